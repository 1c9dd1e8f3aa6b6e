import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

const OVERVIEW = '/nl/platformen/';
const COMPARE = '/nl/platformen/vergelijken/';
const TWO = `${COMPARE}?platform=kedo&platform=mextra`;
const PHONE = { width: 360, height: 740 };

describe('Choosing among platforms', () => {
  const server = serverOfThisFile();
  const enter = (script = true) => visit({ origin: server.origin, script, size: PHONE });

  const heads = (page: Page) => page.locator('thead th').filter({ visible: true }).allInnerTexts();
  const cards = (page: Page) => page.locator('[data-item]').filter({ visible: true }).count();
  const download = async (page: Page, name: string): Promise<Download> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return file;
  };

  it('keeps what somebody chose in the address, and shows the same to who gets it', async () => {
    const { context, page } = await enter();
    await page.goto(OVERVIEW);
    expect(await cards(page)).toBe(14);
    await page.getByLabel('Wie beslist er?').selectOption('jongere');
    await page.getByLabel('Eenvoudige taal').check();
    expect(await page.getByRole('status').first().textContent()).toMatch(/Geen platform past/);
    await page.getByLabel('Eenvoudige taal').uncheck();
    expect(new URL(page.url()).search).toBe('?beslist=jongere');
    const shown = await page.locator('[data-item]').filter({ visible: true }).locator('h3').allInnerTexts();
    expect(shown).toEqual(['Carenzorgt (Caren)', 'Samen1Plan']);
    const other = await context.newPage();
    await other.goto(page.url());
    expect(
      await other.locator('[data-item]').filter({ visible: true }).locator('h3').allInnerTexts(),
    ).toEqual(shown);
    await context.close();
  });

  it('lays two side by side, and puts in front what differs', async () => {
    const { context, page } = await enter();
    await page.goto(TWO);
    expect(await heads(page)).toEqual(['Vraag', 'KeDo (KetenDossier)', 'MEXTRA']);
    const first = page.locator('tbody').filter({ visible: true }).first();
    expect(await first.locator('th').first().innerText()).toBe('Hier verschillen ze');
    for (const row of await first.locator('tr[data-row]').all()) {
      const answers = await row
        .locator('td')
        .filter({ visible: true })
        .evaluateAll(cells =>
          cells.map(
            cell =>
              cell.querySelector<HTMLElement>('[data-value]')?.dataset['value'] ?? cell.textContent?.trim(),
          ),
        );
      expect(new Set(answers).size, await row.innerText()).toBe(2);
    }
    expect(await first.locator('tr[data-row="afterCare"]').count()).toBe(1);
    await context.close();
  });

  it('never lays more than four side by side, and gives all back at once', async () => {
    const { context, page } = await enter();
    await page.goto(`${COMPARE}?platform=kedo&platform=mextra&platform=ecqare`);
    await page.getByLabel('Samen1Plan', { exact: true }).check();
    expect(await heads(page)).toHaveLength(5);
    expect(await page.getByLabel('Embracecloud').isDisabled()).toBe(true);
    expect(await page.getByRole('status').first().textContent()).toContain('Meer dan vier kan niet.');
    expect(new URL(page.url()).searchParams.getAll('platform')).toHaveLength(4);
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.getByText('Je ziet alle platformen.').waitFor();
    expect(await heads(page)).toHaveLength(10);
    expect(await page.locator('tr[data-row]').filter({ visible: true }).count()).toBeGreaterThan(108);
    await context.close();
  });

  it('works with the keyboard alone', async () => {
    const { context, page } = await enter();
    await page.goto(COMPARE);
    await page.getByLabel('Carenzorgt').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await heads(page)).toEqual(['Vraag', 'Carenzorgt (Caren)', 'eCQare']);
    await context.close();
  });

  it('gives what is on the screen as a spreadsheet that reads back, and as CSV', async () => {
    const { context, page } = await enter();
    await page.goto(TWO);
    const xlsx = await download(page, 'Bewaren als Excel');
    expect(xlsx.suggestedFilename()).toBe('vergelijking.xlsx');
    const [sheet] = await readExcelFile(readFileSync(await xlsx.path()));
    expect(sheet?.data[0]).toEqual(['Vraag', 'KeDo (KetenDossier)', 'MEXTRA']);
    expect(sheet?.data[1]?.[0]).toBe('Wie beslist hier?');
    const twoSteps = sheet?.data.find(([label]) => label === 'Extra veilig aanmelden in twee stappen');
    expect(twoSteps?.[1]).toMatch(/^tegenspraak\. De tabel zegt: nee/);
    const csv = await download(page, 'Bewaren als CSV');
    const text = readFileSync(await csv.path(), 'utf8');
    expect(text).toContain('"Vraag";"KeDo (KetenDossier)";"MEXTRA"');
    expect(text).not.toContain('Carenzorgt');
    await context.close();
  });

  it('keeps only the platforms that somebody wants in the matrix', async () => {
    const { context, page } = await enter();
    await page.goto('/nl/platformen/wat-wil-je-doen/');
    await page.getByLabel('Privacy en techniek').selectOption('in-orde');
    expect(await page.getByRole('status').first().textContent()).toContain('7 van de 9');
    const named = await page.locator('td li').filter({ visible: true }).allInnerTexts();
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(name => name.startsWith('Samen1Plan'))).toEqual([]);
    await context.close();
  });

  it('takes a correction without script, and says so on the same page', async () => {
    const { context, page } = await enter(false);
    await page.goto('/nl/platformen/verbeteren/');
    await page.getByLabel('Over welk platform').selectOption('KeDo (KetenDossier)');
    await page.getByLabel('Wat staat er nu').fill('Er is nu ook een app voor iPhone.');
    await page.getByLabel('Voor welke organisatie').fill('Verzonnen Aanbieder');
    await page.getByLabel('Waar kunnen we het nakijken').fill('https://voorbeeld.invalid/app');
    await page.getByRole('button', { name: 'Verstuur' }).first().click();
    await page.waitForURL('**/nl/platformen/verbeteren/#feedback-dank');
    expect(await page.locator('#feedback-dank').isVisible()).toBe(true);
    await context.close();
  });

  it('lays the whole table open without script, both readings of each contradiction in it', async () => {
    const { context, page } = await enter(false);
    await page.goto(COMPARE);
    expect(await heads(page)).toHaveLength(10);
    expect(await page.locator('tr[data-row]').filter({ visible: true }).count()).toBe(6 + 64 + 8 + 36);
    const contradictions = page.locator('td:has([data-value="contradiction"])');
    expect(await contradictions.count()).toBe(31);
    for (const cell of await contradictions.all()) {
      expect(await cell.locator('small').count()).toBeGreaterThanOrEqual(2);
    }
    await context.close();
  });

  it('gives each of the five answers a look of its own, with a shape besides the colour', async () => {
    const { context, page } = await enter(false);
    await page.goto('/nl/platformen/onderzoek/');
    const looks = await page.locator('.states .platform-value').evaluateAll(values =>
      values.map(value => ({
        shape: getComputedStyle(value, '::before').content,
        look: `${getComputedStyle(value).backgroundColor} ${getComputedStyle(value).borderStyle} ${getComputedStyle(value).borderColor}`,
        word: value.textContent,
      })),
    );
    for (const sign of ['shape', 'look', 'word'] as const) {
      expect(new Set(looks.map(one => one[sign])).size, sign).toBe(5);
    }
    await context.close();
  });
});
