import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import { type Block, blankOut, type Piece, spansOf } from './block.ts';

/** What opens and closes a stretch of running text. */
const blockTokens: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
};

/** What stands inside running text and is not read as text: addresses of links, code, HTML, footnote-like labels. */
const leftOutTokens = new Set(['resource', 'reference', 'codeText', 'autolink', 'htmlText', 'image']);

const listTokens = new Set(['listOrdered', 'listUnordered']);

const byteOrderMark = '\uFEFF';

/**
 * The running text of a Markdown page, in the order of the page. Front matter, tables, code, HTML and addresses are
 * left out; the words of a link are kept.
 *
 * @param source the whole file, front matter included, so that places are counted from its first character
 */
export function blocksOfMarkdown(source: string): Block[] {
  // The parser drops a byte order mark and counts on from nought.
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  const collector = new BlockCollector(source, shift);
  for (const event of eventsOf(withoutFrontMatter(source))) collector.take(event);
  return collector.blocks;
}

function eventsOf(source: string): Event[] {
  const chunks = preprocess()(source, undefined, true);
  return postprocess(
    parse({ extensions: [gfmTable()] })
      .document()
      .write(chunks),
  );
}

function withoutFrontMatter(source: string): string {
  return blankOut(source, spansOf(source, /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/g));
}

/** Walks over the parser's events and keeps what people read. */
class BlockCollector {
  readonly blocks: Block[] = [];
  readonly #source: string;
  readonly #shift: number;
  #open: { kind: Block['kind']; text: string; pieces: Piece[] } | undefined;
  #lists = 0;
  #leftOut = 0;

  constructor(source: string, shift: number) {
    this.#source = source;
    this.#shift = shift;
  }

  take([phase, token]: Event): void {
    const step = phase === 'enter' ? 1 : -1;
    if (listTokens.has(token.type)) this.#lists += step;
    if (leftOutTokens.has(token.type)) this.#leftOut += step;
    const kind = blockTokens[token.type];
    if (kind && phase === 'enter') this.#begin(kind);
    else if (kind) this.#finish();
    else if (phase === 'enter') this.#read(token);
  }

  #begin(kind: Block['kind']): void {
    this.#open = { kind: kind === 'paragraph' && this.#lists > 0 ? 'item' : kind, text: '', pieces: [] };
  }

  #finish(): void {
    if (this.#open && this.#open.text.trim() !== '') this.blocks.push(this.#open);
    this.#open = undefined;
  }

  #read(token: Token): void {
    if (!this.#open || this.#leftOut > 0) return;
    const typed = this.#source.slice(token.start.offset + this.#shift, token.end.offset + this.#shift);
    const read = readAs(token.type, typed);
    if (read === undefined) return;
    this.#open.pieces.push({
      at: this.#open.text.length,
      length: read.length,
      source: token.start.offset + this.#shift,
      sourceLength: typed.length,
    });
    this.#open.text += read;
  }
}

/** What people read where `typed` stands, or nothing when it is markup. */
function readAs(tokenType: string, typed: string): string | undefined {
  if (tokenType === 'data' || tokenType === 'characterEscapeValue') return typed;
  if (tokenType === 'lineEnding') return ' ';
  if (tokenType === 'characterReference') return decodeString(typed);
  return undefined;
}
