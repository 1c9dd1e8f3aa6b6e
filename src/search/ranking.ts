import { type Asked, aptness, askedIn } from './aptness.ts';
import type { Hit } from './engine.ts';
import { stemOf } from './stem.ts';
import type { Term } from './understanding.ts';
import { wordsOf } from './words.ts';

/** What the engine found for one word, or for a few words together, that somebody may have meant. */
export interface WordHits {
  word: string;
  /** How sure we are that this was meant: 1 is what was typed. */
  weight: number;
  hits: readonly Hit[];
}

/** A page with everything that speaks for it. */
export interface Ranked {
  hit: Hit;
  score: number;
  /** Places in its text of all words that were looked for. */
  places: number[];
}

/** What ranking knows of a page once it has been loaded. */
export interface KnownPage {
  /** Its title, and what its address and other pages call it. */
  names: string[];
  theme: string;
  /** What its description says, sentence by sentence. */
  says: string[];
}

interface Site {
  /** How many pages there are. */
  pages: number;
  /** The pages that have been loaded, by id. Of the others only what the engine said counts. */
  known?: ReadonlyMap<string, KnownPage>;
  /** The themes that the question sounds like (`perspective.ts`). */
  meant?: ReadonlySet<string>;
  /** What was typed, and how it was understood. */
  question?: { query: string; terms: readonly Term[] };
}

/** What a word is worth in each field, against 1 for a text that is full of it. */
const fieldWeights: Readonly<Record<string, number>> = {
  title: 1.6,
  naam: 1.6,
  anker: 1,
  adres: 0.5,
  links: 0.6,
  woorden: 0.3,
  beschrijving: 0.7,
  delen: 0.4,
};
/** A title in which the word is only the beginning of another one: "straf" in "Strafregister". */
const onlyBeginning = 0.35;
/** A text that is about a word scores so much, for each unit of rarity; more of the same adds nothing. */
const fullText = 3;
/** How much a page that answers everything gains on one that answers a part. */
const completeness = 1;
/** How much a page gains whose title says what was asked and nothing else, or a sentence of whose description does. */
const aptTitle = 2;
const aptSentence = 2;
/** A page that scores less than this part of the best one is no answer. */
const least = 0.12;
/**
 * An explanation of a word, or a page about one platform, answers less than a page about what one may do, or who helps; so
 * does a page about a role, about this site, or about one stage of life when nobody named it. What is written for
 * professionals or parents alone answers less than what is written for everybody.
 */
const themeWeights: Readonly<Record<string, number>> = {
  Woorden: 0.7,
  Platformen: 0.7,
  Gidsen: 0.8,
  'Voor professionals': 0.75,
  'Voor ouders': 0.85,
  'Achttien worden': 0.9,
  'Hoe jeugdhulp werkt': 0.8,
  'Over deze site': 0.85,
};

/** What the question says it is about, or for, counts more. */
const meantTheme = 1.25;

/**
 * The pages that answer best, the best first.
 *
 * @param terms for each thing asked, what was found for each word that may mean it; the best of those counts
 */
export function rank(terms: readonly (readonly WordHits[])[], site: Site): Ranked[] {
  const tally = new Map<string, Ranked & { answered: number }>();
  let asked = 0;
  const rarities: number[] = [];
  for (const words of terms) {
    const rare = rarity(pagesFound(words), site.pages);
    asked += rare;
    rarities.push(rare);
    for (const [id, { hit, strength, places }] of bestOfEach(words, site)) {
      const page = tally.get(id) ?? { hit, score: 0, places: [], answered: 0 };
      page.score += rare * strength;
      page.answered += rare;
      page.places.push(...places);
      tally.set(id, page);
    }
  }
  const { query = '', terms: understood = [] } = site.question ?? {};
  const wanted = askedIn(query, understood, rarities);
  const all = [...tally.values()].map(({ hit, score, places, answered }) => {
    const share = asked > 0 ? answered / asked : 0;
    const known = site.known?.get(hit.id);
    const whole = 1 + completeness * share + share * apt(known, wanted);
    return { hit, places, score: score * whole * weightOf(known?.theme ?? '', site.meant) };
  });
  all.sort((one, other) => other.score - one.score);
  return all.filter(({ score }) => score >= least * (all[0]?.score ?? 0));
}

function weightOf(theme: string, meant: Site['meant']): number {
  return meant?.has(theme) ? meantTheme : (themeWeights[theme] ?? 1);
}

/** On how many pages a thing stands, whichever word is used for it. */
function pagesFound(words: readonly WordHits[]): number {
  return new Set(words.flatMap(({ hits }) => hits.map(({ id }) => id))).size;
}

interface Best {
  hit: Hit;
  strength: number;
  places: number[];
}

/** For each page how strongly the best of these words speaks for it, and the places of all of them. */
function bestOfEach(words: readonly WordHits[], site: Site): Map<string, Best> {
  const best = new Map<string, Best>();
  for (const { word, weight, hits } of words) {
    const rare = rarity(hits.length, site.pages);
    for (const hit of hits) {
      const before = best.get(hit.id);
      const strength = weight * strengthOf(hit, { word, rare, names: site.known?.get(hit.id)?.names });
      best.set(hit.id, {
        hit,
        strength: Math.max(strength, before?.strength ?? 0),
        places: [...(before?.places ?? []), ...hit.words],
      });
    }
  }
  return best;
}

interface Looked {
  word: string;
  rare: number;
  names: string[] | undefined;
}

function strengthOf({ score, matchedMetaFields = [] }: Hit, { word, rare, names }: Looked): number {
  const isInTitle = names?.[0] === undefined || coverage(word, wordsOf(names[0])) === 1;
  const inFields = matchedMetaFields.map(
    field => (fieldWeights[field] ?? 0) * (field === 'title' && !isInTitle ? onlyBeginning : 1),
  );
  return inFields.reduce((sum, one) => sum + one, 0) + Math.min(1, score / (rare * fullText));
}

/** How well a page says in its names, or in its description, what was asked. */
function apt(page: KnownPage | undefined, asked: readonly Asked[]): number {
  const best = (texts: readonly string[]) => Math.max(0, ...texts.map(text => aptness(text, asked)));
  return page ? Math.max(aptTitle * best(page.names), aptSentence * best(page.says)) : 0;
}

/** The part of the words of a text that stands, in any form, among other words. */
function coverage(text: string, words: readonly string[]): number {
  const stems = new Set(words.map(stemOf));
  const own = wordsOf(text);
  return own.filter(word => stems.has(stemOf(word))).length / Math.max(own.length, 1);
}

/** How much a word tells pages apart (inverse document frequency, as in BM25): rare words tell more. */
function rarity(found: number, pages: number): number {
  return Math.log((pages - found + 0.5) / (found + 0.5) + 1);
}
