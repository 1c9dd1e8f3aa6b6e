import { describe, expect, it } from 'vitest';
import { prepareGlossary } from '../../../src/terms/find.ts';
import { createPicker, mostOnPage } from '../../../src/terms/pick.ts';

const names = [
  'OCJ',
  'CLB',
  'voogd',
  'parket',
  'regie',
  'inzage',
  'privacy',
  'bijstand',
  'fixatie',
  'maatregel',
];
const glossary = prepareGlossary(
  names.map(term => ({ slug: term.toLowerCase(), term, synonyms: [], forms: [], inText: true })),
);
const slugs = (picked: readonly { slug: string }[]) => picked.map(({ slug }) => slug);

describe('A page explains', () => {
  it('each word once, where it stands first, over all its texts', () => {
    const pick = createPicker({ glossary });
    expect(pick('Het OCJ, en nog eens het OCJ.')).toMatchObject([{ slug: 'ocj', start: 4 }]);
    expect(slugs(pick('Het OCJ en de voogd.'))).toEqual(['voogd']);
  });

  it('no more than eight words, so that it stays calm', () => {
    expect(mostOnPage).toBe(8);
    const pick = createPicker({ glossary });
    const first = slugs(pick(names.slice(0, 6).join(', ')));
    const then = slugs(pick(names.slice(6).join(', ')));
    expect([...first, ...then]).toEqual(names.slice(0, 8).map(name => name.toLowerCase()));
    expect(pick('maatregel')).toEqual([]);
  });

  it('no word that it is about itself', () => {
    expect(slugs(createPicker({ glossary, except: ['ocj'] })('OCJ en CLB'))).toEqual(['clb']);
  });
});
