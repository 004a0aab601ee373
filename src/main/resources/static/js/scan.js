// Keeps the page's scan field ready: a hand scanner types fast and ends with Enter, wherever the focus is.
const GAP_MS = 60
const LENGTH = 6

let typed = ''
let last = 0

const field = () => document.querySelector('[data-scan]')
const editable = (element) => element?.closest?.('input, textarea, select, [contenteditable]')

function focusField() {
	const input = field()
	if (input && !editable(document.activeElement) && !document.querySelector('details[open].mend-menu')) {
		input.focus({ preventScroll: true })
	}
}

function send(code) {
	const input = field()
	if (!input) {
		location.assign(`/staff/scan?code=${encodeURIComponent(code)}`)
		return
	}
	input.value = code
	input.form.requestSubmit()
}

document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.altKey || event.metaKey || editable(event.target)) {
		typed = ''
		return
	}
	const now = event.timeStamp
	if (now - last > GAP_MS) {
		typed = ''
	}
	last = now
	if (event.key === 'Enter' && typed.length >= LENGTH) {
		event.preventDefault()
		send(typed)
		typed = ''
	}
	else if (event.key.length === 1) {
		typed += event.key
	}
})

/** Two tones that an ear tells apart: rising for found, falling for unknown or wrong. */
function sound(result) {
	const tones = result === 'ok' ? [880, 1320] : [330, 220]
	try {
		const audio = new AudioContext()
		if (audio.state !== 'running') {
			audio.close()
			return
		}
		tones.forEach((hertz, at) => {
			const tone = audio.createOscillator()
			tone.frequency.value = hertz
			tone.connect(audio.destination)
			tone.start(audio.currentTime + at * 0.11)
			tone.stop(audio.currentTime + at * 0.11 + 0.09)
		})
		setTimeout(() => audio.close(), 600)
	}
	catch {
		// a browser without sound still shows the sentence
	}
}

function ready() {
	const input = field()
	if (input) {
		input.focus({ preventScroll: true })
		input.select()
	}
	const result = document.querySelector('[data-scan-result]')
	if (result) {
		sound(result.dataset.scanResult)
	}
}

window.addEventListener('focus', focusField)
document.addEventListener('focusout', () => setTimeout(focusField, 1500))
document.addEventListener('htmx:afterSettle', ready)
ready()
