// A form with data-upload shows how much of its file has been sent; one with data-submit-progress that something is going on.
function arrive(request, form) {
  if (request.responseURL && request.responseURL !== location.href.split("#")[0]) {
    location.assign(request.responseURL);
    return;
  }
  const answer = new DOMParser().parseFromString(request.responseText, "text/html").getElementById("main");
  if (!answer) {
    form.submit();
    return;
  }
  document.getElementById("main").replaceWith(answer);
  showProgress(answer);
  answer.focus();
}

function send(event) {
  const form = event.target;
  event.preventDefault();
  const box = form.querySelector(".mend-upload");
  const bar = box.querySelector("progress");
  box.hidden = false;
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.upload.addEventListener("progress", part => { bar.value = part.lengthComputable ? (100 * part.loaded) / part.total : 0; });
  request.upload.addEventListener("load", () => bar.removeAttribute("value"));
  request.addEventListener("load", () => arrive(request, form));
  request.addEventListener("error", () => form.submit());
  request.send(new FormData(form));
}

export function showProgress(page) {
  page.querySelectorAll("form[data-upload]").forEach(form => form.addEventListener("submit", send));
  page.querySelectorAll("form[data-submit-progress]").forEach(form => form.addEventListener("submit", () => {
    form.querySelector("progress").hidden = false;
  }));
}
