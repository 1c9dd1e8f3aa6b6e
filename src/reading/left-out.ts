import { blankOut, type Span, spansOf } from './block.ts';

/**
 * What is looked at rather than read: addresses, telephone numbers, addresses of mail and sites. They say nothing about
 * how hard a text is, so they count neither as words nor as part of a sentence.
 */
const patterns: readonly RegExp[] = [
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]*[^\s<>"')\].,;:!?]/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}@./-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:be|eu|vlaanderen|brussels|nl|com|org|net|info|example)\b(?:\/[^\s<>"')\]]*[^\s<>"')\].,;:!?])?/giu,
  // Belgian numbers as people write them: 0800 20 808, 02 553 00 00, 0475/12.34.56, +32 2 553 00 00.
  /(?<![\p{L}\p{N}.,])(?:(?:\+|00)32[ ./-]?(?:\(0\))?|0)\d{1,3}(?:[ ./-]?\d{2,3}){2,4}(?![\p{L}\p{N}])/gu,
  // Street with number, and the town behind it when it is there.
  /(?<!\p{L})\p{Lu}[\p{L}'’.-]*(?:[ -]\p{Lu}[\p{L}'’.-]*)*(?:straat|laan|plein|weg|baan|kaai|lei|dreef|dijk|markt|park|hof|singel|vest|berg|ring|plaats|pad) \d+ ?[a-zA-Z]?(?!\p{L}|\d)(?:,? (?:bus|b) ?\d+)?(?:,? \d{4} \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)?/gu,
  // A postal code with its town. A year before a capital is no postal code: those need a comma or a bracket before them.
  /(?<=[,(]\s?)\d{4} \p{Lu}[\p{L}-]+/gu,
];

/** The stretches of a text that are looked at rather than read. */
export function leftOutSpans(text: string): Span[] {
  return patterns.flatMap(pattern => spansOf(text, pattern));
}

/** The text with what is not read replaced by spaces. */
export function readText(text: string): string {
  return blankOut(text, leftOutSpans(text));
}
