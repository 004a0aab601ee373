// What every page needs: forms that are sent once, menus that close, drafts that survive, parts that stay fresh, the bell.
import "./bell.js";
import { keepDrafts } from "./draft.js";
import { keepFresh } from "./live.js";
import { keepCounting } from "./recount.js";
import { reveal } from "./reveal.js";
import { showProgress } from "./upload.js";

function sendOnce(event) {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
  form.setAttribute("aria-busy", "true");
  event.submitter?.classList.add("is-sending");
}

function unlock() {
  document.querySelectorAll("form[data-sent]").forEach(form => {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
    form.querySelectorAll(".is-sending").forEach(button => button.classList.remove("is-sending"));
  });
}

function closeMenus(event) {
  document.querySelectorAll("details.mend-menu[open]").forEach(menu => {
    if (event.key === "Escape") menu.querySelector("summary").focus();
    if (event.key === "Escape" || !menu.contains(event.target)) menu.open = false;
  });
}

addEventListener("submit", sendOnce);
addEventListener("pageshow", unlock);
addEventListener("click", closeMenus);
addEventListener("keydown", event => event.key === "Escape" && closeMenus(event));
addEventListener("change", event => event.target.matches("[data-submits]") && event.target.form.requestSubmit());
document.querySelectorAll("[data-print]").forEach(button => button.addEventListener("click", () => print()));
document.querySelector("[data-focus]")?.focus();
keepDrafts(document);
keepFresh(document);
keepCounting(document);
reveal(document);
showProgress(document);
// a drawing wider than its frame shows where the case stands, not where it began
addEventListener("toggle", ({ target }) => {
  const frame = target.open && target.querySelector(":scope > .mend-map");
  const now = frame && frame.querySelector(".is-now")?.parentElement;
  if (now) frame.scrollLeft = Number(now.getAttribute("x")) + Number(now.getAttribute("width")) / 2 - frame.clientWidth / 2;
}, true);
