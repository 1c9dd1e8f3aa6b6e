/**
 * The words of a text as search sees them: small letters, no accents, no apostrophes ("picto's" is "pictos"), in the
 * order of the text. A hyphen parts words.
 */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text in small letters, without accents and apostrophes. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’‘`´]/gu, '')
    .toLowerCase();
}
