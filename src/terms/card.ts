import type { ShortWord, ShortWords } from './short.ts';

/** Where the short explanations of all words lie: one small file, fetched once. */
const shortWordsAddress = '/nl/woorden/kort.json';
/** Width and height of the picto on the card, in CSS pixels. */
const pictoSize = 40;
/** Space between word, card and the edge of the screen, in CSS pixels. */
const gap = 8;

let fetching: Promise<ShortWords> | undefined;
let card: HTMLElement | undefined;
let opener: HTMLAnchorElement | undefined;

/**
 * Opens the card beside a word and moves the focus into it. Escape, a touch beside it, its button and going past its end
 * close it, and bring the focus back to the word.
 * @throws when the explanations can't be fetched, or don't know this word
 */
export async function openCard(term: HTMLAnchorElement): Promise<void> {
  const word = (await shortWords())[slugOf(term)];
  if (!word) throw new Error(`No explanation of ${term.pathname}`);
  card ??= makeCard();
  if (card.matches(':popover-open')) card.hidePopover();
  fill(card, { ...word, href: term.href });
  // A card that moves to the next word at once never says that it closed.
  opener?.removeAttribute('aria-expanded');
  opener = term;
  term.setAttribute('aria-expanded', 'true');
  card.showPopover();
  place(card, term);
  card.querySelector('a')?.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}

function shortWords(): Promise<ShortWords> {
  fetching ??= fetchShortWords().catch((error: unknown) => {
    // A next touch may have better luck.
    fetching = undefined;
    throw error;
  });
  return fetching;
}

async function fetchShortWords(): Promise<ShortWords> {
  const response = await fetch(shortWordsAddress);
  if (!response.ok) throw new Error(`${shortWordsAddress} answers ${response.status}`);
  return response.json();
}

function slugOf({ pathname }: HTMLAnchorElement): string {
  return pathname.split('/').at(-2) ?? '';
}

/** Takes the card out of the page's template: Astro filled in its words. */
function makeCard(): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>('template[data-term-card]');
  const made = template?.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLElement)) throw new Error('This page has no card for its words');
  const picto = new Image(pictoSize, pictoSize);
  picto.className = 'picto';
  // The name beside it says the same.
  picto.alt = '';
  made.prepend(picto);
  made.querySelector('button')?.addEventListener('click', () => made.hidePopover());
  made.addEventListener('toggle', event => {
    if (event.newState === 'closed') closed(made);
  });
  made.addEventListener('keydown', event => leaveByTab(made, event));
  document.body.append(made);
  return made;
}

function fill(made: HTMLElement, { name, short, picto, href }: ShortWord & { href: string }): void {
  const [nameLine, shortLine] = made.querySelectorAll('p');
  if (nameLine) nameLine.textContent = name;
  if (shortLine) shortLine.textContent = short;
  made.querySelector('img')?.setAttribute('src', `/pictos/${picto}.svg`);
  made.querySelector('a')?.setAttribute('href', href);
}

/** Below the word, or above it where there is no room; never past the side of the screen. */
function place(made: HTMLElement, term: HTMLAnchorElement): void {
  const word = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = made.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const start = document.documentElement.dir === 'rtl' ? word.right - width : word.left;
  const left = Math.max(gap, Math.min(start, clientWidth - width - gap));
  const fitsBelow = word.bottom + gap + height <= clientHeight || word.top - gap < height;
  const top = fitsBelow ? word.bottom + gap : word.top - gap - height;
  made.style.left = `${left + scrollX}px`;
  made.style.top = `${top + scrollY}px`;
}

function closed(made: HTMLElement): void {
  opener?.removeAttribute('aria-expanded');
  // Somebody who went on to something else is not called back.
  if (made.contains(document.activeElement) || document.activeElement === document.body)
    opener?.focus({ preventScroll: true });
}

/** The card stands last in the page; whoever walks out of it with Tab goes on from the word. */
function leaveByTab(made: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const edge = event.shiftKey ? made.querySelector('a') : made.querySelector('button');
  if (document.activeElement !== edge) return;
  // Not prevented when going forward: the browser then steps on, from the word to what follows it.
  if (event.shiftKey) event.preventDefault();
  opener?.focus({ preventScroll: true });
  made.hidePopover();
}
