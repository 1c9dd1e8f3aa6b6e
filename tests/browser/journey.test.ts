import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, thirdParties, visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

/** Signs in as somebody of the demo, through the whole OpenID Connect round. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/nl/mijn-dossier/');
  await page.getByRole('link', { name: 'Aanmelden' }).first().click();
  await page.waitForURL('**/nl/aanmelden/**');
  await page.getByRole('link', { name: 'Meld me aan' }).click();
  await page.getByRole('button', { name: `Ik ben ${name}` }).click();
  await page.waitForURL('**/nl/mijn-dossier/**');
}

/** The browser also writes down each answer that says "not signed in" or "not found": those are asked for here. */
const isUnexpected = (complaint: string): boolean => !/status of (401|404)/.test(complaint);

const shelf = (page: Page, name: string) => page.getByRole('button', { name: `${name}: leg het hele vak` });

describe('From a question to control over your own dossier', () => {
  const server = serverOfThisFile();

  it('goes from searching to reading, sharing, ending, looking back, and thinking again about deletion', async () => {
    const youngster = await visit({ origin: server.origin });
    const parent = await visit({ origin: server.origin });
    const { page } = youngster;

    // Search, and read.
    await page.goto('/nl/');
    await page.getByRole('searchbox').fill('dossier lezen');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/nl/zoeken/**');
    await page.getByRole('main').getByRole('link', { name: 'Je mag je dossier lezen' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Je mag je dossier lezen');

    // Sign in, and open a card.
    await signInAs(page, 'Amir');
    await page.getByRole('heading', { name: /Hallo, Amir/ }).waitFor();
    await page.getByRole('link', { name: /^Agenda/ }).click();
    const card = page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link')
      .filter({ hasText: 'Thuismatch' });
    await card.click();
    await page.getByRole('heading', { level: 1, name: /Thuismatch/ }).waitFor();
    expect(await page.title()).toBe('Kaart – Open Kaart');

    // A parent finds nothing yet.
    await signInAs(parent.page, 'Karim');
    await parent.page
      .getByText(/nog niets|niemand/i)
      .first()
      .waitFor();

    // Give the parent one shelf.
    await page.getByRole('link', { name: 'Wie ziet wat', exact: true }).click();
    await page.getByRole('link', { name: /Karim Zandkasteel/ }).click();
    await shelf(page, 'Agenda').click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    const [yes, no] = [
      dialog.getByRole('button', { name: /^Ja/ }),
      dialog.getByRole('button', { name: /^Nee/ }),
    ];
    expect((await yes.boundingBox())?.height).toBe((await no.boundingBox())?.height);
    expect(Math.round((await yes.boundingBox())?.width ?? 0)).toBe(
      Math.round((await no.boundingBox())?.width ?? 1),
    );
    await dialog.getByRole('radio', { name: /Op de hoogte blijven/ }).check();
    await dialog.getByRole('radio', { name: /1 maand/ }).check();
    await yes.click();
    await page.getByRole('status').filter({ hasText: 'Papa kan nu je agenda lezen' }).waitFor();

    // The parent sees that and nothing else.
    const theirs = parent.page.getByRole('main');
    await parent.page.reload();
    await theirs.getByRole('link', { name: /Amir/ }).click();
    await theirs
      .getByRole('link', { name: /Gedeeld met jou/ })
      .first()
      .waitFor();
    const shelves = await theirs.getByRole('link', { name: /Gedeeld met jou/ }).allInnerTexts();
    expect(shelves.map(text => text.split('\n')[0])).toEqual(['Agenda']);
    await theirs.getByRole('link', { name: /Gedeeld met jou/ }).click();
    await theirs.getByRole('link').filter({ hasText: 'Thuismatch' }).click();
    await parent.page.getByRole('heading', { level: 1, name: /Thuismatch/ }).waitFor();
    const address = parent.page.url();

    // End it: the very next request of the open page finds nothing.
    await shelf(page, 'Agenda').click();
    await page.getByRole('status').filter({ hasText: 'Papa kan je agenda niet meer lezen' }).waitFor();
    await parent.page.goto(address);
    await parent.page.reload();
    await parent.page.getByRole('heading', { name: 'Er ligt nog niets op tafel' }).waitFor();
    const entryId = new URL(address).hash.slice(1);
    expect((await parent.page.request.get(`/api/v1/entries/${entryId}`)).status()).toBe(404);

    // Both looks are in the log.
    await page.getByRole('link', { name: 'Wie keek', exact: true }).click();
    const looks = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Karim Zandkasteel' });
    await looks.filter({ hasText: 'de kaart ‘Thuismatch' }).first().waitFor();
    await looks.filter({ hasText: 'een lijst met' }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    // Nobody else learned that they were here, and nothing complained.
    expect(thirdParties(youngster.asked, server.origin)).toEqual([]);
    expect(youngster.complaints.filter(isUnexpected)).toEqual([]);
    await youngster.context.close();
    await parent.context.close();
  });

  it('lets an adult ask for deletion, see the three tracks, and withdraw', async () => {
    const { page, context, complaints } = await visit({ origin: server.origin });
    await signInAs(page, 'Sander');
    await page.getByRole('link', { name: 'Mijn 18', exact: true }).click();
    await page.getByRole('heading', { name: 'Wat wil jij?' }).waitFor();
    const choices = page
      .getByRole('main')
      .getByRole('button', { name: /^(Alles zo laten|Alleen voor mij|Wissen)/ });
    const sizes = await choices.evaluateAll(buttons =>
      buttons.map(button => button.getBoundingClientRect().width),
    );
    expect(sizes).toHaveLength(3);
    expect(new Set(sizes.map(Math.round)).size).toBe(1);
    await page.getByRole('button', { name: /^Wissen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^Ja/ }).click();

    await page.getByRole('heading', { name: 'Je vroeg om te wissen' }).waitFor();
    await page.getByText('Huis De Vuurvlieg').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto('/nl/mijn-dossier/');
    await page
      .getByText(/wissen/i)
      .first()
      .waitFor();

    await page.goto('/nl/mijn-dossier/mijn-18/');
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByRole('status').filter({ hasText: 'Je vraag is ingetrokken' }).waitFor();
    await page.getByRole('heading', { name: 'Wat wil jij?' }).waitFor();
    expect(complaints.filter(isUnexpected)).toEqual([]);
    await context.close();
  });

  it('leaves nothing behind the "back" button after signing out (promise 31)', async () => {
    const { page, context } = await visit({ origin: server.origin });
    await signInAs(page, 'Mila');
    await page.getByRole('heading', { name: /Hallo, Mila/ }).waitFor();
    await page.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL(address => !address.pathname.startsWith('/nl/mijn-dossier/'));
    await page.goBack().catch(() => null);
    await page.waitForTimeout(500);
    expect(await page.getByText('Hallo, Mila').count()).toBe(0);
    expect((await page.request.get('/api/v1/me')).status()).toBe(401);
    await context.close();
  });
});
