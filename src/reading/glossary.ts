/** A word that the house explains somewhere, as far as the engine needs it. */
export interface GlossaryEntry {
  /** The word that texts use. */
  term: string;
  /** Other names that are explained with it. */
  synonyms: readonly string[];
  /** Names for which the house would rather see the term. */
  avoid: readonly string[];
  /** What it means, in one plain sentence. */
  explanation: string;
}

/** Words to look for, and what to say of each; the longest first, so that a part never hides the whole. */
export interface Phrasebook {
  pattern: RegExp;
  /** What belongs to a phrase, in small letters. */
  adviceFor(phrase: string): string | undefined;
}

/** Makes one pattern of many phrases. It finds whole words only, and phrases over a line's end too. */
export function phrasebookOf(advice: ReadonlyMap<string, string>): Phrasebook | undefined {
  const phrases = [...advice.keys()].filter(Boolean).toSorted((one, other) => other.length - one.length);
  if (phrases.length === 0) return undefined;
  const alternatives = phrases.map(phrase =>
    phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'),
  );
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
    adviceFor: phrase => advice.get(phrase.toLowerCase().replaceAll(/\s+/g, ' ')),
  };
}
