// form[data-draft-url]: keeps what is typed, 1.5 s after the last change and when the tab is left.
import { debounce, withoutFiles } from "./dom";

export function startDraft(): void {
  document.querySelectorAll<HTMLFormElement>("form[data-draft-url]").forEach((form) => {
    let dirty = false;
    let sent = false;

    const save = async (leaving = false): Promise<void> => {
      if (!dirty || sent) return;
      dirty = false;
      try {
        const answer = await fetch(form.dataset.draftUrl!, { method: "POST", body: withoutFiles(form), keepalive: leaving });
        if (!answer.ok) throw new Error(answer.statusText);
        show(form, `Bản nháp tự lưu ${await savedAt(answer)}`);
      } catch {
        dirty = true;
        show(form, "Chưa lưu được bản nháp, sẽ thử lại");
      }
    };

    const later = debounce(() => void save(), 1500);
    const changed = (): void => {
      dirty = true;
      later();
    };
    form.addEventListener("input", changed);
    form.addEventListener("change", changed);
    window.addEventListener("submit", (event) => {
      if (event.target === form && !event.defaultPrevented) sent = true;
    });
    window.addEventListener("pageshow", (event) => {
      if (event.persisted) sent = false;
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void save(true);
    });
  });
}

/** The server's time where it says one ({"savedAt":"08:42"}): its clock may be another one. */
async function savedAt(answer: Response): Promise<string> {
  if (answer.headers.get("content-type")?.includes("json")) {
    const body = (await answer.json()) as { savedAt?: string };
    if (body.savedAt) return body.savedAt;
  }
  return new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", hour12: false });
}

function show(form: HTMLFormElement, text: string): void {
  const status = form.querySelector("[data-draft-status]") ?? document.querySelector("[data-draft-status]");
  if (status) status.textContent = text;
}
