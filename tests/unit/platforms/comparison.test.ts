import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, chosenIn, comparisonInWords, isSame, MOST } from '../../../src/platforms/comparison.ts';

const KNOWN = ['carenzorgt', 'ecqare', 'embracecloud', 'kedo', 'mextra', 'mijneigenplan'];

describe('Choosing platforms to lay side by side', () => {
  it('forgets what an address asks for that is not there, or too much, or twice', () => {
    const asked = '?platform=kedo&platform=bestaat-niet&platform=kedo&platform=carenzorgt';
    expect(chosenIn(asked, KNOWN)).toEqual(['carenzorgt', 'kedo']);
    expect(chosenIn(addressOf(KNOWN), KNOWN)).toHaveLength(MOST);
    expect(chosenIn('', KNOWN)).toEqual([]);
  });

  it('finds in an address what was put in it', () => {
    fc.assert(
      fc.property(fc.subarray(KNOWN, { maxLength: MOST }), chosen => {
        expect(chosenIn(addressOf(chosen), KNOWN)).toEqual(chosen);
      }),
    );
  });

  it('leaves the address alone when nothing is chosen', () => {
    expect(addressOf([])).toBe('');
  });

  it('sees a difference only between two', () => {
    expect(isSame(['ja'])).toBe(true);
    expect(isSame(['ja', 'ja', 'ja'])).toBe(true);
    expect(isSame(['ja', 'niet geweten'])).toBe(false);
  });

  it('says what is on the screen, and that more than four is too many', () => {
    expect(comparisonInWords({ chosen: 0, different: 0, total: 114 })).toMatch(/alle platformen/);
    expect(comparisonInWords({ chosen: 1, different: 0, total: 114 })).toMatch(/nog een/);
    expect(comparisonInWords({ chosen: 2, different: 60, total: 114 })).toBe(
      'Je vergelijkt 2 platformen. Ze verschillen op 60 van de 114 vragen.',
    );
    expect(comparisonInWords({ chosen: 4, different: 80, total: 114 })).toMatch(/Meer dan vier kan niet/);
  });
});
