import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

const ROOM = '/nl/mijn-dossier/';

describe('Without JavaScript (promise 39)', () => {
  const server = serverOfThisFile();

  const enter = () => visit({ origin: server.origin, script: false });

  /** How many of these can be seen, of how many there are. */
  async function seen(page: Page, what: string): Promise<{ shown: number; all: number }> {
    const all = await page.locator(what).count();
    return { shown: await page.locator(what).filter({ visible: true }).count(), all };
  }

  it('a page of text can be read from its first to its last word', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/rechten/dossier/');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    const paragraphs = await seen(page, '.prose p');
    expect(paragraphs.all).toBeGreaterThan(3);
    expect(paragraphs.shown).toBe(paragraphs.all);
    await context.close();
  });

  it.each([
    ['rights', '/nl/rechten/', '.deck .card'],
    ['the three doors', '/nl/', '.hand .card'],
    ['places that help', '/nl/hulp/', '[data-item]'],
    ['platforms', '/nl/platformen/', '[data-item]'],
    ['platforms side by side', '/nl/platformen/vergelijken/', '[data-item]'],
    ['words', '/nl/woorden/', 'dl dt'],
    ['pages of organisations', '/nl/gids/', '.deck .card'],
  ])('the deck of %s lies open, every card of it', async (_what, address, card) => {
    const { context, page } = await enter();
    await page.goto(address);
    const cards = await seen(page, card);
    expect(cards.all).toBeGreaterThan(2);
    expect(cards.shown).toBe(cards.all);
    await context.close();
  });

  it.each([
    '/nl/',
    '/nl/hulp/',
    '/nl/platformen/',
    '/nl/platformen/vergelijken/',
    '/nl/platformen/kiezen/',
    '/nl/platformen/kiezen/jongeren/',
    '/nl/platformen/zelfscan/',
    '/nl/zoeken/',
  ])('%s shows no control that would do nothing', async address => {
    const { context, page } = await enter();
    await page.goto(address);
    const controls = page.locator('[data-filter], .look-control, .search__filters').filter({ visible: true });
    expect(await controls.count()).toBe(0);
    await context.close();
  });

  it('searching leads to all topics, each of them a link that works', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/');
    await page.getByRole('searchbox').fill('zakgeld');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/nl/zoeken/?q=zakgeld');
    const topics = await seen(page, '.topic-list a');
    expect(topics.all).toBeGreaterThan(50);
    expect(topics.shown).toBe(topics.all);
    await page.locator('.topic-list').getByRole('link', { name: 'zakgeld' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/zakgeld/i);
    await context.close();
  });

  it('a hard word in a page is a link to its explanation, and one back is the page again', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/rechten/dossier/');
    const word = page.locator('.prose a.term').first();
    const name = (await word.textContent()) ?? '';
    await word.click();
    await page.waitForURL('**/nl/woorden/*/');
    expect(name.length).toBeGreaterThan(1);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/nl/rechten/dossier/');
    await context.close();
  });

  it('an easy version is a link away from its page, lies open from the first to the last card, and leads back', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/rechten/dossier/');
    await page.locator('.easy-link').click();
    await page.waitForURL('**/nl/rechten/dossier/makkelijk/');
    const cards = await seen(page, '.easy__cards .easy__sentence');
    expect(cards.all).toBeGreaterThan(6);
    expect(cards.shown).toBe(cards.all);
    const pictos = await seen(page, '.easy__cards .picto');
    expect(pictos.shown).toBe(cards.all);
    await page.getByRole('link', { name: 'Lees de hele pagina' }).first().click();
    await page.waitForURL('**/nl/rechten/dossier/');
    await context.close();
  });

  it('no page has a button that would do nothing', async () => {
    const { context, page } = await enter();
    for (const { name, example } of PAGE_TYPES.filter(type => type.name !== 'not there')) {
      await page.goto(example);
      // A button of a form sends the form; any other would wait for a script.
      const idle = await page
        .locator('button, [role="button"], input[type="button"]')
        .filter({ visible: true })
        .evaluateAll(buttons =>
          buttons
            .filter(
              button => !(button instanceof HTMLButtonElement && button.form && button.type === 'submit'),
            )
            .map(button => button.outerHTML),
        );
      expect([name, idle]).toEqual([name, []]);
    }
    await context.close();
  });

  it('the language can be switched and switched back, and the page stays the same', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/dringend/');
    const languages = page.locator('.language-switch');
    await languages.locator('summary').click();
    await languages.getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL('**/ar/dringend/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await languages.locator('summary').click();
    await languages.getByRole('link', { name: 'Nederlands' }).click();
    await page.waitForURL('**/nl/dringend/');
    await context.close();
  });

  it('a page that is Dutch alone says so in the other language, and leads to the Dutch one', async () => {
    const { context, page } = await enter();
    await page.goto('/en/rechten/dossier/');
    await page.getByRole('main').locator('a[href="/nl/rechten/dossier/"]').click();
    await page.waitForURL('**/nl/rechten/dossier/');
    await context.close();
  });

  it('all topics stand on the search page, by theme, and each leads to a page', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/zoeken/');
    const topics = await page
      .locator('.topic-list a')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href));
    expect(new Set(topics).size).toBeGreaterThan(50);
    for (const topic of new Set(topics)) expect((await page.request.get(topic)).status()).toBe(200);
    await context.close();
  });

  it('quick exit is a link that leaves the site', async () => {
    const { context, page } = await enter();
    await context.route('https://www.google.be/', route => route.fulfill({ body: 'Elders.' }));
    await page.goto('/nl/dringend/');
    await page.getByRole('link', { name: 'Snel weg' }).click();
    await page.waitForURL('https://www.google.be/');
    await context.close();
  });

  it('urgent help can be called from every page, signed-in pages too', async () => {
    const { context, page } = await enter();
    for (const address of ['/nl/', '/nl/zoeken/', ROOM, '/nl/bestaat-niet/']) {
      await page.goto(address);
      expect([address, await page.locator('a[href="tel:112"]').filter({ visible: true }).count()]).toEqual([
        address,
        1,
      ]);
    }
    await context.close();
  });

  it.each(['', 'lezen/', 'kaart/', 'wie-ziet-wat/', 'wie-keek/', 'mijn-18/'])(
    'the signed-in page mijn-dossier/%s says kindly what to do, and nothing else',
    async place => {
      const { context, page } = await enter();
      await page.goto(ROOM + place);
      const main = page.getByRole('main');
      expect(await main.getByRole('heading').filter({ visible: true }).allTextContents()).toEqual([
        'Hier is JavaScript voor nodig',
      ]);
      expect(await main.innerText()).toContain('Er is niets mis met je dossier');
      expect(await main.innerText()).not.toContain('We halen je kaarten');
      await main.getByRole('link', { name: 'op papier of in een gesprek' }).click();
      await page.waitForURL('**/nl/dossier/');
      await context.close();
    },
  );

  it('signing in works, and so does signing out', async () => {
    const { context, page } = await enter();
    const whoAmI = async () => (await page.request.get('/api/v1/me')).status();
    await page.goto('/nl/aanmelden/');
    await page.getByRole('link', { name: 'Meld me aan' }).click();
    await page.getByRole('button', { name: 'Ik ben Noor' }).click();
    await page.waitForURL(`**${ROOM}`);
    expect(await whoAmI()).toBe(200);

    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL('**/nl/');
    expect(await whoAmI()).toBe(401);
    await context.close();
  });
});
