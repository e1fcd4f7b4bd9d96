/** "214 KB", "1,3 MB". */
export function readableSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`;
}

/** The line of a file on its way: name, size, a button to take it away, a bar while it is sent. */
export function fileRow(zone: HTMLElement, file: File): { row: HTMLLIElement; bar: HTMLProgressElement } {
  let list = zone.querySelector<HTMLUListElement>(".files");
  if (!list) {
    list = document.createElement("ul");
    list.className = "files";
    zone.append(list);
  }
  const row = document.createElement("li");
  const name = document.createElement("span");
  name.className = "name";
  name.textContent = file.name;
  const size = document.createElement("span");
  size.className = "sub num";
  size.textContent = readableSize(file.size);
  const remove = document.createElement("button");
  remove.type = "button";
  remove.dataset.uploadRemove = "";
  remove.setAttribute("aria-label", `Bỏ ${file.name}`);
  remove.textContent = "Bỏ";
  const bar = document.createElement("progress");
  bar.className = "progress act";
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute("aria-label", `Đang tải lên ${file.name}`);
  row.append(name, size, remove, bar);
  list.append(row);
  return { row, bar };
}
