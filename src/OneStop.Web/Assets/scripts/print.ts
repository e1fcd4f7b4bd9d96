// [data-print] prints; body[data-print-on-load="true"] prints by itself once the fonts are there, "submit" presses the
// button that records the printing and comes back with such a page.
export function startPrint(): void {
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-print]")) window.print();
  });

  if (document.body.dataset.printOnLoad === "submit")
    document.querySelector<HTMLFormElement>("form[data-print-form]")?.requestSubmit();

  if (document.body.dataset.printOnLoad === "true")
    void document.fonts.ready.then(() => requestAnimationFrame(() => window.print()));
}
