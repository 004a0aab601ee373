// The bell: over a line the server says how many notices are new, at once and whenever that changes. A page that follows
// its case has a line already, over which it hears of both. A count that grows is told to screen readers.
const AGAIN = 60_000;
const page = document.querySelector("[data-bell-line]");
let line = null;
let timer = 0;
let known = null;

function show(count) {
  const words = page.dataset.says.replace("%N%", count);
  document.querySelectorAll("[data-bell]").forEach(bell => {
    const number = bell.querySelector("[data-bell-count]");
    number.textContent = count > 99 ? "99+" : count;
    number.hidden = count === 0;
    if (count) bell.setAttribute("aria-label", words);
    else bell.removeAttribute("aria-label");
  });
  if (known !== null && count > known) page.textContent = words;
  known = count;
}

/** Lets the bell hear what is said over a line. */
export function ring(source) {
  if (page) source.addEventListener("notices", event => show(Number(event.data)));
}

function stop() {
  clearTimeout(timer);
  line?.close();
  line = null;
}

function listen() {
  stop();
  if (document.hidden) return;
  line = new EventSource(page.dataset.bellLine);
  ring(line);
  line.addEventListener("error", () => {
    if (line?.readyState === EventSource.CLOSED) timer = setTimeout(listen, AGAIN);
  });
}

if (page && !document.querySelector("[data-follow]")) {
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", event => event.persisted && listen());
  listen();
}
