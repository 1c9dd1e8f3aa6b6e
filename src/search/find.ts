import { type Found, type Loaded, loadEngine, type SearchFilters } from './engine.ts';
import { type KnownPage, type Ranked, rank, type WordHits } from './ranking.ts';
import { literally, type Term, type Understanding, understand } from './understanding.ts';
import { urgentWords } from './urgent.ts';

export interface Question {
  query: string;
  filters: SearchFilters;
  /** Search for exactly what was typed, without reading anything else in it. */
  exact: boolean;
}

/** A page that was found. */
export interface Result extends Found {
  /** The label of its theme; empty when it has none. */
  theme: string;
  /** Words of its text that were looked for. */
  places: number[];
}

/** What was found, the best first, and how we read the question. */
export interface Answer {
  results: Result[];
  understanding: Understanding;
}

/** More than this nobody looks through, and each page is a file to fetch. */
const most = 24;

/**
 * Finds the pages that answer a question, the best first. Everything happens on the device: what is typed goes nowhere.
 * @throws when the engine can't be loaded.
 */
export async function find({ query, filters, exact }: Question): Promise<Answer> {
  const { engine, vocabulary } = await loadEngine();
  if (query.trim() === '')
    return { results: await everything(engine, filters), understanding: literally('') };
  const understanding = exact ? literally(query) : understand(query, vocabulary);
  const asked = [...understanding.terms, ...urgentTerms(query)];
  const terms = await Promise.all(asked.map(({ ways }) => hitsOf(ways, { filters, engine, vocabulary })));
  const loaded = await load(rank(terms, { pages: vocabulary.pages }).slice(0, most));
  const ranked = rank(terms, { pages: vocabulary.pages, known: known(loaded) });
  const results = ranked.flatMap(({ hit, places }) => {
    const found = loaded.get(hit.id);
    return found ? [resultFrom(found, places)] : [];
  });
  return { results, understanding };
}

/** What the engine finds for each word. A word that is not on the site is not asked: the engine would guess. */
function hitsOf(
  ways: Term['ways'],
  { filters, engine, vocabulary }: Loaded & { filters: SearchFilters },
): Promise<WordHits[]> {
  return Promise.all(
    ways
      .filter(({ word }) => word.split(' ').every(one => vocabulary.isBeginning(one)))
      .map(async ({ word, weight }) => ({
        word,
        weight,
        hits: (await engine.search(word, { filters })).results,
      })),
  );
}

/** Who needs help at once finds it, also by words that no page uses. */
function urgentTerms(query: string): Term[] {
  const ways = urgentWords(query).map(word => ({ word, weight: 1 }));
  return ways.length > 0 ? [{ typed: query, ways }] : [];
}

async function load(ranked: readonly Ranked[]): Promise<Map<string, Found>> {
  return new Map(await Promise.all(ranked.map(async ({ hit }) => [hit.id, await hit.data()] as const)));
}

function known(loaded: ReadonlyMap<string, Found>): Map<string, KnownPage> {
  return new Map([...loaded].map(([id, found]) => [id, { names: namesOf(found), theme: themeOf(found) }]));
}

async function everything(engine: Loaded['engine'], filters: SearchFilters): Promise<Result[]> {
  const { results } = await engine.search(null, { filters });
  const found = await Promise.all(results.map(hit => hit.data()));
  return found
    .sort((one, other) => (one.meta.title ?? '').localeCompare(other.meta.title ?? '', 'nl'))
    .map(page => resultFrom(page, []));
}

function resultFrom(found: Found, places: number[]): Result {
  return { ...found, theme: themeOf(found), places };
}

function namesOf({ meta: { title = '', anker = '', adres = '' } }: Found): string[] {
  return [title, ...[anker, adres].filter(name => name !== '')];
}

function themeOf({ filters }: Found): string {
  return filters['thema']?.[0] ?? '';
}
