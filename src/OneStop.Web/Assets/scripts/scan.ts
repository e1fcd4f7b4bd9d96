// form[data-scan-url]: a citizen card's QR code read by a keyboard scanner into any field, or pasted.
// The code has at least five "|". The characters are collected before they reach the field, so a short field cuts nothing off.
import { announce, isControl, withoutFiles, type Control } from "./dom";

type Answer = { fields?: Record<string, string | null>; message?: string };

const gap = 150;
let field: Control | undefined;
let before = "";
let typed = "";
let last = 0;
let quiet = 0;

export function startScan(): void {
  document.addEventListener("beforeinput", (event) => {
    const target = event.target;
    if (!isControl(target) || !target.form?.dataset.scanUrl || !event.data) return;
    if (target !== field || event.timeStamp - last > gap) {
      field = target;
      before = target.value;
      typed = "";
    }
    typed += event.data;
    last = event.timeStamp;
    clearTimeout(quiet);
    // Scanners that send no Enter.
    if (isCard(typed)) quiet = window.setTimeout(finish, gap * 2);
  }, true);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target !== field || !isCard(typed)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    finish();
  }, true);

  document.addEventListener("paste", (event) => {
    const target = event.target;
    const text = event.clipboardData?.getData("text") ?? "";
    if (!isControl(target) || !target.form?.dataset.scanUrl || !isCard(text)) return;
    event.preventDefault();
    void read(target.form, text);
  }, true);
}

function isCard(text: string): boolean {
  return text.split("|").length > 5;
}

function finish(): void {
  clearTimeout(quiet);
  const target = field;
  const text = typed.trim();
  field = undefined;
  typed = "";
  if (!target?.form) return;
  set(target, before);
  void read(target.form, text);
}

async function read(form: HTMLFormElement, text: string): Promise<void> {
  // The whole form: what the card fills may depend on what is chosen already.
  const body = withoutFiles(form);
  body.set("text", text);
  try {
    const answer = (await (await fetch(form.dataset.scanUrl!, { method: "POST", body })).json()) as Answer;
    for (const [name, value] of Object.entries(answer.fields ?? {})) fill(form, name, value ?? "");
    tell(form, answer.message ?? "Đã đọc thẻ căn cước.");
  } catch {
    tell(form, "Chưa đọc được thẻ. Xin quét lại hoặc nhập tay.");
  }
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const found = form.elements.namedItem(name);
  if (found instanceof RadioNodeList) {
    found.value = value;
    form.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (isControl(found)) {
    set(found, value);
  }
}

function set(control: Control, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

function tell(form: HTMLFormElement, message: string): void {
  const place = form.querySelector("[data-scan-status]");
  if (place) place.textContent = message;
  announce(message);
}
