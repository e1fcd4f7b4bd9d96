// table[data-list]: j and k move from row to row, Enter opens a[data-row-link], x ticks the row, Shift+x all from the last one
// ticked to here; [data-bulk] shows how many are ticked.
import { isTyping } from "./dom";
import { singleKeysAreOn } from "./shortcuts";

let anchor: HTMLTableRowElement | null = null;

export function startList(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const list = document.querySelector<HTMLTableElement>("[data-list]");
    if (!list || !singleKeysAreOn() || document.querySelector("dialog[open]")) return;
    const current = list.querySelector<HTMLTableRowElement>("tr.cur");
    if (event.key === "j") step(list, current, 1);
    else if (event.key === "k") step(list, current, -1);
    else if (event.key === "x") boxOf(current)?.click();
    else if (event.key === "X") tickRange(list, current);
    else if (event.key === "Enter" && event.target === document.body) linkOf(current)?.click();
    else return;
    event.preventDefault();
  });

  document.addEventListener("focusin", (event) => {
    const row = (event.target as Element).closest<HTMLTableRowElement>("[data-list] tbody tr");
    if (row) mark(row);
  });

  document.addEventListener("change", (event) => {
    const box = event.target as HTMLInputElement;
    const list = box.closest<HTMLElement>("[data-list]");
    if (!list || box.type !== "checkbox") return;
    if ("checkAll" in box.dataset) boxes(list).forEach((each) => (each.checked = box.checked));
    else anchor = box.closest("tr");
    count(list);
  });

  refresh();
  document.addEventListener("htmx:afterSettle", refresh);
  window.addEventListener("pageshow", refresh);
}

function refresh(): void {
  document.querySelectorAll<HTMLElement>("[data-list]").forEach((list) => {
    const first = list.querySelector<HTMLTableRowElement>("tbody tr");
    if (first && !list.querySelector("tr.cur")) first.classList.add("cur");
    count(list);
  });
}

function step(list: HTMLElement, current: HTMLTableRowElement | null, by: number): void {
  const rows = [...list.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const at = current ? rows.indexOf(current) : -1;
  // The first press stays on the marked row when nothing in the list has the focus yet.
  const started = current?.contains(document.activeElement) ?? false;
  const next = rows[Math.min(rows.length - 1, Math.max(0, started ? at + by : at))];
  if (!next) return;
  mark(next);
  (linkOf(next) ?? boxOf(next))?.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/** Ticks or unticks every row from the last one changed to this one, as that one is. */
function tickRange(list: HTMLElement, current: HTMLTableRowElement | null): void {
  const rows = [...list.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const [from, to] = [anchor ? rows.indexOf(anchor) : -1, current ? rows.indexOf(current) : -1];
  const ticked = boxOf(anchor)?.checked ?? true;
  if (to < 0) return;
  for (const row of rows.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)) {
    const box = boxOf(row);
    if (box) box.checked = ticked;
  }
  anchor = current;
  count(list);
}

function mark(row: HTMLTableRowElement): void {
  row.closest("[data-list]")?.querySelectorAll("tr.cur").forEach((each) => each.classList.remove("cur"));
  row.classList.add("cur");
}

function count(list: HTMLElement): void {
  const all = boxes(list);
  const ticked = all.filter((box) => box.checked).length;
  const head = list.querySelector<HTMLInputElement>("[data-check-all]");
  if (head) {
    head.checked = ticked > 0 && ticked === all.length;
    head.indeterminate = ticked > 0 && ticked < all.length;
  }
  const bar = (list.closest("form") ?? document).querySelector<HTMLElement>("[data-bulk]");
  if (!bar) return;
  bar.hidden = ticked === 0;
  const number = bar.querySelector("[data-bulk-count]");
  if (number) number.textContent = String(ticked);
}

function boxes(list: HTMLElement): HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]")];
}

const boxOf = (row: HTMLTableRowElement | null): HTMLInputElement | null => row?.querySelector<HTMLInputElement>("input[type=checkbox]") ?? null;

const linkOf = (row: HTMLTableRowElement | null): HTMLAnchorElement | null =>
  row?.querySelector<HTMLAnchorElement>("a[data-row-link]") ?? row?.querySelector("a") ?? null;
