export default {
	app: { name: 'Welcome', vendor: 'Mendlane' },
	locales: { availableLocales: ['en'], fallbackLocale: 'en' },
	disableWelcomeMessage: true,
	customScripts: ['../mendlane']
};
