// The photo station: pictures from a camera or from files go up one by one and appear at once.
const REMEMBERED = 'mendlane.camera'

let stream = null

const station = () => document.querySelector('[data-station]')
const part = (name) => document.querySelector(`[data-station-${name}]`)

function say(key) {
	const status = part('status')
	if (status) {
		status.textContent = key ? status.dataset[key] : ''
	}
}

async function devices() {
	const choice = part('device')
	const cameras = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === 'videoinput')
	choice.replaceChildren(...cameras.map((camera, at) => new Option(camera.label || `${at + 1}`, camera.deviceId)))
	choice.value = stream.getVideoTracks()[0].getSettings().deviceId
	choice.closest('[data-station-choice]').hidden = cameras.length < 2
}

async function start(deviceId) {
	stop()
	const wanted = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: 'environment' }
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			video: { ...wanted, width: { ideal: 2560 }, height: { ideal: 1920 } }
		})
	}
	catch {
		if (deviceId) {
			localStorage.removeItem(REMEMBERED)
			return start()
		}
		say('refused')
		return
	}
	part('live').hidden = false
	part('start').hidden = true
	const video = part('video')
	video.srcObject = stream
	await video.play()
	await devices()
	localStorage.setItem(REMEMBERED, part('device').value)
	say('')
}

function stop() {
	stream?.getTracks().forEach((track) => track.stop())
	stream = null
}

async function snap() {
	const video = part('video')
	if (!stream || !video.videoWidth) {
		return
	}
	const canvas = document.createElement('canvas')
	canvas.width = video.videoWidth
	canvas.height = video.videoHeight
	canvas.getContext('2d').drawImage(video, 0, 0)
	const picture = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.92))
	await upload(picture, 'camera.jpg')
}

/** Shows the picture before it has arrived. */
function preview(file) {
	const item = document.createElement('li')
	item.className = 'mend-photo mend-photo-waiting'
	const image = document.createElement('img')
	image.src = URL.createObjectURL(file)
	image.alt = ''
	item.append(image)
	part('photos').querySelector('ul').prepend(item)
	return item
}

async function upload(file, name) {
	const form = station()
	const waiting = preview(file)
	const body = new FormData()
	body.append(form.querySelector('[name=_csrf]').name, form.querySelector('[name=_csrf]').value)
	body.append('photos', file, name)
	try {
		const answer = await fetch(form.action, { method: 'POST', body })
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
		const fresh = page.querySelector('[data-station-photos]')
		if (!fresh) {
			throw new Error(String(answer.status))
		}
		part('photos').replaceWith(fresh)
		part('status').textContent = page.querySelector('.mend-notice-bad')?.textContent.trim() ?? ''
		page.querySelector('[data-station-done]') && part('done').replaceWith(page.querySelector('[data-station-done]'))
	}
	catch {
		say('failed')
		const again = document.createElement('button')
		again.type = 'button'
		again.className = 'btn btn-small'
		again.textContent = part('status').dataset.again
		again.addEventListener('click', () => {
			waiting.remove()
			upload(file, name)
		})
		waiting.append(again)
	}
}

async function uploadAll(files) {
	for (const file of files) {
		await upload(file, file.name)
	}
}

document.addEventListener('click', (event) => {
	if (event.target.closest('[data-station-start]')) {
		start(localStorage.getItem(REMEMBERED))
	}
	else if (event.target.closest('[data-station-snap]')) {
		snap()
	}
})

document.addEventListener('change', (event) => {
	if (event.target.matches('[data-station-device]')) {
		start(event.target.value)
	}
	else if (event.target.matches('[data-station] input[type=file]')) {
		const files = [...event.target.files]
		event.target.value = ''
		uploadAll(files)
	}
})

document.addEventListener('keydown', (event) => {
	const scan = event.target.closest?.('[data-scan]')
	const free = !event.target.closest?.('input, textarea, select, button, a') || (scan && !scan.value)
	if (event.code === 'Space' && stream && free) {
		event.preventDefault()
		snap()
	}
})

window.addEventListener('pagehide', stop)

if (station() && navigator.mediaDevices?.getUserMedia) {
	part('camera').hidden = false
	part('send').hidden = true
	if (localStorage.getItem(REMEMBERED)) {
		start(localStorage.getItem(REMEMBERED))
	}
}
