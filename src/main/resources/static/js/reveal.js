// A choice with data-reveals="id" shows that part only while it is chosen; without script everything is visible.
function apply(choice) {
  const part = document.getElementById(choice.dataset.reveals);
  if (!part) return;
  const shown = choice.tagName === "OPTION" ? choice.selected : choice.checked;
  part.hidden = !shown;
  part.querySelectorAll("input, select, textarea").forEach(field => { field.disabled = !shown; });
}

export function reveal(page) {
  const all = () => page.querySelectorAll("[data-reveals]").forEach(apply);
  all();
  page.addEventListener("change", all);
  page.defaultView.addEventListener("pageshow", all);
}
