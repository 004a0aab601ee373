// A form with data-draft="name" keeps what is typed in this tab until it has been sent: an expired session loses nothing.
// What was sent is forgotten when the next page says that it has arrived; data-draft-over puts it in place of what is kept.
const skip = new Set(["hidden", "password", "file", "submit", "button"]);
const SENT = "mendlane-sent";
const keyOf = name => `mendlane-draft-${name}`;

function fields(form) {
  return [...form.elements].filter(field => field.name && (!skip.has(field.type) || "draftToo" in field.dataset));
}

function read(key) {
  try { return JSON.parse(sessionStorage.getItem(key) ?? "null"); } catch { return null; }
}

function restore(form, key) {
  const kept = read(key);
  if (!kept || form.querySelector("[aria-invalid=true], .mend-clash")) return;
  fields(form).forEach(field => {
    if (!(field.name in kept)) return;
    if (field.type === "radio") field.checked = field.value === kept[field.name];
    else if (field.type === "checkbox") field.checked = kept[field.name];
    else if (!field.value || field.tagName === "SELECT" || "draftOver" in form.dataset) field.value = kept[field.name];
  });
}

function store(form, key) {
  const typed = {};
  fields(form).forEach(field => {
    if (field.type === "radio") { if (field.checked) typed[field.name] = field.value; }
    else typed[field.name] = field.type === "checkbox" ? field.checked : field.value;
  });
  try { sessionStorage.setItem(key, JSON.stringify(typed)); } catch { /* private mode */ }
}

function forgetSent(page) {
  try {
    if (page.querySelector("[data-arrived]")) sessionStorage.removeItem(sessionStorage.getItem(SENT));
  } catch { /* private mode */ }
}

export function keepDrafts(page) {
  forgetSent(page);
  page.querySelectorAll("[data-draft-done]").forEach(mark => {
    try { sessionStorage.removeItem(keyOf(mark.dataset.draftDone)); } catch { /* private mode */ }
  });
  page.querySelectorAll("form[data-draft]").forEach(form => {
    const key = keyOf(form.dataset.draft);
    restore(form, key);
    const keep = event => { if (event.target.form === form) store(form, key); };
    page.addEventListener("input", keep);
    page.addEventListener("change", keep);
    form.addEventListener("submit", () => { try { sessionStorage.setItem(SENT, key); } catch { /* private mode */ } });
  });
}
