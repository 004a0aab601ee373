// An import goes on in parts, so that people see how far it is and can stop it: what is not kept yet waits in the draft.
// Without a script the form keeps everything in one request.
let stopped = false;

async function part(form) {
  const data = new URLSearchParams(new FormData(form));
  data.delete("once");
  data.set("todo", "some");
  const answer = await fetch(form.action, { method: "post", body: data });
  if (!answer.ok) throw new Error(answer.status);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

// What was refused is said only once, in this answer.
function refused(page) {
  if (!page.querySelector(".mend-notice-bad")) return false;
  const main = document.adoptNode(page.getElementById("main"));
  document.getElementById("main").replaceWith(main);
  main.focus();
  return true;
}

// Read out at each tenth; answers whether there is more to come.
function show(page) {
  const now = page.querySelector("[data-import-bar]");
  if (!now) return false;
  const bar = document.querySelector("[data-import-bar]");
  const grown = bar.hidden || now.value > bar.value;
  if (bar.hidden || Math.floor(10 * now.position) > Math.floor(10 * bar.position)) {
    document.querySelector("[data-import-said]").textContent = page.querySelector("[data-import-said]").textContent;
  }
  bar.max = now.max;
  bar.value = now.value;
  bar.hidden = false;
  return grown;
}

async function send(event) {
  const form = event.target;
  if (!("import" in form.dataset) || event.submitter?.value !== "keep") return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const stop = document.querySelector("[data-import-stop]");
  stop.hidden = false;
  stop.focus();
  event.submitter.disabled = true;
  stopped = false;
  try {
    for (let more = true; more && !stopped;) {
      const page = await part(form);
      if (refused(page)) return;
      more = show(page);
    }
  } catch {
    // the page says how far it came
  }
  location.assign(form.action);
}

addEventListener("submit", send, true);
addEventListener("click", event => {
  if (event.target.closest("[data-import-stop]")) stopped = true;
});
