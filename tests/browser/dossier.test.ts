import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../src/i18n/languages.ts';
import { thirdParties, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';
import { ROOM, SCREENS, type Screen, TITLES } from './dossier-screens.ts';

/** Family names of everybody in the demo: where one of them stands, something personal leaked. */
const FAMILY_NAMES =
  /sterrenveld|zandkasteel|wolkenveer|vuurtoren|kompasroos|regenboog|appelboom|luisterbos/i;

/** Scripts that a page lets run, of those that an attacker would love. */
type Allowed = { inlineScript: boolean; textAsCode: boolean; compiledCode: boolean };

describe('The dossier in a browser', () => {
  const server = serverOfThisFile();

  async function enter(who: string | null) {
    const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce' });
    if (who) await signIn(visitor.context, server, who);
    return visitor;
  }

  async function reach(page: Page, { address, api, use, ready }: Screen): Promise<void> {
    if (api) await page.route('**/api/**', api);
    await page.goto(address);
    await use?.(page);
    await ready(page).waitFor();
  }

  /** What somebody sees who looks over a shoulder, at the tabs or in the history. */
  async function overTheShoulder(page: Page): Promise<string[]> {
    const { pathname, search } = new URL(page.url());
    const title = await page.title();
    return [
      ...(title === TITLES[pathname] ? [] : [`${pathname} has the title ${title}`]),
      ...(search === '' ? [] : [`something stands in the query: ${search}`]),
    ];
  }

  describe.concurrent('Every state of every screen, in each look, at 320 and 1280 pixels', () => {
    it.each(SCREENS)('$name: for everybody, fits, and tells nothing over a shoulder', async screen => {
      const { context, page, asked } = await enter(screen.who);
      await reach(page, screen);
      expect(await problemsInEveryLook(page)).toEqual([]);
      expect(await overTheShoulder(page)).toEqual([]);
      expect(thirdParties(asked, server.origin)).toEqual([]);
      expect(asked.filter(address => FAMILY_NAMES.test(decodeURIComponent(address)))).toEqual([]);
      await context.close();
    });
  });

  it('shows a deletion that was asked on its own screen and on the overview, and both are for everybody', async () => {
    const { context, page } = await enter('sander');
    await page.goto(`${ROOM}mijn-18/`);
    await page.getByRole('button', { name: /^Wissen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Ja/ }).click();
    await page.getByRole('heading', { name: 'Je vroeg om te wissen' }).waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
    await page.goto(ROOM);
    await page.getByRole('heading', { name: 'Je vroeg om te wissen' }).waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });

  it('takes everything off the screen when the session turns out to be over', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}lezen/#reports`);
    await page.getByText('Je volgt weer alle lessen').waitFor();
    await context.clearCookies();
    await page.getByRole('main').getByRole('link', { name: 'Agenda' }).click();
    await page.getByRole('heading', { name: 'Je bent niet aangemeld' }).waitFor();
    expect(await page.content()).not.toMatch(/Je volgt weer alle lessen|Noor|Sterrenveld/);
    await context.close();
  });

  it('says on every screen that it is a demo, for as long as it is one', async () => {
    const { context, page } = await enter('noor');
    for (const address of Object.keys(TITLES)) {
      await page.goto(address);
      await page.getByText('Dit is een demo.').waitFor();
    }
    await context.close();
  });

  it.each(allLanguages)(
    'keeps every word of the ways around inside its tile, on the smallest screen with the biggest letters (%s)',
    async language => {
      const { context, page } = await enter('greet');
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 780 });
        await page.goto(`/${language}/mijn-dossier/bijhouden/`);
        await page.locator('.my-nav a').first().waitFor();
        for (const size of ['', 'grootst']) {
          const wide = await page.evaluate(chosen => {
            document.documentElement.dataset['size'] = chosen;
            return [...document.querySelectorAll<HTMLElement>('.my-nav a')]
              .filter(tile => tile.scrollWidth > tile.clientWidth || tile.scrollHeight > tile.clientHeight)
              .map(tile => tile.innerText);
          }, size);
          expect([width, size, wide]).toEqual([width, size, []]);
        }
      }
      await context.close();
    },
  );

  it('offers another try when the API was away, and that works', async () => {
    const { context, page } = await enter('noor');
    await page.route('**/api/v1/**', route => route.abort());
    await page.goto(ROOM);
    await page.getByRole('heading', { name: 'Dit is even niet bereikbaar' }).waitFor();
    await page.unroute('**/api/v1/**');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { name: 'Hallo, Noor' }).waitFor();
    await context.close();
  });

  it('lets no cache keep a signed-in page, nor an answer of the API (promise 31)', async () => {
    const { context, page } = await enter('noor');
    const kept: string[] = [];
    page.on('response', response => {
      const { pathname } = new URL(response.url());
      const isPersonal = pathname.startsWith('/api/') || pathname.startsWith(ROOM);
      const caching = response.headers()['cache-control'];
      if (isPersonal && caching !== 'no-store') kept.push(`${pathname}: ${caching}`);
    });
    for (const address of Object.keys(TITLES)) await page.goto(address, { waitUntil: 'networkidle' });
    expect(kept).toEqual([]);
    await context.close();
  });

  /** Tries on the page itself what an attacker would try, past the debugger's own exemption from the policy. */
  async function whatRuns(page: Page): Promise<Allowed> {
    await page.evaluate(() => {
      const tried = globalThis as unknown as { tried: Partial<Allowed> };
      tried.tried = { inlineScript: false };
      const script = document.createElement('script');
      script.textContent = 'tried.inlineScript = true';
      document.head.append(script);
      const attempt = (name: 'textAsCode' | 'compiledCode', action: () => void) =>
        setTimeout(() => {
          try {
            action();
            tried.tried[name] = true;
          } catch {
            tried.tried[name] = false;
          }
        });
      attempt('textAsCode', () => new Function('return 1')());
      // The smallest module there is: its magic number and version.
      attempt('compiledCode', () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
    });
    await page.waitForFunction(
      () => 'compiledCode' in (globalThis as unknown as { tried: Partial<Allowed> }).tried,
    );
    return page.evaluate(() => (globalThis as unknown as { tried: Allowed }).tried);
  }

  it('runs no inline script, no text as code and no compiled code on a signed-in page (promise 29)', async () => {
    const { context, page } = await enter('noor');
    for (const address of Object.keys(TITLES)) {
      await page.goto(address);
      expect([address, await whatRuns(page)]).toEqual([
        address,
        { inlineScript: false, textAsCode: false, compiledCode: false },
      ]);
    }
    await context.close();
  });

  it('runs compiled code on the search page and on no other public page, and nothing worse (promise 29)', async () => {
    const { context, page } = await enter(null);
    const ran: [string, Allowed][] = [];
    for (const address of ['/nl/zoeken/', '/nl/', '/nl/rechten/dossier/', '/nl/aanmelden/']) {
      await page.goto(address);
      ran.push([address, await whatRuns(page)]);
    }
    const nothing = { inlineScript: false, textAsCode: false, compiledCode: false };
    expect(ran).toEqual([
      ['/nl/zoeken/', { ...nothing, compiledCode: true }],
      ['/nl/', nothing],
      ['/nl/rechten/dossier/', nothing],
      ['/nl/aanmelden/', nothing],
    ]);
    await context.close();
  });
});
