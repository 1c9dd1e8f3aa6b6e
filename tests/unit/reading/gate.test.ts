import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/reading/gate.ts';
import { limits, type TextKind } from '../../../src/reading/limits.ts';
import { fleschDouma, type Measure } from '../../../src/reading/measure.ts';

/** A text of ten-word sentences with exactly this score. */
function textScoring(score: number): Measure {
  const sentences = Array.from({ length: 100 }, () => ({ text: 'Een zin.', words: 10, start: 0, end: 8 }));
  const wordsWithSyllables = 1_000_000;
  const syllables = ((206.84 - 9.3 - score) / 77) * wordsWithSyllables;
  return { sentences, words: 1000, wordsWithSyllables, syllables };
}

function textWithSentenceOf(words: number): Measure {
  const sentence = { text: 'woord '.repeat(words).trim(), words, start: 0, end: words * 6 };
  return { sentences: [sentence], words, wordsWithSyllables: words, syllables: words };
}

describe('the limits', () => {
  it('are those that this site promises', () => {
    expect(limits).toEqual({
      own: { fails: 60, warns: 70, sentence: 20 },
      legal: { fails: 50, warns: 60, sentence: 20 },
      easy: { fails: 80, warns: 80, sentence: 10 },
    });
  });
});

describe('the gate', () => {
  it.each<[TextKind, number, string]>([
    ['own', 70, 'passes'],
    ['own', 69.9, 'warns'],
    ['own', 60, 'warns'],
    ['own', 59.9, 'fails'],
    ['legal', 60, 'passes'],
    ['legal', 59.9, 'warns'],
    ['legal', 50, 'warns'],
    ['legal', 49.9, 'fails'],
    ['easy', 80, 'passes'],
    ['easy', 79.9, 'fails'],
  ])('on a text of kind %s with a score of %d: %s', (kind, score, outcome) => {
    const text = textScoring(score);
    expect(fleschDouma(text)).toBe(score);
    expect(judge(text, kind).outcome).toBe(outcome);
  });

  it.each<[TextKind, number, string]>([
    ['own', 20, 'passes'],
    ['own', 21, 'fails'],
    ['legal', 20, 'passes'],
    ['legal', 21, 'fails'],
    ['easy', 10, 'passes'],
    ['easy', 11, 'fails'],
  ])('on a text of kind %s with a sentence of %d words: %s', (kind, words, outcome) => {
    expect(judge(textWithSentenceOf(words), kind).outcome).toBe(outcome);
  });

  it('judges the number that people see, not a longer one', () => {
    expect(judge(textScoring(59.96), 'own')).toMatchObject({ score: 60, outcome: 'warns' });
  });

  it('says what is wrong, how far off it is and what to do', () => {
    const [problem] = judge(textScoring(55), 'own').problems;
    expect(problem?.mend).toBe(
      'Deze tekst scoort 55: vrij moeilijk. Minstens 60 is nodig. Maak zinnen korter en kies kortere woorden.',
    );
  });

  it('names every sentence that is too long', () => {
    const { problems } = judge(textWithSentenceOf(25), 'own');
    expect(problems.map(({ mend }) => mend)).toEqual([
      expect.stringMatching(/25 woorden, ten hoogste 20 mag: ‘woord woord woord woord woord woord …’/),
    ]);
    expect(problems[0]?.sentence).toMatchObject({ start: 0, words: 25 });
  });

  it('lets a text without words through', () => {
    const empty: Measure = { sentences: [], words: 0, wordsWithSyllables: 0, syllables: 0 };
    expect(judge(empty, 'easy')).toEqual({ outcome: 'passes', score: undefined, problems: [] });
  });
});
