// A field to sign in with finger, pen or mouse. The strokes are written into the form as "x,y x,y;x,y x,y" in a field of
// a thousand by 320, whatever size the field has on the screen.
const WIDTH = 1000;
const HEIGHT = 320;
const LONGEST = 19000;
const STEP = 4;

const text = strokes => strokes.map(stroke => stroke.map(point => point.join(",")).join(" ")).join(";");

const read = value => value ? value.split(";").map(stroke => stroke.split(" ").map(point => point.split(",").map(Number))) : [];

function line(context, stroke) {
  let [x, y] = stroke[0];
  context.beginPath();
  context.moveTo(x, y);
  for (const [nextX, nextY] of stroke) {
    context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
    [x, y] = [nextX, nextY];
  }
  context.lineTo(x, y);
  context.stroke();
}

function pad(box) {
  const canvas = box.querySelector("canvas");
  const context = canvas.getContext("2d");
  const field = box.form ?? box.closest("form");
  const strokes = read(field.elements.strokes.value);
  const buttons = box.querySelectorAll("button");

  const draw = () => {
    context.clearRect(0, 0, WIDTH, HEIGHT);
    Object.assign(context, { lineWidth: 5, lineCap: "round", lineJoin: "round", strokeStyle: getComputedStyle(canvas).color });
    strokes.forEach(stroke => line(context, stroke));
  };

  const keep = () => {
    field.elements.strokes.value = text(strokes);
    field.elements.byName.required = strokes.length === 0;
    buttons.forEach(button => { button.disabled = strokes.length === 0; });
    draw();
  };

  const add = event => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const x = Math.round(Math.min(1, Math.max(0, (event.clientX - left) / width)) * WIDTH);
    const y = Math.round(Math.min(1, Math.max(0, (event.clientY - top) / height)) * HEIGHT);
    const stroke = strokes.at(-1);
    const last = stroke.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) >= STEP) stroke.push([x, y]);
  };

  let pen = null;

  canvas.addEventListener("pointerdown", event => {
    if (pen !== null || event.button > 0 || text(strokes).length > LONGEST) return;
    event.preventDefault();
    pen = event.pointerId;
    canvas.setPointerCapture(pen);
    strokes.push([]);
    add(event);
    draw();
  });

  canvas.addEventListener("pointermove", event => {
    if (event.pointerId !== pen) return;
    const all = event.getCoalescedEvents?.() ?? [];
    (all.length ? all : [event]).forEach(add);
    if (text(strokes).length > LONGEST) lift(event);
    draw();
  });

  const lift = event => {
    if (event.pointerId !== pen) return;
    pen = null;
    while (text(strokes).length > LONGEST + 500) strokes.at(-1).pop();
    keep();
  };

  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  box.querySelector("[data-undo-stroke]").addEventListener("click", () => { strokes.pop(); keep(); });
  box.querySelector("[data-clear]").addEventListener("click", () => { strokes.length = 0; keep(); });
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-bs-theme"] });
  box.hidden = false;
  keep();
}

document.querySelectorAll("[data-pad]").forEach(pad);
