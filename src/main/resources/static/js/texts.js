// Texts that are used again and again: shown over the page, put where the cursor stands in the field they are for.
const dialog = document.createElement("dialog");
dialog.className = "mend-palette";
let field = null;

function insert(button) {
  const text = button.closest("li").querySelector("[data-module-text]").textContent;
  const { selectionStart: from, selectionEnd: to, value, maxLength } = field;
  const gap = from > 0 && !/\s$/.test(value.slice(0, from)) ? "\n" : "";
  if (maxLength >= 0 && value.length - (to - from) + gap.length + text.length > maxLength) {
    dialog.querySelector("[data-full]").hidden = false;
    return;
  }
  field.setRangeText(gap + text, from, to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  dialog.close();
}

async function choose(link, event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  field = document.getElementById(link.dataset.texts);
  if (!field || field.matches(":disabled")) return;
  event.preventDefault();
  const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) {
    location.assign(link.href);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const head = document.createElement("div");
  head.className = "mend-palette-head";
  const title = document.createElement("h2");
  title.className = "mend-grow";
  title.textContent = link.textContent;
  const close = document.createElement("button");
  Object.assign(close, { type: "button", className: "btn", textContent: link.dataset.close });
  close.addEventListener("click", () => dialog.close());
  head.append(title, close);
  const list = page.querySelector("[data-modules]");
  list.querySelectorAll("[data-module]").forEach(button => { button.hidden = false; });
  dialog.replaceChildren(head, document.adoptNode(list));
  dialog.setAttribute("aria-label", link.textContent);
  dialog.showModal();
}

const links = document.querySelectorAll("a[data-texts]");
if (links.length) {
  document.body.append(dialog);
  dialog.addEventListener("click", event => {
    const button = event.target.closest("[data-module]");
    if (button) insert(button);
  });
  dialog.addEventListener("close", () => field?.focus());
  links.forEach(link => link.addEventListener("click", event => choose(link, event)));
}
