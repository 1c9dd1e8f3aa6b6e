/**
 * Closes an open panel of the header by itself: when somebody presses Escape, clicks beside it, or walks out of it with
 * the keyboard, so that it never lies over what they reach next. Without script a panel opens and closes by its button.
 */
export function startHeaderPanels(): void {
  for (const panel of document.querySelectorAll<HTMLDetailsElement>('details.header-panel')) {
    closeByItself(panel);
  }
}

function closeByItself(panel: HTMLDetailsElement): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) panel.open = false;
  });
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
}
