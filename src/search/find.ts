import { type Found, type Loaded, loadEngine, type SearchFilters } from './engine.ts';
import { themesMeant } from './perspective.ts';
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
  const meant = exact ? new Set<string>() : themesMeant(query);
  const terms = await Promise.all([
    ...asked.map(({ ways }) => hitsOf(ways, { filters, engine, vocabulary })),
    ...[...meant].map(theme => hitsInTheme(theme, { filters, engine })),
  ]);
  const loaded = await load(rank(terms, { pages: vocabulary.pages }).slice(0, most));
  const ranked = rank(terms, {
    pages: vocabulary.pages,
    known: known(loaded),
    meant,
    question: { query, terms: understanding.terms },
  });
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

/** A page of the theme that somebody means is worth so much, against 1 for a text that is full of what was asked. */
const ofTheme = 0.5;
/** The theme is no word in the text: it has no place there, and all of the page is about it. */
const wholeText = { words: [], score: Number.POSITIVE_INFINITY };

/** All pages of a theme that somebody means: each answers that part of the question. */
async function hitsInTheme(
  theme: string,
  { filters, engine }: Pick<Loaded, 'engine'> & { filters: SearchFilters },
): Promise<WordHits[]> {
  const chosen = filters['thema']?.any;
  if (chosen && !chosen.includes(theme)) return [];
  const { results } = await engine.search(null, { filters: { ...filters, thema: { any: [theme] } } });
  return [
    {
      word: theme,
      weight: ofTheme,
      hits: results.map(hit => ({ ...wholeText, id: hit.id, data: () => hit.data() })),
    },
  ];
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
  return new Map(
    [...loaded].map(([id, found]) => [
      id,
      { names: namesOf(found), theme: themeOf(found), says: sentencesOf(found) },
    ]),
  );
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

function sentencesOf({ meta: { beschrijving = '' } }: Found): string[] {
  return beschrijving.split(/[.?!:]\s+/);
}

function themeOf({ filters }: Found): string {
  return filters['thema']?.[0] ?? '';
}
