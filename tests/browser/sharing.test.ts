import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';
import { ROOM } from './dossier-screens.ts';

/** How a button looks, as far as it could weigh more than another. */
const lookOf = (button: Locator) =>
  button.evaluate(element => {
    const { backgroundColor, borderColor, borderWidth, color, fontSize, fontWeight } =
      getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      tag: element.tagName,
      backgroundColor,
      borderColor,
      borderWidth,
      color,
      fontSize,
      fontWeight,
      width: Math.round(width),
      height: Math.round(height),
    };
  });

describe('Deciding who sees what, in a browser', () => {
  const server = serverOfThisFile();

  async function enter(who: string, address: string) {
    const visitor = await visit({ origin: server.origin, size: PHONE, reducedMotion: 'reduce' });
    await signIn(visitor.context, server, who);
    await visitor.page.goto(address);
    return visitor;
  }
  const main = (page: Page) => page.getByRole('main');

  /** Ines asks to read a shelf of Noor. */
  async function ask(shelf: string): Promise<void> {
    const { context, page } = await enter('ines', `${ROOM}gedeeld/`);
    await main(page)
      .getByRole('link', { name: /Noor Sterrenveld/ })
      .click();
    await main(page).getByRole('link', { name: 'Vraag om mee te lezen' }).click();
    const form = main(page).locator('form');
    if (await form.getByLabel('Als wie vraag je dit?').isVisible()) {
      await form.getByLabel('Als wie vraag je dit?').selectOption({ index: 1 });
    }
    await form.getByLabel('Welk vak?').selectOption({ label: shelf });
    await form.getByLabel('Waarvoor?').selectOption({ label: 'Helpen' });
    await form.getByLabel(/^Waarom/).fill('Ik wil je helpen met de papieren van school.');
    await form.getByRole('button', { name: 'Stel de vraag' }).click();
    await page.getByText('Je vraag is gesteld.').waitFor();
    await main(page).getByText('Nog geen antwoord').first().waitFor();
    await context.close();
  }

  it('lets a yes and a no to somebody who asks weigh the same, and take one tap each (promise 11)', async () => {
    await ask('Verslagen');
    await ask('Documenten');
    const { context, page } = await enter('noor', `${ROOM}wie-ziet-wat/`);
    const question = (what: string) =>
      main(page)
        .getByRole('listitem')
        .filter({ hasText: `vraagt om je ${what} te lezen` });
    const [yes, no] = [/^Ja/, /^Nee/].map(name => question('verslagen').getByRole('button', { name }));
    if (!yes || !no) throw new Error('no answers');
    expect(await lookOf(yes)).toEqual(await lookOf(no));
    await no.click();
    await page.getByText(/^Je zei nee tegen/).waitFor();
    await question('verslagen').waitFor({ state: 'detached' });
    await question('documenten').getByRole('button', { name: /^Ja/ }).click();
    await page.getByText(/kan je documenten lezen tot en met/).waitFor();
    await question('documenten').waitFor({ state: 'detached' });
    // Undone in one tap too.
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText(/kan je documenten niet meer lezen/).waitFor();
    await context.close();

    const asker = await enter('ines', `${ROOM}gedeeld/`);
    await main(asker.page)
      .getByRole('link', { name: /Noor Sterrenveld/ })
      .click();
    await main(asker.page).getByText('Nee', { exact: true }).waitFor();
    await asker.context.close();
  });

  it('ticks nothing beforehand, neither in a set nor in one yes (promise 11)', async () => {
    const { context, page } = await enter('noor', `${ROOM}wie-ziet-wat/#sets`);
    const dialog = page.getByRole('dialog');
    await main(page)
      .getByRole('button', { name: /^Kies deze set/ })
      .first()
      .click();
    await dialog.getByRole('checkbox').first().waitFor();
    expect(await dialog.locator('input:checked').count()).toBe(0);
    await dialog.getByRole('button', { name: /^Ja/ }).click();
    await dialog.getByText('Kies eerst wie.').waitFor();
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: /^Ja/ }).click();
    await page.getByText(/toestemming(en)? geld/).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText(/gestopt/).waitFor();
    await context.close();
  });

  it('shows what leaving ends, ends it, and brings the own team back, all by keyboard', async () => {
    const { context, page } = await enter('noor', `${ROOM}wie-ziet-wat/`);
    await main(page)
      .getByRole('link', { name: /Ik verhuis/ })
      .press('Enter');
    await page.getByRole('heading', { name: 'Ik verhuis' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Ik verhuis');
    await main(page).getByRole('button', { name: 'Bekijk wat er stopt bij CLB Het Krijtje' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Team schoolbegeleiding ziet hier niet meer/).waitFor();
    await dialog.getByText('Hun eigen dossier over jou.').waitFor();
    await dialog.getByRole('button', { name: /^Ja/ }).press('Enter');
    await page.getByText('Alles van CLB Het Krijtje is gestopt.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
    await page.getByText(/Teams van CLB Het Krijtje zien weer/).waitFor();
    await context.close();
  });

  it('puts a card that a guide writes on the table of the youngster', async () => {
    const guide = await enter('bram', `${ROOM}gedeeld/`);
    await main(guide.page)
      .getByRole('link', { name: /Noor Sterrenveld/ })
      .click();
    await main(guide.page).getByRole('link', { name: 'Voeg een kaart toe' }).click();
    const form = main(guide.page).locator('form');
    await form.getByLabel('Wat is het?').selectOption({ label: 'verslag' });
    await form.getByLabel('Welk vak?').selectOption({ label: 'Verslagen' });
    await form.getByLabel('Titel').fill('Onze wandeling');
    await form.getByLabel('Tekst').fill('We spraken over school. Jij koos de weg.');
    await form.getByRole('button', { name: 'Leg de kaart op tafel' }).click();
    await guide.page.getByText(/De kaart ligt nu bij Noor/).waitFor();
    await guide.context.close();

    const { context, page } = await enter('noor', `${ROOM}lezen/#reports`);
    await main(page).getByText('Onze wandeling').first().waitFor();
    await context.close();
  });
});
