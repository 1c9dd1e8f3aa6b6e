import { describe, expect, it } from 'vitest';
import { rephrased } from '../../../src/search/rephrase.ts';
import { literally, understand } from '../../../src/search/understanding.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

const siteWords = [
  'begeleider',
  'bellen',
  'dossier',
  'geld',
  'groeipakket',
  'inzage',
  'ketendossier',
  'klacht',
  'kopie',
  'leefgroep',
  'leven',
  'lezen',
  'lopen',
  'ouders',
  'overkop',
  'persoon',
  'rechten',
  'regels',
  'ruzie',
  'thuis',
  'vertrouwenspersoon',
  'weg',
  'weglopen',
  'zakgeld',
];
const vocabulary = new Vocabulary({
  pages: 100,
  words: siteWords.join(' '),
  common: siteWords.map(() => '1').join(''),
  said: [
    { says: ['mama', 'moeder'], means: ['ouders'] },
    { says: ['kinderbijslag'], means: ['groeipakket'] },
    { says: ['recht op inzage'], means: ['inzage'] },
  ],
});

/** The words that are looked for, the surest of each term first. */
const lookedFor = (query: string) =>
  understand(query, vocabulary).terms.map(({ ways }) =>
    [...ways].sort((one, other) => other.weight - one.weight).map(({ word }) => word),
  );

describe('What somebody means', () => {
  it('is what they typed, when the site knows the word', () => {
    expect(lookedFor('zakgeld')).toEqual([['zakgeld']]);
    expect(understand('zakgeld', vocabulary)).toMatchObject({ read: [], perhaps: [] });
  });

  it('stands in a question without the words that only help it along', () => {
    expect(lookedFor('Mag ik mijn dossier lezen?')).toEqual([['dossier'], ['lezen']]);
  });

  it('may be only small words: then those count', () => {
    expect(understand('mag ik dat', vocabulary).terms.map(({ typed }) => typed)).toEqual([]);
    expect(lookedFor('')).toEqual([]);
  });

  it.each([
    ['dosjee', 'dossier'],
    ['vertrouwespersoon', 'vertrouwenspersoon'],
    ['begeleidr', 'begeleider'],
    ['ruzzie', 'ruzie'],
    ['zakgelt', 'zakgeld'],
  ])('is read from %s as %s, and that is said', (typed, meant) => {
    const { terms, read } = understand(`${typed} thuis`, vocabulary);
    expect(terms[0]?.ways[0]?.word).toBe(meant);
    expect(read).toEqual([{ typed, meant }]);
  });

  it('is understood in spoken Flemish without a word about it', () => {
    expect(lookedFor('belle')).toEqual([['bellen']]);
    expect(understand('belle', vocabulary).read).toEqual([]);
  });

  it('is one word, typed as two', () => {
    expect(lookedFor('vertrouwens persoon')[0]).toEqual(['vertrouwenspersoon']);
    expect(lookedFor('weg lope')[0]).toEqual(['weglopen']);
    expect(lookedFor('over kop')[0]).toEqual(['overkop']);
  });

  it('is two words, typed as one', () => {
    expect(lookedFor('leefgroepregels')[0]).toEqual(expect.arrayContaining(['leefgroep', 'regels']));
  });

  it('is another word than the site uses', () => {
    expect(lookedFor('mama')).toEqual([['ouders']]);
    expect(lookedFor('recht op inzage')[0]).toEqual(['inzage']);
  });

  it('is another word than the site uses, with an error in it', () => {
    expect(lookedFor('kinderbijslaag')).toEqual([['groeipakket']]);
  });

  it('is not guessed from what looks like nothing', () => {
    expect(lookedFor('xylofoonkwartet')).toEqual([]);
    expect(lookedFor('uithuisplaatsing')).toEqual([]);
  });

  it('is still being typed: the last word may be a beginning', () => {
    expect(lookedFor('vertrou')).toEqual([['vertrou']]);
    expect(understand('vertrou', vocabulary).read).toEqual([]);
  });

  it('is exactly what was typed, for who asks that', () => {
    expect(literally('mijn dosjee').terms.map(({ ways }) => ways)).toEqual([[{ word: 'dosjee', weight: 1 }]]);
  });
});

describe('A query said in other words', () => {
  it('keeps the rest of what was typed', () => {
    expect(rephrased('Mijn dosjee, lezen', [{ typed: 'dosjee', meant: 'dossier' }])).toBe(
      'Mijn dossier lezen',
    );
  });
});
