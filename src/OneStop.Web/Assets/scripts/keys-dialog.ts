import { singleKeysAreOn, switchSingleKeys } from "./shortcuts";

let dialog: HTMLDialogElement | undefined;

const listKeys: [string, string][] = [
  ["j", "Hồ sơ kế tiếp trong danh sách"],
  ["k", "Hồ sơ trước đó"],
  ["Enter", "Mở hồ sơ đang chọn"],
  ["x", "Đánh dấu, bỏ dấu"],
  ["Shift+x", "Đánh dấu cả đoạn từ dòng vừa đánh dấu"],
];

/** The keys of this page, collected when asked for. */
export function showKeys(): void {
  dialog ??= create();
  const rows = [...document.querySelectorAll<HTMLElement>("[data-shortcut]")]
    .filter((element) => element.dataset.shortcut)
    .map((element): [string, string] => [element.dataset.shortcut!.split(" ")[0]!, labelOf(element)]);
  if (document.querySelector("[data-list]")) rows.push(...listKeys);
  rows.push(["?", "Bảng phím tắt này"]);

  dialog.querySelector("dl")!.replaceChildren(...rows.flatMap(([keys, label]) => [term(keys), definition(label)]));
  dialog.querySelector<HTMLInputElement>("input")!.checked = singleKeysAreOn();
  dialog.showModal();
}

function create(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "keys";
  made.setAttribute("aria-labelledby", "keys-title");
  made.innerHTML = `<header><h2 id="keys-title">Phím tắt của trang này</h2><form method="dialog"><button class="btn btn-small">Đóng</button></form></header>
    <dl></dl><footer><label class="choice"><input type="checkbox"><span>Dùng phím tắt một chữ</span></label></footer>`;
  made.querySelector("input")!.addEventListener("change", (event) => switchSingleKeys((event.target as HTMLInputElement).checked));
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

function labelOf(element: HTMLElement): string {
  const named = element.dataset.shortcutLabel ?? element.getAttribute("aria-label");
  if (named) return named;
  const source = element.matches("section, fieldset") ? (element.querySelector("h2, legend") ?? element) : element;
  const copy = source.cloneNode(true) as HTMLElement;
  copy.querySelectorAll("kbd, .count, svg").forEach((extra) => extra.remove());
  return copy.textContent?.trim() || element.title;
}

function term(keys: string): HTMLElement {
  const dt = document.createElement("dt");
  keys.split("+").forEach((key, index) => {
    const kbd = document.createElement("kbd");
    kbd.textContent = key.length === 1 ? key : key[0]!.toUpperCase() + key.slice(1);
    dt.append(index > 0 ? " " : "", kbd);
  });
  return dt;
}

function definition(label: string): HTMLElement {
  const dd = document.createElement("dd");
  dd.textContent = label;
  return dd;
}
