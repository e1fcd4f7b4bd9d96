// form[data-preview-url]: after each change the form is sent there, and the parts of the answer whose id begins with "preview-"
// take the place of those on the page: verdict, promised date, fee, what is still missing.
import htmx from "htmx.org";
import { debounce, withoutFiles } from "./dom";

export function startPreview(): void {
  document.querySelectorAll<HTMLFormElement>("form[data-preview-url]").forEach((form) => {
    let request: AbortController | undefined;
    let sent = false;

    const ask = async (): Promise<void> => {
      if (sent) return;
      request?.abort();
      const mine = (request = new AbortController());
      try {
        const answer = await fetch(form.dataset.previewUrl!, {
          method: "POST",
          body: withoutFiles(form),
          headers: { "HX-Request": "true" },
          signal: mine.signal,
        });
        const html = answer.ok ? await answer.text() : "";
        if (!sent) replace(html);
      } catch {
        // Interrupted by a newer change, or no connection: the page keeps what it shows.
      }
    };

    const later = debounce(() => void ask(), 250);
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    // The button that was pressed must stay as it is.
    window.addEventListener("submit", (event) => {
      if (event.target === form && !event.defaultPrevented) sent = true;
    });
    window.addEventListener("pageshow", () => (sent = false));
  });
}

function replace(html: string): void {
  const answer = new DOMParser().parseFromString(html, "text/html");
  answer.querySelectorAll<HTMLElement>('[id^="preview-"]').forEach((fresh) => {
    const old = document.getElementById(fresh.id);
    if (!old || old.isEqualNode(fresh)) return;
    const focused = old.contains(document.activeElement) ? document.activeElement?.id : undefined;
    fresh.querySelectorAll("details").forEach((details, index) => {
      if (old.querySelectorAll("details")[index]?.open) details.open = true;
    });
    fresh.removeAttribute("hx-swap-oob");
    old.replaceWith(fresh);
    htmx.process(fresh);
    if (focused) document.getElementById(focused)?.focus();
  });
}
