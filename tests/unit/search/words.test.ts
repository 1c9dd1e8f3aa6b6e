import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/search/compounds.ts';
import { typingErrors } from '../../../src/search/distance.ts';
import { soundOf } from '../../../src/search/sound.ts';
import { stemOf, verbOf } from '../../../src/search/stem.ts';
import { wordsOf } from '../../../src/search/words.ts';

describe('The words of a text', () => {
  it('are small letters without accents, apostrophes and signs', () => {
    expect(wordsOf("Mag ik m'n DÓSSIER zien? Foto's, CLB-dossier!")).toEqual([
      'mag',
      'ik',
      'mn',
      'dossier',
      'zien',
      'fotos',
      'clb',
      'dossier',
    ]);
  });

  it('are none in a text without letters', () => {
    expect(wordsOf(' … ?! ')).toEqual([]);
  });
});

describe('How a word sounds', () => {
  it.each([
    ['gehijm', 'geheim', 'ij and ei'],
    ['vrau', 'vrouw', 'ou and au'],
    ['klagt', 'klacht', 'ch and g'],
    ['konsulent', 'consulent', 'c and k'],
    ['privasie', 'privacy', 'c and s'],
    ['jeugt', 'jeugd', 'd and t at the end'],
    ['gesag', 'gezag', 's and z'],
    ['fertrouwen', 'vertrouwen', 'f and v'],
    ['zakgelld', 'zakgeld', 'double letters'],
    ['lope', 'lopen', 'the n that Flemish does not say'],
    ['dosjee', 'dossier', 'words from French'],
    ['polietie', 'politie', 'tie and sie'],
    ['psygoloog', 'psycholoog', 'y and ch'],
    ['terapeut', 'therapeut', 'th and t'],
    ['exeptie', 'exceptie', 'x and xc'],
  ])('is the same for %s and %s (%s)', (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant));
  });

  it.each([
    ['recht', 'rechter'],
    ['huis', 'hulp'],
    ['begeleider', 'begeleiding'],
    ['klacht', 'kracht'],
  ])('differs for %s and %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

describe('Forms of one word', () => {
  it.each([
    ['klachten', 'klacht'],
    ['lope', 'lopen'],
    ['loop', 'lopen'],
    ['begeleiders', 'begeleider'],
    ['afzondering', 'afzonderen'],
    ['pilletjes', 'pil'],
    ['zusse', 'zussen'],
    ['brieven', 'brief'],
  ])('%s and %s have the same stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('three letters stay, whatever they end in', () => {
    expect(['een', 'les', 'bus', 'ben'].map(stemOf)).toEqual(['en', 'les', 'bus', 'ben']);
  });

  it.each([
    ['gezien', 'zien'],
    ['weggelopen', 'weglopen'],
    ['afgepakt', 'afpak'],
  ])('behind %s stands the verb %s', (participle, verb) => {
    expect(verbOf(participle)).toBe(verb);
  });

  it('behind other words stands no verb', () => {
    expect(verbOf('dossier')).toBeUndefined();
  });
});

describe('Typing errors', () => {
  it.each([
    ['dossier', 'dossier', 0],
    ['dosier', 'dossier', 1],
    ['dossiier', 'dossier', 1],
    ['dossuer', 'dossier', 1],
    ['dosseir', 'dossier', 1],
    ['', 'ja', 2],
  ])('from %s to %s are %i', (one, other, errors) => {
    expect(typingErrors(one, other)).toBe(errors);
  });

  it('are not counted beyond what matters', () => {
    expect(typingErrors('vertrouwenspersoon', 'zakgeld', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(typingErrors('zakgeld', 'klacht', 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('Compounds', () => {
  const known = new Set([
    'vertrouwen',
    'persoon',
    'belasting',
    'kantoor',
    'zak',
    'geld',
    'leerling',
    'begeleiding',
    'stuk',
    'ken',
  ]);
  const isWord = (word: string) => known.has(word);

  it.each([
    ['belastingkantoor', ['belasting', 'kantoor']],
    ['vertrouwenspersoon', ['vertrouwen', 'persoon']],
    ['leerlingenbegeleiding', ['leerling', 'begeleiding']],
    ['zakgeld', ['zak', 'geld']],
  ])('%s is %j', (word, parts) => {
    expect(partsOf(word, isWord)).toEqual(parts);
  });

  it('are not made of endings', () => {
    expect(partsOf('stukken', isWord)).toBeUndefined();
  });

  it('are not made of words that nobody knows', () => {
    expect(partsOf('uithuisplaatsing', isWord)).toBeUndefined();
  });
});
