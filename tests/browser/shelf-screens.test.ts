import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scrollsSideways, visit } from '../helpers/browser.ts';
import { JPEG, PDF } from '../helpers/pictures.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';
import { ROOM } from './dossier-screens.ts';

describe('The screens of a plan, a calendar, people and keepsakes', () => {
  const server = serverOfThisFile();

  async function enter(who: string) {
    const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce' });
    await signIn(visitor.context, server, who);
    return visitor;
  }
  const main = (page: Page) => page.getByRole('main');
  const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name }).first();
  /** A button that says what it is about to who hears it: "Gooi weg: Naar zee". */
  const buttonOf = (page: Page, words: string, about: string | undefined) =>
    button(page, new RegExp(`^${words}\\s*:\\s*${about}`));
  const save = (page: Page) => main(page).locator('form').getByRole('button', { name: 'Bewaar' }).click();
  const says = (page: Page, words: string | RegExp) => page.getByText(words).first();

  it('are where the shelves of the overview lead to', async () => {
    const { context, page } = await enter('noor');
    for (const [shelf, title] of [
      ['Mijn plan', 'Mijn plan'],
      ['Agenda', 'Mijn agenda'],
      ['Mensen', 'Mijn mensen'],
      ['Herinneringen', 'Mijn herinneringen'],
    ] as const) {
      await page.goto(ROOM);
      await main(page).locator('a.my-shelf').filter({ hasText: shelf }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    await context.close();
  });

  it('keep a moment with a photo and a PDF, show the photo, throw it away and bring it back', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}herinneringen/`);
    await button(page, 'Bewaar een moment').click();
    await page.getByLabel('Hoe noem je dit moment?').fill('Naar zee');
    await page.getByLabel(/Wat wil je erover vertellen/).fill('We aten frietjes.');
    await page.getByLabel(/Foto of PDF erbij/).setInputFiles([
      { name: 'zee.jpg', mimeType: 'image/jpeg', buffer: JPEG },
      { name: 'ticket.pdf', mimeType: 'application/pdf', buffer: PDF },
    ]);
    await says(page, '2 bestanden gekozen').waitFor();
    await save(page);
    const photo = page.getByRole('img', { name: 'Foto bij ‘Naar zee’' });
    await photo.waitFor();
    // It is really shown: the browser knows how large it is.
    await expect
      .poll(() => photo.evaluate(image => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(8);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /Open de PDF/ }).click();
    expect((await download).suggestedFilename()).toBe('ticket.pdf');
    expect(await scrollsSideways(page)).toBe(false);

    await buttonOf(page, 'Gooi weg', 'Naar zee').click();
    await page.getByRole('heading', { name: 'Prullenmand' }).waitFor();
    expect(await photo.count()).toBe(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await photo.waitFor();

    // Also when the page was closed in between.
    await buttonOf(page, 'Gooi weg', 'Naar zee').click();
    await page.getByRole('heading', { name: 'Prullenmand' }).waitFor();
    await page.reload();
    await buttonOf(page, 'Haal terug', 'Naar zee').click();
    await photo.waitFor();
    await context.close();
  });

  it('keep the words of a moment when its photo did not come through, and try the photo again', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}herinneringen/`);
    await page.route('**/api/v1/entries/*/files', route => route.abort());
    await button(page, 'Bewaar een moment').click();
    await page.getByLabel('Hoe noem je dit moment?').fill('In de trein');
    await page
      .getByLabel(/Foto of PDF erbij/)
      .setInputFiles({ name: 'trein.jpg', mimeType: 'image/jpeg', buffer: JPEG });
    await save(page);
    await says(page, 'Dit bestand kwam niet door').waitFor();
    await page.getByRole('heading', { name: 'In de trein' }).waitFor();
    await page.unroute('**/api/v1/entries/*/files');
    await button(page, 'Probeer opnieuw').click();
    await page.getByRole('img', { name: 'Foto bij ‘In de trein’' }).waitFor();
    expect(await says(page, 'Dit bestand kwam niet door').count()).toBe(0);
    await context.close();
  });

  it('say at once that a file is no photo, and keep the rest', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}herinneringen/`);
    await button(page, 'Bewaar een moment').click();
    await page.getByLabel('Hoe noem je dit moment?').fill('Geen foto');
    await page
      .getByLabel(/Foto of PDF erbij/)
      .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('woorden') });
    await save(page);
    await says(page, 'Dit bestand kan niet').waitFor();
    await button(page, 'Laat het weg').click();
    await page.getByRole('heading', { name: 'Geen foto' }).waitFor();
    await context.close();
  });

  it('lose nothing of what two windows wrote', async () => {
    const { context, page } = await enter('noor');
    const second = await context.newPage();
    for (const tab of [page, second]) {
      await tab.goto(`${ROOM}herinneringen/`);
      await buttonOf(tab, 'Verander', 'De brief van mama').click();
    }
    await page.getByLabel(/Wat wil je erover vertellen/).fill('Uit het eerste venster.');
    await save(page);
    await says(page, 'Je moment is bewaard.').waitFor();

    const box = second.getByLabel(/Wat wil je erover vertellen/);
    await box.fill('Uit het tweede venster.');
    await save(second);
    await says(second, 'In een ander venster veranderde je dit al').waitFor();
    await says(second, 'Uit het eerste venster.').waitFor();
    expect(await box.inputValue()).toBe('Uit het tweede venster.');
    await save(second);
    await says(second, 'Je moment is bewaard.').waitFor();
    await page.reload();
    await says(page, 'Uit het tweede venster.').waitFor();
    await context.close();
  });

  it('let somebody write a view on a goal, change it, and find it beside the card', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}plan/`);
    await page.getByRole('progressbar', { name: 'Hoe ver is het?' }).first().waitFor();
    await button(page, 'Schrijf wat jij vindt').click();
    await page.getByLabel('Wat vind jij van dit doel?').fill('Soep is saai.');
    await save(page);
    await says(page, 'Je kijk is bewaard.').waitFor();
    await button(page, 'Verander').click();
    await page.getByLabel('Wat vind jij van dit doel?').fill('Soep is best lekker.');
    await save(page);
    await says(page, 'Soep is best lekker.').waitFor();
    await page
      .getByRole('link', { name: /Lees de kaart/ })
      .first()
      .click();
    await says(page, 'Soep is best lekker.').waitFor();
    await context.close();
  });

  it('ask to talk about an appointment in one tap, and remember that it was asked', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}agenda/`);
    await buttonOf(page, 'Ik wil dit bespreken', 'Weekend thuis').click();
    await says(page, 'Je vraag is bewaard').waitFor();
    await page.reload();
    await button(page, 'Vraag intrekken').waitFor();
    await context.close();
  });

  it('keep an order of urgent contacts, by keyboard, for me alone', async () => {
    const { context, page } = await enter('noor');
    await page.goto(`${ROOM}mensen/`);
    const names = () => main(page).locator('.my-urgent strong').allInnerTexts();
    await main(page).locator('.my-urgent').first().waitFor();
    const before = await names();
    const down = buttonOf(page, 'Zet lager', before[0]);
    await down.focus();
    await page.keyboard.press('Enter');
    await says(page, `${before[0]} staat nu op plaats 2.`).waitFor();
    const expected = [before[1], before[0], ...before.slice(2)];
    expect(await names()).toEqual(expected);
    // The keyboard stays with who was moved.
    expect(await down.evaluate(one => one === document.activeElement)).toBe(true);

    await buttonOf(page, 'Zet in mijn lijst', 'Oma Mieke').click();
    await says(page, 'Oma Mieke staat nu in je lijst.').waitFor();
    await page.reload();
    await main(page).locator('.my-urgent').first().waitFor();
    expect(await names()).toEqual([...expected, 'Oma Mieke']);
    await buttonOf(page, 'Haal uit de lijst', 'Oma Mieke').click();
    await says(page, 'Oma Mieke staat niet meer in je lijst.').waitFor();
    expect(await names()).toEqual(expected);
    await context.close();
  });

  it('are for nobody who reads along', async () => {
    const { context, page } = await enter('hilde');
    for (const screen of ['plan', 'agenda', 'mensen', 'herinneringen']) {
      await page.goto(ROOM);
      await page.goto(`${ROOM}${screen}/`);
      await page.getByText('Dit scherm is niet voor jou').waitFor();
    }
    await context.close();
  });
});
