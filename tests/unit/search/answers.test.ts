import { describe, expect, it } from 'vitest';
import { asOneWord, hiddenFields } from '../../../scripts/site/search-hidden.ts';
import { readPage } from '../../../scripts/site/search-pages.ts';
import { addressOf, askedBy } from '../../../src/search/address.ts';
import type { Hit } from '../../../src/search/engine.ts';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { shelve } from '../../../src/search/groups.ts';
import { rank } from '../../../src/search/ranking.ts';

const hit = (id: string, score: number, fields: string[] = []): Hit => ({
  id,
  score,
  words: [3],
  matchedMetaFields: fields,
  data: () => Promise.reject(new Error('not loaded here')),
});
const ids = (ranked: readonly { hit: Hit }[]) => ranked.map(({ hit: { id } }) => id);

describe('The order of the answers', () => {
  it('puts a title before a description, and a description before a text', () => {
    const hits = [hit('text', 9), hit('title', 1, ['title']), hit('description', 1, ['beschrijving'])];
    expect(ids(rank([[{ word: 'klacht', weight: 1, hits }]], { pages: 100 }))).toEqual([
      'title',
      'text',
      'description',
    ]);
  });

  it('puts a page that answers everything before one that answers half', () => {
    const terms = [
      [{ word: 'dossier', weight: 1, hits: [hit('half', 3), hit('whole', 3)] }],
      [{ word: 'wissen', weight: 1, hits: [hit('whole', 3)] }],
    ];
    expect(ids(rank(terms, { pages: 100 }))).toEqual(['whole', 'half']);
  });

  it('puts what was typed before what it may mean', () => {
    const term = [
      { word: 'ouders', weight: 0.8, hits: [hit('meant', 3, ['title'])] },
      { word: 'mama', weight: 1, hits: [hit('typed', 3, ['title'])] },
    ];
    expect(ids(rank([term], { pages: 100 }))).toEqual(['typed', 'meant']);
  });

  it('lets a rare word weigh more than one that stands everywhere', () => {
    const everywhere = Array.from({ length: 60 }, (_, index) => hit(`page${index}`, 1, ['title']));
    const terms = [
      [{ word: 'hulp', weight: 1, hits: everywhere }],
      [{ word: 'zakgeld', weight: 1, hits: [hit('rare', 3)] }],
    ];
    expect(ids(rank(terms, { pages: 100 }))[0]).toBe('rare');
  });

  it('does not take the beginning of a title for the word itself, once titles are known', () => {
    const hits = [hit('longer', 1, ['title']), hit('itself', 1, ['title'])];
    const known = new Map([
      ['longer', { names: ['Strafregister'], theme: '', says: [] }],
      ['itself', { names: ['Straf'], theme: '', says: [] }],
    ]);
    expect(ids(rank([[{ word: 'straf', weight: 1, hits }]], { pages: 100, known }))).toEqual([
      'itself',
      'longer',
    ]);
  });

  it('leaves out pages that hardly answer, and finds nothing in nothing', () => {
    const hits = [hit('good', 9, ['title', 'anker', 'beschrijving']), hit('hardly', 0.1)];
    expect(ids(rank([[{ word: 'klacht', weight: 1, hits }]], { pages: 100 }))).toEqual(['good']);
    expect(rank([], { pages: 100 })).toEqual([]);
  });
});

describe('The shelves of the answers', () => {
  const items = ['Hulp', 'Rechten', 'Hulp', 'Woorden', 'Rechten', 'Woorden'].map((theme, rank) => ({
    theme,
    rank,
  }));

  it('the three best stand on top, whatever their theme', () => {
    expect(shelve(items).best.map(({ rank }) => rank)).toEqual([0, 1, 2]);
  });

  it('the others stand by theme, the best shelf first', () => {
    expect(shelve(items).groups.map(({ theme, items }) => [theme, items.map(({ rank }) => rank)])).toEqual([
      ['Woorden', [3, 5]],
      ['Rechten', [4]],
    ]);
  });

  it('few answers need no shelf', () => {
    expect(shelve(items.slice(0, 2))).toEqual({ best: items.slice(0, 2), groups: [] });
    expect(shelve([])).toEqual({ best: [], groups: [] });
  });
});

describe('The piece of text on a card', () => {
  const content = `Je zakgeld. Geld voor jou. ${'Een zin over iets anders. '.repeat(20)}Dan krijg je zakgeld, elke week. ${'Nog iets. '.repeat(20)}`;
  const place = content.split(/\s+/).indexOf('zakgeld,');
  const text = (places: number[], shown: string[] = []) => excerptOf({ content, places, shown });

  it('is where most of what was looked for stands, from the beginning of its sentence', () => {
    const pieces = text([place]);
    expect(pieces[0]).toEqual({ text: '…', found: false });
    expect(pieces.slice(1, 5)).toEqual([
      { text: 'Dan', found: false },
      { text: 'krijg', found: false },
      { text: 'je', found: false },
      { text: 'zakgeld,', found: true },
    ]);
    expect(pieces.at(-1)?.text).toBe('…');
  });

  it('does not say again what stands on the card already', () => {
    expect(text([1], ['Je zakgeld', 'Geld voor jou.'])).toEqual([]);
    expect(text([1])[1]).toEqual({ text: 'zakgeld.', found: true });
  });

  it('is nothing when the words stand elsewhere', () => {
    expect(text([])).toEqual([]);
    expect(text([99_999])).toEqual([]);
  });
});

describe('The address of a question', () => {
  it.each(['zakgeld', 'mag ik dit & dat?', "picto's #1", 'é+%'])('gives "%s" back', query => {
    expect(askedBy({ hash: addressOf({ query, exact: false }), search: '' })).toEqual({
      query,
      exact: false,
    });
    expect(askedBy({ hash: addressOf({ query, exact: true }), search: '' })).toEqual({ query, exact: true });
  });

  it('may stand behind the ?, as a form without script puts it', () => {
    expect(askedBy({ hash: '', search: '?q=weg+lopen' })).toEqual({ query: 'weg lopen', exact: false });
    expect(askedBy({ hash: '#inhoud', search: '?q=klacht' }).query).toBe('klacht');
  });

  it('may ask nothing', () => {
    expect(askedBy({ hash: '', search: '' })).toEqual({ query: '', exact: false });
  });
});

const page = (address: string, body: string) => {
  const read = readPage({
    sourcePath: `${address.slice(1)}index.html`,
    html: `<html lang="nl-BE"><body><main data-pagefind-body>${body}</main></body></html>`,
  });
  if (!read) throw new Error('This page does not want to be found.');
  return read;
};

describe('What the index knows beside a page', () => {
  it('are the words of the text, without what search leaves out', () => {
    const read = page(
      '/nl/a/',
      '<h1>De caf&eacute;s</h1><p>Vrij&nbsp;geld</p><div data-pagefind-ignore>niet</div><script>x</script>',
    );
    expect([...read.words]).toEqual(expect.arrayContaining(['vrij', 'geld']));
    expect(read.words.has('niet')).toBe(false);
    expect(read.words.has('x')).toBe(false);
    expect(read.address).toBe('/nl/a/');
  });

  it('is nothing for a page that does not want to be found', () => {
    expect(
      readPage({ sourcePath: 'nl/index.html', html: '<html><main>tekst</main></html>' }),
    ).toBeUndefined();
  });

  it('are the parts of its compounds, when both are words of the site', () => {
    const fields = hiddenFields(
      [page('/nl/a/', '<h1>Belastingkantoor</h1>'), page('/nl/b/', '<h1>Kantoor</h1><p>belasting</p>')],
      [],
    );
    expect(fields.get('/nl/a/')?.delen).toBe('belasting kantoor');
    expect(fields.get('/nl/b/')?.delen).toBe('');
  });

  it('is what other pages call it, and the name that most of them use', () => {
    const link = (text: string) => `<h1>Lees</h1><a href="/nl/a/#deel">${text}</a>`;
    const fields = hiddenFields(
      [
        page('/nl/a/', '<h1>Zeggen dat iets niet goed is</h1><a href="/nl/a/">zelf</a>'),
        page('/nl/b/', link('Een klacht doen')),
        page('/nl/c/', link('een klacht doen')),
        page('/nl/d/', link('klaag hier')),
      ],
      [],
    );
    expect(fields.get('/nl/a/')).toMatchObject({ anker: 'een klacht doen', links: 'klacht klaag' });
  });

  it('are the words of the glossary that lead there for more', () => {
    const word = {
      term: 'Inzage',
      synonyms: ['recht op inzage'],
      youth: ['zien wat er staat'],
      related: ['/nl/a/'],
    };
    const fields = hiddenFields(
      [page('/nl/a/', '<h1>Lezen</h1>'), page('/nl/b/', '<h1>Anders</h1>')],
      [word],
    );
    expect(fields.get('/nl/a/')?.woorden).toBe('inzage recht zien staat');
    expect(fields.get('/nl/b/')?.woorden).toBe('');
  });

  it('is its name as one word, when it is short enough to be written so', () => {
    expect(asOneWord(['wat', 'wat'])).toBe('watwat');
    expect(asOneWord(['zakgeld'])).toBe('');
    expect(asOneWord(['je', 'mag', 'je', 'dossier', 'lezen'])).toBe('');
  });
});
