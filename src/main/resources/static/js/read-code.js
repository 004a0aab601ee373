// A button [data-reads="id of a field"] fills that field from a bar code or QR code: live, where the browser reads codes, else
// from a photo of the label that the server reads. Nothing is sent by itself.
const FORMATS = ["code_128", "code_39", "qr_code", "data_matrix", "ean_13", "ean_8", "upc_a"];
const GOODS = ["ean_13", "ean_8", "upc_a"];
const PAUSE_MS = 200;

class Reader {
  constructor(box) {
    this.box = box;
    this.field = document.getElementById(box.dataset.reads);
    this.file = box.querySelector("input[type=file]");
    this.view = box.querySelector("dialog");
    this.video = box.querySelector("video");
    const on = (part, act) => box.querySelector(`[data-reader-${part}]`).addEventListener("click", act);
    on("start", () => this.start());
    on("close", () => this.view.close());
    on("photo", () => { this.view.close(); this.file.click(); });
    this.view.addEventListener("close", () => this.stop());
    this.file.addEventListener("change", () => this.send());
    box.hidden = false;
  }

  async start() {
    const detector = await this.detector();
    if (!detector) {
      this.file.click();
      return;
    }
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } });
    } catch {
      this.say(this.box.dataset.camera);
      this.detects = null;
      return;
    }
    this.view.showModal();
    this.video.srcObject = this.stream;
    await this.video.play();
    this.watch(detector);
  }

  /** What reads codes live, if this browser does and the camera may be used. */
  async detector() {
    if (this.detects !== undefined || !("BarcodeDetector" in window) || !navigator.mediaDevices?.getUserMedia) return this.detects;
    const known = await BarcodeDetector.getSupportedFormats();
    const formats = FORMATS.filter(format => known.includes(format));
    this.detects = formats.length ? new BarcodeDetector({ formats }) : null;
    return this.detects;
  }

  async watch(detector) {
    while (this.stream) {
      const found = await detector.detect(this.video).catch(() => []);
      const texts = found.sort((one, other) => GOODS.includes(one.format) - GOODS.includes(other.format)).map(code => code.rawValue.trim());
      if (this.stream && this.fill(texts)) {
        this.view.close();
        return;
      }
      await new Promise(done => setTimeout(done, PAUSE_MS));
    }
  }

  stop() {
    this.stream?.getTracks().forEach(track => track.stop());
    this.stream = null;
  }

  async send() {
    const [photo] = this.file.files;
    if (!photo) return;
    this.say(this.box.dataset.busy);
    const body = new FormData();
    body.append("photo", photo);
    body.append("_csrf", document.querySelector("[name=_csrf]").value);
    this.file.value = "";
    try {
      const answer = await fetch(this.box.dataset.address, { method: "POST", body, headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
      if (answer.ok && this.fill(await answer.json())) return;
      this.say(answer.status === 422 ? await answer.text() : this.box.dataset.failed);
    } catch {
      this.say(this.box.dataset.failed);
    }
  }

  /** Puts in the first one that fits, and offers the others. */
  fill(codes) {
    const fit = codes.filter(code => code && (this.field.maxLength < 0 || code.length <= this.field.maxLength));
    if (!fit.length) return false;
    const others = this.box.querySelector("[data-reader-others]");
    others.replaceChildren(this.box.dataset.others, ...fit.filter(code => code !== fit[0]).map(code => this.offer(code)));
    others.hidden = others.childElementCount === 0;
    this.put(fit[0]);
    return true;
  }

  put(code) {
    this.field.value = code;
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
    this.field.focus();
    this.say(`${this.box.dataset.read} ${code}`);
  }

  offer(code) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-small";
    button.textContent = code;
    button.addEventListener("click", () => this.put(code));
    return button;
  }

  say(sentence) {
    this.box.querySelector("[data-reader-said]").textContent = sentence;
  }
}

document.querySelectorAll("[data-reads]").forEach(box => new Reader(box));
