// Photos on their way: kept in this browser until the server has them, sent one by one, tried again by themselves, on any staff
// page. Each has a key of its own, by which the server knows a photo that it has already.
const STORE = "photos";
const FIRST_MS = 3000;
const LONGEST_MS = 60000;
const GIVEN_UP_MS = 300000;

const shown = document.getElementById("outgoing");
const login = shown?.dataset.login;
const memory = new Map();
let opened = null;
let busy = false;
let again = false;
let pause = FIRST_MS;
let soon = 0;
let trouble = "";
let pictures = [];

function base() {
  opened ??= new Promise((done, fail) => {
    const asked = indexedDB.open("mendlane-outgoing", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: "once" });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = () => fail(asked.error);
  });
  return opened;
}

async function ask(mode, work) {
  const transaction = (await base()).transaction(STORE, mode);
  const asked = work(transaction.objectStore(STORE));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(asked.result);
    transaction.onerror = transaction.onabort = () => fail(transaction.error);
  });
}

// a browser that keeps nothing keeps them at least while the page is open
const keep = photo => ask("readwrite", store => store.put(photo)).catch(() => memory.set(photo.once, photo));

async function drop(photo) {
  memory.delete(photo.once);
  await ask("readwrite", store => store.delete(photo.once)).catch(() => {});
}

async function all() {
  const kept = await ask("readonly", store => store.getAll()).catch(() => []);
  return [...kept, ...memory.values()].sort((one, other) => one.at - other.at);
}

function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function form(photo) {
  const token = document.querySelector("input[name=_csrf]");
  const body = new FormData();
  body.append("_csrf", token?.value ?? "");
  body.append("once", photo.once);
  body.append("shot", photo.shot);
  body.append("photos", photo.blob, photo.name);
  return body;
}

/** The page that shows the photo, or why there is none. */
async function deliver(photo) {
  const answer = await fetch(photo.to, { method: "POST", body: form(photo), signal: AbortSignal.timeout(GIVEN_UP_MS) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && new URL(answer.url).pathname !== photo.to) return { trouble: "again" };
  const refused = page.querySelector(".mend-notice-bad, [role=alert]")?.textContent.trim();
  if (answer.ok) return refused ? { refused } : { page };
  return [400, 404, 409, 413].includes(answer.status) ? { refused: refused ?? page.querySelector("h1")?.textContent ?? String(answer.status) } : {};
}

async function sendAll() {
  for (;;) {
    const photo = (await all()).find(one => one.login === login && !one.refused);
    if (!photo) return true;
    const result = await deliver(photo).catch(() => ({}));
    if (result.page) {
      await drop(photo);
      document.dispatchEvent(new CustomEvent("mendlane:sent", { detail: { photo, page: result.page } }));
    } else if (result.refused) {
      await keep({ ...photo, refused: result.refused });
    } else {
      trouble = result.trouble ?? "";
      return false;
    }
    trouble = "";
    pause = FIRST_MS;
    await draw();
  }
}

/** Only one page of this browser sends at a time. */
async function send() {
  if (busy) {
    again = true;
    return;
  }
  clearTimeout(soon);
  busy = true;
  const finished = navigator.locks
    ? await navigator.locks.request("mendlane-outgoing", { ifAvailable: true }, lock => (lock ? sendAll() : false))
    : await sendAll();
  busy = false;
  if (finished && again) send();
  if (!finished) {
    soon = setTimeout(send, pause);
    pause = Math.min(2 * pause, LONGEST_MS);
  }
  again = false;
  await draw();
}

function line(photo) {
  const row = shown.querySelector("template").content.cloneNode(true);
  const address = URL.createObjectURL(photo.blob);
  pictures.push(address);
  row.querySelector("img").src = address;
  row.querySelector(".mend-code").textContent = photo.device;
  row.querySelector("[data-title]").textContent = photo.title;
  const other = photo.login !== login;
  row.querySelector("[data-state]").textContent = photo.refused ?? (other ? `${shown.dataset.other} ${photo.login}` : shown.dataset[trouble || "waits"]);
  const away = row.querySelector("button");
  away.hidden = !photo.refused;
  away.addEventListener("click", async () => {
    await drop(photo);
    draw();
  });
  return row;
}

async function draw() {
  const photos = await all();
  pictures.forEach(address => URL.revokeObjectURL(address));
  pictures = [];
  shown.querySelector("ul").replaceChildren(...photos.map(line));
  shown.hidden = !photos.length;
  document.querySelectorAll("[data-outgoing-count]").forEach(count => {
    count.textContent = photos.length ? `${shown.dataset.count} ${photos.length}` : "";
  });
  document.dispatchEvent(new CustomEvent("mendlane:outgoing", { detail: photos }));
}

document.addEventListener("mendlane:photo", async event => {
  await keep({ ...event.detail, once: newKey(), login, at: Date.now() });
  navigator.storage?.persist?.();
  await draw();
  send();
});

if (shown) {
  shown.querySelector("[data-outgoing-now]").addEventListener("click", send);
  addEventListener("online", send);
  draw().then(send);
}
