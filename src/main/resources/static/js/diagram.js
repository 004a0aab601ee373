// Draws a BPMN diagram into every [data-diagram] element. Attributes:
//   data-src      address of the XML (or a hidden <textarea> inside with the XML itself)
//   data-current  ids of the elements where the case stands now, separated by commas
//   data-passed   ids of the elements it went through
//   data-marked   ids of the elements with findings
// Inside: [data-canvas] where it is drawn, buttons [data-zoom=in|out|fit].
// Links [data-element=<id>] anywhere on the page show that element; a click on an element marks its links.
import '/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js';

const ids = text => (text || '').split(',').map(id => id.trim()).filter(Boolean);

function mark(viewer, elements, marker) {
	const registry = viewer.get('elementRegistry');
	for (const id of elements.filter(e => registry.get(e))) {
		viewer.get('canvas').addMarker(id, marker);
	}
}

/** A line belongs to the way gone when both of its ends do. */
function markFlows(viewer, reached) {
	const passed = new Set(reached);
	for (const flow of viewer.get('elementRegistry').filter(e => e.waypoints)) {
		if (passed.has(flow.source?.id) && passed.has(flow.target?.id)) {
			viewer.get('canvas').addMarker(flow.id, 'mend-passed');
		}
	}
}

/** As tall as the drawing needs, within reason. */
function size(viewer, canvas) {
	const inner = viewer.get('canvas').viewbox().inner;
	const wanted = canvas.clientWidth * (inner.height + 40) / (inner.width + 40);
	canvas.style.height = Math.round(Math.max(240, Math.min(wanted, window.innerHeight * .7))) + 'px';
	viewer.get('canvas').resized();
}

/** Everything when it stays readable, else the place that matters. */
function fit(viewer, focus) {
	const canvas = viewer.get('canvas');
	canvas.zoom('fit-viewport', 'auto');
	const shape = viewer.get('elementRegistry').get(focus);
	if (canvas.zoom() < .5 && shape) {
		centre(viewer, shape);
	}
}

function centre(viewer, shape) {
	const canvas = viewer.get('canvas');
	const box = canvas.viewbox();
	const scale = Math.max(box.scale, .8);
	const width = box.outer.width / scale;
	const height = box.outer.height / scale;
	canvas.viewbox({ x: shape.x + shape.width / 2 - width / 2, y: shape.y + shape.height / 2 - height / 2, width, height });
}

function controls(figure, viewer, focus) {
	const steps = { in: () => viewer.get('zoomScroll').stepZoom(1), out: () => viewer.get('zoomScroll').stepZoom(-1),
			fit: () => viewer.get('canvas').zoom('fit-viewport', 'auto') };
	for (const button of figure.querySelectorAll('[data-zoom]')) {
		button.hidden = false;
		button.addEventListener('click', () => steps[button.dataset.zoom]());
	}
	window.addEventListener('resize', () => {
		viewer.get('canvas').resized();
		fit(viewer, focus);
	});
}

function links(viewer) {
	let shown = null;
	const show = id => {
		if (shown) {
			viewer.get('canvas').removeMarker(shown, 'mend-shown');
		}
		shown = viewer.get('elementRegistry').get(id) ? id : null;
		if (shown) {
			viewer.get('canvas').addMarker(shown, 'mend-shown');
		}
		for (const link of document.querySelectorAll('[data-element]')) {
			link.toggleAttribute('data-shown', link.dataset.element === shown);
		}
		return shown;
	};
	for (const link of document.querySelectorAll('[data-element]')) {
		link.addEventListener('click', event => {
			if (show(link.dataset.element)) {
				event.preventDefault();
				centre(viewer, viewer.get('elementRegistry').get(link.dataset.element));
				viewer.get('canvas').getContainer().scrollIntoView({ block: 'nearest', behavior: 'smooth' });
			}
		});
	}
	viewer.on('element.click', event => show(event.element.id));
}

async function source(figure) {
	const inside = figure.querySelector('textarea');
	return inside ? inside.value : (await fetch(figure.dataset.src, { credentials: 'same-origin' })).text();
}

async function draw(figure) {
	const canvas = figure.querySelector('[data-canvas]') || figure;
	const xml = await source(figure);
	canvas.replaceChildren();
	const viewer = new window.BpmnJS({ container: canvas, zoomScroll: { enabled: false } });
	await viewer.importXML(xml);
	const current = ids(figure.dataset.current);
	const passed = ids(figure.dataset.passed);
	mark(viewer, passed.filter(id => !current.includes(id)), 'mend-passed');
	markFlows(viewer, passed.concat(current));
	mark(viewer, current, 'mend-current');
	mark(viewer, ids(figure.dataset.marked), 'mend-marked');
	size(viewer, canvas);
	fit(viewer, current[0]);
	controls(figure, viewer, current[0]);
	links(viewer);
	figure.dataset.drawn = 'true';
}

export function drawAll(where = document) {
	for (const figure of where.querySelectorAll('[data-diagram]:not([data-drawn])')) {
		figure.dataset.drawn = 'soon';
		draw(figure).catch(problem => {
			figure.dataset.drawn = 'failed';
			console.error(problem);
		});
	}
}

drawAll();
document.addEventListener('htmx:load', event => drawAll(event.target));
