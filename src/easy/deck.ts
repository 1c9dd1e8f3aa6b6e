import { addressOfPlace, moved, type Place, placeInAddress, type Way, wayOfKey } from './place.ts';
import { onSwipe } from './swipe.ts';

interface Deck {
  root: HTMLElement;
  /** The cards in their order, and the end after them. */
  places: readonly HTMLElement[];
  /** How many cards there are, the end not counted. */
  count: number;
  reading: 'ltr' | 'rtl';
}

/**
 * Turns the cards of an easy version one by one: by its links, the arrow keys and a finger. Every card has an address,
 * so "back" turns to the card before, and a card can be kept or sent.
 *
 * The page offers `[data-easy]` around `[data-place]` (the cards, and the end as the last one), in each of them links
 * to the addresses of other places (`data-step` says which way), `[data-dot]` for each card and a status in `[data-easy-status]`.
 * A card that comes up tells it with a `kaart:shown` event, for who reads it aloud.
 */
export function startEasyDeck(): void {
  const root = document.querySelector<HTMLElement>('[data-easy]');
  if (!root) return;
  const places = [...root.querySelectorAll<HTMLElement>('[data-place]')];
  const deck: Deck = {
    root,
    places,
    count: places.length - 1,
    reading: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
  };
  lay(deck, placeInAddress(location.hash, deck.count));
  root.dataset['live'] = '';

  root.addEventListener('click', event => turnByLink(deck, event));
  document.addEventListener('keydown', event => turnByKey(deck, event));
  onSwipe({ root, reading: deck.reading, swiped: way => step(deck, way) });
  addEventListener('popstate', () => turnTo(deck, placeInAddress(location.hash, deck.count)));
}

function placeShown({ places }: Deck): Place {
  return places.findIndex(({ dataset }) => dataset['away'] === undefined) + 1;
}

function turnByLink(deck: Deck, event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const hash = link?.getAttribute('href') ?? '';
  if (!hash.startsWith('#')) return;
  event.preventDefault();
  visit(deck, placeInAddress(hash, deck.count));
}

/** Where arrow keys have work of their own: choosing, typing, whatever lies on top. */
const ownArrows = 'input, select, textarea, dialog, details, [contenteditable]';

function turnByKey(deck: Deck, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target instanceof Element && event.target.closest(ownArrows)) return;
  const way = wayOfKey(event.key, deck.reading);
  if (!way) return;
  event.preventDefault();
  step(deck, way);
}

function step(deck: Deck, way: Way): void {
  visit(deck, moved({ place: placeShown(deck), way, count: deck.count }));
}

/** Turns to a place that somebody asked for, and keeps it in the address. */
function visit(deck: Deck, place: Place): void {
  if (place === placeShown(deck)) return;
  history.pushState(null, '', addressOfPlace(place, deck.count));
  turnTo(deck, place);
}

function turnTo(deck: Deck, place: Place): void {
  const before = placeShown(deck);
  if (place === before) return;
  const focused = document.activeElement;
  const wasInside = deck.places[before - 1]?.contains(focused) ?? false;
  deck.root.dataset['way'] = place > before ? 'next' : 'previous';
  lay(deck, place);
  bringIntoView(deck.root);
  if (wasInside) focusLike(focused, deck.places[place - 1]);
  say(deck, place);
}

/** Shows one place and nothing else of the deck, and fetches the pictos on either side of it. */
function lay({ root, places }: Deck, place: Place): void {
  places.forEach((element, index) => {
    // Not `hidden`: on paper all cards are there.
    element.toggleAttribute('data-away', index + 1 !== place);
  });
  root.querySelectorAll<HTMLElement>('[data-dot]').forEach((dot, index) => {
    dot.toggleAttribute('data-here', index + 1 === place);
  });
  for (const near of [places[place], places[place - 2]]) {
    for (const picto of near?.querySelectorAll('img') ?? []) picto.loading = 'eager';
  }
}

/** On a low screen the head of the site makes way; where everything fits, nothing moves. */
function bringIntoView(root: HTMLElement): void {
  const { top, bottom } = root.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight + 1) root.scrollIntoView({ block: 'start' });
}

/** The focus was on something that is gone now: it goes to what does the same on the new card, or to the best next thing. */
function focusLike(gone: Element | null, card: HTMLElement | undefined): void {
  const way = gone instanceof HTMLElement ? gone.dataset['step'] : undefined;
  const same = card?.querySelector<HTMLElement>(`[data-step="${way ?? 'next'}"]`);
  const other = card?.querySelector<HTMLElement>('[data-step]');
  (same ?? other)?.focus({ preventScroll: true });
}

/** The card in words: for who does not see it, and for who lets it be read aloud. */
function say({ root, places }: Deck, place: Place): void {
  const card = places[place - 1];
  const status = root.querySelector('[data-easy-status]');
  if (!card || !status) return;
  const words = [...card.querySelectorAll('[data-said]')].map(part => part.textContent.trim());
  status.textContent = words.join('. ');
  card.dispatchEvent(new CustomEvent('kaart:shown', { bubbles: true }));
}
