import type { Word } from '../words.ts';
import type { ReadSentence } from './finding.ts';

/** Words that begin a clause with a verb of its own. */
const openers = new Set([
  ...['als', 'dat', 'dus', 'maar', 'nadat', 'omdat', 'opdat', 'sinds', 'tenzij', 'terwijl', 'toen', 'totdat'],
  ...['voordat', 'waardoor', 'wanneer', 'want', 'zodat', 'zodra', 'hoewel', 'indien'],
]);

/** Words that begin a clause when they point back: "de dienst die beslist". */
const relatives = new Set(['die', 'wat', 'wie', 'waar', 'welke']);

/** Behind a verb such a word points at something: "Wordt dat gelezen?" */
const verbsBeforePointing = new Set(['is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'werden']);

/** The words of a sentence by clause: commas, brackets, and words such as "omdat" and "die" part them. */
export function clausesOf({ text, words }: ReadSentence): Word[][] {
  const clauses: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const between = text.slice(words[index - 1]?.end ?? word.start, word.start);
    if (/[,;:()–—]/.test(between) || opensClause(word, words[index - 1])) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  return clauses.filter(clause => clause.length > 0);
}

function opensClause({ text }: Word, before: Word | undefined): boolean {
  const lower = text.toLowerCase();
  if (!openers.has(lower) && !relatives.has(lower)) return false;
  return !verbsBeforePointing.has(before?.text.toLowerCase() ?? '');
}
