// What somebody sees who looks at the page in a narrow or enlarged window, or goes through it by keys.
window.sight = (() => {
  const name = element => element.tagName.toLowerCase() + (element.id && `#${element.id}`)
    + [...element.classList].map(one => `.${one}`).join("");
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

  /** Whatever is wider than the window, but for what scrolls in itself. */
  function sideways() {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter(element => shown(element) && element.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map(element => `scrolls sideways at ${innerWidth} px because of ${name(element)}`);
  }

  function words() {
    const counts = new Map();
    for (const main of document.querySelectorAll("main, footer")) {
      for (const word of main.innerText.split(/\s+/).filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  }

  /** What stood on the widest page, which was looked at first, and is missing now, even where something folded is opened. */
  function missing() {
    const folded = [...document.querySelectorAll(".mend-bulk-open input")].filter(box => shown(box.parentElement) && !box.checked);
    folded.forEach(box => { box.checked = true; });
    const now = words();
    folded.forEach(box => { box.checked = false; });
    window.sightWords ??= now;
    const gone = [...window.sightWords].filter(([word, count]) => (now.get(word) ?? 0) < count).map(([word]) => word);
    return gone.length ? [`misses at ${innerWidth} px: ${gone.slice(0, 12).join(" ")}`] : [];
  }

  /** Text that its own box cuts off. */
  function cut() {
    return [...document.querySelectorAll("main *")]
      .filter(element => shown(element) && !element.matches("input, select, textarea, svg, svg *, .visually-hidden, .visually-hidden *"))
      .filter(element => ["hidden", "clip"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1
        && element.clientWidth > 1 && element.innerText.trim())
      .map(element => `cuts off ${name(element)} at ${innerWidth} px`);
  }

  const floats = element => element !== null && element !== document.documentElement
    && (["sticky", "fixed"].includes(getComputedStyle(element).position) || floats(element.parentElement));

  function points(box) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return [[x, y], [box.left + 3, y], [box.right - 3, y], [x, box.top + 3], [x, box.bottom - 3]]
      .filter(([left, top]) => left >= 0 && top >= 0 && left < innerWidth && top < innerHeight);
  }

  /** Whether nothing of what has the focus can be seen, because something sticks over it. */
  function hidden(element) {
    const box = (element.matches("input") && element.closest("label") || element).getClientRects()[0];
    return points(box).every(([left, top]) => {
      const above = document.elementFromPoint(left, top);
      return above !== null && !above.contains(element) && !element.contains(above) && !element.closest("label")?.contains(above) && floats(above);
    });
  }

  /** Goes through everything that takes the focus, to the end and back. */
  function obscured() {
    const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
      .filter(element => !element.disabled && shown(element));
    const faults = new Set();
    for (const stop of [...stops, ...stops.reverse()]) {
      stop.focus();
      if (document.activeElement === stop && hidden(stop)) faults.add(`hides the focus on ${name(stop)} at ${innerWidth} px`);
    }
    document.activeElement?.blur();
    scrollTo(0, 0);
    return [...faults];
  }

  /** Whether somebody who uses keys sees where he is. */
  function focus() {
    const here = document.activeElement;
    const ring = element => element !== null && (parseFloat(getComputedStyle(element).outlineWidth) >= 2
      && getComputedStyle(element).outlineStyle !== "none" || ring(element.parentElement));
    // the browser draws its own ring around the small calendar in a date
    if (here === document.body || here.matches("[type=date]:not(:focus-visible)")) return "";
    if (!ring(here)) return `shows no ring around ${name(here)}`;
    return hidden(here) ? `hides the focus on ${name(here)}` : "";
  }

  return { faults: () => [...sideways(), ...missing(), ...cut()], obscured, focus };
})();
