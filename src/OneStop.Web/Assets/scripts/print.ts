// [data-print] prints; body[data-print-on-load="true"] prints by itself once the fonts are there.
export function startPrint(): void {
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-print]")) window.print();
  });

  if (document.body.dataset.printOnLoad === "true")
    void document.fonts.ready.then(() => requestAnimationFrame(() => window.print()));
}
