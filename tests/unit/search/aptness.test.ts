import { describe, expect, it } from 'vitest';
import { aptness, askedIn } from '../../../src/search/aptness.ts';
import { themesMeant } from '../../../src/search/perspective.ts';

const asked = (query: string, ...words: string[]) =>
  askedIn(
    query,
    words.map(word => ({ typed: word, ways: [{ word, weight: 1 }] })),
    words.map(() => 1),
  );

describe('How well a title says what was asked', () => {
  it('is best when it says all of it and nothing else, whoever speaks', () => {
    expect(aptness('Je dossier lezen', asked('mijn dossier lezen', 'dossier', 'lezen'))).toBe(1);
  });

  it('is less when it is about something more special', () => {
    const klacht = asked('klacht', 'klacht');
    expect(aptness('Een klacht', klacht)).toBeGreaterThan(aptness('Een klacht over je dossier', klacht));
  });

  it('is less when it leaves out a part of the question', () => {
    const question = asked('wie kan mijn dossier lezen', 'wie', 'dossier', 'lezen');
    expect(aptness('Wie mag je dossier lezen?', question)).toBeGreaterThan(
      aptness('Je mag je dossier lezen', question),
    );
  });

  it('hears small words too, because they tell titles apart', () => {
    const question = asked('tot wanneer krijg ik hulp', 'krijg', 'hulp');
    expect(aptness('Tot wanneer krijg je hulp', question)).toBeGreaterThan(
      aptness('Waar krijg je hulp', question),
    );
  });

  it('is nothing for another subject', () => {
    expect(aptness('Zakgeld', asked('klacht', 'klacht'))).toBe(0);
  });
});

describe('For whom or about what a question is', () => {
  it.each([
    ['wat mag mijn zoon kiezen', 'Voor ouders'],
    ['wat weet ik als moeder', 'Voor ouders'],
    ['mag een jongere dit lezen', 'Voor professionals'],
    ['wie maakt deze site', 'Over deze site'],
    ['ik wil dood', 'Dringende hulp'],
  ])('is heard in "%s"', (query, theme) => {
    expect([...themesMeant(query)]).toEqual([theme]);
  });

  it('is nobody in particular when the question does not say so', () => {
    expect([...themesMeant('mag ik mijn dossier lezen')]).toEqual([]);
    expect([...themesMeant('mama zien')]).toEqual([]);
  });
});
