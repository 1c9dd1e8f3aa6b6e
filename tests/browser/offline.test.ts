import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';

/** Addresses and bodies of everything that the caches of this device hold. */
async function keptOn(page: Page): Promise<{ address: string; body: string }[]> {
  return page.evaluate(async () => {
    const kept = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        kept.push({ address: request.url, body: (await response?.text()) ?? '' });
      }
    }
    return kept;
  });
}

describe('Without internet', () => {
  const server = serverOfThisFile();
  let context: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    ({ context, page } = await visit({ origin: server.origin, serviceWorkers: 'allow' }));
  });
  afterEach(() => context.close());

  /** Reads a page, and waits until the device keeps it. */
  async function read(address: string): Promise<void> {
    await page.goto(address);
    await expect
      .poll(async () => (await keptOn(page)).map(kept => new URL(kept.address).pathname))
      .toContain(address);
  }

  it('a page that was read once can be read again, with its pictos and its way out', async () => {
    await read('/nl/rechten/zakgeld/');
    const text = await page.getByRole('main').innerText();
    const picto = () => page.locator('.sheet img.picto, .sheet svg').first().isVisible();
    await expect
      .poll(async () => (await keptOn(page)).map(({ address }) => address))
      .toContain(`${server.origin}/nl/dringend/`);
    await context.setOffline(true);
    await page.reload();
    expect(await page.getByRole('main').innerText()).toBe(text);
    expect(await picto()).toBe(true);
    expect(await page.getByRole('link', { name: /Snel weg/ }).isVisible()).toBe(true);
    // Never visited, and there all the same.
    await page.goto('/nl/dringend/');
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  });

  it('a page that was never read says kindly that there is no internet, with numbers to call', async () => {
    await read('/nl/rechten/zakgeld/');
    await expect
      .poll(async () => (await keptOn(page)).map(({ address }) => address))
      .toContain(`${server.origin}/nl/offline/`);
    await context.setOffline(true);
    await page.goto('/nl/rechten/privacy/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Geen internet');
    expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
  });

  it('what somebody searched for is not kept', async () => {
    await read('/nl/zoeken/');
    await page.goto('/nl/zoeken/?q=weglopen');
    await read('/nl/rechten/zakgeld/');
    expect(JSON.stringify((await keptOn(page)).map(({ address }) => address))).not.toContain('weglopen');
  });

  it('after signing in, reading and losing the connection no byte of a dossier is kept, and its pages are gone', async () => {
    await read('/nl/rechten/zakgeld/');
    await signIn(context, server, 'noor');
    await page.goto('/nl/mijn-dossier/');
    await page.getByRole('link', { name: /Verslagen/ }).click();
    await page.getByRole('main').locator('a[href*="/kaart/#"]').first().click();
    const opened = page.getByRole('heading', { level: 1 }).filter({ hasNotText: /^Kaart$/ });
    const title = await opened.innerText();
    await read('/nl/rechten/privacy/');

    const kept = await keptOn(page);
    expect(title.length).toBeGreaterThan(5);
    expect(kept.filter(({ body }) => body.includes(title) || body.includes('Sterrenveld'))).toEqual([]);
    // Not even that somebody signed in here: no page, no answer, and none of the screens' code.
    expect(kept.map(({ address }) => address).filter(one => /\/api\/|mijn-dossier|react/.test(one))).toEqual(
      [],
    );

    await context.setOffline(true);
    for (const address of ['/nl/mijn-dossier/', '/fr/mijn-dossier/', '/nl/mijn-dossier/lezen/']) {
      await expect(page.goto(address)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
    }
  });

  it('the quick exit leaves nothing behind', async () => {
    await read('/nl/rechten/zakgeld/');
    const other = await context.newPage();
    await other.goto('/nl/veilig/');
    await page.route('https://www.google.be/**', route => route.fulfill({ body: 'elders' }));
    await page.getByRole('link', { name: /Snel weg/ }).click();
    await page.waitForURL('https://www.google.be/');
    await expect.poll(() => keptOn(other)).toEqual([]);
  });
});
