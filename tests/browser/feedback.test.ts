import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../api/config.ts';
import { runCommand } from '../../api/operator/run-command.ts';
import { visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

describe('"Was dit duidelijk?" under a page', () => {
  const server = serverOfThisFile();

  const said = async (about: string) => {
    const pages = await runCommand(parseConfig(server.settings), 'feedback');
    return pages.find(({ page }) => page === about);
  };
  const block = (page: Page) => page.getByRole('region', { name: 'Was dit duidelijk?' });
  const outcome = (page: Page) => page.locator('.feedback__outcome').filter({ visible: true });

  it.each([true, false])('takes a face and a few words, with script: %s', async script => {
    const about = script ? '/nl/rechten/zakgeld/' : '/nl/rechten/privacy/';
    const { context, page, complaints } = await visit({ origin: server.origin, script });
    await page.goto(about);
    expect(await block(page).getByRole('textbox').first().isVisible()).toBe(false);
    await block(page).getByRole('radio', { name: 'Een beetje' }).check();
    await block(page)
      .getByRole('textbox', { name: /nog iets zeggen/ })
      .fill('Wat is een voogd?');
    await block(page).getByRole('button', { name: 'Stuur' }).first().click();
    await outcome(page).waitFor();
    expect(await outcome(page).allInnerTexts()).toEqual(['Dank je. Zo maken we deze pagina beter.']);
    expect(new URL(page.url()).pathname).toBe(about);
    expect(await said(about)).toMatchObject({
      clarity: { clear: 0, partly: 1, unclear: 0 },
      texts: [{ clarity: 'partly', text: 'Wat is een voogd?' }],
    });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it.each([true, false])('takes a mistake, with script: %s', async script => {
    const about = script ? '/nl/rechten/klacht/' : '/nl/rechten/inspraak/';
    const { context, page } = await visit({ origin: server.origin, script });
    await page.goto(about);
    await block(page).getByText('Fout melden').click();
    await block(page).getByRole('textbox', { name: 'Wat klopt er niet?' }).fill('Er ontbreekt een nummer.');
    await block(page).getByRole('button', { name: 'Stuur' }).last().click();
    await outcome(page).waitFor();
    expect(await said(about)).toMatchObject({ mistakes: 1, texts: [{ text: 'Er ontbreekt een nummer.' }] });
    await context.close();
  });

  it('loses nothing of what somebody wrote when it can’t be sent, and says so', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await page.goto('/nl/rechten/jouw-belang/');
    await page.route('**/api/v1/feedback**', route => route.abort());
    await block(page).getByRole('radio', { name: 'Nee' }).check();
    const words = block(page).getByRole('textbox', { name: /nog iets zeggen/ });
    await words.fill('Te lang.');
    await block(page).getByRole('button', { name: 'Stuur' }).first().click();
    await outcome(page).waitFor();
    expect(await outcome(page).innerText()).toContain('Dat lukt nu niet.');
    expect(await words.inputValue()).toBe('Te lang.');
    await context.close();
  });

  it('works with the keyboard alone, and tells a screen reader what happened', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await page.goto('/nl/rechten/gezondheid/');
    await block(page).getByRole('radio', { name: 'Ja' }).focus();
    await page.keyboard.press('Space');
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await outcome(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('feedback-dank');
    expect((await said('/nl/rechten/gezondheid/'))?.clarity.clear).toBe(1);
    await context.close();
  });
});
