/**
 * How a Dutch word sounds, in as few letters as needed to tell words apart: words that sound the same get the same key,
 * however they are spelled. Follows the pairs that Dutch spelling keeps apart and an ear does not: ij and ei, ou and au, ch
 * and g, c and k or s, f and v, s and z, single and double letters, d and t at the end, the silent n of -en.
 *
 * @param word small letters, no accents
 */
export function soundOf(word: string): string {
  return steps.reduce((sound, [spelled, said]) => sound.replaceAll(spelled, said), word);
}

/** What is spelled and what is said instead, one after the other. Capitals are sounds of two letters. */
const steps: readonly (readonly [RegExp, string])[] = [
  // From French and Latin: dossier sounds as dosjee, politie as poliesie, medisch as medies.
  [/s+iers?$/g, 'sje'],
  [/sch(?=e?$)/g, 's'],
  [/t+ie(?=s?$)/g, 'sie'],
  [/ph/g, 'f'],
  [/([tr])h/g, '$1'],
  [/ck/g, 'k'],
  [/[cg]h|g/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/qu?/g, 'kw'],
  [/x/g, 'ks'],
  [/ij|ei|ey/g, 'E'],
  [/[oa]uw?/g, 'O'],
  [/oe/g, 'U'],
  [/ie|y/g, 'i'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/d?t$|d$/g, 't'],
  [/b$/g, 'p'],
  [/(.)\1+/g, '$1'],
  [/(..)en?$/g, '$1'],
  // In the west the e of -en is not said either: lopn, slapn, zeggn.
  [/(.[bdfgkpst])n$/g, '$1'],
];
