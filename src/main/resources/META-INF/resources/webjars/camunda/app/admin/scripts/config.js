export default {
	app: { name: 'Admin', vendor: 'Mendlane' },
	locales: { availableLocales: ['en'], fallbackLocale: 'en' },
	disableWelcomeMessage: true,
	customScripts: ['../mendlane']
};
