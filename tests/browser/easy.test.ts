import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, scrollsSideways, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

const EASY = '/nl/rechten/dossier/makkelijk/';
const URGENT = '/nl/dringend/makkelijk/';

describe('An easy version', () => {
  const server = serverOfThisFile();

  async function open(address: string, { script = true, size = PHONE } = {}) {
    const visitor = await visit({ origin: server.origin, script, size, reducedMotion: 'reduce' });
    await visitor.page.goto(address, { waitUntil: 'load' });
    return visitor;
  }

  const cards = (page: Page) => page.locator('.easy__card:not(.easy__end)');
  /** What stands on the card that lies open: there is never more than one. */
  const shown = async (page: Page) => {
    const open = await page.locator('.easy__card').filter({ visible: true }).all();
    expect(open).toHaveLength(1);
    return (await open[0]?.locator('[data-said]').first().textContent())?.trim();
  };
  const step = (page: Page, name: 'Vorige' | 'Volgende') =>
    page.getByRole('link', { name, exact: true }).click();
  const hash = (page: Page) => new URL(page.url()).hash;
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());
  const said = (page: Page) => page.locator('[data-easy-status]').textContent();

  it('is a plain list without script: every card with its picto and sentence, and what comes next', async () => {
    const { context, page } = await open(EASY, { script: false });
    expect(await cards(page).filter({ visible: true }).count()).toBe(await cards(page).count());
    expect(await page.locator('.easy__sentence').filter({ visible: true }).count()).toBeGreaterThan(6);
    expect(await page.locator('.easy__card .picto').filter({ visible: true }).count()).toBeGreaterThan(6);
    expect(await page.locator('[data-step], .easy__dots, .aloud').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Lees de hele pagina' }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Opnieuw' }).isVisible()).toBe(false);
    await context.close();
  });

  it('shows one card, goes on and back, and keeps its place in the address', async () => {
    const { context, page } = await open(EASY);
    expect(await shown(page)).toBe('Kaart 1 van 14');
    await step(page, 'Volgende');
    await step(page, 'Volgende');
    expect([await shown(page), hash(page)]).toEqual(['Kaart 3 van 14', '#kaart-3']);
    await step(page, 'Vorige');
    expect(await shown(page)).toBe('Kaart 2 van 14');
    await page.reload();
    expect(await shown(page)).toBe('Kaart 2 van 14');
    await page.goBack();
    expect(await shown(page)).toBe('Kaart 3 van 14');
    await page.goBack();
    await page.goBack();
    expect([await shown(page), hash(page)]).toEqual(['Kaart 1 van 14', '']);
    await context.close();
  });

  it('ends with a choice: again, the whole page, or other cards', async () => {
    const { context, page } = await open(`${EASY}#kaart-14`);
    await step(page, 'Volgende');
    expect([await shown(page), hash(page)]).toEqual(['Dat was het.', '#klaar']);
    await page.getByRole('link', { name: 'Opnieuw' }).click();
    expect(await shown(page)).toBe('Kaart 1 van 14');
    await page.goBack();
    await page.getByRole('link', { name: 'Andere makkelijke kaarten' }).click();
    await page.waitForURL('**/nl/makkelijk/');
    await page.goBack();
    expect(await shown(page)).toBe('Dat was het.');
    await page.getByRole('link', { name: 'Lees de hele pagina' }).click();
    await page.waitForURL('**/nl/rechten/dossier/');
    await page.locator('.easy-link').click();
    await page.waitForURL(`**${EASY}`);
    await context.close();
  });

  it('can be walked with the keyboard, and says each card to who does not see it', async () => {
    const { context, page } = await open(EASY);
    await page.getByRole('link', { name: 'Volgende', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('Kaart 2 van 14');
    expect(await focused(page)).toBe('Volgende');
    expect(await said(page)).toMatch(/^Kaart 2 van 14\. [A-Z].+\.$/);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('Kaart 3 van 14');
    expect(await focused(page)).toBe('Volgende');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toBe('Kaart 1 van 14');
    for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('Dat was het.');
    expect(await focused(page)).toBe('Vorige');
    await context.close();
  });

  it('leaves the arrow keys to whoever chooses a look', async () => {
    const { context, page } = await open(EASY);
    await page.locator('.look-control summary').click();
    await page.locator('.look-control input').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe('Kaart 1 van 14');
    await context.close();
  });

  it('turns the other way round in a language that reads from right to left', async () => {
    const { context, page } = await visit({ origin: server.origin, reducedMotion: 'reduce' });
    await page.route(`**${EASY}`, async route => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace('dir="ltr"', 'dir="rtl"'),
      });
    });
    await page.goto(EASY);
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toBe('Kaart 2 van 14');
    await swipe(await touching(page), { from: { x: 80, y: 300 }, to: { x: 280, y: 310 } });
    expect(await shown(page)).toBe('Kaart 3 van 14');
    expect(await scrollsSideways(page)).toBe(false);
    await context.close();
  });

  type Point = { x: number; y: number };

  /** A real finger: the browser decides itself whether it scrolls. */
  async function touching(page: Page): Promise<CDPSession> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    return session;
  }

  async function swipe(session: CDPSession, { from, to }: { from: Point; to: Point }): Promise<void> {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  it('follows a finger to the side, and lets it scroll up and down', async () => {
    const { context, page } = await open(EASY);
    const finger = await touching(page);
    await swipe(finger, { from: { x: 300, y: 300 }, to: { x: 90, y: 320 } });
    expect([await shown(page), hash(page)]).toEqual(['Kaart 2 van 14', '#kaart-2']);
    await swipe(finger, { from: { x: 90, y: 300 }, to: { x: 300, y: 290 } });
    expect(await shown(page)).toBe('Kaart 1 van 14');
    await swipe(finger, { from: { x: 200, y: 500 }, to: { x: 190, y: 200 } });
    await page.waitForFunction(() => scrollY > 0);
    expect(await shown(page)).toBe('Kaart 1 van 14');
    await context.close();
  });

  it('turns its cards by their addresses alone while the script has not come yet', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await page.route('**/_astro/*.js', route => route.abort());
    await page.goto(EASY);
    expect(await shown(page)).toBe('Kaart 1 van 14');
    await step(page, 'Volgende');
    await step(page, 'Volgende');
    expect(await shown(page)).toBe('Kaart 3 van 14');
    await page.goBack();
    expect(await shown(page)).toBe('Kaart 2 van 14');
    await context.close();
  });

  it('fetches a picto shortly before its card, not all of them', async () => {
    const { context, page, asked } = await open(EASY);
    const picto = (card: number) => page.locator(`#kaart-${card} img.picto`);
    const isThere = (card: number) =>
      picto(card).evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0);
    await expect.poll(() => isThere(2)).toBe(true);
    const later = await picto(7).getAttribute('src');
    expect(asked.some(address => address.endsWith(String(later)))).toBe(false);
    await step(page, 'Volgende');
    await expect.poll(() => isThere(3)).toBe(true);
    await context.close();
  });

  it.each([
    ['a phone', PHONE],
    ['a laptop', LAPTOP],
  ])('moves nothing while it loads on %s', async (_what, size) => {
    const { context, page } = await visit({ origin: server.origin, size });
    await page.addInitScript(() => {
      const moves: number[] = [];
      Object.assign(globalThis, { moves });
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) moves.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${EASY}#kaart-5`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'moves'))).toEqual([]);
    await context.close();
  });

  it.each([
    ['a small phone', PHONE],
    ['a phone on its side', { width: 640, height: 320 }],
    ['a laptop', LAPTOP],
  ])('fits %s: the card and both ways are in sight at once', async (_what, size) => {
    const { context, page } = await open(`${EASY}#kaart-2`, { size });
    const boxes = await Promise.all(
      ['.easy__sentence', '[data-step="previous"]', '[data-step="next"]'].map(part =>
        page.locator(`#kaart-2 ${part}`).boundingBox(),
      ),
    );
    for (const box of boxes) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
    for (const box of boxes.slice(1)) expect(box?.height).toBeGreaterThanOrEqual(56);
    const way = await page.locator('.quick-exit').boundingBox();
    for (const box of boxes) {
      const apart =
        !box ||
        !way ||
        box.y + box.height <= way.y ||
        box.x + box.width <= way.x ||
        box.x >= way.x + way.width ||
        box.y >= way.y + way.height;
      expect(apart).toBe(true);
    }
    await context.close();
  });

  it('works on a screen of 320 by 200, which is a laptop at 400 %', async () => {
    const { context, page } = await open(EASY, { size: { width: 320, height: 200 } });
    await step(page, 'Volgende');
    expect(await shown(page)).toBe('Kaart 2 van 14');
    expect(await scrollsSideways(page)).toBe(false);
    // Above what one sees there is nothing left of the card.
    expect(await page.locator('.easy').evaluate(deck => deck.getBoundingClientRect().top)).toBeGreaterThan(
      -1,
    );
    await context.close();
  });

  it('puts every card on paper, also when one lies open on the screen', async () => {
    const { context, page } = await open(`${EASY}#kaart-4`);
    await step(page, 'Volgende');
    await page.emulateMedia({ media: 'print' });
    expect(await cards(page).filter({ visible: true }).count()).toBe(14);
    expect(await page.locator('[data-step]').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  describe.concurrent('is for everybody, in each look and with bigger letters, at 320 and 1280 pixels:', () => {
    it.each([
      ['its first card', EASY],
      ['a card with a number to call', `${URGENT}#kaart-4`],
      ['a card that still has to be checked', `${URGENT}#kaart-6`],
      ['its end', `${EASY}#klaar`],
      ['all of them together', '/nl/makkelijk/'],
    ])('%s', async (_what, address) => {
      const { context, page, complaints } = await open(address);
      expect(await problemsInEveryLook(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });

    it('the plain list', async () => {
      const { context, page } = await visit({ origin: server.origin });
      // axe is a script itself, so the page has to let scripts run, and only not know it.
      await page.addInitScript(() => {
        new MutationObserver(() => document.documentElement?.removeAttribute('data-script')).observe(
          document,
          {
            subtree: true,
            attributes: true,
            attributeFilter: ['data-script'],
          },
        );
      });
      await page.route('**/_astro/*.js', route => route.abort());
      await page.goto(EASY);
      expect(await cards(page).filter({ visible: true }).count()).toBe(14);
      expect(await problemsInEveryLook(page)).toEqual([]);
      await context.close();
    });
  });
});
