// [data-upload]: a file is sent as soon as it is chosen or dropped; its id goes into a hidden input named data-upload-name.
import { addToken, announce } from "./dom";
import { fileRow, readableSize } from "./upload-row";

// Forms that were submitted while a file was on its way, with the button pressed: they go once it has arrived.
const held = new Map<HTMLFormElement, HTMLElement | null>();

type Stored = { id?: string; message?: string };

export function startUpload(): void {
  prepare();
  document.addEventListener("htmx:afterSettle", prepare);

  document.addEventListener("change", (event) => {
    const input = event.target as HTMLInputElement;
    const zone = input.type === "file" ? input.closest<HTMLElement>("[data-upload]") : null;
    if (!zone) return;
    send(zone, [...(input.files ?? [])]);
    // Already on its way: the form must not carry it a second time.
    input.value = "";
  });

  // The listeners on window come after this one and leave a submit alone that was stopped.
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!isSending(form)) return;
    event.preventDefault();
    held.set(form, event.submitter);
    announce("Đang tải tệp lên; biểu mẫu được gửi ngay khi tải xong.");
  });

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("[data-upload-remove]");
    if (!button) return;
    const zone = button.closest<HTMLElement>("[data-upload]");
    button.closest("li")?.remove();
    zone?.querySelector<HTMLElement>("input[type=file]")?.focus();
    if (zone) changed(zone);
  });

  for (const type of ["dragover", "dragleave", "drop"] as const)
    document.addEventListener(type, (event) => {
      const zone = (event.target as Element).closest?.<HTMLElement>("[data-upload]");
      if (!zone) return;
      event.preventDefault();
      zone.classList.toggle("over", type === "dragover");
      if (type === "drop") send(zone, [...(event.dataTransfer?.files ?? [])]);
    });
}

function prepare(): void {
  document.querySelectorAll("[data-upload]").forEach((zone) => zone.classList.add("ready"));
}

function send(zone: HTMLElement, files: File[]): void {
  complain(zone, "");
  const many = zone.querySelector<HTMLInputElement>("input[type=file]")?.multiple;
  const chosen = many ? files : files.slice(0, 1);
  chosen.forEach((file) => post(zone, file, !many));
}

function post(zone: HTMLElement, file: File, replaces: boolean): void {
  const { row, bar } = fileRow(zone, file);
  const body = new FormData();
  addToken(body, zone.closest("form"));
  body.set("file", file);

  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) bar.value = (event.loaded / event.total) * 100;
  });
  request.addEventListener("loadend", () => {
    const answer = parse(request.responseText);
    const form = zone.closest("form");
    if (request.status < 200 || request.status >= 300 || !answer.id) {
      row.remove();
      if (form) held.delete(form);
      complain(zone, answer.message ?? `Chưa tải lên được ${file.name}. Xin thử lại.`);
      return;
    }
    bar.remove();
    if (replaces) zone.querySelectorAll(".files li").forEach((other) => other !== row && other.remove());
    const hidden = document.createElement("input");
    hidden.type = "hidden";
    hidden.name = zone.dataset.uploadName!;
    hidden.value = answer.id;
    row.append(hidden);
    announce(`Đã tải lên ${file.name}, ${readableSize(file.size)}.`);
    changed(zone);
    if (form) release(form);
  });
  request.open("POST", zone.dataset.uploadUrl!);
  request.send(body);
}

function isSending(form: HTMLFormElement): boolean {
  return form.querySelector("[data-upload] .files progress") !== null;
}

function release(form: HTMLFormElement): void {
  const submitter = held.get(form);
  if (submitter === undefined || isSending(form)) return;
  held.delete(form);
  form.requestSubmit(submitter);
}

function parse(text: string): Stored {
  try {
    return JSON.parse(text) as Stored;
  } catch {
    return {};
  }
}

/** Drafts and previews look at the form again. */
function changed(zone: HTMLElement): void {
  zone.dispatchEvent(new Event("change", { bubbles: true }));
}

function complain(zone: HTMLElement, message: string): void {
  zone.classList.toggle("wrong", message !== "");
  let place = zone.querySelector<HTMLElement>("[data-upload-error]");
  if (!place) {
    place = document.createElement("p");
    place.className = "error";
    place.dataset.uploadError = "";
    place.setAttribute("role", "alert");
    zone.append(place);
  }
  place.textContent = message;
}
