import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAPTOP, visit } from '../helpers/browser.ts';
import {
  chooseWithArrows,
  hasKeyboard,
  MOST_STOPS,
  stopOf,
  tab,
  tabAndPress,
  tabTo,
} from '../helpers/keyboard.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';

const ROOM = '/nl/mijn-dossier/';
const ELSEWHERE = 'https://www.google.be/';

/** Long enough for a busy machine. */
const PATIENT = { timeout: 10_000 };

const main = (page: Page) => page.getByRole('main');

describe('With nothing but a keyboard', () => {
  const server = serverOfThisFile();

  async function enter(who?: string) {
    const visitor = await visit({ origin: server.origin, size: LAPTOP, reducedMotion: 'reduce' });
    await visitor.context.route(ELSEWHERE, route =>
      route.fulfill({ contentType: 'text/html', body: 'Elders.' }),
    );
    if (who) await signIn(visitor.context, server, who);
    return visitor;
  }

  it.each([
    ['the home page', undefined, '/nl/'],
    ['a reading page', undefined, '/nl/rechten/dossier/'],
    ['the list of help', undefined, '/nl/hulp/'],
    ['the platforms', undefined, '/nl/platformen/'],
    ['the guide for organisations', undefined, '/nl/platformen/kiezen/'],
    ['what an organisation can weigh', undefined, '/nl/platformen/kiezen/#stap-3'],
    ['the guide for youngsters and families', undefined, '/nl/platformen/kiezen/jongeren/'],
    ['the self-scan', undefined, '/nl/platformen/zelfscan/'],
    ['the words', undefined, '/nl/woorden/'],
    ['the search page', undefined, '/nl/zoeken/'],
    ['signing in', undefined, '/nl/aanmelden/'],
    ['the sign-in of the demo', undefined, '/api/auth/login?return=/nl/mijn-dossier/'],
    ['the overview', 'noor', ROOM],
    ['a shelf', 'noor', `${ROOM}lezen/#reports`],
    ['the people around me', 'noor', `${ROOM}wie-ziet-wat/`],
    ['who looked', 'noor', `${ROOM}wie-keek/`],
    ['eighteen', 'mila', `${ROOM}mijn-18/`],
  ])('every stop of %s shows itself, from the first to the last', async (_name, who, address) => {
    const { context, page } = await enter(who);
    await page.goto(address, { waitUntil: 'networkidle' });
    const stops: string[] = [];
    for (let stop = await tab(page); stop && stops.length < MOST_STOPS; stop = await tab(page)) {
      stops.push(stop.name);
    }
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.length).toBeLessThan(MOST_STOPS);
    await context.close();
  });

  it('the first stop leads past the header to the content', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/rechten/dossier/');
    await tab(page);
    expect((await stopOf(page))?.name).toBe('a Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await hasKeyboard(main(page))).toBe(true);
    await context.close();
  });

  it('one searches, walks through what was found, and opens a page', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/');
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('dossier lezen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/zoeken/**');
    const found = page.getByRole('list', { name: 'Gevonden kaarten' }).getByRole('heading').getByRole('link');
    await found.first().waitFor();
    await tabTo(page, found.first());

    await page.keyboard.press('ArrowDown');
    expect(await hasKeyboard(found.nth(1))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await hasKeyboard(found.first())).toBe(true);
    const name = (await found.first().textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await context.close();
  });

  it('one goes back to the search box with Escape, which empties it, and comes there from anywhere with "/"', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/zoeken/?q=zakgeld');
    const box = page.getByRole('searchbox');
    const found = page.getByRole('list', { name: 'Gevonden kaarten' }).getByRole('heading').getByRole('link');
    await found.first().waitFor();
    await tabTo(page, found.first());
    await page.keyboard.press('Escape');
    expect([await hasKeyboard(box), await box.inputValue()]).toEqual([true, '']);
    await tab(page);
    await page.keyboard.press('/');
    expect([await hasKeyboard(box), await box.inputValue()]).toEqual([true, '']);
    await context.close();
  });

  it('one filters the list of help, hears how many are left, and sees all again', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/hulp/');
    const shown = () => main(page).locator('[data-item]').filter({ visible: true }).count();
    const all = await shown();
    await tabAndPress(page, page.getByRole('checkbox', { name: 'Gratis' }), 'Space');
    const left = await shown();
    expect(left).toBeLessThan(all);
    expect(await page.locator('.filter__count').textContent()).toContain(String(left));
    await tabAndPress(page, page.getByRole('button', { name: /Alles tonen|Alle diensten|Opnieuw/ }));
    await expect.poll(shown, PATIENT).toBe(all);
    await context.close();
  });

  it('one chooses a look, closes the choice with Escape, and the next page keeps it', async () => {
    const { context, page } = await enter();
    const look = () => page.evaluate(() => document.documentElement.dataset['look']);
    await page.goto('/nl/');
    const control = page.locator('.look-control summary');
    await tabAndPress(page, control);
    await tab(page);
    await chooseWithArrows(page, page.getByRole('radio', { name: /Maan/ }));
    expect(await look()).toBe('maan');
    await page.keyboard.press('Escape');
    expect(await hasKeyboard(control)).toBe(true);
    expect(await page.getByRole('radio', { name: /Maan/ }).isVisible()).toBe(false);
    await page.goto('/nl/rechten/');
    expect(await look()).toBe('maan');
    await context.close();
  });

  it('one signs in, chooses a shelf and opens a card', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/');
    await tabAndPress(page, page.getByRole('navigation', { name: 'Deuren' }).getByText('Mijn dossier'));
    await page.waitForURL(`**${ROOM}`);
    await tabAndPress(page, main(page).getByRole('link', { name: 'Aanmelden' }));
    await page.waitForURL('**/nl/aanmelden/**');
    await tabAndPress(page, main(page).getByRole('link', { name: 'Meld me aan' }));
    await tabAndPress(page, page.getByRole('button', { name: 'Ik ben Noor' }));
    await page.getByRole('heading', { name: 'Hallo, Noor' }).waitFor();

    await tabAndPress(page, main(page).getByRole('link', { name: /^Over mij/ }));
    // The keyboard comes along to the shelf that was opened.
    const shelf = page.getByRole('heading', { name: 'Over mij', level: 2 });
    await expect.poll(() => hasKeyboard(shelf), PATIENT).toBe(true);
    await tabAndPress(page, main(page).getByRole('link').filter({ hasText: 'Dit is Noor' }));
    await page.getByRole('heading', { name: 'Dit is Noor', level: 1 }).waitFor();
    await context.close();
  });

  /** The dialog keeps the keyboard: no stop lies under it. */
  async function staysInDialog(page: Page): Promise<void> {
    const dialog = page.getByRole('dialog');
    const stops = await dialog.locator('button, a, input').count();
    for (let stop = 0; stop < stops + 3; stop += 1) {
      await tab(page);
      const isOutside = await page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement !== body && activeElement?.closest('dialog') === null;
      });
      expect(isOutside).toBe(false);
    }
  }

  it('one gives a shelf with radio buttons and arrows, thinks again with Escape, and ends it', async () => {
    const { context, page } = await enter('amir');
    await page.goto(`${ROOM}wie-ziet-wat/`);
    await tabAndPress(page, main(page).getByRole('link', { name: /Karim Zandkasteel/ }));
    const theirs = page.getByRole('heading', { name: 'Door de ogen van Karim Zandkasteel' });
    await expect.poll(() => hasKeyboard(theirs), PATIENT).toBe(true);

    const open = page.getByRole('button', { name: 'Agenda: leg het hele vak open' });
    const dialog = page.getByRole('dialog');
    await tabAndPress(page, open);
    await dialog.waitFor();
    await staysInDialog(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasKeyboard(open)).toBe(true);

    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByRole('radio').first());
    await chooseWithArrows(page, dialog.getByRole('radio', { name: /Mij helpen/ }));
    await tabTo(page, dialog.getByRole('radio', { name: /1 maand/ }));
    await chooseWithArrows(page, dialog.getByRole('radio', { name: /3 maanden/ }));
    await tabAndPress(page, dialog.getByRole('button', { name: /^Ja/ }));
    await page.getByRole('status').filter({ hasText: 'Papa kan nu je agenda lezen' }).waitFor();

    await tabAndPress(page, page.getByRole('button', { name: 'Agenda: leg het hele vak dicht' }));
    await page.getByRole('status').filter({ hasText: 'Papa kan je agenda niet meer lezen' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Ongedaan maken' }));
    await context.close();
  });

  it('one asks for deletion and withdraws it', async () => {
    const { context, page } = await enter('sander');
    await page.goto(`${ROOM}mijn-18/`);
    const choice = page.getByRole('button', { name: /^Wissen/ });
    const dialog = page.getByRole('dialog');
    await tabAndPress(page, choice);
    await dialog.waitFor();
    await staysInDialog(page);
    await tabAndPress(page, dialog.getByRole('button', { name: /^Nee/ }));
    await dialog.waitFor({ state: 'detached' });
    expect(await hasKeyboard(choice)).toBe(true);

    await page.keyboard.press('Enter');
    await tabAndPress(page, dialog.getByRole('button', { name: /^Ja/ }));
    await page.getByRole('heading', { name: 'Je vroeg om te wissen' }).waitFor();
    await tabAndPress(page, page.getByRole('button', { name: 'Intrekken' }));
    await page.getByRole('heading', { name: 'Wat wil jij?' }).waitFor();
    await context.close();
  });

  async function pressShift(page: Page, times: number): Promise<void> {
    for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
  }

  const whoAmI = async (context: BrowserContext) =>
    (await context.request.get(`${server.origin}/api/v1/me`)).status();

  it('Shift three times leaves the site, and going back does not return to the page', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/');
    await page.goto('/nl/rechten/klacht/');
    await pressShift(page, 3);
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/nl/');
    await context.close();
  });

  it('Shift three times ends the session of who is signed in', async () => {
    const { context, page } = await enter('noor');
    await page.goto(ROOM);
    await page.getByRole('heading', { name: 'Hallo, Noor' }).waitFor();
    expect(await whoAmI(context)).toBe(200);
    await pressShift(page, 3);
    await page.waitForURL(ELSEWHERE);
    await expect.poll(() => whoAmI(context), PATIENT).toBe(401);
    await context.close();
  });

  it('an open dialog takes the quick exit along, and puts it back', async () => {
    const { context, page } = await enter('mila');
    await page.goto(`${ROOM}mijn-18/`);
    const exit = page.getByRole('link', { name: 'Snel weg' });
    await tabAndPress(page, page.getByRole('button', { name: /^Wissen/ }));
    await tabTo(page, page.getByRole('dialog').getByRole('link', { name: 'Snel weg' }));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('banner').getByRole('link', { name: 'Snel weg' }).count()).toBe(1);

    await page.getByRole('button', { name: /^Wissen/ }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await exit.click();
    await page.waitForURL(ELSEWHERE);
    await expect.poll(() => whoAmI(context), PATIENT).toBe(401);
    await context.close();
  });

  it('capitals in the search box are no reason to leave', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/zoeken/');
    await tabTo(page, page.getByRole('searchbox'));
    for (const letter of ['O', 'C', 'J', 'V']) await page.keyboard.press(`Shift+${letter}`);
    await pressShift(page, 2);
    expect(await page.getByRole('searchbox').inputValue()).toBe('OCJV');
    expect(new URL(page.url()).pathname).toBe('/nl/zoeken/');
    await context.close();
  });
});
