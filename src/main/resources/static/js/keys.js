// Keys for quick hands on staff pages: Ctrl or Cmd and K finds, ? lists the keys, g and a letter goes, j and k walk through a list.
// A single key counts only when it comes alone, because a scanner types without pause and means none of them.
// They can be switched off where they are listed.
const QUIET_MS = 60;
const GO_MS = 2000;
const OFF = "mendlane-keys-off";

let last = 0;
let waiting = 0;
let going = 0;

const find = document.getElementById("palette");
const help = document.getElementById("keys");
const input = find?.querySelector("input");
const found = find?.querySelector("[data-found]");

function areOff() {
  try { return localStorage.getItem(OFF) !== null; } catch { return false; }
}

function switchable(part) {
  part.querySelectorAll("[data-keys-switch]").forEach(label => {
    const box = label.querySelector("input");
    label.hidden = false;
    box.checked = !areOff();
    box.addEventListener("change", () => {
      try { box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"); } catch { /* private mode */ }
    });
  });
}

async function load(address, part, signal) {
  const answer = await fetch(address, { headers: { "X-Requested-With": "fetch" }, redirect: "manual", signal });
  if (answer.ok) part.innerHTML = await answer.text();
  return answer.ok;
}

// ---------- the palette
let asked = new AbortController();
let soon = 0;

async function ask() {
  asked.abort();
  asked = new AbortController();
  try {
    if (await load(`${find.dataset.hits}?q=${encodeURIComponent(input.value)}`, found, asked.signal)) {
      find.querySelector("[role=status]").textContent = found.firstElementChild?.dataset.said ?? "";
    }
  } catch { /* a newer question, or offline */ }
}

function openPalette() {
  if (!find || document.querySelector("dialog[open]")) return;
  input.value = "";
  find.showModal();
  input.focus();
  ask();
}

function walkHits(event) {
  const hits = [...found.querySelectorAll("[data-hit]")];
  const at = hits.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    (hits[at + step] ?? (step < 0 ? input : hits[hits.length - 1]))?.focus();
  }
}

find?.addEventListener("keydown", walkHits);
// in a search field with words Escape only empties it
find?.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  find.close();
});
find?.querySelector("form").addEventListener("submit", async event => {
  event.preventDefault();
  clearTimeout(soon);
  if (input.value.trim()) await ask();
  const first = found.querySelector("[data-hit]");
  if (first && input.value.trim()) first.click();
});
input?.addEventListener("input", () => {
  clearTimeout(soon);
  soon = setTimeout(ask, 150);
});

async function openHelp() {
  if (!help || document.querySelector("dialog[open]")) return;
  const list = help.querySelector("[data-found]");
  try { await load(help.dataset.list, list); } catch { return location.assign(help.dataset.page); }
  switchable(list);
  help.showModal();
}

// ---------- single keys
const rows = () => [...document.querySelectorAll("#main tbody tr")].filter(row => row.querySelector("a.mend-list-main"));
const here = () => document.activeElement?.closest("#main tbody tr");

function walkRows(step) {
  const all = rows();
  const at = all.indexOf(here());
  const next = all[Math.max(0, Math.min(all.length - 1, at + step))];
  const link = next?.querySelector("a.mend-list-main");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

function go(letter) {
  document.querySelector(`[data-go="${CSS.escape(letter)}"]`)?.click();
}

function search() {
  const own = document.querySelector("#main input[type=search]");
  if (own) { own.focus(); own.select(); } else openPalette();
}

const keys = {
  "/": search,
  "?": openHelp,
  "g": () => { going = performance.now(); },
  "j": () => walkRows(1),
  "k": () => walkRows(-1),
  "e": () => (here() ?? document).querySelector("form[data-take] button")?.click(),
  "x": () => here()?.querySelector(".mend-cell-pick input")?.click(),
};

function act(key) {
  if (going && performance.now() - going < GO_MS) {
    going = 0;
    return go(key);
  }
  going = 0;
  keys[key]?.();
}

function typing(element) {
  const field = element?.closest?.("input, textarea, select, [contenteditable]");
  return field && !["checkbox", "radio", "button", "submit"].includes(field.type);
}

addEventListener("keydown", event => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    return openPalette();
  }
  clearTimeout(waiting);
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
  const burst = event.timeStamp - last < QUIET_MS;
  last = event.timeStamp;
  if (event.repeat || burst || typing(event.target) || areOff() || document.querySelector("dialog[open]")) return;
  if (event.key === "/") event.preventDefault();
  waiting = setTimeout(act, QUIET_MS, event.key);
});
document.querySelectorAll("[data-palette]").forEach(link => link.addEventListener("click", event => {
  if (!find || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  openPalette();
}));
document.querySelectorAll("dialog [data-close]").forEach(button => button.addEventListener("click", () => button.closest("dialog").close()));
switchable(document);
