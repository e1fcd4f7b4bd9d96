// details.menu closes on Escape, on a click elsewhere and when the focus leaves it.
export function startMenus(): void {
  const close = (except?: Element | null): void =>
    document.querySelectorAll<HTMLDetailsElement>("details.menu[open]").forEach((menu) => {
      if (menu !== except) menu.open = false;
    });

  document.addEventListener("click", (event) => close((event.target as Element).closest("details.menu")));
  document.addEventListener("focusin", (event) => close((event.target as Element).closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = (event.target as Element).closest<HTMLDetailsElement>("details.menu[open]");
    close();
    menu?.querySelector("summary")?.focus();
  });
}
