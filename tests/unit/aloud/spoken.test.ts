import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { spoken } from '../../../src/aloud/spoken.ts';

const inDutch = (text: string) => spoken(text, 'nl-BE');

describe('What a voice says for a sentence', () => {
  it.each([
    ['Bel 1712 of chat.', 'Bel zeventien twaalf of chat.'],
    ['Bel 1813.', 'Bel achttien dertien.'],
    ['Bel 1700 voor een vraag.', 'Bel zeventienhonderd voor een vraag.'],
    ['Bel 112 bij levensgevaar.', 'Bel één één twee bij levensgevaar.'],
    ['Bel 101, 102 of 106.', 'Bel één nul één, één nul twee of één nul zes.'],
  ])('says the short number of a help line as people do: %s', (text, words) => {
    expect(inDutch(text)).toBe(words);
  });

  it.each([
    ['Bel 0800 20 808.', 'Bel nul acht nul nul, twee nul, acht nul acht.'],
    ['Bel 02 553 00 00.', 'Bel nul twee, vijf vijf drie, nul nul, nul nul.'],
    ['Bel 116 000.', 'Bel één één zes, nul nul nul.'],
    ['Bel 0475/12.34.56.', 'Bel nul vier zeven vijf, één twee, drie vier, vijf zes.'],
    ['Bel +32 2 553 00 00.', 'Bel plus drie twee, twee, vijf vijf drie, nul nul, nul nul.'],
  ])('says a telephone number digit by digit, with a rest between its parts: %s', (text, words) => {
    expect(inDutch(text)).toBe(words);
  });

  it.each([
    'De regels werden vernieuwd in 2024.',
    'Er zijn 1712,5 euro en 1.813 mensen.',
    'Op 22 november 2026 kijken we dit na.',
    'Vanaf 12 jaar gaat iedereen daarvan uit.',
    'Nummer 51712 is geen nood.',
  ])('leaves years, dates and quantities to the voice: %s', text => {
    expect(inDutch(text)).toBe(text);
  });

  it.each([
    ['Vraag bv. een kopie.', 'Vraag bijvoorbeeld een kopie.'],
    ['Het gaat o.a. over school (m.a.w. over jou).', 'Het gaat onder andere over school (dus over jou).'],
    ['Bij het CLB en het OCMW.', 'Bij het C L B en het O C M W.'],
    ['Bij WAT WAT en JAC.', 'Bij WAT WAT en JAC.'],
    ['Voor 12–25 jaar.', 'Voor 12 tot 25 jaar.'],
    ['Om 9u30.', 'Om 9 uur 30.'],
    ['Het kost € 5.', 'Het kost 5 euro.'],
    ['Je vader en/of moeder.', 'Je vader en of moeder.'],
    ['Je vader/moeder.', 'Je vader of moeder.'],
  ])('says in full what is written short: %s', (text, words) => {
    expect(inDutch(text)).toBe(words);
  });

  it('takes a breath before what still has to be checked', () => {
    expect(inDutch('Dat mag vanaf 14 jaar nog na te kijken')).toBe('Dat mag vanaf 14 jaar, nog na te kijken');
    expect(inDutch('Dat mag (nog na te kijken).')).toBe('Dat mag, nog na te kijken.');
    expect(inDutch('nog na te kijken')).toBe('nog na te kijken');
  });

  it('keeps the digits of a number apart in every language, and changes nothing else there', () => {
    expect(spoken('Appelle le 112 ou le 0800 20 808, bv. le CLB.', 'fr-BE')).toBe(
      'Appelle le 1 1 2 ou le 0 8 0 0 2 0 8 0 8, bv. le CLB.',
    );
    expect(spoken('اتصل 1813', 'ar')).toBe('اتصل 1 8 1 3');
  });

  it('makes one line of what the page writes on several', () => {
    expect(inDutch('  Je mag\n   lezen. ')).toBe('Je mag lezen.');
  });

  it('knows every number that the services on this site can be called on', () => {
    const folder = path.resolve(import.meta.dirname, '../../../content/diensten');
    const numbers = readdirSync(folder).flatMap(name => {
      const { channels } = load(readFileSync(path.join(folder, name), 'utf8')) as {
        channels: { kind: string; number?: string }[];
      };
      return channels.flatMap(({ kind, number }) => (kind === 'phone' && number ? [number] : []));
    });
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter(number => /\d/.test(inDutch(`Bel ${number}.`)))).toEqual([]);
  });
});
