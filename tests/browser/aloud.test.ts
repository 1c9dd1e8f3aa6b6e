import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LAPTOP, PHONE, thirdParties, type Visit, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import {
  CLOUD,
  ELLEN,
  type FakeVoice,
  finishSentence,
  giveVoices,
  heard,
  isSpeaking,
  marked,
  said,
  XANDER,
} from '../helpers/voices.ts';

const PAGE = '/nl/rechten/dossier/';
const SENTENCES = [
  'Je mag je dossier lezen',
  'Je mag lezen wat er over jou geschreven staat.',
  'Vraag het aan de dienst die jou helpt.',
  'Nieuwsgierig zijn is reden genoeg.',
];

describe('Reading aloud', () => {
  const server = serverOfThisFile();

  type Open = { voices?: FakeVoice[]; tellsAfter?: number; address?: string } & Partial<Visit>;

  async function open({
    voices = [CLOUD, XANDER, ELLEN],
    tellsAfter = 0,
    address = PAGE,
    ...rest
  }: Open = {}) {
    const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce', ...rest });
    await giveVoices(visitor.context, { voices, tellsAfter });
    await visitor.page.goto(address, { waitUntil: 'load' });
    return visitor;
  }

  const key = (page: Page, name: string) =>
    page.getByRole('group', { name: 'Voorlezen' }).getByRole('button', { name });
  const start = (page: Page) => page.getByRole('button', { name: 'Lees voor' });
  const texts = async (page: Page) => (await said(page)).map(({ text }) => text);

  /** Presses "Lees voor" and waits for the first sentence. */
  async function begin(page: Page): Promise<void> {
    await start(page).click();
    await heard(page, (await said(page)).length + 1);
  }

  async function readToTheEnd(page: Page): Promise<void> {
    while (await page.locator('.aloud__bar').isVisible()) {
      const before = (await said(page)).length;
      await finishSentence(page);
      await Promise.race([heard(page, before + 1), start(page).waitFor()]);
    }
  }

  it('speaks with voices of the device only, and asks nobody else for anything', async () => {
    const { context, page, asked, complaints } = await open();
    await begin(page);
    await finishSentence(page);
    const all = await heard(page, 2);
    expect(all.map(({ voice, lang }) => [voice, lang])).toEqual([
      ['Ellen', 'nl-BE'],
      ['Ellen', 'nl-BE'],
    ]);
    await key(page, 'Tempo').click();
    const offered = await page.getByLabel('Welke stem?').locator('option').allTextContents();
    expect(offered).toEqual(['Ellen', 'Xander']);
    expect(thirdParties(asked, server.origin)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reads title and text sentence by sentence, and marks each of them', async () => {
    const { context, page } = await open();
    await begin(page);
    for (const [index, sentence] of SENTENCES.entries()) {
      expect((await heard(page, index + 1)).at(-1)?.text).toBe(sentence);
      expect(await marked(page)).toBe(sentence);
      await finishSentence(page);
    }
    await context.close();
  });

  it('marks each sentence in browsers that cannot mark a range, and leaves the page as it was', async () => {
    const visitor = await visit({ origin: server.origin });
    const { context, page } = visitor;
    await giveVoices(context, { voices: [ELLEN] });
    await context.addInitScript(() => {
      delete (CSS as unknown as { highlights?: unknown }).highlights;
    });
    await page.goto(PAGE);
    const before = await page.locator('.sheet__body').innerHTML();
    await begin(page);
    // Up to a sentence with a link in it.
    for (let count = 2; !(await texts(page)).at(-1)?.startsWith('Kan je'); count += 1) {
      await finishSentence(page);
      await heard(page, count);
    }
    const words = page.locator('.aloud-said');
    expect((await words.allTextContents()).join('')).toBe('Kan je goed inschatten wat goed is voor jou?');
    await key(page, 'Stop').click();
    expect(await page.locator('.sheet__body').innerHTML()).toBe(before);
    await context.close();
  });

  it('reads what people hear, not how it is laid out: items with their number, explained words as text', async () => {
    const { context, page } = await open();
    await begin(page);
    await readToTheEnd(page);
    const all = await texts(page);
    expect(all).toContain('het zelf lezen (inzage)');
    expect(all).toContain('1. Denk na wat je wil weten.');
    expect(all.join(' ')).toContain('C L B');
    expect(all.join(' ')).not.toMatch(/Waar komt dit vandaan|Makkelijke versie|Snel weg/);
    await start(page).waitFor();
    expect(await marked(page)).toBe('');
    await context.close();
  });

  it.each([
    ['by the name of its row', '/nl/platformen/mijneigenplan/', 'td', /^[^:]+: \S/],
    ['by the name of its columns', '/nl/dossier/wie-mag-lezen/', 'td[data-label]', /^[^:]+, [^:]+: \S/],
  ])('reads a table row by row, each cell %s', async (_by, address, cell, spokenRow) => {
    const { context, page } = await open({ address });
    await begin(page);
    // Straight to the first row: the mark goes along with the key, also before the voice speaks.
    await page.evaluate(target => {
      const first = document.querySelector(`[data-read-aloud] ${target}`)?.closest('tr');
      const next = document.querySelector<HTMLElement>('[data-key="next"]');
      const isThere = () => {
        const [range] = (CSS.highlights.get('aloud-said') ?? []) as Iterable<Range>;
        return first !== null && first !== undefined && range?.intersectsNode(first) === true;
      };
      for (let presses = 0; presses < 300 && !isThere(); presses += 1) next?.click();
    }, cell);
    const before = (await said(page)).length;
    expect((await heard(page, before + (before > 1 ? 0 : 1))).at(-1)?.text).toMatch(spokenRow);
    await context.close();
  });

  it('pauses, goes on with the same sentence, and goes back and forth', async () => {
    const { context, page } = await open();
    await begin(page);
    await key(page, 'Volgende zin').click();
    await heard(page, 2);
    await key(page, 'Pauze').click();
    expect(await isSpeaking(page)).toBe(false);
    await key(page, 'Verder').click();
    await heard(page, 3);
    await key(page, 'Vorige zin').click();
    await heard(page, 4);
    const [title, first] = SENTENCES;
    expect(await texts(page)).toEqual([title, first, first, title]);
    await key(page, 'Stop').click();
    expect(await isSpeaking(page)).toBe(false);
    expect(await marked(page)).toBe('');
    expect(await key(page, 'Stop').count()).toBe(0);
    await context.close();
  });

  it('keeps the pace and the voice on this device', async () => {
    const { context, page } = await open();
    await begin(page);
    await key(page, 'Tempo').click();
    await page.getByLabel('Traag').check();
    const [, slowly] = await heard(page, 2);
    expect(slowly).toMatchObject({ text: SENTENCES[0], rate: 0.75 });
    await page.getByLabel('Welke stem?').selectOption('Xander');
    expect((await heard(page, 3)).at(-1)).toMatchObject({ voice: 'Xander', rate: 0.75 });

    await page.reload();
    await begin(page);
    expect((await said(page))[0]).toMatchObject({ voice: 'Xander', rate: 0.75 });
    await key(page, 'Tempo').click();
    expect(await page.getByLabel('Traag').isChecked()).toBe(true);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each(['the button', 'Shift three times'])(
    'is silent at once when somebody leaves in a hurry by %s, before the next page comes',
    async way => {
      const { context, page } = await open();
      await context.route('https://www.google.be/', async route => {
        // Bad wifi: what is silent meanwhile was not silenced by the next page.
        await new Promise(resolve => setTimeout(resolve, 2000));
        await route.fulfill({ body: 'Elders.' });
      });
      await begin(page);
      const heardAfter = await page.evaluate(async by => {
        const { stage } = window as unknown as { stage: { said: unknown[]; isSpeaking: () => boolean } };
        const before = stage.said.length;
        if (by === 'the button') document.querySelector<HTMLElement>('.quick-exit')?.click();
        else
          for (let press = 0; press < 3; press += 1) {
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
          }
        const atOnce = stage.isSpeaking();
        await new Promise(resolve => setTimeout(resolve, 400));
        return { atOnce, more: stage.said.length - before };
      }, way);
      expect(heardAfter).toEqual({ atOnce: false, more: 0 });
      await page.waitForURL('https://www.google.be/');
      await context.close();
    },
  );

  it('is silent when the page is hidden or left, and stays so when one comes back', async () => {
    const { context, page } = await open();
    await begin(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await isSpeaking(page)).toBe(false);
    await key(page, 'Verder').click();
    await heard(page, 2);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await isSpeaking(page)).toBe(false);
    await start(page).waitFor();
    await context.close();
  });

  it('gives way when another window begins to read', async () => {
    const { context, page } = await open();
    await begin(page);
    const other = await context.newPage();
    await other.goto('/nl/hulp/awel/');
    await begin(other);
    await key(page, 'Verder').waitFor();
    expect([await isSpeaking(page), await isSpeaking(other)]).toEqual([false, true]);
    await context.close();
  });

  it('says that the voice stopped, instead of running on without a sound', async () => {
    const { context, page } = await open();
    await begin(page);
    await finishSentence(page, 'error');
    await page.getByText('De stem stopte.').waitFor();
    expect((await said(page)).length).toBe(1);
    await begin(page);
    expect(await page.getByText('De stem stopte.').count()).toBe(0);
    await context.close();
  });

  it('waits for voices that a browser tells late', async () => {
    const { context, page } = await open({ voices: [ELLEN], tellsAfter: 1200 });
    await begin(page);
    expect((await said(page))[0]?.voice).toBe('Ellen');
    await context.close();
  });

  it.each([
    ['Android', 'Mozilla/5.0 (Linux; Android 11) Chrome/120'],
    ['iPhone en iPad', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X)'],
    ['Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120'],
  ])(
    'says on %s how to add a voice when the device has none of its own, and sends no word away',
    async (name, agent) => {
      const { context, page, asked } = await open({ voices: [CLOUD], userAgent: agent });
      await start(page).click();
      await page.getByText('Je toestel heeft nog geen Nederlandse stem.').waitFor();
      expect(await page.locator('.aloud__note > p:nth-child(2) > b').textContent()).toBe(name);
      expect(await page.getByText('Een ander toestel?').isVisible()).toBe(true);
      expect(await said(page)).toEqual([]);
      expect(thirdParties(asked, server.origin)).toEqual([]);
      await context.close();
    },
  );

  it('is not offered without script, nor by a browser that cannot speak, and then nothing moves', async () => {
    const silent = await visit({ origin: server.origin });
    await silent.context.addInitScript(() => {
      delete (window as unknown as { speechSynthesis?: unknown }).speechSynthesis;
      delete (Window.prototype as unknown as { speechSynthesis?: unknown }).speechSynthesis;
    });
    await silent.page.goto(PAGE);
    expect(await start(silent.page).count()).toBe(0);
    await silent.context.close();
    const scriptless = await visit({ origin: server.origin, script: false });
    await scriptless.page.goto(PAGE);
    expect(await start(scriptless.page).count()).toBe(0);
    await scriptless.context.close();
  });

  it('brings the sentence into sight, under its keys, and does not pull back who scrolled away', async () => {
    const { context, page } = await open();
    const top = () =>
      page.evaluate(() => {
        const [range] = (CSS.highlights.get('aloud-said') ?? []) as Iterable<Range>;
        return range?.getBoundingClientRect().top ?? 0;
      });
    await begin(page);
    for (let count = 2; count < 16; count += 1) {
      await finishSentence(page);
      await heard(page, count);
      const keys = await page.locator('.aloud').boundingBox();
      expect(await top()).toBeGreaterThanOrEqual((keys?.y ?? 0) + (keys?.height ?? 0));
      expect(await top()).toBeLessThan(PHONE.height - 88);
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const where = await page.evaluate(() => scrollY);
    await finishSentence(page);
    await heard(page, 16);
    expect(await page.evaluate(() => scrollY)).toBe(where);
    await context.close();
  });

  it('works with the keyboard alone, and puts it back where it was', async () => {
    const { context, page } = await open({ size: LAPTOP });
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await start(page).focus();
    await page.keyboard.press('Enter');
    await heard(page, 1);
    expect(await focused()).toBe('Pauze');
    await page.keyboard.press('Space');
    expect(await isSpeaking(page)).toBe(false);
    expect(await focused()).toBe('Verder');
    await page.keyboard.press('Enter');
    await heard(page, 2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heard(page, 3);
    expect((await texts(page)).at(-1)).toBe(SENTENCES[1]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Traag').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Tempo');
    await page.keyboard.press('Escape');
    expect(await isSpeaking(page)).toBe(false);
    expect(await focused()).toBe('Lees voor');
    await context.close();
  });

  it('reads an easy version card by card, as they come up', async () => {
    const { context, page } = await open({ address: `${PAGE}makkelijk/` });
    const sentence = () => page.locator('.easy__sentence').filter({ visible: true }).textContent();
    await begin(page);
    expect((await said(page)).at(-1)?.text).toBe((await sentence())?.trim());
    await finishSentence(page);
    await page.keyboard.press('ArrowRight');
    expect((await heard(page, 2)).at(-1)?.text).toBe((await sentence())?.trim());
    await key(page, 'Stop').click();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
    expect((await said(page)).length).toBe(2);
    await context.close();
  });

  it('reads Arabic with an Arabic voice', async () => {
    const laila = { name: 'Laila', lang: 'ar-SA', localService: true };
    const { context, page } = await open({ address: '/ar/dringend/', voices: [ELLEN, laila] });
    await page.getByRole('button', { name: 'قراءة بصوت عالٍ' }).click();
    expect((await heard(page, 1))[0]).toMatchObject({ voice: 'Laila', lang: 'ar-SA' });
    await context.close();
  });

  it('is for everybody in each look, with its keys and its settings open', async () => {
    const { context, page } = await open();
    await begin(page);
    await key(page, 'Pauze').click();
    await key(page, 'Tempo').click();
    expect(await problemsInEveryLook(page)).toEqual([]);
    expect(await page.getByLabel('Traag').isVisible()).toBe(true);
    await context.close();
  });

  it('is for everybody in each look, without a voice', async () => {
    const { context, page } = await open({ voices: [] });
    await start(page).click();
    await page.getByText('Je toestel heeft nog geen Nederlandse stem.').waitFor();
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });
});
