/**
 * Forms of one word made equal: `lopen`, `loop` and `lope`; `klachten` and `klacht`; `afzondering` and `afzonderen`. In
 * spoken Flemish the n of -en is not said, so youngsters don't write it either. Bolder than the stemmer of the search
 * engine: it only serves to recognise a word that is not on the site, never to look it up.
 *
 * @param word small letters, no accents
 */
export function stemOf(word: string): string {
  return endings
    .reduce((left, ending) => left.replace(ending, '$1'), word)
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, vowels => vowels.charAt(0))
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/**
 * In the order in which they lie on the outside of a word: `pil-letje-s`, `klacht-en`, `luister-t`. What is left has three letters or
 * more. No looking behind: phones from before 2023 can't read that.
 */
const endings = [
  /^(.{4,})s$/,
  /^(..+[lmnr])etje$/,
  /^(...+)tje$/,
  /^(..+[^aeiou])je$/,
  /^(.{4,})ing$/,
  /^(...+)en?$/,
];

/** Particles that part from their verb, and let `ge` in between: `weg-ge-lopen`. */
const particles = '(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)';
const participle = new RegExp(`^(${particles}?)ge(.{3,}?)[dt]?$`);

/** What may be the verb behind a past participle: `zien` for `gezien`, `weglopen` for `weggelopen`; nothing for other words. */
export function verbOf(word: string): string | undefined {
  const [, particle = '', verb] = participle.exec(word) ?? [];
  return verb === undefined ? undefined : particle + verb;
}
