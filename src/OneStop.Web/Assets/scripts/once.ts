// form[data-once]: the second press of a button does nothing. The server refuses it too; this only spares the visitor that page.
const sent = new Set<HTMLFormElement>();
const faces = new Map<HTMLElement, string>();

export function startOnce(): void {
  // Last of all listeners, so that a submit stopped by another one does not count.
  window.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (!("once" in form.dataset) || event.defaultPrevented) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    button.setAttribute("aria-disabled", "true");
    window.setTimeout(() => {
      if (!sent.has(form)) return;
      faces.set(button, button.innerHTML);
      button.textContent = button.dataset.busyText ?? "Đang thực hiện…";
    }, 300);
  });

  // Back from the next page with the page kept as it was: the form may be sent again.
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    sent.clear();
    for (const [button, face] of faces) button.innerHTML = face;
    faces.clear();
    document.querySelectorAll("form[data-once] [aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  });
}
