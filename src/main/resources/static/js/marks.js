// Draws numbered spots over a photo. They are written "left,top;left,top" in per cent; the drawing has the size of the
// photo, so that it lies exactly over it however it is fitted into its box.
const SVG = "http://www.w3.org/2000/svg";

function make(name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  if (text) element.textContent = text;
  return element;
}

/** The picture has been loaded; wanted is the spot that is about to be pointed out. */
function paint(drawing, image, spots, wanted) {
  const { naturalWidth: width, naturalHeight: height } = image;
  const size = Math.min(width, height) * .035;
  drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
  drawing.replaceChildren(...spots.flatMap(([left, top], at) => {
    const x = left * width / 100;
    const y = top * height / 100;
    const fill = at === wanted ? "#d97f16" : "#9d2a22";
    return [make("circle", { cx: x, cy: y, r: size, fill, stroke: "#fffefb", "stroke-width": size / 6 }),
      make("text", { x, y: y + size * .36, "text-anchor": "middle", "font-size": size, "font-weight": 700, fill: "#fffefb" }, String(at + 1))];
  }));
}

export function drawMarks(drawing, image, text, extra) {
  const spots = (text || "").split(";").filter(Boolean).map(spot => spot.split(",").map(Number));
  const all = extra ? [...spots, extra] : spots;
  drawing.replaceChildren();
  const now = () => paint(drawing, image, all, extra ? spots.length : -1);
  if (image.complete && image.naturalWidth) now();
  else image.addEventListener("load", now, { once: true });
}

/** Staff: a press on the photo says where, and so do the two ranges. */
function point(figure) {
  const image = figure.querySelector("img");
  const drawing = figure.querySelector("svg[data-spots]");
  const [left, top] = ["left", "top"].map(name => document.getElementById(name));
  const show = () => drawMarks(drawing, image, figure.dataset.marks, [Number(left.value), Number(top.value)]);
  [left, top].forEach(range => range.addEventListener("input", show));
  image.addEventListener("click", event => {
    const box = image.getBoundingClientRect();
    left.value = Math.round(100 * (event.clientX - box.left) / box.width);
    top.value = Math.round(100 * (event.clientY - box.top) / box.height);
    show();
    document.getElementById("words").focus();
  });
  show();
}

document.querySelectorAll("[data-marking]").forEach(point);
