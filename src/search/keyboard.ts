interface Keys {
  input: HTMLInputElement;
  /** The list whose links the arrows walk through. */
  results: HTMLElement;
  /** What Escape does besides going back to the box. */
  clear: () => void;
}

/** Arrows walk from the box through the results and back, Escape empties the box, "/" goes to it from anywhere. */
export function moveWithArrows({ input, results, clear }: Keys): void {
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === '/' && !isTyping(event.target)) return goTo(event, input);
    if (event.key === 'Escape' && isInside(event.target, [input, results])) {
      clear();
      return goTo(event, input);
    }
    const step = steps[event.key];
    if (step !== undefined && isInside(event.target, [input, results]))
      walk(event, step, [input, ...linksIn(results)]);
  });
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function walk(event: KeyboardEvent, step: number, stops: readonly HTMLElement[]): void {
  const here = stops.findIndex(stop => stop.matches(':focus'));
  const next = stops[here + step];
  if (next) goTo(event, next);
}

function goTo(event: KeyboardEvent, element: HTMLElement): void {
  event.preventDefault();
  element.focus();
}

function linksIn(results: HTMLElement): HTMLElement[] {
  return [...results.querySelectorAll<HTMLElement>('.card__title a')];
}

function isInside(target: EventTarget | null, elements: readonly HTMLElement[]): boolean {
  return target instanceof Node && elements.some(element => element.contains(target));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}
