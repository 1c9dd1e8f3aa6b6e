/** CLB, OCJ, 1G1P, eID: short, with more than one capital. Such a name is written the same way everywhere. */
export function isAbbreviation(name: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}&]{2,5}$/u.test(name);
}

/**
 * The forms in which a Dutch name stands in a sentence: the name itself, plurals, and the ending of an adjective.
 * The rules give more forms than exist ("klachte"); that does no harm, because nobody writes those.
 * @param name one or more words; only the last one changes
 */
export function formsOf(name: string): string[] {
  const lastWord = name.lastIndexOf(' ') + 1;
  const before = name.slice(0, lastWord);
  return [...new Set([name, ...endingsOf(name.slice(lastWord)).map(form => before + form)])];
}

function endingsOf(word: string): string[] {
  if (isAbbreviation(word)) return [`${word}'s`, `${word}s`];
  return [
    ...["'s", 's', 'n', 'en', 'e'].map(ending => word + ending),
    ...stemsOf(word).flatMap(stem => [`${stem}en`, `${stem}e`]),
    ...irregularOf(word),
  ];
}

/** What a word becomes before an ending with a vowel: persoon → person, plan → plann, huis → huiz, brief → briev. */
function stemsOf(word: string): string[] {
  const stems = [
    word.replace(/([aeou])\1([^aeiouy])$/u, '$1$2'),
    word.replace(/(?<=[^aeiouy][aeiou])([bdfgklmnprst])$/u, '$1$1'),
    word.replace(/s$/u, 'z'),
    word.replace(/f$/u, 'v'),
  ];
  return stems.filter(stem => stem !== word);
}

/** bekwaamheid → bekwaamheden, centrum → centra. */
function irregularOf(word: string): string[] {
  return [word.replace(/heid$/u, 'heden'), word.replace(/um$/u, 'a')].filter(form => form !== word);
}
