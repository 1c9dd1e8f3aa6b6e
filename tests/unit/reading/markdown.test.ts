import { describe, expect, it } from 'vitest';
import { type Block, spanInSource } from '../../../src/reading/block.ts';
import { blocksOfMarkdown } from '../../../src/reading/markdown.ts';
import { lineAt } from '../../../src/reading/place.ts';

/** What the writer typed where the reader reads `words`. */
function typed(source: string, words: string): string | undefined {
  const find = ({ text }: Block) => text.indexOf(words);
  const block = blocksOfMarkdown(source).find(candidate => find(candidate) >= 0);
  if (!block) return undefined;
  const span = spanInSource(block, { start: find(block), end: find(block) + words.length });
  return source.slice(span.start, span.end);
}

describe('running text of Markdown', () => {
  it('names paragraphs, headings and items', () => {
    const page = 'Ja.\n\n## Kop\n\nAnder\n=====\n\n- een\n- twee\n\n1. drie\n\n> gezegd\n';
    expect(blocksOfMarkdown(page).map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Ja.'],
      ['heading', 'Kop'],
      ['heading', 'Ander'],
      ['item', 'een'],
      ['item', 'twee'],
      ['item', 'drie'],
      ['paragraph', 'gezegd'],
    ]);
  });

  it('leaves out front matter and keeps its lines in the count', () => {
    const page = '---\ntitle: Een titel\n---\n\nHier begint het.\n';
    const [block] = blocksOfMarkdown(page);
    expect(block?.text).toBe('Hier begint het.');
    expect(block && lineAt(page, spanInSource(block, { start: 0, end: 1 }).start)).toBe(5);
  });

  it.each<[what: string, source: string, words: string, typed: string]>([
    ['bold and links', 'Lees **je [eigen](/nl/) dossier** nu.', 'eigen dossier', 'eigen](/nl/) dossier'],
    ['an escaped sign', 'Een \\*ster\\* hier.', '*ster* hier', '*ster\\* hier'],
    ['a sign written out', 'Een caf&eacute; hier.', 'café hier', 'caf&eacute; hier'],
    ['the sign itself', 'Een caf&eacute; hier.', 'é', '&eacute;'],
    ['lines of a quote', '> een twee\n> drie vier\n', 'twee drie', 'twee\n> drie'],
    ['Windows line ends', '- een\r\n  twee\r\n', 'een twee', 'een\r\n  twee'],
    ['a byte order mark', '\uFEFFHallo daar.', 'daar', 'daar'],
    ['tabs', '-\tlees\tdit\n', 'dit', 'dit'],
    ['an emoji before it', '🙂 lees dit', 'dit', 'dit'],
    ['a line broken by hand', 'een  \ntwee', 'een twee', 'een  \ntwee'],
  ])('keeps true places through %s', (_what, source, words, expected) => {
    expect(typed(source, words)).toBe(expected);
  });
});
