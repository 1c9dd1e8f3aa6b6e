import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../../src/reading/block.ts';
import { blocksOfMarkdown } from '../../../src/reading/markdown.ts';
import { fleschDouma, longestSentence, meanSentence, measure } from '../../../src/reading/measure.ts';
import { verdictOf } from '../../../src/reading/verdict.ts';

const measured = (markdown: string) => measure(blocksOfMarkdown(markdown));

describe('the score', () => {
  it('is the formula of Douma, worked out by hand', () => {
    // 8 words in 2 sentences, 12 syllables: lees je dos-sier sa-men; vraag ge-rust uit-leg.
    const text = measured('Lees je dossier samen. Vraag gerust uitleg nu.');
    expect(text).toMatchObject({ words: 8, syllables: 12 });
    expect(text.sentences).toHaveLength(2);
    expect(fleschDouma(text)).toBe(Math.round((206.84 - 0.93 * 4 - 77 * (12 / 8)) * 10) / 10);
  });

  it('does not exist for a text without words', () => {
    expect(fleschDouma(measured('| a | b |\n|---|---|\n| c | d |\n'))).toBeUndefined();
    expect(fleschDouma(measured('02 553 00 00'))).toBeUndefined();
  });

  it('leaves out addresses, numbers to call and addresses of sites', () => {
    const bare = measured('Kom langs. Bel of mail ons.');
    const full = measured(
      'Kom langs, Grote Kerkstraat 12 bus 3, 9000 Gent. Bel 0800 20 808 of mail ons hallo@windroos.example, https://www.tzitemzo.be/hulp.',
    );
    expect(fleschDouma(full)).toBe(fleschDouma(bare));
  });

  it('is the same whoever the text is about', () => {
    const about = (name: string) => fleschDouma(measured(`Dan vraagt ${name} om hulp. Dat mag.`));
    expect(about('Bartholomeus Van der Kinderenlaere')).toBe(about('Jo'));
  });

  it('leaves out tables, code, HTML and addresses of links, and keeps the words of links', () => {
    const page =
      'Lees [je dossier](/nl/onbegrijpelijkheidsverantwoordelijkheid/ "titel").\n\n| verantwoordelijkheid |\n|---|\n| aansprakelijkheid |\n\n```\nonverantwoordelijkheid\n```\n\n<div>ja</div>\n';
    expect(measured(page).sentences.map(({ text }) => text)).toEqual(['Lees je dossier.']);
  });

  it.each([
    [90, 'heel makkelijk'],
    [89.9, 'makkelijk'],
    [80, 'makkelijk'],
    [70, 'vrij makkelijk'],
    [60, 'gewoon'],
    [59.9, 'vrij moeilijk'],
    [45, 'vrij moeilijk'],
    [30, 'moeilijk'],
    [29.9, 'heel moeilijk'],
    [-20, 'heel moeilijk'],
    [120, 'heel makkelijk'],
  ])('%d is called %s, as in the table of Douma', (score, verdict) => {
    expect(verdictOf(score)).toBe(verdict);
  });
});

describe('sentences of a page', () => {
  it('takes headings and items of lists for sentences of their own', () => {
    const page = '## Wat mag je?\n\nDit mag:\n\n- het zelf lezen\n- uitleg krijgen\n';
    expect(measured(page).sentences.map(({ text }) => text)).toEqual([
      'Wat mag je?',
      'Dit mag:',
      'het zelf lezen',
      'uitleg krijgen',
    ]);
  });

  it('points at the longest, and means over all', () => {
    const text = measured('Kort. Dit is een zin van zeven woorden. Klaar.');
    expect(longestSentence(text)).toMatchObject({
      words: 7,
      text: 'Dit is een zin van zeven woorden.',
      start: 6,
    });
    expect(meanSentence(text)).toBe(3);
  });

  it('says nothing of an empty text', () => {
    const empty = measure([plainBlock('')]);
    expect(longestSentence(empty)).toBeUndefined();
    expect(meanSentence(empty)).toBe(0);
  });
});
