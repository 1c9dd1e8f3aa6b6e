import { describe, expect, it } from 'vitest';
import { namesIn, unitsOf } from '../../../src/reading/names.ts';
import { wordsOf } from '../../../src/reading/words.ts';

const words = (text: string) => wordsOf(text).map(word => word.text);
const units = (text: string, names: string[] = []) =>
  unitsOf(text, new Set(names)).map(({ text: unit, kind }) => `${unit}=${kind}`);

describe('words', () => {
  it.each<[text: string, words: string[]]>([
    ["foto's en zo’n baby's", ["foto's", 'en', 'zo’n', "baby's"]],
    ["'s Avonds is 't stil", ["'s", 'Avonds', 'is', "'t", 'stil']],
    ['de CLB-arts van de e-mail', ['de', 'CLB-arts', 'van', 'de', 'e-mail']],
    ['ja en/of nee', ['ja', 'en', 'of', 'nee']],
    ['om 10.30 uur op 22/11/2026', ['om', '10.30', 'uur', 'op', '22/11/2026']],
    ['m.b.t. je dossier', ['m.b.t.', 'je', 'dossier']],
    ['je 18de, een 16-jarige', ['je', '18de', 'een', '16-jarige']],
    ['ge\u0069\u0308nteresseerd', ['ge\u0069\u0308nteresseerd']],
    ['– … 🙂 ?', []],
  ])('takes %j apart', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows where each stands', () => {
    expect(wordsOf('Ja, nee')).toEqual([
      { text: 'Ja', start: 0, end: 2 },
      { text: 'nee', start: 4, end: 7 },
    ]);
  });
});

describe('names', () => {
  it('takes a name of several words for one', () => {
    expect(units('Dan leest Bram De Wolf mee')).toEqual([
      'Dan=word',
      'leest=word',
      'Bram De Wolf=name',
      'mee=word',
    ]);
  });

  it('joins small words inside a name, not those behind it', () => {
    expect(units('Bel de Klachtenlijn van het Kinderrechtencommissariaat van hier')).toEqual([
      'Bel=word',
      'de=word',
      'Klachtenlijn van het Kinderrechtencommissariaat=name',
      'van=word',
      'hier=word',
    ]);
  });

  it('keeps names apart that a comma parts', () => {
    expect(units('Met Noor, Amir en Lio')).toEqual([
      'Met=word',
      'Noor=name',
      'Amir=name',
      'en=word',
      'Lio=name',
    ]);
  });

  it('does not take the beginning of a sentence or of speech for a name', () => {
    expect(units("Zeg: 'Ik wil praten'")).toEqual(['Zeg=word', 'Ik=word', 'wil=word', 'praten=word']);
  });

  it('knows a name at the beginning of a sentence by how the rest of the text writes it', () => {
    const names = namesIn(['Vraag het aan Noor.', 'Noor komt.', 'Komt ze?']);
    expect([...names]).toEqual(['Noor']);
    expect(units('Noor komt', [...names])).toEqual(['Noor=name', 'komt=word']);
  });

  it('takes short forms in capitals for words, because they are hard to read', () => {
    expect(units('Ga naar het OCJ')).toEqual(['Ga=word', 'naar=word', 'het=word', 'OCJ=word']);
  });
});
