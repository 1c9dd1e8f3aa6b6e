import { dottedAbbreviations } from '../reading/abbreviations.ts';

/** The short numbers of Flemish help lines. A voice would read 1712 as a quantity. */
const helpNumbers = ['101', '102', '106', '112', '116', '1700', '1712', '1813'];

/** Short forms that people spell; what they say as a word (JAC, WAT WAT, VRT NWS) is left to the voice. */
const spelled = ['CAW', 'CGG', 'CLB', 'GBA', 'IB', 'OCJ', 'OCMW', 'SDJ', 'VAPH', 'VK', 'VTC', 'VJH'];

const digits = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];

/** A Belgian telephone number as people write it (0800 20 808, 02 553 00 00, +32 2 553 00 00), or a European help line (116 000). */
const phonePattern =
  /(^|[^\p{L}\p{N}.,])((?:\+32[ .]?\d{1,3}|0\d{1,3})(?:[ ./-]\d{2,3}){2,4}|116 \d{3})(?![\p{L}\p{N}])/gu;
const helpNumberPattern = new RegExp(
  `(^|[^\\p{L}\\p{N}.,-])(${helpNumbers.join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);
const spelledPattern = new RegExp(`(^|[^\\p{L}\\p{N}])(${spelled.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const abbreviationPattern = /(^|[\s(“"'])((?:\p{L}{1,5}\.)+)(?=[\s),;:”"'!?]|$)/gu;

/**
 * What a voice has to say for a sentence on the page: telephone numbers digit by digit, "1712" as "zeventien twaalf",
 * short forms in full, "12–25" with the word between.
 * @param text one sentence, as it stands on the page
 * @param language tag of the language of the text; what is Dutch only happens to Dutch, and elsewhere digits stand apart
 */
export function spoken(text: string, language: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return isDutch(language)
    ? inDutch(plain)
    : eachNumber(plain, number => [...number.replaceAll(/\D/g, '')].join(' '));
}

function isDutch(language: string): boolean {
  return /^nl\b/i.test(language);
}

function inDutch(text: string): string {
  return eachNumber(text, numberInWords)
    .replaceAll(/,? ?\(?nog na te kijken\)?/g, (_mark, at: number) =>
      at === 0 ? 'nog na te kijken' : ', nog na te kijken',
    )
    .replaceAll(abbreviationPattern, (whole, before: string, short: string) => {
      const full = dottedAbbreviations[short.toLowerCase()];
      return full === undefined ? whole : before + full;
    })
    .replaceAll(spelledPattern, (_whole, before: string, letters: string) => before + [...letters].join(' '))
    .replaceAll(/(\d{1,2})u(\d{2})(?!\d)/g, '$1 uur $2')
    .replaceAll(/€ ?(\d+(?:[.,]\d+)*)/g, '$1 euro')
    .replaceAll(/(\d) ?[-–] ?(\d)/g, '$1 tot $2')
    .replaceAll(/ [–—] /g, ', ')
    .replaceAll('en/of', 'en of')
    .replaceAll(/(\p{L})\/(\p{L})/gu, '$1 of $2');
}

function eachNumber(text: string, say: (number: string) => string): string {
  const one = (_whole: string, before: string, number: string) => before + say(number);
  return text.replaceAll(phonePattern, one).replaceAll(helpNumberPattern, one);
}

/** "0800 20 808" becomes "nul acht nul nul, twee nul, acht nul acht"; four digits in one go become two pairs. */
function numberInWords(number: string): string {
  const groups = number.split(/[ ./-]/);
  const [first = ''] = groups;
  if (groups.length === 1 && first.length === 4) return inPairs(first);
  return groups.map(group => [...group].map(nameOf).join(' ')).join(', ');
}

function nameOf(sign: string): string {
  return sign === '+' ? 'plus' : (digits[Number(sign)] ?? sign);
}

function inPairs(number: string): string {
  const [head, tail] = [number.slice(0, 2), number.slice(2)].map(pair => teens[Number(pair) - 10]);
  return tail === undefined ? `${head}honderd` : `${head} ${tail}`;
}
