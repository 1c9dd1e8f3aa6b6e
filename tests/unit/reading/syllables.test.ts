import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../../src/reading/syllables.ts';
import { dividedWords } from './counted-words.ts';

const words = Object.values(dividedWords)
  .flatMap(line => line.split(' '))
  .map(divided => {
    const word = divided.replaceAll('·', '');
    return { divided, byHand: divided.split('·').length, counted: countSyllables(word) };
  });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('syllables against words that were divided by hand', () => {
  it('looks at five hundred different words or more', () => {
    expect(new Set(words.map(({ divided }) => divided)).size).toBe(words.length);
    expect(words.length).toBeGreaterThanOrEqual(500);
  });

  it('counts fewer than 3 % of them wrong', () => {
    const wrong = words.filter(({ byHand, counted }) => byHand !== counted);
    const report = wrong.map(({ divided, counted }) => `${divided}: ${counted}`);
    expect(wrong.length / words.length, report.join('\n')).toBeLessThan(0.03);
  });

  it('makes mistakes to both sides, so that a whole text is not judged too hard or too soft', () => {
    const byHand = sum(words.map(word => word.byHand));
    const bias = sum(words.map(word => word.counted - word.byHand)) / byHand;
    expect(Math.abs(bias)).toBeLessThan(0.005);
  });
});

describe('syllables', () => {
  it.each([
    ['12', 1],
    ['10.30', 1],
    ['2026', 1],
    ['18e', 1],
  ])('counts what is written in figures as one: %s', (figure, syllables) => {
    expect(countSyllables(figure)).toBe(syllables);
  });

  it.each([
    ['gsm', 3],
    ['OCJ', 3],
    ['OCMW', 4],
    ['m.b.t.', 3],
    ['CLB-arts', 4],
    ['TEJO', 2],
    ['hmm', 1],
  ])('counts short forms as people say them: %s', (shortForm, syllables) => {
    expect(countSyllables(shortForm)).toBe(syllables);
  });

  it('reads a letter with its accent apart the same', () => {
    expect(countSyllables('ge\u0069\u0308nteresseerd')).toBe(countSyllables('geïnteresseerd'));
  });

  it.each(['', '-', '’s', 'x', '🙂'])('never counts less than one: "%s"', word => {
    expect(countSyllables(word)).toBe(1);
  });
});
