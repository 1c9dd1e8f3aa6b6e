import { closestWords } from './closest.ts';
import { type Found, loadEngine, type SearchFilters } from './engine.ts';
import { isAboutTyped } from './honest.ts';
import { moveWithArrows } from './keyboard.ts';
import { resultCard } from './result.ts';
import { plainWords } from './words.ts';

/** Long enough not to search every letter, short enough to feel at once. */
const waitMs = 180;
/** Results on the screen at first, and each time someone asks for more. */
const batch = 10;

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  nothing: HTMLElement;
  suggestions: HTMLElement;
  topics: HTMLElement;
}

/** Brings the search page to life: results while typing, filters, arrows, and kind words when nothing is found. */
export function startSearchPage(): void {
  const parts = findParts();
  if (!parts) return;
  const { form, input } = parts;
  showFilters(form);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  form.addEventListener('submit', event => {
    event.preventDefault();
    void search(parts);
  });
  form.addEventListener('input', () => void search(parts));
  moveWithArrows({
    input,
    results: parts.results,
    clear: () => {
      input.value = '';
      void search(parts);
    },
  });
  void search(parts);
}

/** On a wide screen the filters lie open; on a phone the results come first. */
function showFilters(form: HTMLFormElement): void {
  const filters = form.querySelector<HTMLDetailsElement>('.search__filters');
  if (!filters) return;
  filters.hidden = false;
  filters.open = matchMedia('(min-width: 48rem)').matches;
}

function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('.search__form');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  const status = document.querySelector<HTMLElement>('.search__status');
  const results = document.querySelector<HTMLElement>('.search__results');
  const more = document.querySelector<HTMLButtonElement>('.search__more');
  const nothing = document.querySelector<HTMLElement>('.search__nothing');
  const suggestions = document.querySelector<HTMLElement>('.search__suggestions');
  const topics = document.querySelector<HTMLElement>('.search__topics');
  if (!form || !input || !status || !results || !more || !nothing || !suggestions || !topics)
    return undefined;
  return { form, input, status, results, more, nothing, suggestions, topics };
}

async function search(parts: Parts): Promise<void> {
  const words = parts.input.value.trim();
  const filters = chosenFilters(parts.form);
  if (words === '' && Object.keys(filters).length === 0) return showTopics(parts);
  parts.status.textContent ||= 'We zoeken…';
  try {
    const engine = await loadEngine();
    const found = await engine.debouncedSearch(words === '' ? null : words, { filters }, waitMs);
    // A newer search took over, or the box was emptied in the meantime.
    if (found === null || parts.input.value.trim() !== words) return;
    await showResults(parts, found.results, words);
  } catch {
    parts.status.textContent = 'Zoeken lukt nu niet. Je kan wel kiezen uit de kaarten hieronder.';
    parts.topics.hidden = false;
  }
}

function chosenFilters(form: HTMLFormElement): SearchFilters {
  const filters: SearchFilters = {};
  for (const name of ['doelgroep', 'thema']) {
    const any = new FormData(form).getAll(name).filter(value => typeof value === 'string');
    if (any.length > 0) filters[name] = { any };
  }
  return filters;
}

function showTopics({ status, results, more, nothing, suggestions, topics }: Parts): void {
  status.textContent = '';
  suggestions.hidden = true;
  results.replaceChildren();
  more.hidden = true;
  nothing.hidden = true;
  topics.hidden = false;
}

type Results = readonly { data(): Promise<Found> }[];

async function showResults(parts: Parts, results: Results, words: string): Promise<void> {
  const first = await Promise.all(results.slice(0, batch).map(one => one.data()));
  const found = isAboutTyped(words, first.flatMap(markedWords)) ? results : [];
  parts.results.replaceChildren(...(found.length > 0 ? first.map(resultCard) : []));
  parts.status.textContent = countInWords(found.length);
  parts.nothing.hidden = found.length > 0;
  parts.topics.hidden = found.length > 0;
  parts.more.hidden = found.length <= batch;
  parts.more.onclick = () => void showMore(parts, found);
  suggest(parts, words);
}

function markedWords({ excerpt }: Found): string[] {
  return [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) => word);
}

async function showMore({ results, more }: Parts, found: Results): Promise<void> {
  const shown = results.childElementCount;
  const next = await Promise.all(found.slice(shown, shown + batch).map(one => one.data()));
  const cards = next.map(resultCard);
  results.append(...cards);
  more.hidden = results.childElementCount >= found.length;
  cards[0]?.querySelector('a')?.focus();
}

function countInWords(count: number): string {
  if (count === 0) return 'Geen kaart gevonden.';
  return count === 1 ? '1 kaart gevonden.' : `${count} kaarten gevonden.`;
}

/** Offers the words from the list of topics that look like what was typed. */
function suggest({ suggestions, topics }: Parts, typed: string): void {
  const siteWords = [
    ...new Set([...topics.querySelectorAll('a')].flatMap(link => plainWords(link.textContent))),
  ];
  const meant = closestWords(typed, siteWords, 3);
  suggestions.hidden = meant.length === 0;
  suggestions.querySelector('ul')?.replaceChildren(...meant.map(suggestion));
}

function suggestion(word: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `?q=${encodeURIComponent(word)}`;
  link.className = 'chip';
  link.textContent = word;
  item.append(link);
  return item;
}
