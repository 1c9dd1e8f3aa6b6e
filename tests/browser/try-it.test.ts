import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, type Visit, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

const TRY_IT = '/nl/probeer/';

describe('Trying the screens with an invented dossier', () => {
  let site: StaticSite;
  // Files and nothing behind them: a question to a server would find nobody.
  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  async function open(visitor: Partial<Visit> = {}, address = TRY_IT) {
    const visited = await visit({ origin: site.origin, reducedMotion: 'reduce', ...visitor });
    await visited.page.goto(address, { waitUntil: 'load' });
    return visited;
  }

  const heading = (page: Page) => page.getByRole('heading', { level: 1 });
  const go = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Mijn dossier' }).getByRole('link', { name }).click();
  const notice = (page: Page) => page.locator('.my-notice [role=status]');

  /** Gives An the shelf with reports, as anybody would. */
  async function giveReportsToAn(page: Page) {
    await go(page, 'Wie ziet wat');
    await page.getByRole('link', { name: /An Verzonnen/ }).click();
    await page.getByRole('button', { name: 'Verslagen: leg het hele vak open' }).click();
    const dialog = page.getByRole('dialog');
    for (const group of await dialog.getByRole('group').all()) await group.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: /^Ja/ }).click();
    await notice(page).filter({ hasText: 'An' }).waitFor();
  }

  it('asks no server anything, keeps nothing on the device, and says on every screen that it is invented', async () => {
    const { context, page, asked, complaints } = await open();
    for (const name of ['Lezen', 'Wie ziet wat', 'Wie keek', 'Overzicht']) {
      await page.locator('.my-nav').waitFor();
      await go(page, name);
      await heading(page).waitFor();
      expect(await page.getByText('Dit is een verzonnen dossier.').isVisible()).toBe(true);
    }
    await giveReportsToAn(page);
    expect(asked.filter(address => new URL(address).pathname.startsWith('/api'))).toEqual([]);
    expect(asked.filter(address => !address.startsWith(site.origin))).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]),
    );
    expect(kept).not.toMatch(/00000000|Verzonnen/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('lets somebody read a card, and shows one that lies closed with why', async () => {
    const { context, page } = await open();
    await page.getByRole('link', { name: /^Verslag van deze maand/ }).click();
    await expect.poll(() => heading(page).innerText()).toBe('Verslag van deze maand');
    expect(await page.getByText('Robin ging elke week trainen.').isVisible()).toBe(true);
    await page.goBack();
    await go(page, 'Lezen');
    await page.getByRole('link', { name: /Verslagen/ }).click();
    await page.getByRole('link', { name: /dicht/i }).first().click();
    await page.getByText('Lou Voorbeeld').first().waitFor();
    expect(await page.locator('.my-entry--closed').isVisible()).toBe(true);
    await context.close();
  });

  it('turns a card for somebody, and shows at once that they looked', async () => {
    const { context, page } = await open();
    await page.locator('.my-nav').waitFor();
    await giveReportsToAn(page);
    await go(page, 'Wie keek');
    const newest = page.locator('.my-look').first();
    await newest.waitFor();
    expect(await newest.innerText()).toContain('An Verzonnen');
    expect(await newest.innerText()).toMatch(/Verslagen/);
    await context.close();
  });

  it('has the screens of the plan, the calendar and people, each one tap from the overview', async () => {
    const { context, page, asked } = await open();
    const goTo = async (shelf: string, title: string) => {
      await go(page, 'Overzicht');
      await page.locator('a.my-shelf').filter({ hasText: shelf }).click();
      await expect.poll(() => heading(page).innerText()).toBe(title);
    };
    await page.locator('.my-nav').waitFor();
    await goTo('Mijn plan', 'Mijn plan');
    await page.getByText('Eén keer alleen rijden').waitFor();
    await goTo('Agenda', 'Mijn agenda');
    await page.getByRole('heading', { name: 'Gesprek over je kamer' }).waitFor();
    await goTo('Mensen', 'Mijn mensen');
    const list = page.locator('.my-urgents');
    expect(await list.innerText()).not.toContain('Lou');
    await page
      .getByRole('button', { name: /lijst.*Lou Voorbeeld/s })
      .first()
      .click();
    await expect.poll(() => list.innerText()).toContain('Lou');
    await goTo('Agenda', 'Mijn agenda');
    await goTo('Mensen', 'Mijn mensen');
    await expect.poll(() => list.innerText()).toContain('Lou');
    expect(asked.filter(address => new URL(address).pathname.startsWith('/api'))).toEqual([]);
    await context.close();
  });

  it('takes a question, keeps it from screen to screen, and lets it be taken back', async () => {
    const { context, page } = await open();
    await page.locator('.my-nav').waitFor();
    await go(page, 'Wie keek');
    await page
      .getByRole('button', { name: /^Waarom/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Vraag intrekken' }).first().waitFor();
    await go(page, 'Overzicht');
    await go(page, 'Wie keek');
    await page.getByRole('button', { name: 'Vraag intrekken' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Vraag intrekken' }).count()).toBe(0);
    await context.close();
  });

  it('forgets everything when somebody leaves and comes back', async () => {
    const { context, page } = await open();
    await page.locator('.my-nav').waitFor();
    await giveReportsToAn(page);
    await page.goto('/nl/dringend/');
    await page.goBack({ waitUntil: 'load' });
    await page.goto(TRY_IT);
    await page.locator('.my-nav').waitFor();
    await go(page, 'Wie keek');
    await page.locator('.my-look').first().waitFor();
    expect(await page.locator('.my-look').count()).toBe(3);
    await context.close();
  });

  it('goes back and forth with the browser’s own buttons, and starts where the address says', async () => {
    const { context, page } = await open({}, `${TRY_IT}?scherm=wie-keek`);
    await page.locator('.my-look').first().waitFor();
    await go(page, 'Lezen');
    await expect.poll(() => new URL(page.url()).search).toBe('?scherm=lezen');
    await page.goBack();
    await page.locator('.my-look').first().waitFor();
    await context.close();
  });

  it('says what to read instead without script', async () => {
    const { context, page } = await open({ script: false });
    expect(await page.getByText('Dit is een verzonnen dossier.').isVisible()).toBe(true);
    await context.close();
  });

  it.each([
    '',
    '?scherm=lezen',
    '?scherm=plan',
    '?scherm=agenda',
    '?scherm=mensen',
    '?scherm=wie-ziet-wat',
    '?scherm=wie-keek',
  ])('is right for everybody in every look (%s)', async screen => {
    const { context, page } = await open({ size: LAPTOP }, `${TRY_IT}${screen}`);
    await page.locator('.my-nav').waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});
