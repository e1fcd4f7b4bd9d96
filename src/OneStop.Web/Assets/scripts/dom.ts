export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The visitor is writing: single letters belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

export function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

/** The whole form without its files: what drafts and previews send. */
export function withoutFiles(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  for (const [name, value] of [...data]) if (value instanceof File) data.delete(name);
  return data;
}

/** What proves that a form is ours, for requests that do not carry the whole form. */
export function addToken(body: FormData, form: HTMLFormElement | null | undefined): void {
  const token = form?.querySelector<HTMLInputElement>('input[name="__form-token"]');
  if (token) body.set(token.name, token.value);
}

export function debounce(run: () => void, milliseconds: number): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, milliseconds);
  };
}

let region: HTMLElement | undefined;

/** Says it to a screen reader without moving the focus. */
export function announce(message: string): void {
  if (!region) {
    region = document.createElement("div");
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = "";
  const text = message;
  window.setTimeout(() => (region!.textContent = text), 50);
}
