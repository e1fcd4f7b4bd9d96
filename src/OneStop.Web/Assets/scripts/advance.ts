// form[data-enter-advances]: Enter moves on to the next field. In [data-checklist], Enter ticks and moves on, Space toggles and moves on.
import { isControl, isVisible, type Control } from "./dom";

export function startAdvance(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const from = event.target;
    if (!isControl(from) || from instanceof HTMLTextAreaElement) return;
    const form = from.form;
    if (!form || !("enterAdvances" in form.dataset) || ["submit", "button", "file"].includes(from.type)) return;

    event.preventDefault();
    if (from instanceof HTMLInputElement && from.type === "checkbox" && from.closest("[data-checklist]") && !from.checked) from.click();
    else move(from, form, event.shiftKey ? -1 : 1);
  });

  // A click without a mouse: Space on the box, or the click above.
  document.addEventListener("click", (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== "checkbox" || event.detail !== 0 || !box.form) return;
    if ("enterAdvances" in box.form.dataset && box.closest("[data-checklist]")) move(box, box.form, 1, true);
  });
}

function move(from: Control, form: HTMLFormElement, step: number, withinChecklist = false): void {
  const list = withinChecklist || (from.type === "checkbox" && step > 0) ? from.closest("[data-checklist]") : null;
  const stops = [...form.elements].filter((element): element is HTMLElement => isStop(element, list));
  const next = stops[stops.indexOf(from) + step] ?? (list ? afterChecklist(form, list) : undefined) ?? submitButton(form);
  next?.focus();
  if (next instanceof HTMLInputElement && isTextual(next)) next.select();
}

/** In a checklist the keyboard goes from box to box; elsewhere from field to field. A radio group is one stop. */
function isStop(element: Element, list: Element | null): boolean {
  if (!isControl(element) || element.disabled || !isVisible(element) || element.type === "hidden" || element.tabIndex < 0) return false;
  if (list) return list.contains(element) && element.type === "checkbox";
  if (element.type === "radio") return (element as HTMLInputElement).checked;
  return !["submit", "button", "file"].includes(element.type) && !(element instanceof HTMLInputElement && element.readOnly);
}

function afterChecklist(form: HTMLFormElement, list: Element): HTMLElement | undefined {
  return [...form.elements].find(
    (element): element is HTMLElement =>
      isStop(element, null) && !list.contains(element) && (list.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

function submitButton(form: HTMLFormElement): HTMLElement | undefined {
  const buttons = [...form.elements].filter((element): element is HTMLButtonElement => element instanceof HTMLButtonElement && element.type === "submit" && isVisible(element));
  return buttons.find((button) => button.dataset.shortcut === "ctrl+enter") ?? buttons[0];
}

function isTextual(input: HTMLInputElement): boolean {
  return ["text", "search", "tel", "email", "number"].includes(input.type);
}
