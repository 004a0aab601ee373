// The rows of a list whose boxes belong to the form "bulk": all or none are ticked at once, and those ticked are sent
// one by one, so that people see how far it is and what became of each. Without a script links and the form do the same.
const boxes = () => [...document.querySelectorAll("input[type=checkbox][form=bulk]")];
const ticked = () => boxes().filter(box => box.checked);

function count() {
  const said = document.querySelector("[data-ticked]");
  said.textContent = said.dataset.text.replace("%N%", ticked().length);
  said.hidden = false;
}

function tick(event) {
  const link = event.target.closest("[data-tick]");
  if (!link) return;
  const all = link.dataset.tick === "all";
  event.preventDefault();
  boxes().forEach(box => { box.checked = all; });
  count();
  if (!all) boxes()[0]?.focus();
}

async function one(form, box, submitter) {
  const data = new URLSearchParams(new FormData(form));
  data.delete("once");
  data.set(box.name, box.value);
  data.set(submitter.name, submitter.value);
  const answer = await fetch(form.action, { method: "post", body: data, headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok || answer.redirected && !answer.url.includes("/staff/bulk")) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-result]");
}

async function send(event) {
  const form = event.target;
  if (form.id !== "bulk" || !event.submitter) return;
  event.stopImmediatePropagation();
  if ("together" in event.submitter.dataset) return;
  event.preventDefault();
  const chosen = ticked();
  const dialog = document.getElementById("bulk-progress");
  const bar = dialog.querySelector("progress");
  const list = dialog.querySelector("ul");
  const said = dialog.querySelector("[role=status]");
  list.replaceChildren();
  bar.max = chosen.length;
  bar.value = 0;
  dialog.showModal();
  for (const box of chosen) {
    try {
      const result = await one(form, box, event.submitter);
      list.append(document.adoptNode(result));
      box.checked = result.dataset.done !== "true";
    } catch {
      list.append(Object.assign(document.createElement("li"), { className: "mend-doc mend-late", textContent: dialog.dataset.failed }));
    }
    bar.value += 1;
    said.textContent = `${bar.value} / ${bar.max}`;
  }
  count();
  dialog.querySelector("a.btn-primary").focus();
}

addEventListener("submit", send, true);
addEventListener("change", event => event.target.matches("[form=bulk]") && count());
addEventListener("pageshow", count);
addEventListener("click", tick);
document.addEventListener("mend:fresh", count);
