import { compoundParts } from '../compound-parts.ts';
import type { GlossaryEntry } from '../glossary.ts';
import type { Finder, FindingInSentence } from './finding.ts';

/** From this many letters on a word is long for somebody who reads letter by letter. */
const longFrom = 16;

/** What Dutch puts between two parts of a compound. */
const links = ['', 's', 'e', 'en', 'er'];

/**
 * Looks for long words. A compound gets the place where a hyphen parts it, which Dutch spelling allows for clarity.
 * Words that the glossary explains are left alone, and so are names.
 */
export function longWordFinder(glossary: readonly GlossaryEntry[]): Finder {
  const explained = glossary
    .flatMap(({ term, synonyms }) => [term, ...synonyms])
    .map(word => word.toLowerCase());
  // A plural changes the last letters: vertrouwenspersoon, vertrouwenspersonen.
  const isExplained = (word: string) =>
    explained.some(known => word.startsWith(known.slice(0, -2)) && Math.abs(word.length - known.length) <= 2);
  return ({ words }) =>
    words.flatMap(({ text, start, end }, index): FindingInSentence[] => {
      const isName = index > 0 && /^\p{Lu}/u.test(text);
      if (isName || text.length < longFrom || text.includes('-') || isExplained(text.toLowerCase()))
        return [];
      const parts = partCompound(text.toLowerCase());
      return [
        {
          kind: 'long-word',
          start,
          end,
          reason: `‘${text}’ heeft ${text.length} letters. Dat is veel in één keer.`,
          suggestion: parts
            ? `Schrijf ‘${parts.join('-')}’, of maak er twee woorden van.`
            : 'Zeg het met kortere woorden, of leg uit wat het is.',
        },
      ];
    });
}

/**
 * The two halves of a compound, cut as near to its middle as its parts allow, or nothing when its parts are unknown. A
 * link ("-s-", "-en-") stays with the first half: `jeugdhulpverlening` gives `jeugdhulp` and `verlening`.
 */
export function partCompound(word: string): [string, string] | undefined {
  const middle = word.length / 2;
  return cutsOf(word)
    .filter(([first, second]) => isFirstHalf(first) && isChain(second))
    .toSorted(([one], [other]) => Math.abs(one.length - middle) - Math.abs(other.length - middle))[0];
}

/** Every way to cut a word in two. */
function cutsOf(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => [
    word.slice(0, index + 1),
    word.slice(index + 1),
  ]);
}

/** Known parts in a row, with links between them, the last one bare or in the plural. */
function isChain(letters: string): boolean {
  return isPart(letters) || cutsOf(letters).some(([first, rest]) => isLinked(first) && isChain(rest));
}

/** The same, and the last one may have its link. */
function isFirstHalf(letters: string): boolean {
  return isLinked(letters) || cutsOf(letters).some(([first, rest]) => isLinked(first) && isFirstHalf(rest));
}

function isLinked(letters: string): boolean {
  return links.some(
    link => letters.endsWith(link) && compoundParts.has(letters.slice(0, letters.length - link.length)),
  );
}

function isPart(letters: string): boolean {
  return ['', 's', 'en'].some(
    ending => letters.endsWith(ending) && compoundParts.has(letters.slice(0, letters.length - ending.length)),
  );
}
