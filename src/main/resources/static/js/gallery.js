// Photos: [data-slider] lays two pictures over each other, with a range between them; links [data-shot] open in the
// viewer <dialog data-viewer>, which goes on by buttons, arrow keys and swiping and shows the spots pointed out.
import { drawMarks } from "./marks.js";

const viewer = document.querySelector("[data-viewer]");
const FAR = 40;
let shown = "";
let start = null;

function slide(range) {
  range.closest("[data-slider]").style.setProperty("--mend-cut", range.value + "%");
}

/** Small pictures until somebody looks closely. */
function sharpen(figure) {
  figure.querySelectorAll("img[data-full]").forEach(image => {
    image.src = image.dataset.full;
    image.removeAttribute("data-full");
  });
}

function arm(part) {
  part.querySelectorAll("[data-slider]").forEach(figure => {
    const range = figure.querySelector("input[type=range]");
    range.hidden = false;
    figure.classList.add("is-laid");
    range.addEventListener("input", () => slide(range));
    ["input", "pointerenter", "focus"].forEach(event => range.addEventListener(event, () => sharpen(figure), { once: true }));
    slide(range);
  });
}

const shots = () => [...document.querySelectorAll("a[data-shot]")];

function show(at) {
  const all = shots();
  const link = all[(at + all.length) % all.length];
  if (!link) return;
  shown = link.getAttribute("href");
  const image = viewer.querySelector("img");
  image.src = link.href;
  image.alt = link.querySelector("img").alt;
  drawMarks(viewer.querySelector("[data-viewer-spots]"), image, link.dataset.spots);
  viewer.querySelector("[data-viewer-words]").replaceChildren(...link.querySelector("[data-words]").cloneNode(true).childNodes);
  viewer.querySelector("[data-viewer-place]").textContent = `${all.indexOf(link) + 1} / ${all.length}`;
  viewer.querySelectorAll("[data-viewer-go]").forEach(button => { button.hidden = all.length < 2; });
}

const place = () => shots().findIndex(link => link.getAttribute("href") === shown);
const go = by => show(place() + by);

function open(event) {
  const link = event.target.closest("a[data-shot]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0) return;
  event.preventDefault();
  show(shots().indexOf(link));
  viewer.showModal();
}

function swiped(event) {
  if (start === null || event.pointerType === "mouse") return;
  const by = event.clientX - start;
  start = null;
  if (Math.abs(by) > FAR) go(by < 0 ? 1 : -1);
}

arm(document);
document.addEventListener("mend:fresh", event => arm(event.detail));
if (viewer) {
  document.addEventListener("click", open);
  viewer.addEventListener("keydown", event => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by) { event.preventDefault(); go(by); }
  });
  viewer.querySelectorAll("[data-viewer-go]").forEach(button => button.addEventListener("click", () => go(Number(button.dataset.viewerGo))));
  viewer.querySelector("[data-viewer-close]").addEventListener("click", () => viewer.close());
  viewer.addEventListener("pointerdown", event => { start = event.isPrimary ? event.clientX : null; });
  viewer.addEventListener("pointerup", swiped);
  viewer.addEventListener("close", () => shots()[place()]?.focus());
}
