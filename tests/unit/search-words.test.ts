import { describe, expect, it } from 'vitest';
import { closestWords } from '../../src/search/closest.ts';
import { isAboutTyped } from '../../src/search/honest.ts';

const siteWords = [
  'dossier',
  'ketendossier',
  'vertrouwenspersoon',
  'zakgeld',
  'inzage',
  'klacht',
  'klachtenlijn',
];

describe('closestWords', () => {
  it.each([
    ['dosier', 'dossier'],
    ['vertrouwenspersn', 'vertrouwenspersoon'],
    ['zakgled', 'zakgeld'],
    ['inzge', 'inzage'],
    ['mijn dosier lezen', 'dossier'],
  ])('understands "%s" as "%s"', (typed, meant) => {
    expect(closestWords(typed, siteWords, 3)[0]).toBe(meant);
  });

  it('offers nothing for a word that is on the site', () => {
    expect(closestWords('dossier', siteWords, 3)).toEqual([]);
  });

  it('offers nothing while a known word is still being typed', () => {
    expect(closestWords('vertrouw', siteWords, 3)).toEqual([]);
  });

  it('offers nothing that looks only a little alike', () => {
    expect(closestWords('uithuisplaatsing', siteWords, 3)).toEqual([]);
  });

  it('reads capitals and accents as plain letters', () => {
    expect(closestWords('DÓSIER', siteWords, 1)).toEqual(['dossier']);
  });

  it('offers no more words than asked', () => {
    expect(closestWords('dosier', siteWords, 1)).toHaveLength(1);
  });
});

describe('isAboutTyped', () => {
  it('distrusts pages that only share a first syllable with a long word', () => {
    expect(isAboutTyped('uithuisplaatsing', ['uit', 'uit'])).toBe(false);
  });

  it('trusts another form of the same word', () => {
    expect(isAboutTyped('wissen', ['wist'])).toBe(true);
    expect(isAboutTyped('klachten', ['Klacht'])).toBe(true);
  });

  it('trusts a page when one of the typed words is really there', () => {
    expect(isAboutTyped('mama mag lezen', ['lezen'])).toBe(true);
  });

  it('leaves short words and empty boxes to the engine', () => {
    expect(isAboutTyped('18', [])).toBe(true);
    expect(isAboutTyped('', [])).toBe(true);
  });
});
