import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf as languageOfReturn } from '../../../api/identity/rules.ts';
import config from '../../../astro.config.mjs';
import { dayInWords } from '../../../src/content/dates.ts';
import {
  allLanguages,
  firstLanguage,
  inLanguage,
  languageOf,
  otherLanguages,
  spokenIn,
} from '../../../src/i18n/languages.ts';
import { wordsIn } from '../../../src/i18n/words.ts';

describe('The languages of the site', () => {
  it('are the same for the pages, their addresses and the server', () => {
    expect(config.i18n?.locales).toEqual(allLanguages);
    expect(config.i18n?.defaultLocale).toBe(firstLanguage);
    expect(LANGUAGES).toEqual(allLanguages);
  });

  it('begin with Dutch, and the others are all but that one', () => {
    expect([firstLanguage, ...otherLanguages]).toEqual(allLanguages);
  });

  it.each([
    ['/fr/dringend/', 'fr'],
    ['/nl/', 'nl'],
    ['/ar/', 'ar'],
    ['/404.html', 'nl'],
    ['/', 'nl'],
    ['/constructor/', 'nl'],
  ])('are read from an address: %s is %s', (address, language) => {
    expect(languageOf(address)).toBe(language);
    expect(languageOfReturn(address)).toBe(language);
  });

  it.each([
    ['/nl/dringend/', '/ar/dringend/'],
    ['/fr/rechten/zakgeld/', '/ar/rechten/zakgeld/'],
    ['/nl/', '/ar/'],
    // Nobody knows which page was meant: the home page is the nearest.
    ['/404/', '/ar/'],
    ['/', '/ar/'],
  ])('keep the page when somebody switches: %s becomes %s', (address, inArabic) => {
    expect(inLanguage(address, 'ar')).toBe(inArabic);
  });

  it('name themselves only where another language is around them', () => {
    expect(spokenIn('nl', 'nl')).toEqual({});
    expect(spokenIn('nl', 'ar')).toEqual({ lang: 'nl-BE', dir: 'ltr' });
    expect(spokenIn('ar', 'nl')).toEqual({ lang: 'ar', dir: 'rtl' });
  });

  it.each([
    ['nl', '22 november 2026'],
    ['fr', '22 novembre 2026'],
    ['en', '22 November 2026'],
    // The digits of the phone, in every language.
    ['ar', '22 نوفمبر 2026'],
  ] as const)('write a day as people do: %s', (language, words) => {
    expect(dayInWords(new Date('2026-11-22'), language)).toBe(words);
  });

  it.each([
    ['nl', ['1 minuut lezen', '2 minuten lezen', '11 minuten lezen']],
    ['fr', ['1 minute de lecture', '2 minutes de lecture', '11 minutes de lecture']],
    ['en', ['1 minute to read', '2 minutes to read', '11 minutes to read']],
    ['ar', ['دقيقة واحدة للقراءة', 'دقيقتان للقراءة', '11 دقيقة للقراءة']],
  ] as const)('count as people do: %s', (language, [one, two, eleven]) => {
    const { minutes } = wordsIn(language).reading;
    expect([minutes(1), minutes(2), minutes(11)]).toEqual([one, two, eleven]);
  });

  it('are Dutch for whoever asks for another one', () => {
    expect(wordsIn('de').frame).toBe(wordsIn('nl').frame);
    expect(wordsIn(undefined).frame).toBe(wordsIn('nl').frame);
  });
});
