// A part with data-live="url" is asked for again every data-every seconds (default 10) while the page is visible,
// and replaced when it has changed. The answer without data-live ends it; data-live-then sends the page on.
async function refresh(part) {
  const answer = await fetch(part.dataset.live, { headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
  if (!answer.ok) return part;
  const box = document.createElement("template");
  box.innerHTML = (await answer.text()).trim();
  const fresh = box.content.firstElementChild;
  if (!fresh || fresh.outerHTML === part.outerHTML) return part;
  if (part.contains(document.activeElement)) return part;
  part.replaceWith(fresh);
  return fresh;
}

function watch(part) {
  let current = part;
  const timer = setInterval(async () => {
    if (document.hidden) return;
    try { current = await refresh(current); } catch { /* offline: the next round tries again */ }
    if (current.dataset.liveThen) location.assign(current.dataset.liveThen);
    if (!current.dataset.live) clearInterval(timer);
  }, 1000 * Number(part.dataset.every ?? 10));
}

export function keepFresh(page) {
  page.querySelectorAll("[data-live]").forEach(watch);
}
