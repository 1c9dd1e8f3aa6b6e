import { partsOf } from './compounds.ts';
import { isQuiet, writtenOut } from './quiet-words.ts';
import { stemOf } from './stem.ts';
import type { Saying, Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** A word of the site to look for, and how sure we are that it was meant: 1 is what was typed. */
export interface Way {
  word: string;
  weight: number;
}

/** One thing that somebody asked for, and all the words by which it may stand on a page. */
export interface Term {
  typed: string;
  ways: Way[];
}

/** What a typed word was read as. */
export interface Reading {
  typed: string;
  meant: string;
}

/** What we make of a query. */
export interface Understanding {
  terms: Term[];
  /** Words that we read differently than they were typed. */
  read: Reading[];
  /** Other readings, for who meant something else. */
  perhaps: Reading[];
}

const asTyped = 1;
const sameWord = 0.95;
const otherForm = 0.8;
const joined = 1.2;
const said = 0.8;
const misspelled = 0.85;
const part = 0.55;
/** A word that was read together with its neighbours already. */
const alsoAlone = 0.8;
const otherReadings = 2;
/** Other readings lie no further than this behind the best one. */
const nearlyAsGood = 0.65;

/** What somebody looks for, exactly as typed: no other spelling, no other word. */
export function literally(query: string): Understanding {
  const terms = meaningful(wordsOf(query)).map(({ word }) => ({
    typed: word,
    ways: [{ word, weight: asTyped }],
  }));
  return { terms, read: [], perhaps: [] };
}

/**
 * What somebody may mean by a query, as it is typed: with errors, in spoken Flemish, as a whole question, with words that
 * the site does not use, and with spaces where none should be or the other way round.
 */
export function understand(query: string, vocabulary: Vocabulary): Understanding {
  const words = wordsOf(query).map(writtenOut);
  const result: Understanding = { terms: [], read: [], perhaps: [] };
  const covered = new Set<number>();
  words.forEach((_, place) => {
    for (const together of [joinedAt(words, place, vocabulary), longSayingAt(words, place, vocabulary)]) {
      if (together) take(result, covered, place, together);
    }
  });
  for (const { word, place } of meaningful(words)) {
    const term = termFor(word, { vocabulary, result, isLast: place === words.length - 1 });
    if (!term) continue;
    const weight = covered.has(place) ? alsoAlone : 1;
    result.terms.push({ ...term, ways: term.ways.map(way => ({ ...way, weight: way.weight * weight })) });
  }
  return result;
}

interface Together {
  typed: string;
  count: number;
  ways: Way[];
}

function take(
  result: Understanding,
  covered: Set<number>,
  place: number,
  { typed, count, ways }: Together,
): void {
  result.terms.push({ typed, ways });
  for (let step = 0; step < count; step += 1) covered.add(place + step);
}

function meaningful(words: readonly string[]): { word: string; place: number }[] {
  const all = words.map((word, place) => ({ word, place }));
  const telling = all.filter(({ word }) => !isQuiet(word));
  return telling.length > 0 ? telling : all;
}

/** Three or two words that the site writes as one: "vertrouwens persoon", "mijn eigen plan". */
function joinedAt(words: readonly string[], place: number, vocabulary: Vocabulary): Together | undefined {
  for (const count of [3, 2]) {
    if (place + count > words.length) continue;
    const several = words.slice(place, place + count);
    const forms = vocabulary.formsOf(several.join(''));
    // "hulp en" is no other word than "hulp".
    if (stemOf(several.join('')) === stemOf(words[place] ?? '')) continue;
    if (forms.length > 0 && several.join('').length > 5)
      return { typed: several.join(' '), count, ways: forms.map(word => ({ word, weight: joined })) };
    const near =
      several.every(word => vocabulary.has(word)) || several.some(isQuiet)
        ? []
        : vocabulary.near(several.join(''));
    const best = near.find(({ distance }) => distance < 1);
    if (best) return { typed: several.join(' '), count, ways: [{ word: best.word, weight: joined }] };
  }
  return undefined;
}

/** Several words that together are a way of saying something: "oud en wijs genoeg". */
function longSayingAt(words: readonly string[], place: number, vocabulary: Vocabulary): Together | undefined {
  const saying = vocabulary.sayingAt(words, place);
  if (!saying || saying.says.length === 1) return undefined;
  return { typed: saying.says.join(' '), count: saying.says.length, ways: waysOfSaying(saying) };
}

function waysOfSaying(saying: Saying | undefined): Way[] {
  return (saying?.means ?? []).map(word => ({ word, weight: said }));
}

interface Context {
  vocabulary: Vocabulary;
  result: Understanding;
  /** Somebody may still be typing the last word. */
  isLast: boolean;
}

/** One typed word, and all that it may stand for; nothing when nobody can make anything of it. */
function termFor(word: string, { vocabulary, result, isLast }: Context): Term | undefined {
  const known = knownWays(word, vocabulary, isLast);
  const meant = waysOfSaying(vocabulary.sayingAt([word], 0));
  const sure = [...known, ...meant];
  const ways =
    sure.length > 0 ? sure : [...misspelledWays(word, vocabulary, result), ...partWays(word, vocabulary)];
  return ways.length > 0 ? { typed: word, ways } : undefined;
}

function knownWays(word: string, vocabulary: Vocabulary, isLast: boolean): Way[] {
  if (vocabulary.has(word)) return [{ word, weight: asTyped }];
  const forms = vocabulary.formsOf(word);
  if (forms.some(form => form.startsWith(word)))
    return forms.map(form => ({ word: form, weight: form.startsWith(word) ? sameWord : otherForm }));
  // "Dosje" may be a small "doos", and it may be "dossier" as it sounds.
  if (forms.length > 0)
    return [...new Set([...vocabulary.soundingLike(word), ...forms])].map(form => ({
      word: form,
      weight: otherForm,
    }));
  const isBeginning = isLast && word.length > 2 && vocabulary.isBeginning(word);
  return isBeginning ? [{ word, weight: asTyped }] : [];
}

function misspelledWays(word: string, vocabulary: Vocabulary, result: Understanding): Way[] {
  const near = vocabulary.near(word).filter(({ word: meant }) => !isQuiet(meant));
  const [best] = near;
  if (!best) return [];
  const good = near
    .filter(({ distance }) => distance <= best.distance + nearlyAsGood)
    .slice(0, 1 + otherReadings);
  result.read.push({ typed: word, meant: best.word });
  const others = good.filter(({ word: meant }) => stemOf(meant) !== stemOf(best.word));
  result.perhaps.push(...others.map(({ word: meant }) => ({ typed: word, meant })));
  return good.flatMap(({ word: meant, distance }, rank) =>
    waysOf(meant, vocabulary).map(way => ({
      word: way.word,
      weight: (way.weight * misspelled * (rank === 0 ? 1 : part)) / (1 + distance / meant.length),
    })),
  );
}

/** A known word, and what people mean when they say it. */
function waysOf(word: string, vocabulary: Vocabulary): Way[] {
  const itself = vocabulary.has(word) ? [{ word, weight: asTyped }] : [];
  return [...itself, ...waysOfSaying(vocabulary.sayingAt([word], 0))];
}

/** A word that nobody knows may be a compound, or the end of one. */
function partWays(word: string, vocabulary: Vocabulary): Way[] {
  const parts = partsOf(word, one => vocabulary.formsOf(one).length > 0) ?? [];
  const compounds = word.length > 3 ? vocabulary.endingIn(word).slice(0, 1 + otherReadings) : [];
  return [...parts.flatMap(one => vocabulary.formsOf(one)), ...compounds].map(one => ({
    word: one,
    weight: part,
  }));
}
