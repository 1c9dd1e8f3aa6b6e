import { dotOfAbbreviation } from './abbreviations.ts';
import type { Span } from './block.ts';

/** One or more signs that can end a sentence, with the quotes and brackets that close behind them. */
const endPattern = /([.!?…]+)(["'’”»)\]]*)(?=\s|$)/gu;

/**
 * The sentences of one block, as stretches without the space around them. A block always ends its last sentence: a
 * heading or an item of a list needs no full stop.
 *
 * A dot does not end a sentence inside short forms ("bv.", "m.b.t."), initials ("J. Peeters"), numbers, dates and times
 * ("22.11.2026", "10.30 u."), nor behind the number that begins an enumeration ("1. Denk na").
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(endPattern)) {
    const end = match.index + match[0].length;
    if (!endsSentence({ text, start, match })) continue;
    pushTrimmed(spans, text, { start, end });
    start = end;
  }
  pushTrimmed(spans, text, { start, end: text.length });
  return spans;
}

interface PossibleEnd {
  text: string;
  /** Where the sentence begins that may end here. */
  start: number;
  match: RegExpExecArray;
}

function endsSentence({ text, start, match }: PossibleEnd): boolean {
  const [whole, signs = '', closers = ''] = match;
  const next = /\S/.exec(text.slice(match.index + whole.length).replace(/^[\s"'‘“«([]+/, ''))?.[0] ?? '';
  if (next === '') return true;
  const goesOnSmall = /\p{Ll}/u.test(next);
  if (/[…]|\.\.\./.test(signs) || closers !== '') return !goesOnSmall;
  if (signs !== '.') return true;
  return !isInnerDot({ before: text.slice(start, match.index), next });
}

function isInnerDot({ before, next }: { before: string; next: string }): boolean {
  const [word = ''] = /[^\s("'‘“«[]*$/.exec(before) ?? [];
  const earlier = before.slice(0, before.length - word.length).trim();
  if (/^\d+$/.test(word) && earlier === '') return true;
  if (isInitial({ word, earlier, next })) return true;
  const follower = { next, earlier };
  return word !== '' && belongsToWord(`${word}.`, follower);
}

/** Words that a letter follows to tell one from another: "plan B". A dot behind such a letter ends the sentence. */
const lettered = new Set(
  'antwoord bijlage blok bus deel gebouw groep hepatitis keuze klas letter lijn lokaal optie plan punt team type vitamine'.split(
    ' ',
  ),
);

/** "J. Peeters", "Noor V. kwam"; but not "vitamine C. Die …" and "Dat zegt Noor V. Ze …". */
function isInitial({ word, earlier, next }: { word: string; earlier: string; next: string }): boolean {
  if (!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  if (/\p{Ll}/u.test(next)) return true;
  const [previous = ''] = /\S+$/.exec(earlier) ?? [];
  if (/^\p{Lu}\p{Ll}+$/u.test(previous)) return false;
  return !lettered.has(previous.toLowerCase());
}

function belongsToWord(word: string, { next, earlier }: { next: string; earlier: string }): boolean {
  const isCapital = /\p{Lu}/u.test(next);
  switch (dotOfAbbreviation(word)) {
    case 'inside':
      return true;
    case 'may-close':
      return !isCapital;
    case 'before-number':
      return /\d/.test(next);
    case 'after-number':
      return /\d$/.test(earlier) && !isCapital;
    default:
      return false;
  }
}

function pushTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const from = start + part.indexOf(trimmed);
  spans.push({ start: from, end: from + trimmed.length });
}
