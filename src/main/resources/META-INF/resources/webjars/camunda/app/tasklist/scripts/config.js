import language from './language.js';

const words = {
	en: ['take the open task', 'go to the filters', 'go to the task list', 'go to the form', 'start a process'],
	pl: ['weź otwarte zadanie', 'przejdź do filtrów', 'przejdź do listy zadań', 'przejdź do formularza', 'rozpocznij proces'],
	sl: ['prevzemi odprto nalogo', 'pojdi na filtre', 'pojdi na seznam nalog', 'pojdi na obrazec', 'začni proces']
};
const [claim, filters, list, form, start] = words[language];

export default {
	app: { name: 'Tasklist', vendor: 'Mendlane' },
	locales: { availableLocales: [language], fallbackLocale: language },
	disableWelcomeMessage: true,
	customScripts: ['../mendlane', 'scripts/words'],
	shortcuts: {
		claimTask: { key: 'ctrl+alt+c', description: claim },
		focusFilter: { key: 'ctrl+shift+f', description: filters },
		focusList: { key: 'ctrl+alt+l', description: list },
		focusForm: { key: 'ctrl+alt+f', description: form },
		startProcess: { key: 'ctrl+alt+p', description: start }
	}
};
