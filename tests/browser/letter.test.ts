import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, type Visit, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

const LETTER = '/nl/dossier/vraag-op-papier/';

describe('The letter that asks for a dossier', () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  async function open(visitor: Partial<Visit> = {}) {
    const visited = await visit({ origin: site.origin, reducedMotion: 'reduce', ...visitor });
    await visited.page.goto(LETTER, { waitUntil: 'networkidle' });
    return visited;
  }

  const paper = (page: Page) => page.locator('[data-letter-paper]');
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page) => page.locator('[data-letter-status]').innerText();

  /** Somebody who asks the CLB for what it knows of a child. */
  async function fillIn(page: Page) {
    await page.getByLabel('Ik vraag het dossier van mijn kind.').check();
    await page.getByLabel('Een CLB').check();
    await page.getByLabel('Ik wil het dossier lezen.').check();
    await page.getByLabel('Ik wil een fout laten verbeteren.').check();
    await page.getByLabel('Welke fout staat er?').fill('Mijn kind is wel geslaagd.');
    await page.getByLabel('Jouw naam').fill('Verzonnen Ouder');
    await page.getByLabel('Naam van je kind').fill('Verzonnen Kind');
  }

  it('sends nothing and keeps nothing, whatever somebody types', async () => {
    const { context, page, asked, complaints } = await open();
    const before = asked.length;
    await fillIn(page);
    await press(page, 'Kopiëren');
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      caches: await caches.keys(),
      address: location.href,
    }));
    // Pictos that come into sight are files of the site; nothing else is asked.
    expect(asked.slice(before).filter(address => !/\/pictos\/[a-z-]+\.svg$/.test(address))).toEqual([]);
    expect(JSON.stringify(kept)).not.toContain('Verzonnen');
    expect(kept.cookies).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is empty again for whoever comes back to it on the same device', async () => {
    const { context, page } = await open();
    await fillIn(page);
    await page.goto('/nl/dringend/');
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(() => paper(page).innerText()).not.toContain('Verzonnen');
    expect(await page.getByLabel('Jouw naam').inputValue()).toBe('');
    await fillIn(page);
    await press(page, 'Alles leegmaken');
    expect(await paper(page).innerText()).not.toContain('Verzonnen');
    expect(await said(page)).toBe('Alles is leeg.');
    await context.close();
  });

  it('is a letter to fill in by hand without script: every choice a box, every name a line', async () => {
    const { context, page } = await open({ script: false });
    const text = await paper(page).innerText();
    for (const line of [
      'Ik ben nog geen 18.',
      'van mijn kind',
      '18 of ouder',
      'Ik wil een kopie',
      'Mijn naam: ....',
    ]) {
      expect(text).toContain(line);
    }
    expect(await page.locator('.request-letter__tick li').count()).toBe(7);
    expect(await page.getByText('Vul hem in met een pen.').isVisible()).toBe(true);
    expect(await page.locator('[data-letter], [data-letter-do]').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  it('writes itself while somebody chooses, and has nothing ticked beforehand', async () => {
    const { context, page } = await open();
    expect(await page.locator('[data-letter] :checked').count()).toBe(0);
    await fillIn(page);
    const text = await paper(page).innerText();
    expect(text).toContain('Ik ben Verzonnen Ouder. Ik ben ouder of voogd van Verzonnen Kind');
    expect(text).toContain('Dit klopt niet: Mijn kind is wel geslaagd.');
    expect(text).toContain('binnen 10 werkdagen');
    expect(text).not.toContain('Ik wil een kopie');
    await page.getByLabel('Ik ben 18 of ouder.').check();
    await expect.poll(() => paper(page).innerText()).not.toContain('Verzonnen Kind');
    expect(await page.getByLabel('Naam van je kind').isVisible()).toBe(false);
    await context.close();
  });

  it('shows a name as it was typed, never as code', async () => {
    const { context, page } = await open();
    await page.getByLabel('Ik ben nog geen 18.').check();
    await page.getByLabel('Jouw naam').fill('<img src=x onerror=alert(1)>');
    expect(await paper(page).innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await paper(page).locator('img').count()).toBe(0);
    await context.close();
  });

  it('gives the same words to the clipboard and to a file on the device', async () => {
    const { context, page } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await fillIn(page);
    await press(page, 'Kopiëren');
    await expect.poll(() => said(page)).toContain('gekopieerd');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Opslaan als tekst')]);
    expect(download.suggestedFilename()).toBe('brief.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe(copied);
    expect(copied).toContain('Verzonnen Ouder');
    await context.close();
  });

  it('says so when copying is not allowed, and loses nothing', async () => {
    const { context, page } = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await fillIn(page);
    await press(page, 'Kopiëren');
    await expect.poll(() => said(page)).toContain('lukte niet');
    expect(await paper(page).innerText()).toContain('Verzonnen Ouder');
    await context.close();
  });

  it('prints the letter and nothing else, on one sheet', async () => {
    const { context, page } = await open({ size: { width: 672, height: 994 } });
    await fillIn(page);
    await page.emulateMedia({ media: 'print' });
    const shown = (await page.locator('body').innerText()).trim();
    expect(shown.startsWith('Datum:')).toBe(true);
    expect(shown.endsWith('.')).toBe(true);
    expect(shown).not.toContain('112');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await context.close();
  });

  it('can be made with the keyboard alone', async () => {
    const { context, page } = await open({ size: LAPTOP });
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const text = await paper(page).innerText();
    expect(text).toContain('geboren op');
    expect(text).toContain('Ik wil het dossier lezen.');
    expect(text).not.toContain('Ik wil een kopie');
    await context.close();
  });

  it('is right for everybody in every look and with the biggest letters, filled in too', async () => {
    const { context, page } = await open();
    await fillIn(page);
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});
