/**
 * Lets the explained words of a page open in place. A touch, a click or Enter on one lays a small card beside it; the
 * rest of the script, and the explanations, come in at the first one. Without script, on browsers without popovers, and
 * when anything can't be fetched, the word stays what it is: a link to its page.
 */
export function explainInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', event => {
    const term = termOf(event);
    if (!term) return;
    event.preventDefault();
    open(term).catch(() => location.assign(term.href));
  });
}

async function open(term: HTMLAnchorElement): Promise<void> {
  const { openCard } = await import('./card.ts');
  await openCard(term);
}

/** The word that was clicked, unless somebody asked for a new tab or window. */
function termOf(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  return isPlain && event.target instanceof Element
    ? event.target.closest<HTMLAnchorElement>('a.term')
    : null;
}
