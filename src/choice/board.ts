import type { Importance } from '../choosing/needs.ts';
import { element } from './element.ts';
import { featureOf, importanceOf, selectsIn, setOwn } from './importance.ts';
import { importances } from './words.ts';

/** The shelves, the heaviest on top; what is not needed has none. */
const shelves = importances.filter(({ value }) => value !== 0);
/** How near to the edge of the screen, in CSS pixels, a dragged card makes the page scroll. */
const EDGE = 60;
/** From light to heavy, as the buttons move. */
const order: readonly Importance[] = importances.map(({ value }) => value).toReversed();

/**
 * The list of what somebody chose, on shelves. A card moves by its buttons or by dragging its handle; each move is a change of
 * the select of that feature, so that there is one place where a weight stands.
 */
export class Board {
  readonly #form: HTMLFormElement;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;

  constructor({ form, root, status }: { form: HTMLFormElement; root: HTMLElement; status: HTMLElement }) {
    this.#form = form;
    this.#root = root;
    this.#status = status;
    root.addEventListener('click', event => this.#clicked(event));
    root.addEventListener('pointerdown', event => this.#taken(event));
  }

  /** Lays every card where its select says. */
  draw(): void {
    this.#root.replaceChildren(
      ...shelves.map(({ value, label }) => {
        const cards = selectsIn(this.#form).filter(select => importanceOf(select) === value);
        return element(
          'section',
          { class: 'choice-shelf', 'data-shelf-of': String(value), 'aria-label': label },
          element('h4', { class: 'choice-shelf__name' }, label),
          cards.length > 0
            ? element('ul', { class: 'choice-shelf__cards', role: 'list' }, ...cards.map(cardOf))
            : element('p', { class: 'soft small' }, 'Nog leeg. Sleep hier iets naartoe, of kies hieronder.'),
        );
      }),
    );
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-move]') : null;
    const select = button && this.#selectOf(button);
    if (!button || !select) return;
    const steps = Number(button.dataset['move']);
    const to = order[order.indexOf(importanceOf(select)) + steps];
    if (to === undefined) return;
    this.#move(select, to);
    // The card was laid anew: the keyboard stays on the same button, or on the other one at the end of the way.
    const again = this.#root.querySelector<HTMLElement>(`[data-card="${featureOf(select)}"]`);
    const same = again?.querySelector<HTMLButtonElement>(`button[data-move="${steps}"]:not(:disabled)`);
    (same ?? again?.querySelector<HTMLButtonElement>('button:not(:disabled)') ?? select).focus();
  }

  /** Dragging, by finger, pen or mouse. */
  #taken(event: PointerEvent): void {
    const handle =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null;
    const select = handle && this.#selectOf(handle);
    if (!handle || !select) return;
    event.preventDefault();
    const card = handle.closest('[data-card]');
    card?.classList.add('choice-card--dragged');
    const shelfAt = ({ clientX, clientY }: PointerEvent) =>
      document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-shelf-of]');
    const over = (moved: PointerEvent) => {
      scrollAtEdge(moved);
      this.#light(shelfAt(moved));
    };
    const done = (dropped: PointerEvent) => {
      document.removeEventListener('pointermove', over);
      document.removeEventListener('pointerup', done);
      document.removeEventListener('pointercancel', done);
      card?.classList.remove('choice-card--dragged');
      this.#light(null);
      const to = dropped.type === 'pointerup' ? shelfAt(dropped)?.dataset['shelfOf'] : undefined;
      const importance = order.find(one => String(one) === to);
      if (importance !== undefined && importance !== importanceOf(select)) this.#move(select, importance);
    };
    document.addEventListener('pointermove', over);
    document.addEventListener('pointerup', done);
    document.addEventListener('pointercancel', done);
  }

  #light(shelf: HTMLElement | null | undefined): void {
    for (const one of this.#root.querySelectorAll('[data-shelf-of]')) {
      one.classList.toggle('choice-shelf--under', one === shelf);
    }
  }

  #move(select: HTMLSelectElement, to: Importance): void {
    select.value = String(to);
    setOwn(select, true);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const { short = '' } = importances.find(({ value }) => value === to) ?? {};
    this.#status.textContent = `${nameOf(select)}: ${short.toLowerCase()}.`;
  }

  #selectOf(part: Element): HTMLSelectElement | undefined {
    const feature = part.closest<HTMLElement>('[data-card]')?.dataset['card'];
    return selectsIn(this.#form).find(select => featureOf(select) === feature);
  }
}

/** Near the edge of the screen the page goes along, so that a shelf out of sight can be reached. */
function scrollAtEdge({ clientY }: PointerEvent): void {
  if (clientY < EDGE) scrollBy(0, -EDGE / 4);
  else if (clientY > innerHeight - EDGE) scrollBy(0, EDGE / 4);
}

const nameOf = (select: HTMLSelectElement): string => select.dataset['name'] ?? featureOf(select);

function cardOf(select: HTMLSelectElement): HTMLElement {
  const name = nameOf(select);
  const button = (steps: number, label: string, sign: string) =>
    element(
      'button',
      {
        type: 'button',
        class: 'button choice-card__move',
        'data-move': steps,
        'aria-label': `${name}: ${label}`,
        disabled: steps > 0 && importanceOf(select) === 'must',
      },
      sign,
    );
  return element(
    'li',
    { class: 'choice-card', 'data-card': featureOf(select) },
    element('span', { class: 'choice-card__handle', 'data-handle': true, 'aria-hidden': 'true' }, '⠿'),
    element('span', { class: 'choice-card__name' }, name),
    button(1, 'belangrijker', '▲'),
    button(-1, 'minder belangrijk', '▼'),
  );
}
