// textarea[data-mention-url]: after an @ the people who may be mentioned are offered; arrows choose, Enter or Tab takes,
// Escape closes. What is written is their user name: the server puts the name in its place.
import { announce, debounce } from "./dom";

interface Person {
  userName: string;
  name: string;
  title: string;
}

const begun = /(?:^|[^\p{L}\p{N}@])@([\p{L}\p{M}\p{N}.\-]*(?: [\p{L}\p{M}]*){0,3})$/u;

export function startMention(): void {
  document.querySelectorAll<HTMLTextAreaElement>("textarea[data-mention-url]").forEach(attach);
}

function attach(field: HTMLTextAreaElement): void {
  const list = document.createElement("ul");
  list.className = "mentions";
  list.id = `${field.id}-people`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Người được xem hồ sơ này");
  list.hidden = true;
  field.after(list);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  let asked = "";

  const look = debounce(async () => {
    const typed = typedName(field);
    if (typed === null) return close();
    asked = typed;
    const answer = await fetch(`${field.dataset.mentionUrl}&q=${encodeURIComponent(typed)}`, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer?.ok || asked !== typed || typedName(field) !== typed) return;
    show((await answer.json()) as Person[]);
  }, 150);

  field.addEventListener("input", () => (typedName(field) === null ? close() : look()));
  field.addEventListener("blur", () => window.setTimeout(close, 150));
  field.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const options = [...list.children] as HTMLElement[];
    const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown") choose(options[(at + 1) % options.length]!);
    else if (event.key === "ArrowUp") choose(options[(at - 1 + options.length) % options.length]!);
    else if ((event.key === "Enter" && !event.ctrlKey) || event.key === "Tab") take(options[at]!);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  list.addEventListener("pointerdown", (event) => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    event.preventDefault();
    if (option) take(option);
  });

  function show(people: Person[]): void {
    if (people.length === 0) return close();
    list.replaceChildren(...people.map((person, index) => draw(person, `${list.id}-${index}`)));
    list.hidden = false;
    choose(list.children[0] as HTMLElement);
    announce(`${people.length} người. Dùng mũi tên để chọn.`);
  }

  function choose(option: HTMLElement): void {
    [...list.children].forEach((each) => each.setAttribute("aria-selected", String(each === option)));
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  function take(option: HTMLElement): void {
    const typed = typedName(field);
    if (typed === null) return close();
    const end = field.selectionStart;
    field.setRangeText(`${option.dataset.user} `, end - typed.length, end, "end");
    close();
    field.focus();
  }

  function close(): void {
    list.hidden = true;
    list.replaceChildren();
    field.removeAttribute("aria-activedescendant");
  }
}

/** The letters between the last @ and the caret; null when the caret is not in a mention. */
function typedName(field: HTMLTextAreaElement): string | null {
  if (field.selectionStart !== field.selectionEnd) return null;
  return begun.exec(field.value.slice(0, field.selectionStart))?.[1] ?? null;
}

function draw(person: Person, id: string): HTMLElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.dataset.user = person.userName;
  const name = document.createElement("b");
  name.textContent = person.name;
  const title = document.createElement("span");
  title.textContent = `@${person.userName} · ${person.title}`;
  option.append(name, title);
  return option;
}
