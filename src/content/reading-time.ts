/** Words a minute. Slower than adults read, because this is read by people who look for something that worries them. */
const wordsAMinute = 140;

/** Whole minutes, at least one, that it takes to read a Markdown text. Addresses of links are not read. */
export function readingMinutes(markdown: string): number {
  const words = markdown.replaceAll(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{N}]+/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsAMinute));
}
