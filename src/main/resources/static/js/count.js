// The button names its result: "Receive 2 of 3 devices".
function count() {
	for (const button of document.querySelectorAll('[data-count-button]')) {
		const ticked = button.form.querySelectorAll('[data-counted]:checked').length
		button.textContent = button.dataset.countText.replace('%N%', ticked)
	}
}

document.addEventListener('change', (event) => {
	if (event.target.matches('[data-counted]')) {
		count()
	}
})
count()
