import { stemsRespelled, wordsRespelled } from './loan-words.ts';
import { isFigure, isInCapitals } from './words.ts';

/**
 * How many syllables a Dutch word has, as the official word list (Woordenlijst Nederlandse Taal) divides it at the end
 * of a line: `so-ci-aal` is three, `nieuw` one, `ge-ïn-te-res-seerd` five.
 *
 * Short forms are counted as they are said, letter by letter: gsm and OCJ are three. What is written in figures counts
 * as one: Flesch counts figures and symbols as words of one syllable (How to Write Plain English, 1979, chapter 2).
 *
 * @param word one word, without spaces
 * @returns at least 1
 */
export function countSyllables(word: string): number {
  if (isFigure(word)) return 1;
  const parts = word.normalize('NFC').split(/[-‑]/).filter(Boolean);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + countInPart(part), 0),
  );
}

function countInPart(part: string): number {
  if (isSpelledOut(part)) return part.match(/\p{L}/gu)?.length ?? 0;
  const letters = respell(part.toLowerCase());
  return letters.match(nucleus)?.length ?? 0;
}

/** "gsm", "CLB", "OCMW", "m.b.t."; but not "TEJO" and "VAPH", which are said as words. */
function isSpelledOut(part: string): boolean {
  if (/^(?:\p{L}\.)+$/u.test(part)) return true;
  const lower = part.toLowerCase();
  if (/^[bcdfghjklmnpqrstvwxz]{2,}$/.test(lower)) return !interjections.has(lower);
  if (!isInCapitals(part)) return false;
  return part.length <= 3 || /[bcdfghjklmnpqrstvwxz]{3}/.test(lower);
}

const interjections = new Set(['hm', 'hmm', 'pst', 'sst', 'st', 'brr']);

/**
 * The vowels of one syllable, the longest spelling first. Each alternative is one sound; two vowels that stand together
 * in none of them belong to two syllables.
 */
const nucleus = new RegExp(
  [
    'aai|ooi|oei',
    'eeu(?=w)|ieu(?=w|$)|oeu(?=v)|oui(?=ll)',
    'eau',
    // Meijer: the j belongs to the next syllable, as in "mei-er".
    'eij|aaij|ooij',
    'aa|ee|oo|uu',
    // die-et, ka-pi-taal: "iee" and "ieu" with another consonant are i and a long vowel.
    'ie(?!e|u(?!w|$))',
    'ij|ei|ui|eu(?!m$)|ou|au|oe|ai|oi',
    'ae(?!l$)|[aeou]y',
    '[aeiouy]',
  ].join('|'),
  'g',
);

/** Spells a word in such a way that the table of vowels reads it right. A dot marks a border between syllables. */
function respell(lower: string): string {
  const known = wordsRespelled[lower];
  if (known) return known;
  const letters = lower
    .replaceAll(/['’]/g, '')
    .replace(foreignStem, (stem, bare: string) => soundsOfStem.get(bare) ?? stem);
  return withConsonants(/[^a-z]/.test(letters) ? withoutMarks(letters) : letters);
}

const soundsOfStem = new Map(stemsRespelled);
const foreignStem = new RegExp(`(${[...soundsOfStem.keys()].join('|')})(?:e(?![nrd]))?`, 'g');

function withoutMarks(letters: string): string {
  return (
    letters
      // A trema begins a new syllable; the vowel under it may be the first of two: "re-ëel".
      .replaceAll(/[äëïöüÿ]/g, vowel => `.${vowel}`)
      // So does an accent behind another vowel ("employ-é"); "één" and "vóór" only stress.
      .replaceAll(/(?<=[aiouy])[éè](?![éè])/g, '.e')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
  );
}

/** Makes a consonant of each vowel letter that is none here, and parts vowels that only look like one sound. */
function withConsonants(letters: string): string {
  if (!unlikeSpelling.test(letters)) return letters;
  return (
    letters
      .replaceAll('qu', 'kw')
      .replace(/^y(?=[aeiou])/, 'j')
      // Prefixes: ge-uit, ge-auto-ma-ti-seerd, ge-ijkt, be-ij-ve-ren.
      .replace(/^(ge|be)(?=ui|auto|ij[a-z])/, '$1.')
      .replace(/ikwe(?=s?$)/, 'iek')
  );
}

/** Letters that say that one of the rules above may apply: most words have none, and are done at once. */
const unlikeSpelling = /qu|^y|^[gb]e(?:ui|au|ij)/;
