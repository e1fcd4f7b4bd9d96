// An input with aria-controls="id" of a [data-results] list: arrow keys go into the list and back, Enter picks the first.
const waiting = new WeakSet<Element>();
const picking = new WeakSet<Element>();
const asked = new WeakMap<Element, string>();

export function startResults(): void {
  document.addEventListener("input", (event) => {
    const list = listOf(event.target);
    // The answer to these letters is on its way.
    if (list && (event.target as Element).closest("[hx-get], [hx-post]")) waiting.add(list);
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    const list = listOf(event.target);
    if (list) asked.set(list, (event.target as HTMLInputElement).value);
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    const list = listOf(event.target);
    // An answer to fewer letters than there are now is not the one to pick from.
    if (!list || asked.get(list) !== (event.target as HTMLInputElement).value) return;
    window.setTimeout(() => {
      waiting.delete(list);
      if (picking.delete(list)) items(list)[0]?.click();
    }, 30);
  });

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const list = listOf(event.target);
    if (list) fromInput(event, list);
    else fromList(event);
  });
}

function fromInput(event: KeyboardEvent, list: Element): void {
  const first = items(list)[0];
  if (event.key === "ArrowDown" && first) {
    event.preventDefault();
    first.focus();
  } else if (event.key === "Enter" && !event.ctrlKey && waiting.has(list)) {
    event.preventDefault();
    picking.add(list);
  } else if (event.key === "Enter" && !event.ctrlKey && first) {
    event.preventDefault();
    first.click();
  }
}

function fromList(event: KeyboardEvent): void {
  const item = event.target as HTMLElement;
  const list = item.closest?.("[data-results]");
  if (!list || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
  event.preventDefault();
  const all = items(list);
  const next = all.indexOf(item) + (event.key === "ArrowDown" ? 1 : -1);
  if (next < 0) document.querySelector<HTMLElement>(`[aria-controls="${list.id}"]`)?.focus();
  else all[next]?.focus();
}

function listOf(target: EventTarget | null): Element | null {
  if (!(target instanceof HTMLInputElement)) return null;
  const id = target.getAttribute("aria-controls");
  const list = id ? document.getElementById(id) : null;
  return list && "results" in list.dataset ? list : null;
}

function items(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("a[href], button")];
}
