// A form with data-recount is asked again whenever a tick in it changes; the answer's parts named data-part replace ours.
const latest = new WeakMap();

async function recount(form) {
  const mine = {};
  latest.set(form, mine);
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(address, { headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
  if (!answer.ok || latest.get(form) !== mine) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelectorAll("[data-part]").forEach(part => {
    const other = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes);
  });
  history.replaceState(null, "", address);
}

export function keepCounting(page) {
  page.querySelectorAll("[data-recount]").forEach(form => {
    form.querySelector("[data-recounts]").hidden = true;
    form.addEventListener("change", () => recount(form).catch(() => form.submit()));
  });
}
