import language from './language.js';

// What the forms say by themselves they only say in English; here it is said in the reader's language.
const words = {
	pl: {
		'Field is required.': 'Wypełnij to pole.',
		'Field must have minimum value of': 'Najmniejsza dozwolona wartość:',
		'Field must have maximum value of': 'Największa dozwolona wartość:',
		'Field must have minimum length of': 'Najmniejsza dozwolona liczba znaków:',
		'Field must have maximum length of': 'Największa dozwolona liczba znaków:',
		'Value is not a number.': 'Wpisz liczbę.',
		'Select': 'Wybierz',
		'Search': 'Szukaj',
		'No results': 'Brak wyników'
	},
	sl: {
		'Field is required.': 'Izpolnite to polje.',
		'Field must have minimum value of': 'Najmanjša dovoljena vrednost:',
		'Field must have maximum value of': 'Največja dovoljena vrednost:',
		'Field must have minimum length of': 'Najmanjše dovoljeno število znakov:',
		'Field must have maximum length of': 'Največje dovoljeno število znakov:',
		'Value is not a number.': 'Vnesite število.',
		'Select': 'Izberite',
		'Search': 'Iskanje',
		'No results': 'Ni zadetkov'
	}
}[language];

const places = '.fjs-form-field-error li, .fjs-form-field-error, .fjs-select-placeholder, .fjs-dropdownlist-empty';

function translate(text) {
	const known = Object.keys(words).find(english => text.startsWith(english));
	return known ? text.replace(known, words[known]) : text;
}

function speak() {
	document.querySelectorAll(places).forEach(place => [...place.childNodes]
		.filter(node => node.nodeType === Node.TEXT_NODE && translate(node.data) !== node.data)
		.forEach(node => node.data = translate(node.data)));
	document.querySelectorAll('.fjs-form input[placeholder=Search]').forEach(input => input.placeholder = words.Search);
}

if (words) {
	new MutationObserver(speak).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
}

export default [];
