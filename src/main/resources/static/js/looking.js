// A part with data-looking="url" says who else has this case open; asking is also how the others learn of us.
const EVERY_MS = 20_000;

async function ask(part) {
  if (document.hidden) return;
  try {
    const answer = await fetch(part.dataset.looking, { headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
    if (!answer.ok) return;
    const said = await answer.text();
    const place = part.querySelector("span");
    if (place.textContent !== said) place.textContent = said;
    part.classList.toggle("visually-hidden", !said);
  } catch { /* offline: the next round tries again */ }
}

document.querySelectorAll("[data-looking]").forEach(part => {
  ask(part);
  setInterval(ask, EVERY_MS, part);
});

// What can be undone says so for ten seconds, longer while somebody is about to do it.
document.querySelectorAll("[data-undo]").forEach(form => {
  const over = () => form.matches(":hover, :focus-within") ? setTimeout(over, 2000) : form.remove();
  setTimeout(over, 10_000);
});
