import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choices, grounds } from '../../src/looks/choices.ts';
import { LAPTOP, scrollsSideways, thirdParties, type Visit, visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

const PAGE = '/nl/rechten/dossier/';
const KEY = 'open-kaart-uitzicht';
const NARROW = { width: 320, height: 640 };

/** Colours as a browser tells them. */
const DARK_GROUND = 'rgb(21, 24, 47)';
const LIGHT_GROUND = 'rgb(243, 238, 230)';

describe('How the site looks', () => {
  const server = serverOfThisFile();

  type Open = { kept?: Record<string, string>; address?: string } & Partial<Visit>;

  async function open({ kept, address = PAGE, ...rest }: Open = {}) {
    const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce', ...rest });
    if (kept) {
      await visitor.context.addInitScript(
        ([key, value]) => {
          if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
        },
        [KEY, JSON.stringify(kept)] as const,
      );
    }
    await visitor.page.goto(address, { waitUntil: 'load' });
    return visitor;
  }

  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const worn = (page: Page) =>
    page.evaluate(() => {
      const { look, size, font, motion } = document.documentElement.dataset;
      return { look, size, font, motion };
    });
  const bars = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(meta => meta.content),
    );
  const openPanel = (page: Page) => page.locator('.look-control summary').click();
  const letterSize = (page: Page) =>
    page
      .locator('.sheet__body li')
      .first()
      .evaluate(item => Number.parseFloat(getComputedStyle(item).fontSize));

  it('is as chosen at the first paint, and nothing moves after it', async () => {
    const visitor = await visit({ origin: server.origin });
    const { context, page } = visitor;
    await context.addInitScript(
      ([key, value]) => {
        localStorage.setItem(key, value);
        Object.assign(window, { shift: 0 });
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // What stands on the page when its body begins: nothing was drawn before.
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          Object.assign(window, { atBody: document.documentElement.dataset['look'] });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      },
      [KEY, '{"look":"maan","size":"groot"}'] as const,
    );
    await page.goto(PAGE, { waitUntil: 'load' });
    const { atBody, shift } = await page.evaluate(() => {
      const { atBody, shift } = window as unknown as { atBody: string; shift: number };
      return { atBody, shift };
    });
    expect([atBody, shift]).toEqual(['maan', 0]);
    expect(await ground(page)).toBe(DARK_GROUND);
    await context.close();
  });

  it.each([true, false])('follows a device that asks for dark, with script: %s', async script => {
    const { context, page } = await open({ colorScheme: 'dark', script });
    expect(await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)).toBe(
      DARK_GROUND,
    );
    await context.close();
    const light = await open({ colorScheme: 'light', script });
    expect(await light.page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)).toBe(
      LIGHT_GROUND,
    );
    await light.context.close();
  });

  it('is light for who chose light on a dark device', async () => {
    const { context, page } = await open({ colorScheme: 'dark', kept: { look: 'zon' } });
    expect(await ground(page)).toBe(LIGHT_GROUND);
    await context.close();
  });

  it.each(choices.look)(
    '%s is chosen with one touch, stays on the device, and colours the bars along',
    async look => {
      const { context, page } = await open();
      await openPanel(page);
      await page.locator(`.look-card:has([value="${look}"])`).click();
      expect((await worn(page)).look).toBe(look);
      await page.goto('/nl/bestaat-niet/');
      expect((await worn(page)).look).toBe(look);
      expect(await bars(page)).toEqual([grounds[look], grounds[look]]);
      await openPanel(page);
      expect(await page.locator(`.look-card [value="${look}"]`).isChecked()).toBe(true);
      expect(await context.cookies()).toEqual([]);
      await context.close();
    },
  );

  it('goes back to how it was with one button, and says so', async () => {
    const { context, page } = await open({
      kept: { look: 'contrast', size: 'grootst', font: 'leesbaar', motion: 'minder' },
    });
    await openPanel(page);
    await page.getByRole('button', { name: 'Zoals eerst' }).click();
    expect(await worn(page)).toEqual({});
    expect(await page.locator('.look-panel [role="status"]').textContent()).toBe(
      'Alles staat weer zoals eerst.',
    );
    expect(await page.evaluate(key => localStorage.getItem(key), KEY)).toBeNull();
    expect(await page.getByRole('radio', { name: /Mijn toestel/ }).isChecked()).toBe(true);
    expect(await bars(page)).toEqual([grounds.zon, grounds.maan]);
    await context.close();
  });

  it('is the same in every window at once', async () => {
    const { context, page } = await open();
    const other = await context.newPage();
    await other.goto('/nl/');
    await openPanel(page);
    await page.getByRole('radio', { name: /Zee/ }).check();
    await other.waitForFunction(() => document.documentElement.dataset['look'] === 'zee');
    expect(await other.locator('[name="look"][value="zee"]').isChecked()).toBe(true);
    await context.close();
  });

  it('still knows bigger letters that were chosen by their old name', async () => {
    const { context, page } = await open({ kept: { letters: 'groot' } });
    expect((await worn(page)).size).toBe('groot');
    await context.close();
  });

  it('has letters twice as big, and nothing falls off the smallest screen', async () => {
    const { context, page } = await open({ size: NARROW });
    const before = await letterSize(page);
    await openPanel(page);
    await page.getByRole('radio', { name: 'Heel groot' }).check();
    expect(await letterSize(page)).toBe(before * 2);
    expect(await scrollsSideways(page)).toBe(false);
    const panel = await page.locator('.look-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(NARROW.width);
    await context.close();
  });

  it('fetches letters that are easier to read only for who wants them, and from nobody else', async () => {
    const { context, page, asked, complaints } = await open({ size: LAPTOP });
    const files = () => asked.filter(address => address.endsWith('.woff2'));
    await openPanel(page);
    await page.getByRole('radio', { name: /Maan/ }).check();
    await page.evaluate(() => document.fonts.ready);
    expect(files()).toEqual([]);
    const coming = page.waitForResponse(response => response.url().endsWith('.woff2'));
    await page.getByRole('checkbox', { name: 'Duidelijke letters' }).check();
    expect((await coming).ok()).toBe(true);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.check('18px "Atkinson Hyperlegible Next"', 'é'))).toBe(
      true,
    );
    expect(thirdParties(asked, server.origin)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('stands still for who wants less motion, here or on the device', async () => {
    const { context, page } = await open({ reducedMotion: 'no-preference', address: '/nl/rechten/' });
    const moves = () =>
      page
        .locator('.card')
        .first()
        .evaluate(card => getComputedStyle(card).transitionDuration);
    expect(await moves()).not.toBe('0s');
    await openPanel(page);
    await page.getByRole('checkbox', { name: 'Minder beweging' }).check();
    expect(await moves()).toBe('0s');
    await context.close();
    const still = await open({ reducedMotion: 'reduce', address: '/nl/rechten/' });
    expect(
      await still.page
        .locator('.card')
        .first()
        .evaluate(card => getComputedStyle(card).transitionDuration),
    ).toBe('0s');
    await still.context.close();
  });

  it('is chosen with the keyboard alone', async () => {
    const { context, page } = await open();
    await page.locator('.look-control summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await worn(page)).look).toBe('maan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await worn(page)).toEqual({ look: 'maan', size: 'groot', font: 'leesbaar' });
    await page.keyboard.press('Escape');
    expect(await page.locator('.look-panel').isVisible()).toBe(false);
    await context.close();
  });
});
