// A hand scanner types fast and ends with Enter. On every staff page its code opens what it names; what is typed into a field
// stays there. A page with a scan field of its own gets the code into that field. What the scanner of this computer adds
// to each code is kept in its browser and left out.
import { sound } from "./tones.js";

const GAP_MS = 60;
const LENGTH = 6;
const SHOWN_MS = 10000;
const SNAP = /^SN[AQ]P$/i;
// what scanners can be set to send first: the kind of bar code
const MARK = /^\][A-Z]\d/i;
// one of our codes with that before it: nobody types this by hand
const MARKED = /^\][A-Z]\d(SR\d{9}(D\d+)?|(LOC|LND)\d{3,6})$/i;

const OWN = "mendlane-scanner";

let typed = "";
let last = 0;
let over = 0;

const said = document.getElementById("scan-said");
const field = () => document.querySelector("[data-scan]");

function editable(element) {
  const found = element?.closest?.("input, textarea, select, [contenteditable]");
  return found && !["checkbox", "radio", "button", "submit"].includes(found.type) ? found : null;
}

function own() {
  try { return { before: "", after: "", ...JSON.parse(localStorage.getItem(OWN)) }; } catch { return { before: "", after: "" }; }
}

/** Without what this scanner adds. */
function bare(code) {
  const { before, after } = own();
  const rest = before && code.startsWith(before) ? code.slice(before.length) : code;
  return after && rest.endsWith(after) ? rest.slice(0, rest.length - after.length) : rest;
}

const announced = code => MARKED.test(bare(code)) || Boolean(own().before) && code.startsWith(own().before);

const tell = (name, code) => document.dispatchEvent(new CustomEvent(`mendlane:${name}`, { detail: code, cancelable: true }));

function say(result, code) {
  const notice = said.firstElementChild;
  notice.dataset.scanResult = result;
  notice.querySelector("b").textContent = said.dataset[result];
  notice.querySelector(".mend-code").textContent = code;
  notice.querySelector("a").hidden = result === "ok";
  notice.querySelector("a").href = `${said.dataset.opens}?code=${encodeURIComponent(code)}`;
  notice.hidden = false;
  clearTimeout(over);
  over = setTimeout(() => { notice.hidden = true; }, SHOWN_MS);
}

function go(code) {
  const input = field();
  if (!input) {
    location.assign(`${said.dataset.opens}?code=${encodeURIComponent(code)}`);
    return;
  }
  input.value = code;
  input.form.requestSubmit();
}

/** What opens nothing is said here, so that nobody loses the page he is on. */
async function look(code) {
  let shown = code;
  try {
    const answer = await fetch(`${said.dataset.known}?code=${encodeURIComponent(code)}`, { headers: { "X-Requested-With": "fetch" } });
    shown = answer.ok && !answer.redirected ? await answer.text() : code;
  } catch { /* offline: the next page says so */ }
  say(shown ? "ok" : "unknown", shown || code.replace(MARK, ""));
  sound(shown ? "ok" : "unknown");
  if (shown && tell("found", code)) setTimeout(go, 120, code);
}

function open(code) {
  if (!tell("scan", code)) return;
  const input = field();
  if (input && !input.matches("[data-scan-look]")) go(code); else look(code);
}

function takeBack(input, code) {
  const at = input.selectionEnd;
  if (input.value.slice(at - code.length, at) === code) input.setRangeText("", at - code.length, at, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The code that this Enter ends, if it is for us and not for the field it was typed into. */
function meant(event, code) {
  const input = editable(event.target);
  if (!input) return code.length >= LENGTH || SNAP.test(bare(code)) ? bare(code) : null;
  if (input.matches("[data-scan]")) {
    input.value = bare(input.value.trim());
    return input.matches("[data-scan-look]") ? input.value : null;
  }
  if (!announced(code)) return null;
  takeBack(input, code);
  return bare(code);
}

function enter(event) {
  const code = meant(event, typed);
  typed = "";
  if (!code) return;
  event.preventDefault();
  if (event.target.matches?.("[data-scan]")) event.target.value = "";
  open(code);
}

document.addEventListener("keydown", event => {
  const composed = event.getModifierState("AltGraph") && event.key.length === 1;
  if ((event.ctrlKey || event.altKey || event.metaKey) && !composed) {
    typed = "";
    return;
  }
  if (event.timeStamp - last > GAP_MS) typed = "";
  last = event.timeStamp;
  if (event.key === "Enter") enter(event);
  else if (event.key.length === 1) typed += event.key;
});

function focusField() {
  const input = field();
  // whoever goes through the page by keys keeps the focus where he is; what is scanned meanwhile is heard all the same
  const free = document.activeElement === null || document.activeElement === document.body;
  if (input && free && !document.querySelector("details[open].mend-menu, dialog[open]")) {
    input.focus({ preventScroll: true });
  }
}

/** The page that tests scanners asks what this one adds. */
function askWhatIsAdded(form) {
  form.hidden = false;
  Object.entries(own()).forEach(([name, signs]) => { if (form.elements[name]) form.elements[name].value = signs; });
  form.addEventListener("submit", event => {
    event.preventDefault();
    localStorage.setItem(OWN, JSON.stringify({ before: form.elements.before.value, after: form.elements.after.value }));
    form.querySelector("[role=status]").textContent = form.dataset.kept;
  });
}

function ready() {
  document.querySelectorAll("[data-scan-own]").forEach(askWhatIsAdded);
  const input = field();
  if (input) {
    input.focus({ preventScroll: true });
    input.select();
    addEventListener("focus", focusField);
    document.addEventListener("focusout", () => setTimeout(focusField, 1500));
  }
  const result = document.querySelector("main [data-scan-result], .mend-page [data-scan-result]");
  if (result) sound(result.dataset.scanResult);
}

ready();
