import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, scrollsSideways, thirdParties, visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';

const SIGN_IN = '/nl/aanmelden/';
const ROOM = '/nl/mijn-dossier/';

/** The browser also writes down each answer that says "not signed in" or "not like that": those are asked for here. */
const isUnexpected = (complaint: string): boolean => !/status of (401|403|404|422)/.test(complaint);

/** A phone with a finger on it, that makes passkeys and uses them without asking. */
async function addAuthenticator(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** The finger is that of somebody else from now on. */
    refuse: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  };
}

const main = (page: Page) => page.getByRole('main');
const isIn = async (page: Page) => (await page.request.get('/api/v1/me')).status() === 200;

describe('Getting in', () => {
  const server = serverOfThisFile();

  async function enter(who?: string) {
    const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce' });
    if (who) await signIn(visitor.context, server, who);
    return visitor;
  }

  /** A keeper makes a code for somebody; answers the code. */
  async function letterFor(name: string): Promise<string> {
    const { context, page } = await enter('greet');
    await page.goto(`${ROOM}bijhouden/`);
    await main(page)
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('link', { name: 'Toegang geven' }).click();
    const card = main(page).getByRole('listitem').filter({ hasText: name });
    await card.getByRole('button', { name: /Maak een/ }).click();
    await page.getByRole('button', { name: 'Ja, maak de code' }).click();
    await page.getByRole('heading', { name: 'Je code voor Open Kaart' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    const code = (await page.locator('.my-code').textContent()) ?? '';
    expect(code).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await context.close();
    return code;
  }

  it('goes from a letter to a name and four words, and in again with those (promise 28)', async () => {
    const code = await letterFor('Amir Zandkasteel');
    const { context, page, asked, complaints } = await enter();
    await page.goto(`${SIGN_IN}uitnodiging/#${code}`);
    const field = page.getByLabel('Je code');
    await expect.poll(() => field.inputValue()).toBe(code);
    expect(page.url(), 'the code does not stay in the address').toBe(
      `${server.origin}${SIGN_IN}uitnodiging/`,
    );
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('heading', { name: /Je code klopt/ }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const words = page.locator('.my-four-words');
    await expect.poll(async () => (await words.textContent())?.split(' ').length).toBe(4);

    await page.getByLabel('Kies een gebruikersnaam').fill('amir.keeper');
    await page.getByRole('button', { name: 'Klaar, laat me binnen' }).click();
    await page.getByText('Kruis eerst aan dat je de woorden bewaard hebt.').waitFor();
    const passphrase = (await words.textContent()) ?? '';
    await page.getByLabel('Ik heb ze bewaard').check();
    await page.getByRole('button', { name: 'Klaar, laat me binnen' }).click();
    await page.getByRole('heading', { name: /Hallo, Amir/ }).waitFor();
    await page.waitForLoadState('networkidle');

    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.waitForURL('**/nl/');
    await page.goto(SIGN_IN);
    await page.getByRole('textbox', { name: 'Gebruikersnaam' }).fill('Amir.Keeper');
    await page.getByLabel('Wachtzin').fill('helemaal iets anders');
    await page.getByRole('button', { name: 'Ga naar binnen' }).click();
    await page.getByText('Je naam of je wachtzin klopt niet.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Wachtzin').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Hallo, Amir/ }).waitFor();
    await page.waitForLoadState('networkidle');

    const used = [code, passphrase, 'amir.keeper'];
    expect(asked.filter(address => used.some(word => decodeURIComponent(address).includes(word)))).toEqual(
      [],
    );
    expect(thirdParties(asked, server.origin)).toEqual([]);
    expect(complaints.filter(isUnexpected)).toEqual([]);
    await context.close();
  });

  it('makes a passkey, and gets in with it alone; somebody else’s finger does not', async () => {
    const { context, page, complaints } = await enter('mila');
    const phone = await addAuthenticator(context, page);
    await page.goto(`${ROOM}instellingen/`);
    await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
    await page.getByLabel('Hoe noem je deze passkey?').fill('Mijn gsm');
    await page.getByRole('button', { name: 'Voeg een passkey toe' }).click();
    await page.getByText('Je passkey staat erbij.').waitFor();
    const item = main(page).getByRole('listitem').filter({ hasText: 'Mijn gsm' });
    expect(await phone.credentials()).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);

    await item.getByRole('button', { name: /Andere naam/ }).click();
    await item.getByLabel('Hoe noem je deze passkey?').fill('Oude gsm');
    await item.getByRole('button', { name: 'Bewaar' }).click();
    await main(page).getByText('Oude gsm').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.waitForURL('**/nl/');
    expect(await isIn(page)).toBe(false);
    await page.goto(SIGN_IN);
    await page.getByRole('button', { name: 'Gebruik mijn passkey' }).click();
    await page.getByRole('heading', { name: /Hallo, Mila/ }).waitFor();
    await page.waitForLoadState('networkidle');

    await page.getByRole('button', { name: 'Afmelden', exact: true }).click();
    await page.waitForURL('**/nl/');
    await phone.refuse();
    await page.goto(SIGN_IN);
    await page.getByRole('button', { name: 'Gebruik mijn passkey' }).click();
    await page.getByText('Met je passkey lukte het niet.').waitFor();
    expect(await isIn(page)).toBe(false);
    expect(complaints.filter(isUnexpected)).toEqual([]);
    await context.close();
  });

  it('comes back to where one was, and says so on a device that others use too', async () => {
    const { context, page } = await enter();
    await page.goto(`${ROOM}wie-ziet-wat/`);
    await main(page).getByRole('link', { name: 'Aanmelden' }).click();
    await page.waitForURL(`**${SIGN_IN}?terug=**`);
    await page.getByLabel(/Anderen gebruiken dit toestel ook/).check();
    const door = page.getByRole('link', { name: 'Meld me aan' });
    expect(await door.getAttribute('href')).toBe(
      `/api/auth/login?${new URLSearchParams({ return: `${ROOM}wie-ziet-wat/`, shared: '1' })}`,
    );
    await door.click();
    await page.getByRole('button', { name: 'Ik ben Noor' }).click();
    await page.waitForURL(`**${ROOM}wie-ziet-wat/`);
    await page.getByRole('link', { name: 'Instellingen' }).click();
    await page.getByText('Je bent nu zo aangemeld.').waitFor();
    await main(page).getByText('Gedeeld toestel').first().waitFor();
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('__Host-kaart-toestel');
    await context.close();
  });

  it('goes nowhere else by an address that somebody made up', async () => {
    const { context, page } = await enter();
    for (const made of [
      'https://elders.example/',
      '//elders.example/',
      '/nl/rechten/',
      'javascript:alert(1)',
    ]) {
      await page.goto(`${SIGN_IN}?terug=${encodeURIComponent(made)}`);
      const href = await page.getByRole('link', { name: 'Meld me aan' }).getAttribute('href');
      expect(href).toBe(`/api/auth/login?${new URLSearchParams({ return: ROOM })}`);
    }
    await context.close();
  });

  it('ends elsewhere and everywhere: the other device notices at its next step', async () => {
    const [own, other] = [await enter('sander'), await enter('sander')];
    await own.page.goto(`${ROOM}instellingen/`);
    const items = main(own.page).getByRole('listitem').filter({ hasText: 'Sinds' });
    await items.first().waitFor();
    expect(await items.filter({ hasText: 'Dit toestel' }).count()).toBe(1);
    await own.page
      .getByRole('button', { name: /^Meld af/ })
      .first()
      .click();
    await own.page.getByText('Dat toestel is afgemeld.').waitFor();
    expect(await isIn(other.page)).toBe(false);
    expect(await isIn(own.page)).toBe(true);
    await own.page.getByRole('button', { name: 'Overal afmelden' }).click();
    await own.page.getByRole('heading', { name: 'Je bent niet aangemeld' }).waitFor();
    expect(await isIn(own.page)).toBe(false);
    await Promise.all([own.context.close(), other.context.close()]);
  });

  it.each(['fr', 'en', 'ar'] as const)('speaks %s at every door, and fits', async language => {
    const { context, page } = await enter();
    for (const address of [`/${language}/aanmelden/`, `/${language}/aanmelden/uitnodiging/`]) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    }
    await signIn(context, server, 'noor');
    await page.goto(`/${language}/mijn-dossier/instellingen/`, { waitUntil: 'networkidle' });
    expect(await main(page).getByRole('heading', { level: 2 }).count()).toBeGreaterThan(5);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await context.close();
  });
});
