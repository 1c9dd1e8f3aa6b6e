import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, scrollsSideways, type Visit, visit } from '../helpers/browser.ts';
import { hasKeyboard } from '../helpers/keyboard.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { type StaticSite, startStaticSite } from '../helpers/static-site.ts';

const ORGANISATION = '/nl/platformen/kiezen/';
const YOUNG = '/nl/platformen/kiezen/jongeren/';
const SCAN = '/nl/platformen/zelfscan/';

let site: StaticSite;
beforeAll(async () => {
  site = await startStaticSite();
});
afterAll(async () => {
  await site.stop();
});

async function open(address: string, visitor: Partial<Visit> = {}) {
  const visited = await visit({ origin: site.origin, reducedMotion: 'reduce', ...visitor });
  await visited.page.goto(address, { waitUntil: 'networkidle' });
  return visited;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const goTo = async (page: Page, step: number) => {
  await page.locator(`[data-to-step][href="#stap-${step}"]`).click();
  await page.locator(`#stap-${step}`).waitFor();
};
const shelf = (page: Page, importance: string) => page.locator(`[data-shelf-of="${importance}"]`);

describe('The guide for organisations', () => {
  /** An organisation that wants the youngster to lead, on a phone, and not too dear. */
  async function answer(page: Page) {
    await goTo(page, 2);
    await page.getByLabel('De jongere', { exact: true }).first().check();
    await page.getByLabel('Samen een plan maken').first().check();
    await page
      .getByRole('group', { name: /hulpverleners er overleggen/ })
      .getByLabel('Nee', { exact: true })
      .check();
  }

  it('begins with team and vision, and shows one step at a time; back goes a step back', async () => {
    const { context, page } = await open(ORGANISATION);
    const shown = async () =>
      (await page.locator('main h2[tabindex]').filter({ visible: true }).allInnerTexts()).join();
    expect(await shown()).toBe('1. Team en visie');
    expect(await page.locator('[aria-current="step"]').innerText()).toContain('Team en visie');
    await page.getByRole('link', { name: 'Naar stap 2' }).click();
    expect(await shown()).toBe('2. Noden');
    await page.goBack();
    await expect.poll(shown).toBe('1. Team en visie');
    await context.close();
  });

  it('puts what somebody needs on the shelves, and computes the outcome in the page', async () => {
    const { context, page, asked, complaints } = await open(ORGANISATION);
    const before = asked.length;
    await answer(page);
    await goTo(page, 3);
    expect(await shelf(page, 'must').locator('[data-card]').count()).toBe(3);
    await goTo(page, 4);
    const first = page.locator('.choice-fit').first();
    expect(await first.innerText()).toMatch(/^Plaats 1: Samen1Plan\s+Past, maar in 2022 niet aangewezen/);
    expect(await page.locator('.choice-first').innerText()).toContain('niet aangewezen zonder verbeteringen');
    expect(await page.locator('.choice-fit').nth(1).innerText()).toMatch(/^Plaats 2: Carenzorgt/);
    expect(await page.locator('[data-choice-outcome]').innerText()).not.toContain('JOEP');
    expect(await page.locator('.choice-fit[data-platform="kedo"]').innerText()).toContain('Let op.');
    expect(await page.locator('.choice-fit[data-platform="mijneigenplan"]').innerText()).toContain(
      'in 2022 niet aangewezen zonder verbeteringen',
    );
    expect(asked.slice(before).filter(address => !/\/pictos\/[a-z-]+\.svg$/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('weighs with the keyboard: a card goes up and down, and the keyboard goes along', async () => {
    const { context, page } = await open(ORGANISATION, { size: LAPTOP });
    await answer(page);
    await goTo(page, 3);
    const up = () => page.getByRole('button', { name: 'Taken verdelen: belangrijker' });
    await up().focus();
    await page.keyboard.press('Enter');
    expect(await shelf(page, '3').locator('[data-card="tasks"]').count()).toBe(1);
    expect(await hasKeyboard(up())).toBe(true);
    await page.keyboard.press('Enter');
    expect(await shelf(page, 'must').locator('[data-card="tasks"]').count()).toBe(1);
    const down = page.getByRole('button', { name: 'Taken verdelen: minder belangrijk' });
    expect(await hasKeyboard(down)).toBe(true);
    expect(await page.locator('[data-choice-status]').innerText()).toBe('Taken verdelen: moet.');
    await context.close();
  });

  it('weighs by dragging, with a mouse and with a finger', async () => {
    const { context, page } = await open(ORGANISATION, { hasTouch: true });
    await answer(page);
    await goTo(page, 3);
    const handle = page.locator('[data-card="tasks"] [data-handle]');
    await handle.scrollIntoViewIfNeeded();
    const from = await handle.boundingBox();
    const to = await shelf(page, '3').boundingBox();
    if (!from || !to) throw new Error('The board is not there.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    expect(await shelf(page, '3').getAttribute('class')).toContain('choice-shelf--under');
    await page.mouse.up();
    expect(await shelf(page, '3').locator('[data-card="tasks"]').count()).toBe(1);

    const finger = page.locator('[data-card="goals"] [data-handle]');
    await finger.scrollIntoViewIfNeeded();
    const start = await finger.boundingBox();
    const end = await shelf(page, '3').boundingBox();
    if (!start || !end) throw new Error('The board is not there.');
    const debug = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      debug.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', start.x + 20, start.y + 20);
    await touch('touchMove', start.x + 20, start.y + 10);
    await touch('touchMove', end.x + 60, end.y + 30);
    await touch('touchEnd', end.x + 60, end.y + 30);
    await expect.poll(() => shelf(page, '3').locator('[data-card="goals"]').count()).toBe(1);
    await context.close();
  });

  it('keeps what somebody weighed by hand when a need changes', async () => {
    const { context, page } = await open(ORGANISATION);
    await answer(page);
    await goTo(page, 3);
    await press(page, 'Taken verdelen: belangrijker');
    await goTo(page, 2);
    await page.getByLabel('Samen een plan maken').first().uncheck();
    await goTo(page, 3);
    expect(await shelf(page, '3').locator('[data-card="tasks"]').count()).toBe(1);
    expect(await page.locator('[data-card="goals"]').count()).toBe(0);
    await context.close();
  });

  it('keeps nothing until somebody says so; then it goes on where they were, until they say no', async () => {
    const { context, page } = await open(ORGANISATION);
    await answer(page);
    expect(await kept(page)).not.toContain('kiezen');
    await press(page, 'Bewaar op dit toestel');
    await goTo(page, 3);
    await press(page, 'Taken verdelen: belangrijker');
    await page.reload();
    expect(await page.locator('[data-keep-status]').innerText()).toContain('staan er weer');
    await goTo(page, 3);
    expect(await shelf(page, '3').locator('[data-card="tasks"]').count()).toBe(1);
    await press(page, 'Bewaar niet meer');
    expect(await kept(page)).not.toContain('kiezen');
    await page.reload();
    await goTo(page, 3);
    expect(await page.locator('[data-card]').count()).toBe(0);
    await context.close();
  });

  it('goes along in a file, and refuses a file of something else without losing a word', async () => {
    const { context, page } = await open(ORGANISATION);
    await answer(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Bewaar als bestand')]);
    const file = await readFile(await download.path());
    await press(page, 'Alles leegmaken');
    await goTo(page, 3);
    expect(await page.locator('[data-card]').count()).toBe(0);
    const choose = (name: string, buffer: Buffer) =>
      page.locator('[data-keep-file]').setInputFiles({ name, mimeType: 'application/json', buffer });
    await choose('keuze.json', file);
    await expect.poll(() => shelf(page, 'must').locator('[data-card]').count()).toBe(3);
    await choose('scan.json', Buffer.from('{"tool":"zelfscan","version":1,"entries":[]}'));
    await expect.poll(() => page.locator('[data-keep-status]').innerText()).toContain('hoort niet bij');
    await choose('kapot.json', Buffer.from('geen json'));
    expect(await shelf(page, 'must').locator('[data-card]').count()).toBe(3);
    await context.close();
  });

  it('gives the list of requirements and the questions for the vendors as a table', async () => {
    const { context, page } = await open(ORGANISATION);
    await answer(page);
    await goTo(page, 4);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Eisenlijst als CSV')]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('"Jij beslist mee wie erbij mag";"Moet";"Wie kiest wie mag meekijken?"');
    expect(text).toContain('"Solvio";"Wie kiest wie mag meekijken?"');
    expect(text).not.toContain('JOEP');
    await context.close();
  });

  it('gives the same as a workbook, which a spreadsheet can read back', async () => {
    const { context, page, complaints } = await open(ORGANISATION);
    await answer(page);
    await goTo(page, 4);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Eisenlijst als Excel'),
    ]);
    expect(download.suggestedFilename()).toBe('eisenlijst.xlsx');
    const [requirements, questions] = await readXlsxFile(await download.path());
    expect(requirements?.sheet).toBe('Eisenlijst');
    expect(requirements?.data).toContainEqual([
      'Jij beslist mee wie erbij mag',
      'Moet',
      'Wie kiest wie mag meekijken?',
    ]);
    expect(questions?.data.flat()).toContain('Solvio');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('prints the outcome, whatever step is open', async () => {
    const { context, page } = await open(ORGANISATION);
    await answer(page);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('Jullie eisenlijst');
    expect(shown).toContain('Carenzorgt');
    expect(shown).not.toContain('Naar stap 3');
    await context.close();
  });

  it('can be read as a page without script: every question, and every requirement', async () => {
    const { context, page } = await open(ORGANISATION, { script: false });
    const questions = page.locator('.choice-question');
    expect(await questions.filter({ visible: true }).count()).toBe(await questions.count());
    expect(await page.locator('.choice-weight').filter({ visible: true }).count()).toBeGreaterThan(50);
    expect(await page.locator('[data-filter]').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  it('is right for everybody in every look, in each step', async () => {
    const { context, page } = await open(ORGANISATION);
    await answer(page);
    for (const step of [1, 2, 3, 4]) {
      await goTo(page, step);
      if (step === 3) await page.locator('.choice-group summary').first().click();
      if (step === 4) await page.locator('.choice-result summary').first().click();
      expect(await problemsInEveryLook(page)).toEqual([]);
    }
    await context.close();
  });
});

describe('The guide for youngsters and families', () => {
  const say = (page: Page, question: RegExp, answer: string) =>
    page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();

  it('says what to ask, and which platforms give that; talking behind a back is never a plus', async () => {
    const { context, page } = await open(YOUNG);
    await say(page, /gsm/, 'Ja, zeker');
    await say(page, /wie mag meekijken/, 'Ja, zeker');
    await say(page, /zonder dat jij het ziet/, 'Ja, dat mag');
    const asks = page.locator('[data-young-asks]');
    expect(await asks.innerText()).toContain('Werkt het goed op mijn gsm?');
    const order = () =>
      page
        .locator('[data-young-platforms] [data-platform]')
        .evaluateAll(cards => cards.map(card => card.getAttribute('data-platform')));
    const fine = await order();
    await say(page, /zonder dat jij het ziet/, 'Nee');
    expect(await order()).toEqual(fine);
    expect(await asks.innerText()).toContain('Kan ik altijd zien');
    expect(await page.locator('[data-platform="kedo"]').innerText()).toContain('zonder dat jij het ziet');
    await context.close();
  });

  it('keeps nothing, also not for whoever comes back on the same device', async () => {
    const { context, page } = await open(YOUNG);
    await say(page, /gsm/, 'Ja, zeker');
    expect(await kept(page)).not.toContain('J4');
    await page.goto('/nl/dringend/');
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(() => page.locator('form[data-guide] :checked').count()).toBe(0);
    await context.close();
  });

  it('is right for everybody in every look, with answers too', async () => {
    const { context, page } = await open(YOUNG);
    await say(page, /gsm/, 'Ja, zeker');
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});

describe('The self-scan', () => {
  async function fillIn(page: Page) {
    await page.getByText('Wie maakt het?').click();
    const item = (id: string) => page.locator(`[data-criterion="${id}"]`);
    await item('QF-T-01').getByLabel('Deels').check();
    await item('QF-T-02').getByLabel('Nee', { exact: true }).check();
    await item('QF-T-01').getByText('Notitie, minimaal of optioneel').click();
    await item('QF-T-01').getByLabel('Voor ons is dit').selectOption('Minimaal');
    await item('QF-T-01').getByRole('textbox').fill('Staat alleen in de kleine letters.');
    await item('QF-T-01').getByRole('textbox').blur();
  }

  it('tells the gaps in order, with what an organisation marked first, and counts each theme', async () => {
    const { context, page, complaints } = await open(SCAN);
    expect(await page.locator('[data-criterion]').count()).toBe(153);
    await fillIn(page);
    const gaps = page.locator('.scan-gaps li');
    expect(await gaps.count()).toBe(2);
    expect(await gaps.first().innerText()).toContain('QF-T-01, minimaal');
    expect(await gaps.first().innerText()).toContain('kleine letters');
    expect(await page.locator('.scan-themes li').innerText()).toContain('1 deels, 1 nee');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('goes out as a file and comes back', async () => {
    const { context, page } = await open(SCAN);
    await fillIn(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Bewaar als bestand')]);
    const file = await readFile(await download.path());
    await press(page, 'Alles leegmaken');
    expect(await page.locator('.scan-gaps li').count()).toBe(0);
    await page
      .locator('[data-keep-file]')
      .setInputFiles({ name: 'zelfscan.json', mimeType: 'application/json', buffer: file });
    await expect.poll(() => page.locator('.scan-gaps li').count()).toBe(2);
    await context.close();
  });

  it('can be read as a page without script: every criterion', async () => {
    const { context, page } = await open(SCAN, { script: false });
    expect(await page.locator('[data-text]').filter({ visible: true }).count()).toBe(153);
    await context.close();
  });

  it('is right for everybody in every look, with a theme open and answers given', async () => {
    const { context, page } = await open(SCAN, { size: PHONE });
    await fillIn(page);
    expect(await scrollsSideways(page)).toBe(false);
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});
