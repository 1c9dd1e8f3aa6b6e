/**
 * One stretch of running text: a paragraph, a heading, an item of a list. It knows for every character where that
 * character stands in the source, so that a finding can point at what the writer typed.
 */
export interface Block {
  kind: 'paragraph' | 'heading' | 'item';
  /** What people read, without markup. */
  text: string;
  /** The stretches of `text` in order, without gaps: where each begins in `text`, and where in the source. */
  pieces: readonly Piece[];
}

export interface Piece {
  at: number;
  length: number;
  source: number;
  /** How many characters of the source it takes: more than `length` where the writer typed `&eacute;` for é. */
  sourceLength: number;
}

/** A stretch of text, from its first character up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A block for text without markup, such as one field of a file: every character stands where it stands. */
export function plainBlock(text: string): Block {
  return {
    kind: 'paragraph',
    text,
    pieces: [{ at: 0, length: text.length, source: 0, sourceLength: text.length }],
  };
}

/** Where a stretch of a block stands in the source. */
export function spanInSource({ pieces }: Block, { start, end }: Span): Span {
  const first = pieces.findLast(({ at }) => at <= start);
  const last = pieces.findLast(({ at }) => at < end) ?? first;
  if (!first || !last) return { start: 0, end: 0 };
  const from = first.length === first.sourceLength ? first.source + (start - first.at) : first.source;
  const isWhole = last.length !== last.sourceLength;
  const to = isWhole ? last.source + last.sourceLength : last.source + (end - last.at);
  return { start: from, end: Math.max(from, to) };
}

/** The text with those stretches replaced by spaces: they are gone, and everything else keeps its place. */
export function blankOut(text: string, spans: Iterable<Span>): string {
  let blanked = text;
  for (const { start, end } of spans) {
    const blank = text.slice(start, end).replaceAll(/[^\r\n]/g, ' ');
    blanked = blanked.slice(0, start) + blank + blanked.slice(end);
  }
  return blanked;
}

/** Every stretch that a pattern (with the flag `g`) finds. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
