import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityProblems,
  LAPTOP,
  scrollsSideways,
  thirdParties,
  visit,
} from '../../helpers/browser.ts';
import { type StaticSite, startStaticSite } from '../../helpers/static-site.ts';

/** A busy machine takes its time. */
const PATIENT = { timeout: 15_000 };
const SEARCH = '/nl/zoeken/';

const box = (page: Page) => page.getByRole('searchbox');
const best = (page: Page) => page.getByRole('list', { name: 'Gevonden kaarten' });
const titles = (page: Page) =>
  page.locator('.search__found').getByRole('heading', { level: 3 }).allTextContents();
const status = (page: Page) => page.locator('.search__status').textContent();

describe('The search page', () => {
  let site: StaticSite;

  beforeAll(async () => {
    site = await startStaticSite();
  });
  afterAll(() => site.stop());

  const open = async (address = SEARCH, options: { size?: typeof LAPTOP; script?: boolean } = {}) => {
    const visitor = await visit({ origin: site.origin, ...options });
    await visitor.page.goto(address);
    return visitor;
  };

  it('says what it made of a word with errors, and searches literally for who asks', async () => {
    const { context, page } = await open();
    await box(page).fill('vertrouwespersoon');
    await box(page).press('Enter');
    await best(page).waitFor();
    expect(await page.getByText('We zochten op: vertrouwenspersoon.').isVisible()).toBe(true);
    expect((await titles(page)).slice(0, 3).join()).toMatch(/vertrouw/i);

    await page.getByRole('link', { name: 'Zoek precies op: vertrouwespersoon' }).click();
    await page.getByRole('heading', { name: 'We vonden geen kaart' }).waitFor();
    expect([await box(page).inputValue(), await status(page)]).toEqual([
      'vertrouwespersoon',
      'Geen kaart gevonden.',
    ]);
    await context.close();
  });

  it('offers what somebody may have meant instead, and keeps the rest of what they typed', async () => {
    const { context, page } = await open(`${SEARCH}#q=waar is mijn gelt`);
    await best(page).waitFor();
    const offered = page.getByRole('list', { name: 'Bedoelde je:' }).getByRole('link');
    const texts = await offered.allTextContents();
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every(text => /^waar is mijn \S+$/.test(text))).toBe(true);
    await offered.first().click();
    await expect.poll(() => box(page).inputValue(), PATIENT).toBe(texts[0]);
    await context.close();
  });

  it('shows the three best first and the others on the shelf of their theme, each once', async () => {
    const { context, page } = await open(`${SEARCH}#q=dossier`, { size: LAPTOP });
    await best(page).waitFor();
    expect(await best(page).getByRole('heading').count()).toBe(3);
    const shelves = page.locator('.search__groups section');
    const names = await shelves.getByRole('heading', { level: 2 }).allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);

    const more = page.getByRole('button', { name: /^Toon nog \d+ bij / }).first();
    const before = (await titles(page)).length;
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await more.click();
    expect((await titles(page)).length).toBe(before + left);
    const links = await page
      .locator('.search__found .card__title a')
      .evaluateAll(found => found.map(link => (link as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
    await context.close();
  });

  it('marks in a piece of text what was looked for, and leads to the easy version', async () => {
    const { context, page } = await open(`${SEARCH}#q=zakgeld`);
    await best(page).waitFor();
    const marked = await page.locator('.found__excerpt mark').allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every(word => /geld|zakgeld/i.test(word))).toBe(true);
    await page.getByRole('link', { name: 'Makkelijke versie' }).first().click();
    await page.waitForURL('**/makkelijk/**');
    await context.close();
  });

  it('shows only cards for whom, about what and how was asked', async () => {
    const { context, page } = await open(`${SEARCH}#q=klacht`, { size: LAPTOP });
    await best(page).waitFor();
    const all = await status(page);
    await page.getByRole('checkbox', { name: 'Rechten' }).check();
    await expect.poll(() => status(page), PATIENT).not.toBe(all);
    const addresses = await page
      .locator('.search__found .card__title a')
      .evaluateAll(found => found.map(link => (link as HTMLAnchorElement).pathname));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every(address => address.startsWith('/nl/rechten/'))).toBe(true);

    await page.getByRole('checkbox', { name: 'Met makkelijke versie' }).check();
    await expect
      .poll(async () => {
        const cards = await page.locator('.search__found .found').count();
        return cards > 0 && cards === (await page.locator('.found__easy').count());
      }, PATIENT)
      .toBe(true);
    await context.close();
  });

  it('shows all cards of a theme when nothing is typed', async () => {
    const { context, page } = await open(SEARCH, { size: LAPTOP });
    await page.getByRole('checkbox', { name: 'Dringende hulp' }).check();
    await best(page).getByRole('link', { name: 'Dringende hulp' }).waitFor();
    await page.getByRole('checkbox', { name: 'Dringende hulp' }).uncheck();
    await page.getByRole('heading', { name: 'Alle onderwerpen' }).waitFor();
    expect(await status(page)).toBe('');
    await context.close();
  });

  it('shows at once who to call, also when the engine never comes', async () => {
    const { context, page } = await visit({ origin: site.origin });
    await context.route('**/pagefind/**', () => {});
    await page.goto(SEARCH);
    await box(page).fill('ik wil ni meer leve');
    const card = page.getByRole('region', { name: 'Heb je nu hulp nodig?' });
    await card.getByRole('link', { name: /1813/ }).waitFor();
    expect(
      await card
        .locator('a[href^="tel:"]:visible')
        .evaluateAll(links => links.map(link => link.getAttribute('href'))),
    ).toEqual(['tel:1813', 'tel:112']);
    await box(page).fill('zakgeld');
    await card.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('keeps a cry for help out of the address, and any other question with this browser only', async () => {
    const { context, page, asked } = await visit({ origin: site.origin });
    await page.goto('/nl/jong/');
    await box(page).fill('geheim geldje');
    await box(page).press('Enter');
    await page.waitForURL('**/nl/zoeken/**');
    await best(page).waitFor();
    expect(new URL(page.url()).hash).toBe('#q=geheim+geldje');
    await box(page).pressSequentially('s');
    expect(new URL(page.url()).hash).toBe('#q=geheim+geldje');

    await box(page).fill('ik word geslagen');
    await box(page).press('Enter');
    await page.getByRole('link', { name: /1712/ }).first().waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.goto(`${SEARCH}?q=zelfmoord`);
    await page.getByRole('link', { name: /1813/ }).first().waitFor();
    expect(page.url()).toBe(site.origin + SEARCH);

    const sent = asked.filter(address =>
      /geldje|geslagen/.test(decodeURIComponent(new URL(address).href.split('#')[0] ?? '')),
    );
    expect(sent).toEqual([]);
    expect(thirdParties(asked, site.origin)).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie }),
    );
    expect(kept).not.toMatch(/geldje|geslagen|zelfmoord/);
    await context.close();
  });

  it('is left with one step back, however often somebody searched, and remembers the last question', async () => {
    const { context, page } = await open('/nl/');
    await page.goto(SEARCH);
    for (const query of ['zakgeld', 'klacht']) {
      await box(page).fill(query);
      await box(page).press('Enter');
      await best(page).waitFor();
    }
    await best(page).getByRole('heading').getByRole('link').first().click();
    await page.waitForURL(url => url.pathname !== SEARCH);
    await page.goBack();
    await best(page).waitFor();
    expect(await box(page).inputValue()).toBe('klacht');
    await page.goBack();
    await page.waitForURL('**/nl/');
    await context.close();
  });

  it('understands an address from before, with the question behind the ?', async () => {
    const { context, page } = await open(`${SEARCH}?q=zakgeld`);
    await best(page)
      .getByRole('link', { name: /zakgeld/i })
      .first()
      .waitFor();
    expect(await box(page).inputValue()).toBe('zakgeld');
    await context.close();
  });

  it('keeps an answer when somebody goes past the header', async () => {
    const { context, page } = await open(`${SEARCH}#q=zakgeld`);
    await best(page).waitFor();
    await page.evaluate(() => {
      location.hash = '#inhoud';
    });
    expect(await box(page).inputValue()).toBe('zakgeld');
    expect(await best(page).isVisible()).toBe(true);
    await context.close();
  });

  it.each(['**/pagefind/pagefind.js*', '**/pagefind/woorden.json'])(
    'says kindly that search does not work now when %s is missing, and works again later',
    async file => {
      const { context, page } = await visit({ origin: site.origin });
      await context.route(file, route => route.abort());
      await page.goto(SEARCH);
      await box(page).fill('zakgeld');
      await box(page).press('Enter');
      await page.getByText('Zoeken lukt nu niet. Je kan wel kiezen uit de kaarten hieronder.').waitFor();
      expect(await page.getByRole('heading', { name: 'Alle onderwerpen' }).isVisible()).toBe(true);
      expect(await best(page).isVisible()).toBe(false);
      await context.unroute(file);
      await box(page).press('Enter');
      await best(page).waitFor();
      await context.close();
    },
  );

  it('is a list of all topics without script', async () => {
    const { context, page } = await open(`${SEARCH}?q=zakgeld`, { script: false });
    expect(await page.getByRole('heading', { name: 'Alle onderwerpen' }).isVisible()).toBe(true);
    expect(
      await page
        .locator('.search__urgent, .search__filters, .search__found')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await context.close();
  });

  it('finds Dutch pages only, and no easy version beside its page', async () => {
    const { context, page } = await open(`${SEARCH}#q=hulp`, { size: LAPTOP });
    await best(page).waitFor();
    const more = page.getByRole('button', { name: /^Toon nog/ });
    while ((await more.count()) > 0) await more.first().click();
    const addresses = await page
      .locator('.search__found .card__title a')
      .evaluateAll(found => found.map(link => (link as HTMLAnchorElement).pathname));
    expect(addresses.length).toBeGreaterThan(5);
    expect(
      addresses.filter(address => !address.startsWith('/nl/') || /.\/makkelijk\/$/.test(address.slice(3))),
    ).toEqual([]);
    await context.close();
  });

  it.each([
    ['with answers', 'mijn dosjee lezen'],
    ['with somebody to call', 'ik ben weggelopen en wil dood'],
    ['without an answer', 'xylofoonkwartet'],
  ])('is there for everybody %s, on a phone and a laptop', async (_state, query) => {
    for (const size of [undefined, LAPTOP]) {
      const { context, page } = await open(`${SEARCH}#q=${encodeURIComponent(query)}`, size ? { size } : {});
      await expect.poll(() => status(page), PATIENT).toMatch(/gevonden\.$/);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await context.close();
    }
  });
});
