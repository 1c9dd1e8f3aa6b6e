/** Parts shorter than this make nonsense: "stuk-ken", "dos-sier". The first may be short: `zak-geld`. */
const shortestSecond = 4;
const shortestFirst = 3;
/** What begins many words without being a word in them. */
const prefixes = new Set(['aan', 'bij', 'her', 'mee', 'ont', 'ver']);
/** What Dutch puts between two words that it writes as one: vertrouwen-s-persoon, zieke-n-huis, leerling-en-begeleiding. */
const linkingLetters = ['', 's', 'e', 'n', 'en'];

/**
 * The two words that a compound is made of, the pair whose shorter part is longest: `belastingkantoor` is `belasting` and
 * `kantoor`. Nothing when it is no compound of known words.
 *
 * @param word small letters
 * @param isWord whether a part is a word by itself
 */
export function partsOf(word: string, isWord: (part: string) => boolean): [string, string] | undefined {
  let best: [string, string] | undefined;
  for (let cut = shortestFirst; cut <= word.length - shortestSecond; cut += 1) {
    const second = word.slice(cut);
    if (!isWord(second)) continue;
    const first = firstWord(word.slice(0, cut), isWord);
    if (first !== undefined && shorter(first, second) > shorter(...(best ?? ['', ''])))
      best = [first, second];
  }
  return best;
}

function firstWord(start: string, isWord: (part: string) => boolean): string | undefined {
  return linkingLetters
    .filter(letters => start.endsWith(letters))
    .map(letters => start.slice(0, start.length - letters.length))
    .find(part => part.length >= shortestFirst && !prefixes.has(part) && isWord(part));
}

function shorter(one: string, other: string): number {
  return Math.min(one.length, other.length);
}
