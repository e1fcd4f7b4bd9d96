// [data-shortcut="f2 | alt+1 | ctrl+enter | / | t"]: presses a button or link, puts the cursor into a field.
// "?" lists what this page offers; there, keys of one letter can be switched off (WCAG 2.1.4).
import { isControl, isTyping, isVisible } from "./dom";
import { showKeys } from "./keys-dialog";

const offKey = "onestop.single-keys-off";

export const singleKeysAreOn = (): boolean => localStorage.getItem(offKey) === null;

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(offKey);
  else localStorage.setItem(offKey, "1");
}

/** "ctrl+enter", "alt+1", "f2", "t", as written in data-shortcut. */
export function combination(event: KeyboardEvent): string {
  const byCode = /^(?:Digit|Key)(.)$/.exec(event.code)?.[1];
  // Alt changes the character on some layouts, and an input method may hide it: then the key's place counts.
  const key = (event.altKey || event.key === "Process" || event.key === "Unidentified" ? byCode : undefined) ?? event.key;
  const parts = [event.ctrlKey || event.metaKey ? "ctrl" : "", event.altKey ? "alt" : "", key.toLowerCase()];
  return parts.filter(Boolean).join("+");
}

export function startShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const pressed = combination(event);
    const single = pressed.length === 1;
    if (single && (isTyping(event.target) || !singleKeysAreOn() || document.querySelector("dialog[open]"))) return;
    if (pressed === "?") {
      event.preventDefault();
      showKeys();
      return;
    }
    const target = find(pressed);
    if (!target) return;
    event.preventDefault();
    act(target);
  });

  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-show-keys]")) showKeys();
  });
}

function find(pressed: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("[data-shortcut]")].find(
    (element) => element.dataset.shortcut?.split(" ").includes(pressed) && (isVisible(element) || element.closest("[popover]")),
  );
}

function act(target: HTMLElement): void {
  if (isControl(target) && !["checkbox", "radio", "submit", "button"].includes(target.type)) {
    target.focus();
    if (target instanceof HTMLInputElement) target.select();
  } else if (target.matches("a, button, summary, input")) {
    target.click();
  } else {
    target.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea, button, a")?.focus();
  }
}
