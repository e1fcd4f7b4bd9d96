// [data-format="id|phone|date"]: groups the digits when the field is left. The server takes both forms.
import { isTyping } from "./dom";

const formats: Record<string, (text: string) => string | undefined> = {
  id: (text) => grouped(text, /^(\d{3})(\d{3})(\d{3})(\d{3})$/),
  phone: (text) => grouped(text.replace(/^\+?84(?=\d{9}$)/, "0"), /^(0\d{3})(\d{3})(\d{3})$/),
  date: (text) => {
    const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
    return parts ? `${parts[1]!.padStart(2, "0")}/${parts[2]!.padStart(2, "0")}/${parts[3]}` : undefined;
  },
};

export function startFormat(): void {
  document.addEventListener("focusout", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !isTyping(input)) return;
    const kind = input.dataset.format;
    const text = kind === "date" ? input.value.trim() : input.value.replace(/[\s.\-]/g, "");
    const better = kind ? formats[kind]?.(text) : undefined;
    if (better !== undefined && better !== input.value) input.value = better;
  });
}

function grouped(digits: string, shape: RegExp): string | undefined {
  const parts = shape.exec(digits);
  return parts ? parts.slice(1).join(" ") : undefined;
}
