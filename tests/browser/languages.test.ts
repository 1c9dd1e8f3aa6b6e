import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, visit } from '../helpers/browser.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

const button = (page: Page) => page.locator('.language-switch summary');
const panel = (page: Page) => page.locator('.language-switch nav');

describe('Choosing a language', () => {
  let site: StaticSite;

  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(() => site.stop());

  it.each([true, false])('keeps the page, there and back (script: %s)', async script => {
    const { context, page } = await visit({ origin: site.origin, script });
    await page.goto('/nl/dringend/');
    await button(page).click();
    await page.getByRole('link', { name: 'العربية' }).click();
    expect(new URL(page.url()).pathname).toBe('/ar/dringend/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('مساعدة عاجلة');
    await button(page).click();
    await page.getByRole('link', { name: 'Français' }).click();
    expect(new URL(page.url()).pathname).toBe('/fr/dringend/');
    await context.close();
  });

  it('leads from a page that was not translated to a notice, and by it back to the page', async () => {
    const { context, page } = await visit({ origin: site.origin, script: false });
    await page.goto('/nl/rechten/zakgeld/');
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await button(page).click();
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getByRole('main').innerText()).toContain(title);
    await page.getByRole('link', { name: 'Read it in Dutch' }).click();
    expect(new URL(page.url()).pathname).toBe('/nl/rechten/zakgeld/');
    await context.close();
  });

  it('works with a keyboard, and its panel never stays in the way', async () => {
    const { context, page } = await visit({ origin: site.origin, size: LAPTOP });
    await page.goto('/en/');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await button(page).evaluate(summary => summary === document.activeElement)).toBe(true);

    await page.keyboard.press('Enter');
    for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
    expect(await panel(page).isVisible()).toBe(false);

    await button(page).click();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await panel(page).isVisible()).toBe(false);
    await context.close();
  });

  it.each([PHONE, LAPTOP])('is big enough for a finger, at $width pixels', async size => {
    const { context, page } = await visit({ origin: site.origin, size });
    await page.goto('/ar/');
    await button(page).click();
    const targets = [button(page), ...(await panel(page).getByRole('link').all())];
    const boxes = await Promise.all(targets.map(target => target.boundingBox()));
    expect(boxes).toHaveLength(5);
    for (const box of boxes) {
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
    }
    await context.close();
  });

  it('turns the page around in Arabic: name and way out change sides, a number does not', async () => {
    const { context, page } = await visit({ origin: site.origin, size: LAPTOP });
    const middleOf = async (selector: string) => {
      const box = await page.locator(selector).first().boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    const middle = LAPTOP.width / 2;
    await page.goto('/nl/dringend/');
    expect([await middleOf('.site-header__home'), await middleOf('.quick-exit')]).toEqual([
      expect.toSatisfy(x => x < middle),
      expect.toSatisfy(x => x > middle),
    ]);
    await page.goto('/ar/dringend/');
    expect([await middleOf('.site-header__home'), await middleOf('.quick-exit')]).toEqual([
      expect.toSatisfy(x => x > middle),
      expect.toSatisfy(x => x < middle),
    ]);
    // Drawn in the order in which it is dialled: each digit stands to the right of the one before.
    const edges = await page.locator('main a[href="tel:080020808"]').evaluate(link => {
      const text = link.firstChild;
      if (!text?.textContent) return [];
      return [...text.textContent].flatMap((sign, index) => {
        if (sign === ' ') return [];
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return [range.getBoundingClientRect().left];
      });
    });
    expect(edges).toHaveLength(9);
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
    await context.close();
  });

  it('says in its own language that signing in did not work', async () => {
    const { context, page } = await visit({ origin: site.origin, script: false });
    await page.goto('/fr/aanmelden/#mislukt');
    expect(await page.getByText('La connexion n’a pas marché').isVisible()).toBe(true);
    expect(await page.getByText('Nous ne te connaissons pas encore ici').isVisible()).toBe(false);
    await context.close();
  });
});
