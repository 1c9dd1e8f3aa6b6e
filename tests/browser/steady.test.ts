import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choices, storageKey } from '../../src/looks/choices.ts';
import { LAPTOP, PHONE, visit } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';

const SIZES = [PHONE, LAPTOP];

/** As somebody comes for the first time, and with everything chosen that changes the size of letters. */
const CHOSEN = [{}, { chosen: { look: 'maan', size: choices.size[0], font: choices.font[0] } }];

/** So much later than the text that everything which did not keep a place for it would be pushed away. */
const LATE = 300;
const LATE_FILES = /\/pictos\/|\.woff2$|\/api\/v1\//;

const SIGNED_IN = ['', 'lezen/', 'kaart/', 'wie-ziet-wat/', 'wie-keek/', 'mijn-18/'].map(
  place => `/nl/mijn-dossier/${place}`,
);

type Shift = { value: number; moved: string[] };

/** Writes down every shift of the layout, and what moved: from where, to where. Call it before the first page. */
async function writeShiftsDown(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    type Entry = PerformanceEntry & {
      value: number;
      sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
    };
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    new PerformanceObserver(list => {
      for (const { value, sources } of list.getEntries() as Entry[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.outerHTML.slice(0, 80)}: ${place(previousRect)} → ${place(currentRect)}`;
        });
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function beLate(context: BrowserContext): Promise<void> {
  await context.route(LATE_FILES, async route => {
    await new Promise(resolve => setTimeout(resolve, LATE));
    // The page may be gone by now.
    await route.continue().catch(() => undefined);
  });
}

async function choose(context: BrowserContext, chosen: Record<string, string>): Promise<void> {
  await context.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    storageKey,
    JSON.stringify(chosen),
  ] as const);
}

/** Goes through the page from top to bottom, so that every picture comes, and waits until all is still. */
async function seeAll(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const height = document.documentElement.scrollHeight;
    for (let y = 0; y < height; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame)));
}

const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

describe('Nothing moves while a page comes in', () => {
  const server = serverOfThisFile();

  type Reader = { size: typeof PHONE; chosen?: Record<string, string>; who?: string };

  /** What moved for one reader, on a device that kept nothing of the site. */
  async function shiftsFor(address: string, { size, chosen, who }: Reader): Promise<Shift[]> {
    const { context, page } = await visit({ origin: server.origin, size });
    await writeShiftsDown(context);
    await beLate(context);
    if (chosen) await choose(context, chosen);
    if (who) await signIn(context, server, who);
    await page.goto(address, { waitUntil: 'load' });
    await seeAll(page);
    const shifts = await shiftsOf(page);
    await context.close();
    return shifts;
  }

  /** What moved at each size, without and with choices; empty when nothing did. */
  async function shiftsAt(address: string, who?: string): Promise<Record<string, Shift[]>> {
    const readers = SIZES.flatMap(size => CHOSEN.map(chosen => ({ size, ...chosen })));
    const found: Record<string, Shift[]> = {};
    for (const reader of readers) {
      const shifts = await shiftsFor(address, { ...reader, ...(who && { who }) });
      if (shifts.length > 0) found[JSON.stringify(reader)] = shifts;
    }
    return found;
  }

  it('sees a picture that nobody kept a place for', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await writeShiftsDown(context);
    await beLate(context);
    await context.route('**/nl/rechten/dossier/', async route => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace('<main', '<img src="/pictos/dossier.svg" alt=""><main');
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto('/nl/rechten/dossier/', { waitUntil: 'load' });
    await seeAll(page);
    expect((await shiftsOf(page)).length).toBeGreaterThan(0);
    await context.close();
  });

  describe.concurrent('on the example of each type of page', () => {
    const types = PAGE_TYPES.filter(({ name }) => name !== 'signed-in');
    it.each(types)('$name: $example', async ({ example }) => {
      expect(await shiftsAt(example)).toEqual({});
    });
  });

  describe.concurrent('on the screens of somebody who is signed in, while their cards come', () => {
    it.each(SIGNED_IN)('%s', async address => {
      expect(await shiftsAt(address, 'noor')).toEqual({});
    });
  });
});
