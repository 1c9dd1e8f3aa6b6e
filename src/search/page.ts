import { closestNames } from './closest.ts';
import { loadEngine, type SearchFilters } from './engine.ts';
import { moveWithArrows } from './keyboard.ts';
import { resultCard } from './result.ts';

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

function showTopics({ status, results, more, nothing, topics }: Parts): void {
  status.textContent = '';
  results.replaceChildren();
  more.hidden = true;
  nothing.hidden = true;
  topics.hidden = false;
}

type Result = Parameters<typeof resultCard>[0];

async function showResults(parts: Parts, found: { data(): Promise<Result> }[], words: string): Promise<void> {
  const { status, results, more, nothing, topics } = parts;
  const cards = (await Promise.all(found.slice(0, batch).map(one => one.data()))).map(resultCard);
  results.replaceChildren(...cards);
  topics.hidden = true;
  nothing.hidden = found.length > 0;
  status.textContent = countInWords(found.length);
  if (found.length === 0) suggest(parts, words);
  more.hidden = found.length <= batch;
  more.onclick = () => void showMore(parts, found);
}

async function showMore({ results, more }: Parts, found: { data(): Promise<Result> }[]): Promise<void> {
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

/** Offers the topics that look like the typed words; without any, the list of all topics is the offer. */
function suggest({ suggestions, topics }: Parts, words: string): void {
  const links = [...topics.querySelectorAll<HTMLAnchorElement>('a')];
  const names = closestNames(words, links.map(nameOf), 3);
  const close = links.filter(link => names.includes(nameOf(link)));
  suggestions.hidden = close.length === 0;
  suggestions.querySelector('ul')?.replaceChildren(...close.map(asListItem));
  topics.hidden = false;
}

function nameOf(link: HTMLAnchorElement): string {
  return link.textContent.trim();
}

function asListItem(link: HTMLAnchorElement): HTMLLIElement {
  const item = document.createElement('li');
  const copy = document.createElement('a');
  copy.href = link.href;
  copy.className = 'chip';
  copy.textContent = nameOf(link);
  item.append(copy);
  return item;
}
