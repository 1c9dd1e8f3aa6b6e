/** Shorter words ("de", "je") look like everything, so they say nothing about what someone meant. */
const shortest = 4;

/** The words of a text that mean something: small letters, no accents, four letters and more, each once. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter(word => word.length >= shortest);
}
