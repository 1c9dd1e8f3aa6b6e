import { addressOf } from './address.ts';
import type { Answer, Result } from './find.ts';
import { type Group, shelve } from './groups.ts';
import { copyOf, type Parts } from './parts.ts';
import { rephrased } from './rephrase.ts';
import { resultCard } from './result.ts';
import type { Reading } from './understanding.ts';
import { needsIn } from './urgent.ts';

/** A shelf shows so many at first. */
const onShelf = 3;

/** Shows what was found: the best cards, the others by theme, and how we read what was typed. */
export function showAnswer(parts: Parts, { results, understanding }: Answer, query: string): void {
  const { best, groups } = shelve(results);
  parts.best.replaceChildren(...best.map(resultCard));
  parts.groups.replaceChildren(...groups.map(group => shelf(group, parts)));
  parts.found.hidden = results.length === 0;
  parts.nothing.hidden = results.length > 0;
  parts.topics.hidden = results.length > 0;
  parts.status.textContent = inWords(results.length, parts);
  showReading(parts, understanding.read, query);
  showPerhaps(parts, understanding.perhaps, query);
}

/** Back to the page as it is before anybody types. */
export function showTopics(parts: Parts): void {
  parts.status.textContent = '';
  for (const part of [parts.found, parts.nothing, parts.read, parts.perhaps]) part.hidden = true;
  parts.topics.hidden = false;
}

/** Who types that they need help at once, sees at once who to call. Needs nothing but this page. */
export function showUrgent({ urgent }: Parts, query: string): void {
  const needs = new Set<string>(needsIn(query));
  for (const card of urgent.querySelectorAll<HTMLElement>('[data-need]'))
    card.hidden = !needs.has(card.dataset['need'] ?? '');
  urgent.hidden = needs.size === 0;
}

/** In words, that search does not work now; the topics do. */
export function showFailure(parts: Parts): void {
  showTopics(parts);
  parts.status.textContent = parts.words.failed;
}

function inWords(count: number, { words }: Parts): string {
  if (count === 0) return words.none;
  const kind = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (words.found[kind] ?? words.found.other ?? '').replace('{n}', String(count));
}

function shelf({ theme, items }: Group<Result>, { words }: Parts): HTMLElement {
  const section = copyOf('#gevonden-plank');
  const label = theme || words.other;
  const picto = document.querySelector<HTMLInputElement>(`input[name=thema][value="${CSS.escape(theme)}"]`)
    ?.dataset['picto'];
  section.querySelector('img')?.setAttribute('src', `/pictos/${picto ?? 'read'}.svg`);
  section.querySelector('h2 span')?.append(label);
  const list = section.querySelector('ol');
  list?.setAttribute('aria-label', label);
  list?.append(...items.slice(0, onShelf).map(resultCard));
  offerMore(section, items.slice(onShelf), words.more.replace('{theme}', label));
  return section;
}

function offerMore(section: HTMLElement, rest: readonly Result[], text: string): void {
  const button = section.querySelector('button');
  if (!button) return;
  button.hidden = rest.length === 0;
  button.textContent = text.replace('{n}', String(rest.length));
  button.addEventListener('click', () => {
    const cards = rest.map(resultCard);
    section.querySelector('ol')?.append(...cards);
    button.hidden = true;
    cards[0]?.querySelector<HTMLElement>('.card__title a')?.focus();
  });
}

function showReading({ read, words }: Parts, readings: readonly Reading[], query: string): void {
  read.hidden = readings.length === 0;
  const text = read.querySelector('span');
  const link = read.querySelector('a');
  if (text) text.textContent = words.read.replace('{words}', rephrased(query, readings));
  if (!link) return;
  link.href = addressOf({ query, exact: true });
  link.textContent = words.exactly.replace('{words}', query);
}

function showPerhaps({ perhaps }: Parts, readings: readonly Reading[], query: string): void {
  perhaps.hidden = readings.length === 0;
  perhaps
    .querySelector('ul')
    ?.replaceChildren(...readings.map(reading => suggestion(rephrased(query, [reading]))));
}

function suggestion(query: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf({ query, exact: false });
  link.className = 'chip';
  link.textContent = query;
  item.append(link);
  return item;
}
