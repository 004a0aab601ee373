// Several ticked tasks are sent one by one, so that people see how far it is and what became of each.
// Without a script the same form sends them together.
async function one(form, task, submitter) {
  const data = new URLSearchParams(new FormData(form));
  data.delete("once");
  data.delete("task");
  data.append("task", task);
  data.set(submitter.name, submitter.value);
  const answer = await fetch(form.action, { method: "post", body: data, headers: { "X-Requested-With": "fetch" } });
  if (!answer.ok || answer.redirected && !answer.url.includes("/staff/bulk")) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-result]");
}

async function send(event) {
  const form = event.target;
  if (form.id !== "bulk" || !event.submitter) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const ticked = [...document.querySelectorAll("input[name=task][form=bulk]:checked")];
  const dialog = document.getElementById("bulk-progress");
  const bar = dialog.querySelector("progress");
  const list = dialog.querySelector("ul");
  const said = dialog.querySelector("[role=status]");
  list.replaceChildren();
  bar.max = ticked.length;
  bar.value = 0;
  dialog.showModal();
  for (const box of ticked) {
    try {
      const result = await one(form, box.value, event.submitter);
      list.append(document.adoptNode(result));
      box.checked = result.dataset.done !== "true";
    } catch {
      list.append(Object.assign(document.createElement("li"), { className: "mend-doc mend-late", textContent: dialog.dataset.failed }));
    }
    bar.value += 1;
    said.textContent = `${bar.value} / ${bar.max}`;
  }
  dialog.querySelector("a").focus();
}

addEventListener("submit", send, true);
