import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, type Visit, visit } from '../helpers/browser.ts';
import { hasKeyboard, tabTo } from '../helpers/keyboard.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

const FINDER = '/nl/hulp-zoeken/';

describe('The help finder', () => {
  let site: StaticSite;
  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(async () => {
    await site.stop();
  });

  async function open(visitor: Partial<Visit> = {}) {
    const visited = await visit({ origin: site.origin, reducedMotion: 'reduce', ...visitor });
    await visited.page.goto(FINDER, { waitUntil: 'networkidle' });
    return visited;
  }

  const shown = (page: Page) => page.locator('[data-finder-step]').filter({ visible: true });
  const asked = (page: Page) => shown(page).getByRole('heading', { level: 2 });
  const says = async (page: Page) => (await asked(page).innerText()).trim();
  /** Chooses an answer, and waits for what it leads to. */
  const choose = async (page: Page, name: string) => {
    const answer = shown(page).getByRole('link', { name, exact: true });
    const next = (await answer.getAttribute('href')) ?? '';
    await answer.click();
    await page.locator(next).waitFor();
  };

  it('asks one thing at a time, and comes to at most five services with a reason each', async () => {
    const { context, page, complaints } = await open();
    expect(await shown(page).count()).toBe(1);
    expect(await says(page)).toBe('Is er nu gevaar?');
    await choose(page, 'Nee, er is nu geen gevaar');
    await choose(page, 'Voor mezelf. Ik ben jonger dan 18.');
    await choose(page, 'Thuis gaat het niet goed');
    await choose(page, 'Veel ruzie, of niemand luistert');
    expect(await says(page)).toBe('Hulp als het thuis moeilijk is');
    const services = shown(page).locator('.finder__services > li');
    expect(await services.count()).toBe(5);
    for (const service of await services.all()) {
      expect((await service.locator('p').innerText()).length).toBeGreaterThan(10);
    }
    expect(await shown(page).getByRole('link', { name: 'Bel 102' }).getAttribute('href')).toBe('tel:102');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leads to urgent help at once when there is danger', async () => {
    const { context, page } = await open();
    await choose(page, 'Ja, of ik twijfel');
    const first = shown(page).locator('.finder__services > li').first();
    expect(await first.getByRole('link', { name: 'Bel 112' }).isVisible()).toBe(true);
    expect(await shown(page).getByRole('link', { name: 'Alle dringende hulp' }).isVisible()).toBe(true);
    await context.close();
  });

  it('goes back one question with each step back, and changes an answer from the list of what was chosen', async () => {
    const { context, page } = await open();
    await choose(page, 'Nee, er is nu geen gevaar');
    await choose(page, 'Voor iemand anders');
    await choose(page, 'Een kind of jongere is weg');
    await page.goBack();
    await expect.poll(() => says(page)).toBe('Wat is er aan de hand?');
    await page.goBack();
    await expect.poll(() => says(page)).toBe('Voor wie zoek je hulp?');
    await page.goForward();
    await expect.poll(() => says(page)).toBe('Wat is er aan de hand?');
    await shown(page).getByRole('link', { name: 'Is er nu gevaar?' }).click();
    await expect.poll(() => says(page)).toBe('Is er nu gevaar?');
    await context.close();
  });

  it('opens where its address says, again after a reload, and at the start for an address that it does not know', async () => {
    const { context, page } = await open();
    await choose(page, 'Nee, er is nu geen gevaar');
    await page.reload();
    await expect.poll(() => says(page)).toBe('Voor wie zoek je hulp?');
    await page.goto(`${FINDER}#stap-9999`);
    await page.reload();
    await expect.poll(() => says(page)).toBe('Is er nu gevaar?');
    await context.close();
  });

  it('stays where it is when somebody skips to the content', async () => {
    const { context, page } = await open();
    await choose(page, 'Nee, er is nu geen gevaar');
    await page.evaluate(() => {
      location.hash = '#inhoud';
    });
    await expect.poll(() => says(page)).toBe('Voor wie zoek je hulp?');
    await context.close();
  });

  it('sends nothing and keeps nothing, whatever somebody answers', async () => {
    const { context, page, asked: requests } = await open();
    const before = requests.length;
    await choose(page, 'Nee, er is nu geen gevaar');
    await choose(page, 'Voor iemand anders');
    await choose(page, 'Iemand denkt aan zelfmoord');
    // Pictos that come into sight are files of the site; nothing else is asked.
    expect(requests.slice(before).filter(address => !/\/pictos\/[a-z0-9-]+\.svg$/.test(address))).toEqual([]);
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      address: location.href,
    }));
    expect(kept.cookies).toBe('');
    expect(kept.stores).not.toMatch(/stap|zelfmoord/);
    expect(kept.address).toMatch(/#stap-\d+$/);
    await context.close();
  });

  it('works with the keyboard alone: each question takes the keyboard with it', async () => {
    const { context, page } = await open({ size: LAPTOP });
    const answer = (name: string) => shown(page).getByRole('link', { name, exact: true });
    for (const name of ['Nee, er is nu geen gevaar', 'Voor mijn kind of mijn gezin', 'Geld']) {
      await tabTo(page, answer(name));
      await page.keyboard.press('Enter');
      await expect.poll(() => hasKeyboard(asked(page))).toBe(true);
    }
    expect(await says(page)).toBe('Hulp bij geld');
    await tabTo(page, answer('Groeipakket'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/hulp/groeipakket/');
    await context.close();
  });

  it('is a list to walk through without script: all of it lies open, and each answer leads to its place', async () => {
    const { context, page } = await open({ script: false });
    const all = page.locator('[data-finder-step]');
    expect(await shown(page).count()).toBe(await all.count());
    expect(await all.count()).toBeGreaterThan(40);
    const answers = await page
      .locator('.finder__answer')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
    for (const to of answers) expect(await page.locator(to).count()).toBe(1);
    await page.getByRole('link', { name: 'Voor iemand anders' }).first().click();
    const asks = page.getByRole('heading', { name: 'Wat is er aan de hand?' });
    await expect.poll(() => asks.evaluate(one => one.getBoundingClientRect().top)).toBeLessThan(400);
    await context.close();
  });

  it('is right for everybody in every look, a question and an outcome', async () => {
    const { context, page } = await open();
    expect(await problemsInEveryLook(page)).toEqual([]);
    await choose(page, 'Ja, of ik twijfel');
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});
