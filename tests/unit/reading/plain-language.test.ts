import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile, languageAdvice } from '../../../src/content/check.ts';
import { measureContent, plainLanguageProblems, readableParts } from '../../../src/content/plain-language.ts';

const long = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
const hard = 'Verantwoordelijkheidsverdelingen veronderstellen organisatorische overeenkomsten.';

const page = (text: string, fields: object = {}) => ({
  folder: 'paginas',
  source: `---\ntitle: Een titel\n---\n\nKort begin.\n\n${text}\n`,
  fields: { title: 'Een titel', ...fields },
});

describe('plain language of a content file', () => {
  it('is silent about an easy page', () => {
    expect(plainLanguageProblems(page('Lees je dossier. Vraag uitleg.'))).toEqual([]);
  });

  it('names the line of a sentence that is too long', () => {
    expect(plainLanguageProblems(page(long(21)))).toEqual([
      { severity: 'fails', field: 'regel 7', mend: expect.stringContaining('21 woorden') },
    ]);
  });

  it('names the field of a sentence that is too long', () => {
    const problems = plainLanguageProblems(page('Kort.', { description: long(21) }));
    expect(problems.map(({ field }) => field)).toEqual(['description']);
  });

  it('judges the whole by its score', () => {
    expect(plainLanguageProblems(page(hard))).toEqual([
      { severity: 'fails', field: 'taal', mend: expect.stringContaining('Minstens 60 is nodig') },
    ]);
  });

  it('lets a page be legal, not another kind of file', () => {
    // Between 50 and 60: hard words in a short text.
    const text = 'De organisatie beslist over informatie. Ouders kunnen daar een antwoord op krijgen.';
    const score = (kind: string) =>
      plainLanguageProblems(page(text, { kind })).map(({ severity }) => severity);
    expect(score('reading')).toEqual(['fails']);
    expect(score('legal')).toEqual(['warns']);
  });

  it('does not count the mark of a fact that is not certain', () => {
    expect(plainLanguageProblems(page(`${long(20).slice(0, -1)} (nog na te kijken).`))).toEqual([]);
  });

  it('reads the fields of a service one by one', () => {
    const service = {
      folder: 'diensten',
      source: '',
      fields: {
        summary: { text: 'Je kan er praten.' },
        can: [{ text: 'Je krijgt raad.' }, { text: long(21) }],
        name: hard,
      },
    };
    expect(readableParts(service).map(({ field }) => field)).toEqual([
      'summary.text',
      'can.0.text',
      'can.1.text',
    ]);
    expect(plainLanguageProblems(service).map(({ field }) => field)).toEqual(['can.1.text']);
  });

  it('reads the layer for everyone of a word, not the one for professionals', () => {
    const word = {
      folder: 'woorden',
      source: '---\nterm: x\n---\n\nJe mag lezen.\n',
      fields: { short: 'Je dossier lezen.', professional: { definition: hard } },
    };
    expect(measureContent(word).sentences.map(({ text }) => text)).toEqual([
      'Je dossier lezen.',
      'Je mag lezen.',
    ]);
  });

  it('asks ten words a sentence of an easy version', () => {
    const easy = (words: number) => ({
      folder: 'makkelijk',
      source: '',
      fields: { cards: [{ sentence: 'Dit mag.' }, { sentence: long(words) }] },
    });
    expect(plainLanguageProblems(easy(10)).filter(({ field }) => field !== 'taal')).toEqual([]);
    expect(plainLanguageProblems(easy(11)).map(({ field }) => field)).toContain('cards.1.sentence');
  });

  it.each([undefined, null, 'tekst', 7, [], { can: 'geen lijst' }, { can: [null, { text: 3 }] }])(
    'survives fields that are not in order: %j',
    fields => {
      expect(plainLanguageProblems({ folder: 'diensten', source: '', fields })).toEqual([]);
    },
  );

  it('leaves alone what it does not guard', () => {
    expect(plainLanguageProblems({ ...page(hard), folder: 'platformen' })).toEqual([]);
  });
});

describe('checking a content file', () => {
  const file = 'content/diensten/proef.yaml';
  /** What the glossary would say stands in tests of its own. */
  const checkWordChoice = () => [];
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'taal-'));
    await mkdir(path.join(root, 'content', 'diensten'), { recursive: true });
  });
  afterAll(() => rm(root, { recursive: true }));

  const languageProblems = async (summary: string) => {
    await writeFile(path.join(root, file), `summary: { text: "${summary}" }\n`);
    const problems = await checkFile(file, { addresses: new Set(), root });
    return problems.filter(({ field }) => field === 'taal' || field === 'summary.text');
  };

  it('stops on a sentence that is too long, and names file and field', async () => {
    expect(await languageProblems(long(21))).toEqual([
      { file, field: 'summary.text', mend: expect.stringContaining('Maak er twee zinnen van.') },
    ]);
  });

  it('stops on a text that is too hard', async () => {
    expect(await languageProblems(hard)).toEqual([
      { file, field: 'taal', mend: expect.stringContaining('Minstens 60 is nodig') },
    ]);
  });

  it('gives advice, and does not stop, on a text that could be easier', async () => {
    expect(await languageProblems('De dienst kan samen met jullie een andere oplossing zoeken.')).toEqual([]);
    expect(await languageAdvice(file, { root, checkWordChoice })).toEqual([
      { file, field: 'taal', mend: expect.stringContaining('We mikken op 70') },
    ]);
  });

  it('has no advice about a file that is not there', async () => {
    expect(await languageAdvice('content/diensten/weg.yaml', { root, checkWordChoice })).toEqual([]);
  });
});
