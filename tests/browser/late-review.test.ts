import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, visit } from '../helpers/browser.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

/** The next review that each page has here, whatever its editors wrote, and the days around it. */
const REVIEW = '2030-01-01';
const DAY_BEFORE = new Date('2029-12-31T23:59:00Z');
const THAT_DAY = new Date('2030-01-01T00:00:00Z');

const PAGES = [
  ['/nl/rechten/dossier/', 'We kijken deze tekst na.'],
  ['/nl/woorden/bekwaam/', 'We kijken deze tekst na.'],
  ['/nl/gids/de-vuurvlieg/je-eerste-dag/', 'We kijken deze tekst na.'],
  ['/nl/rechten/dossier/makkelijk/', 'We kijken deze tekst na.'],
  ['/fr/dringend/', 'Nous revoyons ce texte.'],
] as const;

describe('A page past its review', () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(() => site.stop());

  /** The sentence on a page, as somebody sees it who comes on a day. */
  async function on(day: Date, address: string) {
    const { context, page, complaints } = await visit({ origin: site.origin });
    await page.clock.setFixedTime(day);
    // The page as a build before that day left it.
    await page.route(`**${address}`, async route => {
      const answer = await route.fetch();
      const html = await answer.text();
      const body = html.replace(
        /data-review-before="[^"]+"(?: hidden)?/,
        `data-review-before="${REVIEW}" hidden`,
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(address);
    const note = page.locator('[data-review-before]');
    const shown = { seen: await note.isVisible(), text: await note.textContent() };
    const problems = await accessibilityProblems(page);
    await context.close();
    return { ...shown, problems, complaints };
  }

  it.each(PAGES)('says so on %s, also when the site was built long before', async (address, sentence) => {
    const { seen, text, problems, complaints } = await on(THAT_DAY, address);
    expect(seen).toBe(true);
    expect(text).toContain(sentence);
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says nothing the day before', async () => {
    const { seen, text } = await on(DAY_BEFORE, '/nl/rechten/dossier/');
    expect(text).toContain('We kijken deze tekst na.');
    expect(seen).toBe(false);
  });
});
