// The photo station: a camera that fills the screen, the list of pictures to take, and the picture of the arrival over the live one.
// What is taken goes to outgoing.js, which sends it.
import { sound } from "./tones.js";

const REMEMBERED = "mendlane.camera";
const NO_GHOST = "mendlane.no-ghost";
const LIVE = "mendlane.live";
const PATIENCE_MS = 5000;

let stream = null;
let waiting = [];

const part = name => document.querySelector(`[data-station-${name}]`);
const station = document.querySelector("[data-station]");
const to = station && new URL(station.action).pathname;
const booth = part("booth");
const shots = () => [...part("shots").querySelectorAll("input")];
const listed = () => shots().filter(shot => shot.value);
const chosen = () => shots().find(shot => shot.checked);
const title = shot => shot?.closest("label").querySelector("[data-name]").textContent ?? "";
const missing = () => listed().filter(shot => !shot.dataset.taken);

// ---------- the list
function mark() {
  listed().forEach(shot => {
    const sent = shot.dataset.taken === "yes";
    const waits = !sent && waiting.some(photo => photo.shot === shot.value);
    if (sent) return;
    shot.dataset.taken = waits ? "waits" : "";
    shot.closest("label").querySelector("[data-state]").textContent = part("shots").dataset[waits ? "waits" : "absent"];
  });
  const names = missing().map(title);
  const line = part("missing");
  if (line) line.textContent = names.length ? `${line.dataset.missing} ${names.join(", ")}` : line.dataset.complete;
}

function choose(value) {
  const shot = shots().find(one => one.value === value);
  if (shot) shot.checked = true;
  haunt();
}

/** The picture of the arrival from the same side. */
function haunt() {
  const ghost = part("ghost");
  const address = chosen()?.dataset.ghost;
  ghost.hidden = !address || !part("haunted").checked;
  if (address && stream) ghost.src = address;
  booth.querySelector("[data-station-now]").textContent = title(chosen());
}

// ---------- the camera
async function cameras() {
  const choice = part("device");
  const all = (await navigator.mediaDevices.enumerateDevices()).filter(device => device.kind === "videoinput");
  choice.replaceChildren(...all.map((camera, at) => new Option(camera.label || `${at + 1}`, camera.deviceId)));
  choice.value = stream.getVideoTracks()[0].getSettings().deviceId;
  choice.closest("[data-station-choice]").hidden = all.length < 2;
  localStorage.setItem(REMEMBERED, choice.value);
}

function ask(deviceId) {
  const wanted = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: "environment" };
  return navigator.mediaDevices.getUserMedia({ video: { ...wanted, width: { ideal: 2560 }, height: { ideal: 1920 } } });
}

async function start(deviceId) {
  stop();
  try {
    stream = await ask(deviceId).catch(failure => (deviceId ? ask() : Promise.reject(failure)));
  } catch {
    part("status").textContent = part("status").dataset.refused;
    return;
  }
  part("status").textContent = "";
  sessionStorage.setItem(LIVE, "1");
  if (!booth.open) enterBooth();
  part("video").srcObject = stream;
  await part("video").play();
  await cameras();
  haunt();
}

function stop() {
  stream?.getTracks().forEach(track => track.stop());
  stream = null;
}

/** The list and what scans are answered with are only reached when they lie in the booth. */
function enterBooth() {
  part("list").append(part("shots"));
  booth.append(document.getElementById("scan-said"));
  booth.showModal();
  part("snap").focus();
}

booth?.addEventListener("close", () => {
  stop();
  sessionStorage.removeItem(LIVE);
  part("home").append(part("shots"));
  document.getElementById("main").before(document.getElementById("scan-said"));
  part("start").focus();
});

function give(blob, name, shot) {
  const detail = { to, device: station.dataset.device, shot: shot?.value ?? "", title: title(shot), name, blob };
  document.dispatchEvent(new CustomEvent("mendlane:photo", { detail }));
}

async function snap() {
  const video = part("video");
  if (!stream || !video.videoWidth) return;
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d").drawImage(video, 0, 0);
  const shot = chosen();
  const view = video.parentElement;
  view.classList.remove("is-snapped");
  requestAnimationFrame(() => view.classList.add("is-snapped"));
  part("said").textContent = `${part("said").dataset.took} ${title(shot)}`;
  sound("ok");
  if (shot?.value) shot.dataset.taken ||= "waits";
  choose(missing()[0]?.value ?? "");
  give(await new Promise(done => canvas.toBlob(done, "image/jpeg", 0.92)), `${shot?.value || "camera"}.jpg`, shot);
}

// ---------- on with the next device
function drained() {
  return new Promise(done => {
    if (!waiting.length) return done(true);
    const timer = setTimeout(done, PATIENCE_MS, false);
    document.addEventListener("mendlane:outgoing", function look() {
      if (waiting.length) return;
      clearTimeout(timer);
      document.removeEventListener("mendlane:outgoing", look);
      done(true);
    });
  });
}

async function goOn(code) {
  if (part("done").dataset.awaited && !missing().length && await drained()) {
    part("done").querySelector("[name=next]").value = code;
    part("done").requestSubmit();
    return;
  }
  const field = document.querySelector("[data-scan]");
  field.value = code;
  field.form.requestSubmit();
}

async function finish() {
  await drained();
  part("done").requestSubmit();
}

document.addEventListener("mendlane:scan", event => {
  if (!/^SN[AQ]P$/i.test(event.detail)) return;
  event.preventDefault();
  if (stream) snap(); else start(localStorage.getItem(REMEMBERED));
});

document.addEventListener("mendlane:found", event => {
  event.preventDefault();
  if (!event.detail.toUpperCase().endsWith(station.dataset.device)) goOn(event.detail);
});

document.addEventListener("mendlane:outgoing", event => {
  waiting = event.detail.filter(photo => photo.to === to && !photo.refused);
  mark();
});

document.addEventListener("mendlane:sent", event => {
  if (event.detail.photo.to !== to) return;
  const now = chosen()?.value;
  ["shots", "photos", "done"].forEach(name => {
    const fresh = event.detail.page.querySelector(`[data-station-${name}]`);
    if (fresh) part(name).replaceWith(fresh);
  });
  choose(now);
});

document.addEventListener("click", event => {
  const on = name => event.target.closest?.(`[data-station-${name}]`);
  if (on("start")) start(localStorage.getItem(REMEMBERED));
  else if (on("snap")) snap();
  else if (on("close")) booth.close();
  else if (on("finish")) finish();
});

document.addEventListener("change", event => {
  if (event.target.matches("[data-station-device]")) start(event.target.value);
  else if (event.target.matches("[data-station-shots] input, [data-station-haunted]")) {
    if (event.target.type === "checkbox") localStorage.setItem(NO_GHOST, event.target.checked ? "" : "1");
    haunt();
  } else if (event.target.matches("[data-station] input[type=file]")) {
    const files = [...event.target.files];
    event.target.value = "";
    files.forEach(file => give(file, file.name, files.length === 1 ? chosen() : null));
    if (files.length === 1) choose(missing().find(shot => shot !== chosen())?.value ?? "");
  }
});

document.addEventListener("keydown", event => {
  const free = !event.target.closest?.("input:not([type=radio]), textarea, select, button, a");
  if (event.code !== "Space" || !stream || !free) return;
  event.preventDefault();
  if (!event.repeat) snap();
});

addEventListener("pagehide", stop);

if (station && navigator.mediaDevices?.getUserMedia) {
  part("start").hidden = false;
  part("send").hidden = true;
  part("haunted").checked = !localStorage.getItem(NO_GHOST);
  part("haunted").closest("label").hidden = !shots().some(shot => shot.dataset.ghost);
  if (sessionStorage.getItem(LIVE)) start(localStorage.getItem(REMEMBERED));
}
