import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlock, spanInSource } from '../../../src/reading/block.ts';
import { judge } from '../../../src/reading/gate.ts';
import { blocksOfMarkdown } from '../../../src/reading/markdown.ts';
import { fleschDouma, measure } from '../../../src/reading/measure.ts';
import { read } from '../../../src/reading/read.ts';
import { sentencesOf } from '../../../src/reading/sentences.ts';
import { countSyllables } from '../../../src/reading/syllables.ts';
import { dividedWords } from './counted-words.ts';

const dutchWords = Object.values(dividedWords)
  .flatMap(line => line.split(' '))
  .map(divided => divided.replaceAll('·', ''))
  .filter(word => /^\p{Ll}{2,}$/u.test(word));
const dutchWord = fc.constantFrom(...dutchWords);

/** What people really type, and what breaks parsers: markup, quotes, line ends, odd letters. */
const typed = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: dutchWord },
      fc.constantFrom(
        ...[
          '. ',
          ', ',
          '\n',
          '\n\n',
          '\r\n',
          '- ',
          '## ',
          '> ',
          '**',
          '[',
          '](/nl/)',
          '`',
          '```\n',
          '|',
          '|---|\n',
        ],
        ...[
          '&eacute;',
          '\\*',
          '---\n',
          '\t',
          '\uFEFF',
          '…',
          '‘',
          '’',
          '(',
          ')',
          'bv. ',
          'J. ',
          '10.30 u. ',
          'OCJ',
          'wordt',
        ],
        ...['gelezen', 'niet', '\u0301', '🙂', '\u0000', 'İ', 'ß', '<b>', 'https://a.be', '0800 20 808'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(' '));

const anything = fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 200 }));

const readOwn = (source: string) =>
  read({ source, blocks: blocksOfMarkdown(source), kind: 'own', glossary: [] });

describe('whatever somebody types', () => {
  it('reading it does not throw, and every finding points inside the text', () => {
    fc.assert(
      fc.property(anything, source => {
        const { findings, judgement } = readOwn(source);
        for (const { start, end, line } of [...findings, ...judgement.problems.flatMap(withSentence)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start).toBeLessThan(end);
          expect(line).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('sentences come in order, do not overlap, and lose no word', () => {
    fc.assert(
      fc.property(anything, text => {
        const spans = sentencesOf(text);
        const outside = spans.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
        for (const [index, { start }] of spans.entries())
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('letters of running text stand in the source where they are said to stand', () => {
    fc.assert(
      fc.property(
        fc.array(dutchWord, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n  ', ' **', ' *'),
        (words, glue) => {
          const source = `---\ntitle: x\n---\n\n- ${words.join(glue)}\n`;
          for (const block of blocksOfMarkdown(source)) {
            for (const match of block.text.matchAll(/\p{L}+/gu)) {
              const span = spanInSource(block, { start: match.index, end: match.index + match[0].length });
              expect(source.slice(span.start, span.end).replaceAll(/\P{L}/gu, '')).toBe(match[0]);
            }
          }
        },
      ),
    );
  });

  it('a word has from one syllable to as many as it has letters', () => {
    fc.assert(
      fc.property(fc.oneof(dutchWord, fc.string({ unit: 'grapheme', maxLength: 20 })), word => {
        const syllables = countSyllables(word);
        expect(syllables).toBeGreaterThanOrEqual(1);
        expect(syllables).toBeLessThanOrEqual(Math.max(1, word.normalize('NFKD').length));
      }),
      { numRuns: 1000 },
    );
  });
});

const words = fc.array(dutchWord, { minLength: 2, maxLength: 40 });
const scoreOf = (text: string) => fleschDouma(measure([plainBlock(text)])) ?? Number.NaN;

describe('making a text easier', () => {
  it('by cutting a sentence in two never lowers the score', () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, where) => {
        const cut = 1 + (where % (list.length - 1));
        const whole = `${list.join(' ')}.`;
        const halves = `${list.slice(0, cut).join(' ')}. ${list.slice(cut).join(' ')}.`;
        expect(scoreOf(halves)).toBeGreaterThan(scoreOf(whole));
      }),
    );
  });

  it('by taking a word of fewer syllables never lowers the score', () => {
    fc.assert(
      fc.property(words, dutchWord, fc.nat(), (list, other, where) => {
        const index = where % list.length;
        const changed = list.with(index, other);
        const isShorter = countSyllables(other) <= countSyllables(list[index] ?? '');
        const [easier, harder] = isShorter ? [changed, list] : [list, changed];
        expect(scoreOf(`${easier.join(' ')}.`)).toBeGreaterThanOrEqual(scoreOf(`${harder.join(' ')}.`));
      }),
    );
  });

  it('what passes for an easy version passes for a page, and what passes for a page passes for a legal one', () => {
    const rank = { fails: 0, warns: 1, passes: 2 };
    fc.assert(
      fc.property(words, list => {
        const measured = measure([plainBlock(`${list.join(' ')}.`)]);
        const [easy, own, legal] = (['easy', 'own', 'legal'] as const).map(
          kind => rank[judge(measured, kind).outcome],
        );
        expect(easy).toBeLessThanOrEqual(own ?? -1);
        expect(own).toBeLessThanOrEqual(legal ?? -1);
      }),
    );
  });
});

function withSentence({ sentence }: ReturnType<typeof judge>['problems'][number]) {
  return sentence ? [{ ...sentence, line: 1 }] : [];
}
