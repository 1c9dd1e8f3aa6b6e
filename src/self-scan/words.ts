import type { ScanAnswer, ScanMark } from '../choosing/self-scan.ts';

export const answers: Record<ScanAnswer, string> = {
  yes: 'Ja',
  partly: 'Deels',
  no: 'Nee',
  'not-for-us': 'Niet voor ons',
};

export const marks: Record<ScanMark, string> = { minimal: 'Minimaal', optional: 'Optioneel' };

/** How a theme stands, in a few words. */
export function countsInWords(counts: Record<ScanAnswer | 'open', number>): string {
  const parts = [
    `${counts.yes} ja`,
    `${counts.partly} deels`,
    `${counts.no} nee`,
    `${counts['not-for-us']} niet voor ons`,
  ];
  return counts.open > 0 ? `${parts.join(', ')}. Nog ${counts.open} open.` : `${parts.join(', ')}.`;
}

/** How far an organisation is. */
export const progressInWords = (answered: number, all: number): string =>
  `${answered} van de ${all} criteria beantwoord.`;
