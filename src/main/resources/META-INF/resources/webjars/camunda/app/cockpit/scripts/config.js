export default {
	app: { name: 'Cockpit', vendor: 'Mendlane' },
	locales: { availableLocales: ['en'], fallbackLocale: 'en' },
	disableWelcomeMessage: true,
	customScripts: ['../mendlane']
};
