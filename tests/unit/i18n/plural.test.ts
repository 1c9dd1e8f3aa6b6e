import { describe, expect, it } from 'vitest';
import { shared as arabic } from '../../../src/i18n/ar/dossier/shared.ts';
import { sharing as arabicSharing } from '../../../src/i18n/ar/dossier/sharing.ts';
import { shared as english } from '../../../src/i18n/en/dossier/shared.ts';
import { shared as french } from '../../../src/i18n/fr/dossier/shared.ts';
import { shared as dutch } from '../../../src/i18n/nl/dossier/shared.ts';
import { countingIn } from '../../../src/i18n/plural.ts';

const FORMS = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

describe('Counting', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'other'],
    [103, 'few'],
  ])('has six forms in Arabic: %i is %s', (count, form) => {
    expect(countingIn('ar')(count, FORMS)).toBe(form);
  });

  it.each([
    [0, 'one'],
    [1, 'one'],
    [2, 'other'],
    [100, 'other'],
  ])('has two forms in French, and nothing counts as one: %i is %s', (count, form) => {
    expect(countingIn('fr')(count, FORMS)).toBe(form);
  });

  it('takes the plain form of many for a number that a language says in its own way, such as a million in French', () => {
    expect(countingIn('fr')(1_000_000, { one: '# carte', other: '# cartes' })).toMatch(/cartes$/);
  });

  it('fills the number in as the language writes it, with the digits of a phone', () => {
    expect(countingIn('nl')(1234, { one: '#', other: '#' })).toBe('1.234');
    expect(countingIn('en')(1234, { one: '#', other: '#' })).toBe('1,234');
    expect(countingIn('ar')(1234, FORMS)).not.toMatch(/[\u0660-\u0669]/);
  });
});

describe('Cards, counted', () => {
  it.each([
    [0, '0 kaarten', '0 carte', '0 cards', 'لا بطاقات'],
    [1, '1 kaart', '1 carte', '1 card', 'بطاقة واحدة'],
    [2, '2 kaarten', '2 cartes', '2 cards', 'بطاقتان'],
    [3, '3 kaarten', '3 cartes', '3 cards', '3 بطاقات'],
    [11, '11 kaarten', '11 cartes', '11 cards', '11 بطاقة'],
    [100, '100 kaarten', '100 cartes', '100 cards', '100 بطاقة'],
  ])('are said well in each language: %i', (count, inDutch, inFrench, inEnglish, inArabic) => {
    expect([dutch, french, english, arabic].map(({ cards }) => cards(count))).toEqual([
      inDutch,
      inFrench,
      inEnglish,
      inArabic,
    ]);
  });

  it('say how many of them are closed', () => {
    expect(dutch.cardsWithClosed(16, 2)).toBe('16 kaarten, 2 dicht');
    expect(arabic.cardsWithClosed(16, 2)).toBe('16 بطاقة، المغلق منها: 2');
  });
});

describe('Days and months, counted', () => {
  it('say today when no day is left, and never less than none', () => {
    expect([dutch, french, english, arabic].map(({ daysLeft }) => daysLeft(-1))).toEqual([
      'vandaag',
      'aujourd’hui',
      'today',
      'اليوم',
    ]);
  });

  it('bend in Arabic with the number of days', () => {
    expect([1, 2, 3, 11, 100].map(arabic.daysLeft)).toEqual([
      'بقي يوم واحد',
      'بقي يومان',
      'بقيت 3 أيام',
      'بقي 11 يومًا',
      'بقي 100 يوم',
    ]);
  });

  it('call twelve months a year', () => {
    expect([1, 3, 6, 12].map(arabicSharing.give.months)).toEqual([
      'شهر واحد',
      '3 أشهر',
      '6 أشهر',
      'سنة واحدة',
    ]);
  });
});
