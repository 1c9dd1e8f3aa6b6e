import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, visit } from '../helpers/browser.ts';
import { chooseWithArrows, hasKeyboard, stopOf, tab, tabAndPress, tabTo } from '../helpers/keyboard.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { ELLEN, finishSentence, giveVoices, heard, isSpeaking, marked } from '../helpers/voices.ts';

const PAGE = '/nl/rechten/dossier/';
const ELSEWHERE = 'https://www.google.be/';
const PATIENT = { timeout: 10_000 };

/** On a phone with a keyboard, as small as it gets, floating things cover most; on a laptop there are most of them. */
const SIZES = [
  ['a phone', PHONE],
  ['a laptop', LAPTOP],
] as const;

const server = serverOfThisFile();

describe.each(SIZES)('The public site with nothing but a keyboard, on %s', (_name, size) => {
  let context: BrowserContext;
  let page: Page;

  // One visitor does it all in one go, as people do: what was chosen on one page is there on the next.
  beforeAll(async () => {
    ({ context, page } = await visit({ origin: server.origin, size, reducedMotion: 'reduce' }));
    await context.route(ELSEWHERE, route => route.fulfill({ contentType: 'text/html', body: 'Elders.' }));
    await giveVoices(context, { voices: [ELLEN] });
    await page.goto('/nl/');
  });
  afterAll(async () => {
    await context.close();
  });

  const main = () => page.getByRole('main');
  const worn = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  const path = () => new URL(page.url()).pathname;

  it('one skips the header', async () => {
    await tab(page);
    expect((await stopOf(page))?.name).toBe('a Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await hasKeyboard(main())).toBe(true);
  });

  it('one searches as one types, walks through what was found, and opens it', async () => {
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('dosjee lezen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/zoeken/**');
    const found = page.getByRole('list', { name: 'Gevonden kaarten' }).getByRole('heading').getByRole('link');
    await found.first().waitFor();
    await tabTo(page, found.first());
    await page.keyboard.press('ArrowDown');
    expect(await hasKeyboard(found.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await hasKeyboard(found.first())).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(address => address.pathname !== '/nl/zoeken/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/dossier/i);
  });

  it('one opens a hard word, reads it, and is back at the word', async () => {
    await page.goto(PAGE);
    const word = main().locator('a.term').first();
    await tabAndPress(page, word);
    const card = page.getByRole('dialog');
    await card.waitFor();
    expect((await card.innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await expect.poll(() => hasKeyboard(word), PATIENT).toBe(true);
    await tab(page);
    expect(path()).toBe(PAGE);
  });

  it('one chooses contrast and letters that read easily, and the next page keeps them', async () => {
    await page.goto(PAGE);
    const control = page.locator('.look-control summary');
    await tabAndPress(page, control);
    await tab(page);
    await chooseWithArrows(page, page.getByRole('radio', { name: /Contrast/ }));
    await tabAndPress(page, page.getByRole('checkbox', { name: 'Duidelijke letters' }), 'Space');
    expect(await worn()).toMatchObject({ look: 'contrast', font: 'leesbaar' });
    await page.keyboard.press('Escape');
    expect(await hasKeyboard(control)).toBe(true);
    await page.goto('/nl/rechten/');
    expect(await worn()).toMatchObject({ look: 'contrast', font: 'leesbaar' });
  });

  it('one leaves no panel open behind oneself', async () => {
    await tabAndPress(page, page.locator('.look-control summary'));
    const panel = page.locator('.look-panel');
    await panel.waitFor();
    const stops = await panel.locator('input, button').count();
    let isInside = true;
    for (let stop = 0; isInside && stop <= stops; stop += 1) {
      await tab(page);
      isInside = await panel.evaluate(element => element.contains(document.activeElement));
    }
    expect(isInside).toBe(false);
    // What comes next is in sight, whether the panel closed or not: tab() looks after that.
    for (let stop = 0; stop < 3; stop += 1) await tab(page);
  });

  it('one reads urgent help in another language, and comes back to the same page', async () => {
    await page.goto('/nl/dringend/');
    const languages = page.locator('.language-switch summary');
    await tabAndPress(page, languages);
    await tabAndPress(page, page.getByRole('link', { name: 'العربية' }));
    await page.waitForURL('**/ar/dringend/');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await worn()).toMatchObject({ look: 'contrast', font: 'leesbaar' });
    await tabAndPress(page, languages);
    await tabAndPress(page, page.getByRole('link', { name: 'Nederlands' }));
    await page.waitForURL('**/nl/dringend/');
  });

  it('one lets a page be read aloud, a sentence at a time, and stops it', async () => {
    await page.goto(PAGE);
    await tabAndPress(page, page.getByRole('button', { name: 'Lees voor' }));
    const [first] = await heard(page, 1);
    expect(first?.text).toBe(await page.getByRole('heading', { level: 1 }).innerText());
    const keys = page.getByRole('group', { name: 'Voorlezen' });
    await expect.poll(() => hasKeyboard(keys.getByRole('button', { name: 'Pauze' })), PATIENT).toBe(true);
    await finishSentence(page);
    const [, second] = await heard(page, 2);
    await expect.poll(() => marked(page), PATIENT).toBe(second?.text);
    await tab(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => isSpeaking(page), PATIENT).toBe(false);
    const stop = await stopOf(page);
    expect(stop).toMatchObject({ isMarked: true, isInSight: true });
  });

  it('one says that a page was clear', async () => {
    const block = page.getByRole('region', { name: 'Was dit duidelijk?' });
    await tabTo(page, block.getByRole('radio', { name: 'Ja' }));
    await page.keyboard.press('Space');
    await tabAndPress(page, block.getByRole('button', { name: 'Stuur' }).first());
    const thanks = page.getByText('Dank je.');
    await thanks.waitFor();
    await expect.poll(() => hasKeyboard(thanks), PATIENT).toBe(true);
    expect(path()).toBe(PAGE);
  });

  it('one walks back the way one came, and every stop shows itself', async () => {
    const stops: string[] = [];
    for (let stop = await tab(page, 'Shift+Tab'); stop && stops.length < 100; ) {
      stops.push(stop.name);
      stop = await tab(page, 'Shift+Tab');
    }
    expect(stops).toContain('a Naar de inhoud');
    expect(stops.length).toBeLessThan(100);
  });

  it('one is gone in one press, from the quick exit itself', async () => {
    await page.goto(PAGE);
    await tabAndPress(page, page.getByRole('link', { name: 'Snel weg' }));
    await page.waitForURL(ELSEWHERE);
  });
});
