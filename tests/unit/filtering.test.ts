import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOfChoices,
  choicesInAddress,
  countInWords,
  matches,
  type Tag,
  tag,
} from '../../src/filtering/choices.ts';

const names = new Set(['wie', 'thema', 'gratis', 'kan']);

describe('filtering a list', () => {
  it('shows everything to who chooses nothing', () => {
    expect(matches({ tags: [], chosen: [] })).toBe(true);
  });

  it('keeps only what carries every choice', () => {
    const tags = ['thema=geld', 'wie=jongere'];
    expect(matches({ tags, chosen: ['thema=geld'] })).toBe(true);
    expect(matches({ tags, chosen: ['thema=geld', 'wie=ouder'] })).toBe(false);
  });

  it('does not take a part of a value for the whole', () => {
    expect(matches({ tags: ['thema=rechten'], chosen: ['thema=recht'] })).toBe(false);
  });
});

describe('the choices in the address', () => {
  it('leaves the address bare when nothing is chosen', () => {
    expect(addressOfChoices([])).toBe('');
  });

  it('reads only the names that the page filters on', () => {
    expect(choicesInAddress('?thema=geld&spion=1', names)).toEqual(['thema=geld']);
  });

  it('comes back as it went in, whatever the values hold', () => {
    const choice = fc
      .tuple(fc.constantFrom(...names), fc.string())
      .map(([name, value]): Tag => tag(name, value.toWellFormed()));
    fc.assert(
      fc.property(fc.array(choice), chosen => {
        expect(choicesInAddress(addressOfChoices(chosen), names)).toEqual(chosen);
      }),
    );
  });
});

describe('the count that is read aloud', () => {
  const words = { total: 44, one: 'dienst', many: 'diensten' };

  it('says it when nothing fits, and what to do', () => {
    expect(countInWords({ ...words, shown: 0 })).toBe(
      'Geen dienst past bij alles wat je koos. Zet een keuze uit.',
    );
  });

  it('says one in the singular', () => {
    expect(countInWords({ ...words, shown: 1 })).toBe('1 dienst past bij wat je koos.');
  });

  it('says how many of all', () => {
    expect(countInWords({ ...words, shown: 9 })).toBe('9 van de 44 diensten passen bij wat je koos.');
    expect(countInWords({ ...words, shown: 44 })).toBe('Je ziet alle 44 diensten.');
  });
});
