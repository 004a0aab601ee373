// Whoever types @ in a [data-mentions] field is offered the names of his colleagues: arrows choose, Enter or a click takes
// one, Escape goes on without. The address in data-mentions answers with [{login, name}].
const TYPED = /(?:^|[^\p{L}\p{N}.+@_-])@([\p{L}\p{N}._-]*)$/u;
const list = document.createElement("ul");
list.className = "mend-mentions";
list.id = "mentions";
list.setAttribute("role", "listbox");
let field = null;
let people = null;
let chosen = 0;

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/Ł/g, "L").toLowerCase();
const begins = (person, typed) => [person.login, ...person.name.split(" ")].some(word => plain(word).startsWith(typed));
const before = () => field.value.slice(0, field.selectionStart);

function close() {
  list.remove();
  field?.removeAttribute("aria-activedescendant");
  field?.removeAttribute("aria-controls");
}

function choose(index) {
  const rows = [...list.children];
  chosen = (index + rows.length) % rows.length;
  rows.forEach((row, at) => row.setAttribute("aria-selected", String(at === chosen)));
  field.setAttribute("aria-activedescendant", rows[chosen].id);
  rows[chosen].scrollIntoView({ block: "nearest" });
}

function take(row) {
  const typed = TYPED.exec(before())[1];
  field.setRangeText(row.dataset.login + " ", field.selectionStart - typed.length, field.selectionStart, "end");
  close();
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

function offer(found) {
  list.replaceChildren(...found.map((person, at) => {
    const row = document.createElement("li");
    row.id = "mention-" + at;
    row.setAttribute("role", "option");
    row.dataset.login = person.login;
    row.append(Object.assign(document.createElement("b"), { textContent: person.name }), " @" + person.login);
    return row;
  }));
  list.setAttribute("aria-label", field.labels[0]?.textContent ?? "@");
  field.after(list);
  field.setAttribute("aria-controls", list.id);
  choose(0);
}

async function typing(event) {
  field = event.target;
  if (!TYPED.test(before())) return close();
  people ??= fetch(field.dataset.mentions, { headers: { Accept: "application/json" } }).then(answer => answer.ok ? answer.json() : []);
  const all = await people.catch(() => []);
  const typed = TYPED.exec(before());
  const found = typed ? all.filter(person => begins(person, plain(typed[1]))).slice(0, 6) : [];
  if (found.length) offer(found);
  else close();
}

function pressing(event) {
  if (!list.isConnected) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) choose(chosen + step);
  else if (event.key === "Enter" || event.key === "Tab") take(list.children[chosen]);
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

for (const one of document.querySelectorAll("[data-mentions]")) {
  one.setAttribute("aria-autocomplete", "list");
  one.addEventListener("input", typing);
  one.addEventListener("keydown", pressing);
  one.addEventListener("blur", close);
}
list.addEventListener("mousedown", event => {
  event.preventDefault();
  take(event.target.closest("li"));
});
