import { addressOf, askedBy } from './address.ts';
import { loadEngine, type SearchFilters } from './engine.ts';
import { find } from './find.ts';
import { moveWithArrows } from './keyboard.ts';
import { findParts, type Parts } from './parts.ts';
import { showAnswer, showFailure, showTopics, showUrgent } from './show.ts';
import { needsIn } from './urgent.ts';

/** Long enough not to search every letter, short enough to feel at once. */
const waitMs = 150;

/** Brings the search page to life: answers while typing, filters, arrows, and kind words when nothing is found. */
export function startSearchPage(): void {
  const parts = findParts();
  if (!parts) return;
  const { form, input, filters, found } = parts;
  showFilters(filters);
  const search = searcher(parts);
  const ask = () => {
    const { query, exact } = askedBy(location);
    input.value = query;
    keepInAddress(query, exact);
    void search({ exact });
  };
  // While somebody reaches for the box, the engine is fetched.
  input.addEventListener('focus', () => void loadEngine().catch(() => {}), { once: true });
  for (const part of [form, filters]) part.addEventListener('input', () => void search({ wait: waitMs }));
  form.addEventListener('submit', event => {
    event.preventDefault();
    keepInAddress(input.value, false);
    void search({});
  });
  addEventListener('hashchange', () => {
    // Other fragments lead around the page: past the header, for instance.
    if (location.hash.startsWith('#q=')) ask();
  });
  moveWithArrows({
    input,
    results: found,
    clear: () => {
      input.value = '';
      void search({});
    },
  });
  ask();
}

/** On a wide screen the filters lie open beside the answers; on a phone the answers come first. */
function showFilters(filters: HTMLElement): void {
  filters.toggleAttribute('open', matchMedia('(min-width: 64rem)').matches);
  filters.dataset['ready'] = '';
}

/**
 * Keeps a question that was sent off in the address, so that coming back shows the answers again: behind the `#`, which
 * nobody but this browser sees, and in place of the one before, so that one step back leaves search. A cry for help is
 * kept out of the address, and so out of the history of the browser.
 */
function keepInAddress(query: string, exact: boolean): void {
  const isKept = query.trim() !== '' && needsIn(query).length === 0;
  history.replaceState(history.state, '', location.pathname + (isKept ? addressOf({ query, exact }) : ''));
}

interface How {
  exact?: boolean;
  /** Milliseconds to wait for the next letter. */
  wait?: number;
}

/** A search that is overtaken by a newer one shows nothing. */
function searcher(parts: Parts): (how: How) => Promise<void> {
  let latest = 0;
  return async ({ exact = false, wait = 0 }) => {
    latest += 1;
    const mine = latest;
    const isCurrent = () => mine === latest;
    const query = parts.input.value.trim();
    const filters = chosenFilters(parts.form);
    showUrgent(parts, query);
    if (query === '' && Object.keys(filters).length === 0) return showTopics(parts);
    parts.status.textContent ||= parts.words.searching;
    parts.found.setAttribute('aria-busy', 'true');
    await new Promise(resolve => setTimeout(resolve, wait));
    if (!isCurrent()) return;
    const answer = await find({ query, filters, exact }).catch(() => undefined);
    if (!isCurrent()) return;
    if (answer) showAnswer(parts, answer, query);
    else showFailure(parts);
    parts.found.setAttribute('aria-busy', 'false');
  };
}

function chosenFilters(form: HTMLFormElement): SearchFilters {
  const filters: SearchFilters = {};
  for (const name of ['doelgroep', 'thema', 'versie']) {
    const any = new FormData(form).getAll(name).filter(value => typeof value === 'string');
    if (any.length > 0) filters[name] = { any };
  }
  return filters;
}
