import { dottedAbbreviations, isEveryday } from '../abbreviations.ts';
import type { GlossaryEntry } from '../glossary.ts';
import { isFigure, isInCapitals, type Word } from '../words.ts';
import type { Finder, FindingInSentence, ReadSentence } from './finding.ts';

/**
 * Looks for short forms that readers may not know. Left alone are everyday ones (gsm, CLB), those that the glossary
 * explains, and those that the text itself explains with brackets: "ondersteuningscentrum jeugdzorg (OCJ)".
 *
 * @param text all of the text, in which an explanation may stand
 */
export function abbreviationFinder({
  text,
  glossary,
}: {
  text: string;
  glossary: readonly GlossaryEntry[];
}): Finder {
  const isExplained = (shortForm: string) =>
    text.includes(`(${shortForm})`) ||
    text.includes(`${shortForm} (`) ||
    glossary.some(({ term, synonyms }) => term === shortForm || synonyms.includes(shortForm));
  return sentence => [...dotted(sentence), ...inCapitals(sentence, isExplained)];
}

const dottedPattern = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:${Object.keys(dottedAbbreviations)
    .filter(shortForm => shortForm !== 'u.')
    .toSorted((one, other) => other.length - one.length)
    .map(shortForm => shortForm.replaceAll('.', '\\.'))
    .join('|')})(?=[\\s,;:!?)]|$)`,
  'giu',
);

/** Short forms that are words too are left alone where no number follows: "wacht een tel." */
const needsNumber = /^(?:gem|max|min|nr|p|pag|par|tel|art|blz|ing|ir|st)\.$/i;

function dotted({ text }: ReadSentence): FindingInSentence[] {
  return [...text.matchAll(dottedPattern)].flatMap(match => {
    const [shortForm] = match;
    const end = match.index + shortForm.length;
    if (needsNumber.test(shortForm) && !/^\s*\d/.test(text.slice(end))) return [];
    return [
      {
        kind: 'abbreviation' as const,
        start: match.index,
        end,
        reason: `‘${shortForm}’ is een afkorting. Wie traag leest, struikelt erover.`,
        suggestion: `Schrijf ‘${dottedAbbreviations[shortForm.toLowerCase()] ?? 'het voluit'}’.`,
      },
    ];
  });
}

function inCapitals(
  { words }: ReadSentence,
  isExplained: (shortForm: string) => boolean,
): FindingInSentence[] {
  return words
    .map((word, index) => ({ ...word, shortForm: word.text.split('-')[0] ?? '', index }))
    .filter(({ shortForm }) => isInCapitals(shortForm) && shortForm.length <= 6)
    .filter(
      ({ shortForm, index }) =>
        !isPartOfName(shortForm, { before: words[index - 1], after: words[index + 1] }),
    )
    .filter(({ shortForm }) => !isEveryday(shortForm) && !isExplained(shortForm))
    .map(({ shortForm, start }) => ({
      kind: 'abbreviation' as const,
      start,
      end: start + shortForm.length,
      reason: `Niet iedereen weet waar ‘${shortForm}’ voor staat.`,
      suggestion: `Schrijf het de eerste keer voluit, met de letters erachter: ‘… (${shortForm})’.`,
    }));
}

/** "WAT WAT" is a name, and so are "112 BE" and "EN 301": nobody writes those in full. */
function isPartOfName(shortForm: string, { before, after }: { before?: Word; after?: Word }): boolean {
  return [before, after].some(word => word && (word.text === shortForm || isFigure(word.text)));
}
