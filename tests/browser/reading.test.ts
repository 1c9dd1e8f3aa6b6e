import { Readable } from 'node:stream';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../api/config.ts';
import { runCommand } from '../../api/operator/run-command.ts';
import { accessibilityProblems, LAPTOP, scrollsSideways, visit } from '../helpers/browser.ts';
import { PDF, png } from '../helpers/pictures.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';
import { ROOM } from './dossier-screens.ts';

const HEAVY = 'In de zomer sprak de jeugdrechter over jouw handelingsplan.';
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What the demo does not have yet: a heavy card, an appointment with hours, people to call. */
const MORE = [
  {
    id: 'lezen-zwaar',
    section: 'reports',
    kind: 'report',
    day: dayFromNow(-3),
    title: 'Verslag over de zomer',
    text: HEAVY,
    author: 'Ines, je consulent',
    detail: { why: 'Om uit te leggen wat er gebeurde.', sensitive: true },
  },
  {
    id: 'lezen-afspraak',
    section: 'calendar',
    kind: 'appointment',
    day: dayFromNow(1),
    title: 'Samen naar het plan kijken',
    text: 'Je mag iemand meebrengen.',
    author: 'Ines, je consulent',
    detail: { appointment: { from: '14:30', place: 'De blauwe kamer', with: ['Ines'] } },
  },
  {
    id: 'lezen-bellen',
    section: 'people',
    kind: 'contact',
    day: dayFromNow(-1),
    title: 'Bram, je begeleider',
    text: 'Bram helpt je elke week.',
    author: 'Bram',
    detail: { contact: { role: 'guide', phone: '0470 00 00 01', urgent: true } },
  },
].map(card => ({ type: 'entry', dossier: 'dossier-noor', organisation: 'de-vuurvlieg', ...card }));

describe('Reading a dossier', () => {
  const server = serverOfThisFile();

  beforeAll(async () => {
    const lines = MORE.map(line => JSON.stringify(line)).join('\n');
    const report = await runCommand(
      parseConfig(server.settings),
      'intake',
      Readable.from([Buffer.from(lines)]),
    );
    expect(report.problems).toEqual([]);
  });

  async function enter(who: string, size?: { width: number; height: number }) {
    const visitor = await visit({
      origin: server.origin,
      reducedMotion: 'reduce',
      ...(size && { size }),
    });
    await signIn(visitor.context, server, who);
    return visitor;
  }

  const main = (page: Page) => page.getByRole('main');
  const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });
  const heading = (page: Page, name: string | RegExp) => main(page).getByRole('heading', { name });

  /** Opens a card by its title, from its shelf. */
  async function openCard(page: Page, shelf: string, title: string) {
    await page.goto(`${ROOM}lezen/#${shelf}`);
    await main(page).getByRole('link').filter({ hasText: title }).first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** Everything that this tab and this browser keep. */
  const kept = (page: Page, context: BrowserContext) =>
    Promise.all([
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
      context.cookies().then(cookies => JSON.stringify(cookies.map(({ name }) => name))),
    ]);

  describe('as a whole', () => {
    it('searches on the device: what is typed leaves it in no request, no address and no storage', async () => {
      const { context, page, asked } = await enter('noor');
      await page.goto(`${ROOM}lezen/`);
      await main(page).getByRole('link', { name: 'Mijn verhaal' }).click();
      const box = page.getByRole('searchbox', { name: 'Zoek in je kaarten' });
      await box.waitFor();
      const before = asked.length;
      await box.pressSequentially('klimwedstrijt');
      await main(page)
        .getByText(/van de \d+ kaarten passen/)
        .waitFor();
      await main(page).getByRole('link').filter({ hasText: 'Klimwedstrijd' }).first().waitFor();
      // Pictos of the cards that are left may come; the words never go.
      expect(asked.slice(before).filter(address => !address.includes('/pictos/'))).toEqual([]);
      expect(page.url()).not.toMatch(/klim/i);
      expect((await kept(page, context)).join(' ')).not.toMatch(/klim/i);
      await button(page, 'Toon weer alles').click();
      await main(page)
        .getByText(/^Hier liggen \d+ kaarten/)
        .waitFor();
      await context.close();
    });

    it('tells a life year by year, what is to come apart, from now or from the beginning', async () => {
      const { context, page } = await enter('noor');
      await page.goto(`${ROOM}lezen/#mijn-verhaal`);
      await heading(page, 'Wat nog komt').waitFor();
      const years = () => main(page).locator('.my-year > h2').allTextContents();
      const fromNow = await years();
      expect(fromNow[0]).toBe('Wat nog komt');
      await button(page, 'Begin bij het begin').click();
      await expect.poll(years).toEqual(fromNow.toReversed());
      await context.close();
    });

    it('goes by organisation, and keeps what was chosen when the cards are laid in another way', async () => {
      const { context, page } = await enter('noor');
      await page.goto(`${ROOM}lezen/#per-organisatie`);
      await heading(page, /Huis De Vuurvlieg/).waitFor();
      await main(page).getByText('Kies welke kaarten je ziet').click();
      await main(page).getByLabel('Organisatie').selectOption({ label: 'CLB Het Krijtje' });
      await expect.poll(() => heading(page, /Huis De Vuurvlieg/).count()).toBe(0);
      await main(page).getByRole('link', { name: 'Mijn verhaal' }).click();
      await main(page).locator('.my-year').first().waitFor();
      expect(await main(page).locator('.my-story').getByText('Huis De Vuurvlieg').count()).toBe(0);
      await context.close();
    });
  });

  describe('one card', () => {
    it('asks first whether to read a heavy card together, shows nothing of it before, and forgets the answer', async () => {
      const { context, page } = await enter('noor');
      await openCard(page, 'reports', 'Verslag over de zomer');
      await main(page).getByText('Jij kiest.').waitFor();
      expect(await page.content()).not.toContain(HEAVY);
      expect(
        await main(page)
          .getByRole('link', { name: /0470 00 00 01/ })
          .getAttribute('href'),
      ).toBe('tel:0470000001');
      const before = await kept(page, context);
      await button(page, 'Open de kaart').click();
      await main(page).getByText('In de zomer sprak de').waitFor();
      expect(await kept(page, context)).toEqual(before);
      await page.reload();
      await main(page).getByText('Jij kiest.').waitFor();
      await context.close();
    });

    it('says who wrote it, why, until when it is kept, and who reads it on which ground', async () => {
      const { context, page } = await enter('noor');
      await openCard(page, 'reports', 'Verslag over de zomer');
      await button(page, 'Open de kaart').click();
      const facts = main(page).locator('.my-facts');
      await facts.getByText('Om uit te leggen wat er gebeurde.').waitFor();
      await facts.getByText('Ines, je consulent').waitFor();
      await facts.getByText(/Huis De Vuurvlieg bewaart dit meestal tot/).waitFor();
      await openCard(page, 'calendar', 'Klimwedstrijd');
      const readers = main(page).locator('.my-readers');
      await readers.getByText('Hilde Sterrenveld').waitFor();
      await readers.getByText('Met een ja vanuit dit dossier.').first().waitFor();
      await context.close();
    });

    it('explains hard words in place, and sends no word of the card anywhere', async () => {
      const { context, page, asked } = await enter('noor');
      await openCard(page, 'reports', 'Verslag over de zomer');
      await button(page, 'Open de kaart').click();
      const before = asked.length;
      await main(page).locator('a.term').filter({ hasText: 'jeugdrechter' }).click();
      const explained = page.getByRole('dialog');
      await explained.getByText(/./).first().waitFor();
      expect(page.url()).toContain('/mijn-dossier/kaart/');
      const after = asked.slice(before).map(address => new URL(address).pathname);
      expect(after.filter(path => !/^\/(?:nl\/woorden\/kort\.json|pictos\/|_astro\/)/.test(path))).toEqual(
        [],
      );
      await page.keyboard.press('Escape');
      await context.close();
    });

    it('takes my side: written, changed, thrown away and taken back, with the keyboard alone', async () => {
      const { context, page } = await enter('noor', LAPTOP);
      await openCard(page, 'reports', 'Verslag over de zomer');
      await button(page, 'Open de kaart').press('Enter');
      await button(page, 'Schrijf jouw kant').press('Enter');
      await page.getByLabel('Jouw kant, in je eigen woorden').waitFor();
      await page.keyboard.type('Ik vond de zomer net goed.');
      await button(page, 'Bewaar').press('Enter');
      await main(page).getByText('Ik vond de zomer net goed.').waitFor();
      // Both stand beside each other.
      const [theirs, mine] = await Promise.all([
        main(page).locator('.my-entry').boundingBox(),
        main(page).locator('.my-side').boundingBox(),
      ]);
      expect(mine?.x).toBeGreaterThan((theirs?.x ?? 0) + (theirs?.width ?? 0) - 1);
      await button(page, 'Verander').press('Enter');
      await page.getByLabel('Mijn kant').fill('Ik vond de zomer heel goed.');
      await button(page, 'Bewaar').press('Enter');
      await main(page).getByText('Ik vond de zomer heel goed.').waitFor();
      await button(page, 'Gooi weg').press('Enter');
      await button(page, 'Schrijf jouw kant').waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
      await main(page).getByText('Ik vond de zomer heel goed.').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await context.close();
    });

    it('keeps what was typed when it could not be saved', async () => {
      const { context, page } = await enter('noor');
      await openCard(page, 'calendar', 'Klimwedstrijd');
      await button(page, 'Schrijf jouw kant').click();
      const box = page.getByLabel('Jouw kant, in je eigen woorden');
      await box.fill('Ik had er zin in.');
      await page.route('**/own-words', route => route.abort());
      await button(page, 'Bewaar').click();
      await main(page).getByRole('alert').filter({ hasText: 'niets verloren' }).waitFor();
      expect(await box.inputValue()).toBe('Ik had er zin in.');
      await context.close();
    });

    it('is asked to be mended in my own words, shows how that goes, and lets me take it back (promise 19)', async () => {
      const { context, page } = await enter('noor');
      await openCard(page, 'calendar', 'Klimwedstrijd');
      await button(page, 'Dit klopt niet').click();
      await button(page, 'Verstuur').click();
      await main(page).getByText('Kies eerst wat er is.').waitFor();
      await main(page).getByRole('radio', { name: 'Er staat iets dat niet klopt' }).check();
      await button(page, 'Verstuur').click();
      await main(page).getByText('Schrijf eerst wat er niet klopt.').waitFor();
      await main(page)
        .getByLabel(/Wat klopt er niet/)
        .fill('Ik werd tweede, niet derde.');
      expect(await accessibilityProblems(page)).toEqual([]);
      await button(page, 'Verstuur').click();
      await main(page)
        .getByText(/Je vraag is bewaard/)
        .waitFor();
      await page.reload();
      await main(page).getByText('Ik werd tweede, niet derde.').waitFor();
      await page.goto(ROOM);
      await heading(page, 'Wat je vroeg').waitFor();
      await openCard(page, 'calendar', 'Klimwedstrijd');
      await button(page, 'Vraag intrekken').click();
      await main(page).getByText('Je vraag is ingetrokken.').waitFor();
      await context.close();
    });

    it('shows its photos in the page and hands its papers over, each with what it is and how big', async () => {
      const { context, page } = await enter('noor');
      await openCard(page, 'keepsakes', 'Foto van boven op de muur');
      const entryId = new URL(page.url()).hash.slice(1);
      for (const [name, bytes] of [
        ['muur.png', png({ width: 60, height: 40 })],
        ['diploma.pdf', PDF],
      ] as const) {
        const status = await page.evaluate(
          async ({ id, name, bytes }) => {
            const answer = await fetch(`/api/v1/entries/${id}/files`, {
              method: 'POST',
              headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': name },
              body: new Uint8Array(bytes),
            });
            return answer.status;
          },
          { id: entryId, name, bytes: [...bytes] },
        );
        expect(status).toBe(201);
      }
      await page.reload();
      const photo = main(page).getByRole('img', { name: 'Foto bij ‘Foto van boven op de muur’: muur.png' });
      await photo.scrollIntoViewIfNeeded();
      await expect.poll(() => photo.evaluate(image => (image as HTMLImageElement).naturalWidth)).toBe(60);
      await main(page)
        .getByText(/^PDF · 1 kB$/)
        .waitFor();
      const download = page.waitForEvent('download');
      await main(page)
        .getByRole('link', { name: /Open de PDF/ })
        .click();
      expect((await download).suggestedFilename()).toBe('diploma.pdf');
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      await context.close();
    });

    it('of my own can be thrown away, and comes back within ten minutes', async () => {
      const { context, page } = await enter('noor');
      await openCard(page, 'keepsakes', 'De brief van mama');
      await button(page, 'Gooi weg').click();
      await heading(page, 'Weggegooid.').waitFor();
      await button(page, 'Ongedaan maken').click();
      await page.getByRole('heading', { level: 1, name: 'De brief van mama' }).waitFor();
      await context.close();
    });
  });

  describe('the overview', () => {
    it('says what comes next and whom to call', async () => {
      const { context, page } = await enter('noor');
      await page.goto(ROOM);
      const soon = main(page).locator('.my-soon');
      await soon.getByRole('link', { name: 'Samen naar het plan kijken' }).waitFor();
      await soon.getByText('morgen, 14.30 uur').waitFor();
      await soon.getByText('De blauwe kamer').waitFor();
      await soon.getByRole('link', { name: /Bel 0470 00 00 01/ }).waitFor();
      await context.close();
    });

    it('of a child shows who decides for it no card, so that looking there is no look', async () => {
      const { context, page, asked } = await enter('saar');
      await page.goto(ROOM);
      await main(page)
        .getByText(/Je beslist nu voor Pip/)
        .waitFor();
      await heading(page, 'De vakken').waitFor();
      expect(asked.filter(address => /\/entries/.test(address))).toEqual([]);
      expect(await heading(page, 'Nieuwste kaarten').count()).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
      await context.close();
    });
  });
});
