// A page with <… role=status data-follow="address"> keeps itself fresh: over that address the server says that something
// has happened, the page is read again behind the scenes, and its parts [data-part] that have changed take the place of
// the old ones, but for those somebody is busy in. What they say (data-says) is told to screen readers. Where the line
// cannot be kept, the page is read again every ten seconds.
import { ring } from "./bell.js";

const PAUSE = 10_000;
const teller = document.querySelector("[data-follow]");
const asSent = new WeakMap();
let line = null;
let timer = 0;
let reading = false;
let again = false;
let over = false;

/** The part without what differs each time it is made. */
const plain = part => part.outerHTML.replace(/<input[^>]*type="hidden"[^>]*>/g, "");
const parts = page => [...page.querySelectorAll("[data-part]")];
const says = part => [part, ...part.querySelectorAll("[data-says]")].map(one => one.dataset.says).filter(Boolean).join(". ");

/** The same link or heading in the fresh part, to which the focus moves on. */
function twin(focused, fresh) {
  if (focused.matches("input, textarea, select, button")) return null;
  const summaries = [...focused.closest("[data-part]").querySelectorAll("summary")];
  if (summaries.includes(focused)) return fresh.querySelectorAll("summary")[summaries.indexOf(focused)];
  const href = focused.getAttribute("href");
  return href && [...fresh.querySelectorAll("a")].find(link => link.getAttribute("href") === href);
}

/** A box without a value of its own says "on" but was sent with none, so of a box only the tick counts. */
const changed = field => field.matches("[type=checkbox], [type=radio]")
  ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;

function busy(part, fresh) {
  const typed = [...part.querySelectorAll("input:not([type=hidden], [type=range]), textarea")].some(changed);
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  return typed || (focused && !twin(focused, fresh));
}

/** What the reader has opened and where he has scrolled to stays so. */
function carryOver(old, fresh) {
  const pairs = selector => [...old.querySelectorAll(selector)].map((one, at) => [one, fresh.querySelectorAll(selector)[at]]);
  pairs("details").forEach(([was, is]) => { if (is) is.open = was.open; });
  pairs("input[type=range]").forEach(([was, is]) => { if (is) is.value = was.value; });
  return () => pairs(".mend-strip").forEach(([was, is]) => { if (is) is.scrollLeft = was.dataset.at; });
}

function put(old, fresh) {
  old.querySelectorAll(".mend-strip").forEach(strip => { strip.dataset.at = strip.scrollLeft; });
  asSent.set(fresh, plain(fresh));
  const settle = carryOver(old, fresh);
  const focus = old.contains(document.activeElement) ? twin(document.activeElement, fresh) : null;
  old.replaceWith(fresh);
  settle();
  focus?.focus({ preventScroll: true });
  document.dispatchEvent(new CustomEvent("mend:fresh", { detail: fresh }));
}

function replace(page) {
  const told = [];
  for (const old of parts(document)) {
    const fresh = page.getElementById(old.id);
    if (!fresh || plain(fresh) === asSent.get(old)) continue;
    if (busy(old, fresh)) {
      old.addEventListener("focusout", () => setTimeout(read), { once: true });
      continue;
    }
    if (says(fresh) !== says(old)) told.push(says(fresh));
    put(old, document.importNode(fresh, true));
  }
  if (told.some(Boolean)) teller.textContent = told.filter(Boolean).join(". ");
}

async function read() {
  again = reading;
  if (reading || over) return;
  reading = true;
  try {
    const answer = await fetch(location.href.split("#")[0], { headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      teller.dataset.follow = page.querySelector("[data-follow]")?.dataset.follow ?? teller.dataset.follow;
      replace(page);
    } else if (answer.status < 500) {
      over = true;
      stop();
    }
  } catch { /* offline: the next round tries again */ }
  reading = false;
  if (again) read();
}

function stop() {
  clearTimeout(timer);
  line?.close();
  line = null;
}

function listen() {
  if (line || over || document.hidden) return;
  line = new EventSource(teller.dataset.follow);
  line.addEventListener("news", read);
  ring(line);
  line.addEventListener("error", () => {
    if (line?.readyState !== EventSource.CLOSED) return;
    stop();
    timer = setTimeout(() => read().then(listen), PAUSE);
  });
}

/** Whoever sends a form goes on to the next page, and what that has to say must not be read by this one. */
function leave() {
  stop();
  timer = setTimeout(() => read().then(listen), PAUSE);
}

/** A page nobody looks at needs no line; it is read again when somebody does. */
function look() {
  if (document.hidden) stop();
  else read().then(listen);
}

if (teller) {
  parts(document).forEach(part => asSent.set(part, plain(part)));
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", stop);
  addEventListener("submit", leave);
  addEventListener("pageshow", event => { if (event.persisted) look(); });
  listen();
}
