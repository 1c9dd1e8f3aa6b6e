import type { Word } from '../words.ts';
import { clausesOf } from './clauses.ts';
import type { FindingInSentence, ReadSentence } from './finding.ts';

const negations = new Set([
  'niet',
  'geen',
  'nooit',
  'niemand',
  'nergens',
  'niets',
  'zonder',
  'noch',
  'geenszins',
]);

/** Verbs and words that deny too. */
const deniers = new Set([
  'ontkennen',
  'ontkent',
  'nalaten',
  'nalaat',
  'tenzij',
  'voorkomen',
  'voorkomt',
  'vermijden',
  'vermijdt',
  'verbieden',
  'weigeren',
]);

const withOn =
  /^on(?!der|ze?$|geveer$|langs$|danks$|middellijk$|line|thaal|t[a-z]{2})\p{L}{2,}(?:lijke?|ige?|bare?|zame?|d|de|t|te|ele?|en|isch|zeker|waar|veilige?)$/u;

/** Clauses with "niet … niet", "niet onmogelijk", "geen … zonder", "niet weigeren". */
export function findDoubleNegations(sentence: ReadSentence): FindingInSentence[] {
  return clausesOf(sentence).flatMap(clause => {
    const first = clause.find(({ text }) => negations.has(text.toLowerCase()));
    if (!first) return [];
    const second = clause.find(word => word.start > first.end && deniesToo(word));
    if (!second || isEnumeration(clause, { from: first.end, to: second.start })) return [];
    return [
      {
        kind: 'double-negation' as const,
        start: first.start,
        end: second.end,
        reason: `‘${first.text}’ en ‘${second.text}’ samen: twee keer nee. Dan moet je puzzelen wat het is.`,
        suggestion: 'Zeg het met ja: wat is wel zo, of wat kan wel?',
      },
    ];
  });
}

/** "Geen leraar en geen robot", "niet alles of niet altijd": twice no, each about something of its own. */
function isEnumeration(clause: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  return clause.some(
    ({ text, start, end }) => start >= from && end <= to && /^(?:en|of|maar|noch)$/i.test(text),
  );
}

function deniesToo({ text }: Word): boolean {
  const lower = text.toLowerCase();
  return negations.has(lower) || deniers.has(lower) || withOn.test(lower);
}
