import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choices } from '../../src/looks/choices.ts';
import { type Visit, visit } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

/** A4 between its margins, in CSS pixels: 210 mm less twice 16 mm. */
const SHEET = { width: 672, height: 994 };

const HANDOUTS = [
  ['a reading page', '/nl/rechten/dossier/'],
  ['urgent help', '/nl/dringend/'],
  ['urgent help in Arabic', '/ar/dringend/'],
  ['a place that helps', '/nl/hulp/awel/'],
  ['a guide', '/nl/gids/de-vuurvlieg/je-eerste-dag/'],
  ['an easy version', '/nl/rechten/dossier/makkelijk/'],
  ['the words', '/nl/woorden/'],
  ['one word', '/nl/woorden/bekwaam/'],
] as const;

/** Everything that can only be pressed, and the ways around in the site. */
const ONLY_FOR_SCREENS =
  'button, input, select, textarea, nav, .quick-exit, .feedback, .look-control, .language-switch, .aloud, .skip-link';

const INK = ['rgb(0, 0, 0)', 'rgb(51, 51, 51)'];
const PAPER = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];

/** The colours of everything that is printed, sorted. Pictos keep their own. */
function coloursOf(page: Page): Promise<{ ink: string[]; ground: string[] }> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll('body, body *')]
      .filter(element => !element.closest('.picto, svg') && element.getClientRects().length > 0)
      .map(element => getComputedStyle(element));
    const sorted = (colours: string[]) => [...new Set(colours)].sort();
    return {
      ink: sorted(seen.map(({ color }) => color)),
      ground: sorted(seen.map(({ backgroundColor }) => backgroundColor)),
    };
  });
}

describe('On paper', () => {
  let site: StaticSite;

  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  async function printed(address: string, visitor: Partial<Visit> = {}) {
    const visited = await visit({ origin: site.origin, size: SHEET, ...visitor });
    await visited.page.goto(address, { waitUntil: 'load' });
    await visited.page.emulateMedia({ media: 'print' });
    return visited;
  }

  const shown = (page: Page, what: string) => page.locator(what).filter({ visible: true });

  describe.each(HANDOUTS)('%s', (_name, address) => {
    it('has its title, whom one can call, where it stands and when it was looked at', async () => {
      const { context, page } = await printed(address);
      expect(await shown(page, 'h1').count()).toBe(1);
      for (const number of ['112', '101', '102', '1813']) {
        expect(await shown(page, '.urgent-help__numbers').innerText()).toContain(number);
      }
      expect(await shown(page, 'body > .on-paper').innerText()).toMatch(new RegExp(`^[\\w.:-]+${address}$`));
      if (address !== '/nl/woorden/') expect(await shown(page, 'main time').count()).toBeGreaterThan(0);
      await context.close();
    });

    it('has nothing that one can only press, and fits on the sheet', async () => {
      const { context, page } = await printed(address);
      expect(await shown(page, ONLY_FOR_SCREENS).evaluateAll(all => all.map(one => one.outerHTML))).toEqual(
        [],
      );
      const { scroll, sheet } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        sheet: document.documentElement.clientWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(sheet);
      await context.close();
    });

    it('is black on white, in whatever look somebody reads', async () => {
      const { context, page } = await printed(address, { colorScheme: 'dark' });
      // First as a dark device shows it to somebody who chose nothing.
      for (const look of [undefined, ...choices.look]) {
        await page.evaluate(worn => {
          if (worn) document.documentElement.dataset['look'] = worn;
        }, look);
        const { ink, ground } = await coloursOf(page);
        const other = [
          ...ink.filter(one => !INK.includes(one)),
          ...ground.filter(one => !PAPER.includes(one)),
        ];
        expect([look, other]).toEqual([look, []]);
      }
      await context.close();
    });
  });

  it('says the number of everything that can be called, and the address of every other site', async () => {
    for (const [, address] of HANDOUTS) {
      const { context, page } = await printed(address);
      const lost = await shown(page, 'main a').evaluateAll(links =>
        links.flatMap(link => {
          const to = link.getAttribute('href') ?? '';
          const after = getComputedStyle(link, '::after').content;
          const isSaid = to.startsWith('tel:')
            ? /\d{3}/.test(link.textContent ?? '')
            : !/^(?:https?|mailto):/.test(to) || after.includes(to) || link.textContent?.includes(to);
          return isSaid ? [] : [to];
        }),
      );
      expect([address, lost]).toEqual([address, []]);
      await context.close();
    }
  });

  it('opens what is folded on a screen', async () => {
    const { context, page } = await printed('/nl/woorden/bekwaam/');
    const folded = page.locator('main details:not([open]) > :not(summary)').first();
    expect(await folded.evaluate(element => element.getClientRects().length)).toBeGreaterThan(0);
    expect(await folded.evaluate(element => element.checkVisibility({ contentVisibilityAuto: true }))).toBe(
      true,
    );
    await context.close();
  });

  it('has every picto, also those that a reader had not come to yet', async () => {
    const { context, page, asked } = await visit({ origin: site.origin, size: SHEET });
    await page.goto('/nl/rechten/', { waitUntil: 'load' });
    await page.pdf({ preferCSSPageSize: true });
    const pictos = await page
      .locator('main :not(.no-print) img')
      .evaluateAll(images => images.map(image => (image as HTMLImageElement).src));
    expect(pictos.length).toBeGreaterThan(5);
    expect(pictos.filter(picto => !asked.includes(picto))).toEqual([]);
    await context.close();
  });

  /** Sheets of paper, counted in the file itself. */
  const sheetsOf = async (page: Page) =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  it.each([
    ['/nl/rechten/dossier/', 2],
    ['/nl/rechten/dossier/makkelijk/', 2],
    ['/nl/hulp/awel/', 2],
    ['/nl/dringend/', 3],
  ])('%s takes no more than %i sheets of A4', async (address, most) => {
    const { context, page } = await printed(address);
    const sheets = await sheetsOf(page);
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(most);
    await context.close();
  });

  it('keeps a card on one sheet, and a heading with its text', async () => {
    const { context, page } = await printed('/nl/rechten/');
    const breaks = await page.evaluate(() => ({
      card: [...document.querySelectorAll('.card')].map(card => getComputedStyle(card).breakInside),
      heading: [...document.querySelectorAll('main :is(h1, h2, h3)')].map(
        heading => getComputedStyle(heading).breakAfter,
      ),
    }));
    expect(new Set(breaks.card)).toEqual(new Set(['avoid']));
    expect(new Set(breaks.heading)).toEqual(new Set(['avoid']));
    await context.close();
  });

  it('says nothing of where a signed-in page stands', async () => {
    const signedIn = PAGE_TYPES.find(({ name }) => name === 'signed-in')?.example ?? '';
    const { context, page } = await printed(signedIn);
    expect(await page.locator('.on-paper').count()).toBe(0);
    await context.close();
  });

  it('is a handout without script too', async () => {
    const { context, page } = await printed('/nl/rechten/dossier/', { script: false });
    expect(await shown(page, ONLY_FOR_SCREENS).count()).toBe(0);
    expect(await shown(page, '.prose p').count()).toBeGreaterThan(3);
    await context.close();
  });
});
