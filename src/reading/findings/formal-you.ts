import { isFigure } from '../words.ts';
import type { FindingInSentence, ReadSentence } from './finding.ts';

const plain: Readonly<Record<string, string>> = { u: 'je', uw: 'je', uzelf: 'jezelf' };

/** "U" and "uw": this site speaks with people, and says *je*. */
export function findFormalYou({ words }: ReadSentence): FindingInSentence[] {
  return words.flatMap(({ text, start, end }, index) => {
    const instead = plain[text.toLowerCase()];
    // "10 u" is an hour.
    if (!instead || isFigure(words[index - 1]?.text ?? '')) return [];
    return [
      {
        kind: 'formal-you' as const,
        start,
        end,
        reason: `‘${text}’ klinkt als een brief van de overheid.`,
        suggestion: `Schrijf ‘${instead}’.`,
      },
    ];
  });
}
