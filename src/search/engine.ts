import { Vocabulary } from './vocabulary.ts';

/** What this site uses of the search engine, which is made at the build and loaded when someone types. */
export interface SearchEngine {
  options(options: { ranking: Ranking }): Promise<void>;
  search(words: string | null, options: { filters: SearchFilters }): Promise<{ results: Hit[] }>;
}

interface Ranking {
  pageLength: number;
  termSimilarity: number;
  metaWeights: Record<string, number>;
}

/** For each filter the values of which a page must have at least one. */
export type SearchFilters = Record<string, { any: string[] }>;

/** A page on which the engine found a word. */
export interface Hit {
  id: string;
  /** How much the text of the page is about the word: headings count more than sentences. */
  score: number;
  /** Places of the word in the text of the page. */
  words: number[];
  /** The fields outside the text in which the word stands: title, beschrijving and the hidden ones. */
  matchedMetaFields?: string[];
  data(): Promise<Found>;
}

/** What the index knows of a page. */
export interface Found {
  url: string;
  /** The text of the page, without markup. Words are what lies between spaces. */
  content: string;
  meta: { title?: string; beschrijving?: string; anker?: string; adres?: string };
  /** What the page is: `thema`, `doelgroep`, `picto`, `deur`, `makkelijk`. */
  filters: Record<string, string[]>;
}

/** The engine and the words it knows. */
export interface Loaded {
  engine: SearchEngine;
  vocabulary: Vocabulary;
}

/**
 * The engine counts words in the text only; what stands in the title and the other fields, `ranking.ts` weighs. Pages of
 * this site are short or long for reasons that say nothing about how well they answer, so length does not count.
 */
const ranking: Ranking = {
  pageLength: 0,
  termSimilarity: 1,
  metaWeights: { title: 0, naam: 0, anker: 0, adres: 0, links: 0, woorden: 0, beschrijving: 0, delen: 0 },
};

let loading: Promise<Loaded> | undefined;
let attempts = 0;

/**
 * The engine with its words, loaded once.
 * @throws when their files can't be fetched; a next call then tries again.
 */
export function loadEngine(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Loaded> {
  // The address is a variable, because the file only exists after the build and must not be bundled. A browser remembers
  // that a script could not be fetched: each new try needs an address of its own.
  const address = `/pagefind/pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
  attempts += 1;
  const [engine, vocabulary] = await Promise.all([import(/* @vite-ignore */ address), loadVocabulary()]);
  await engine.options({ ranking });
  return { engine, vocabulary };
}

async function loadVocabulary(): Promise<Vocabulary> {
  const answer = await fetch('/pagefind/woorden.json');
  if (!answer.ok) throw new Error(`The words of the site answered ${answer.status}.`);
  return new Vocabulary(await answer.json());
}
