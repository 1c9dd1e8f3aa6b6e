import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, LAPTOP, scrollsSideways, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

const PAGE = '/nl/dossier/wat-zie-je-niet/';
/** The smallest width that the site must fit. */
const SMALLEST = { width: 320, height: 640 };

describe('A hard word in a page', () => {
  const server = serverOfThisFile();

  const word = (page: Page) => page.getByRole('link', { name: 'agogische exceptie' });
  const card = (page: Page) => page.getByRole('dialog', { name: 'Agogische exceptie' });
  const hasFocus = (page: Page, name: string) =>
    page.evaluate(text => document.activeElement?.textContent?.trim() === text, name);

  /** Somebody on the page, with what they do to the word done. */
  async function opened(
    how: (page: Page) => Promise<void>,
    visitor: Omit<Parameters<typeof visit>[0], 'origin'> = {},
  ) {
    const visited = await visit({ origin: server.origin, reducedMotion: 'reduce', ...visitor });
    await visited.page.goto(PAGE, { waitUntil: 'load' });
    await how(visited.page);
    await card(visited.page).waitFor();
    return visited;
  }
  const withEnter = async (page: Page) => {
    await word(page).focus();
    await page.keyboard.press('Enter');
  };
  const withTouch = (page: Page) => word(page).tap();

  it('opens in place with Enter, and Escape brings back to the word', async () => {
    const { context, page, complaints } = await opened(withEnter);
    expect(await card(page).innerText()).toContain('blijft dicht omdat lezen jou kan schaden');
    expect(await hasFocus(page, 'Meer uitleg')).toBe(true);
    expect(await word(page).getAttribute('aria-expanded')).toBe('true');

    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'hidden' });
    await expect.poll(() => hasFocus(page, 'agogische exceptie')).toBe(true);
    expect(await word(page).getAttribute('aria-expanded')).toBe(null);
    expect(new URL(page.url()).pathname).toBe(PAGE);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says to a screen reader what the word means, as soon as the card opens', async () => {
    const { context, page } = await opened(withEnter);
    const description = await card(page).evaluate(element =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map(id => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(description).toBe('Iets in je dossier blijft dicht omdat lezen jou kan schaden.');
    await context.close();
  });

  it('is left with Tab in both directions, and the keyboard goes on from the word', async () => {
    const { context, page } = await opened(withEnter);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, 'Sluiten')).toBe(true);
    await page.keyboard.press('Tab');
    await card(page).waitFor({ state: 'hidden' });
    const after = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.term')];
      const own = links.find(link => link.textContent === 'agogische exceptie');
      const at = document.activeElement;
      return Boolean(own && at && own.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(after).toBe(true);

    await withEnter(page);
    await card(page).waitFor();
    await page.keyboard.press('Shift+Tab');
    await card(page).waitFor({ state: 'hidden' });
    await expect.poll(() => hasFocus(page, 'agogische exceptie')).toBe(true);
    await context.close();
  });

  it('opens with a touch, closes with a touch beside it, and fits the smallest phone', async () => {
    const { context, page } = await opened(withTouch, { size: SMALLEST, hasTouch: true });
    const box = await card(page).boundingBox();
    expect(box).not.toBeNull();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SMALLEST.width);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.touchscreen.tap(SMALLEST.width / 2, 4);
    await card(page).waitFor({ state: 'hidden' });
    await context.close();
  });

  it('can be touched well: no word is lower than 24 pixels', async () => {
    const { context, page } = await visit({ origin: server.origin, size: SMALLEST });
    await page.goto(PAGE, { waitUntil: 'load' });
    const lowest = await page
      .locator('.term')
      .evaluateAll(words =>
        Math.min(...words.flatMap(found => [...found.getClientRects()].map(({ height }) => height))),
      );
    expect(lowest).toBeGreaterThanOrEqual(24);
    await context.close();
  });

  it('one card at a time: the next word closes the first', async () => {
    const { context, page } = await opened(withEnter, { size: LAPTOP });
    await page.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.term')].find(link => link.textContent === 'CLB')?.click();
    });
    await page.getByRole('dialog', { name: 'CLB' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.locator('.term[aria-expanded]').allTextContents()).toEqual(['CLB']);
    await context.close();
  });

  it('leads to the whole explanation', async () => {
    const { context, page } = await opened(withEnter);
    await card(page).getByRole('link', { name: 'Meer uitleg' }).click();
    await page.waitForURL('**/nl/woorden/agogische-exceptie/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Agogische exceptie');
    await context.close();
  });

  it('asks for the explanations only when somebody opens a word, and once', async () => {
    const { context, page, asked } = await visit({ origin: server.origin });
    await page.goto(PAGE, { waitUntil: 'networkidle' });
    const fetched = () => asked.filter(address => address.endsWith('/kort.json')).length;
    expect(fetched()).toBe(0);
    for (let time = 0; time < 2; time += 1) {
      await withEnter(page);
      await card(page).waitFor();
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
    }
    expect(fetched()).toBe(1);
    await context.close();
  });

  it('is a link when the explanations do not come', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await context.route('**/kort.json', route => route.fulfill({ status: 503, body: '' }));
    await page.goto(PAGE, { waitUntil: 'load' });
    await withEnter(page);
    await page.waitForURL('**/nl/woorden/agogische-exceptie/');
    await context.close();
  });

  it('is a link without script, and on a browser that knows no popovers', async () => {
    for (const script of [false, true]) {
      const { context, page } = await visit({ origin: server.origin, script });
      await context.addInitScript(() => {
        delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
      });
      await page.goto(PAGE, { waitUntil: 'load' });
      await word(page).click();
      await page.waitForURL('**/nl/woorden/agogische-exceptie/');
      await context.close();
    }
  });

  it('opens in every look, with bigger letters too, for everybody', async () => {
    const { context, page } = await opened(withEnter);
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});

describe('The list of words', () => {
  const server = serverOfThisFile();

  const shown = (page: Page) => page.locator('dt').filter({ visible: true }).allInnerTexts();

  it('is as long as the topic that somebody chooses, and remembers it when they come back', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await page.goto('/nl/woorden/');
    const all = (await shown(page)).length;
    await page.getByLabel('Waarover gaat het?').selectOption({ label: 'Geld en wonen' });
    const some = await shown(page);
    expect(some).toContain('Leefloon');
    expect(some).not.toContain('OCJ');
    expect(some.length).toBeLessThan(all);
    await page.getByRole('status').getByText(`${some.length} van de ${all} woorden`).waitFor();
    // A letter without words is no place to go to.
    expect(await page.locator('[data-to-shelf="B"]').isVisible()).toBe(false);

    await page.getByRole('link', { name: 'Leefloon' }).first().click();
    await page.waitForURL('**/nl/woorden/leefloon/');
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(some);
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await expect.poll(async () => (await shown(page)).length).toBe(all);
    await context.close();
  });

  it('is complete without script, by letter and by topic', async () => {
    const { context, page } = await visit({ origin: server.origin, script: false });
    await page.goto('/nl/woorden/');
    const words = (await shown(page)).length;
    expect(words).toBeGreaterThanOrEqual(90);
    await page.getByRole('link', { name: 'Per onderwerp' }).click();
    const byTopic = page.getByRole('region', { name: 'Per onderwerp' }).locator('.chip');
    expect(await byTopic.filter({ visible: true }).count()).toBe(words);
    await context.close();
  });

  it('opens the layer for professionals without script', async () => {
    const { context, page } = await visit({ origin: server.origin, script: false });
    await page.goto('/nl/woorden/ocj/');
    const definition = page.getByText('gemandateerde voorziening die verontrustende situaties onderzoekt');
    expect(await definition.isVisible()).toBe(false);
    await page.getByText('Voor wie in de hulp werkt').click();
    expect(await definition.isVisible()).toBe(true);
    await context.close();
  });
});
