import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { firstLanguage, type Language, languages, otherLanguages } from '../../src/i18n/languages.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { placesIn, publicPlacesIn } from '../../src/islands/shared/places.ts';
import { visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { signIn } from '../helpers/signed-in.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/i18n');
const FILES = globSync('dossier/*.ts', { cwd: path.join(FOLDER, firstLanguage) });

/** Shorter than this, a word can stand in a word of another language. */
const TELLING_LENGTH = 6;

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Everything that the screens say in a language, as far as it has no holes. */
async function saidIn(language: Language): Promise<string[]> {
  const files = await Promise.all(FILES.map(file => import(path.join(FOLDER, language, file))));
  return files.flatMap(texts);
}

/** Words that every Dutch sentence leans on, for the sentences with holes. */
const DUTCH_WORD = /(?<!\p{L})(?:het|een|niet|jouw|ook|deze|wordt|kaarten?|liggen|lezen|vraag)(?!\p{L})/iu;

/** What the screen itself says, without what stands in the dossier as it was written. */
async function saidOnScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const screen = document.querySelector('.my-room')?.cloneNode(true);
    if (!(screen instanceof HTMLElement)) return '';
    for (const written of screen.querySelectorAll('[lang="nl"], noscript, script, style')) written.remove();
    const labels = [...screen.querySelectorAll('[aria-label]')].map(one => one.getAttribute('aria-label'));
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
    return [...pieces, ...labels].join(' \n ');
  });
}

/** Somebody for whom each screen has something to show, and what they open on it. */
const SCREENS = [
  { place: 'overview', who: 'noor', open: '' },
  { place: 'reading', who: 'noor', open: '' },
  { place: 'reading', who: 'noor', open: '#reports' },
  { place: 'reading', who: 'noor', open: '#kopie' },
  { place: 'card', who: 'noor', open: '' },
  { place: 'sharing', who: 'noor', open: '' },
  { place: 'log', who: 'noor', open: '' },
  { place: 'eighteen', who: 'noor', open: '' },
  { place: 'eighteen', who: 'mila', open: '' },
  { place: 'overview', who: 'bram', open: '' },
  { place: 'overview', who: 'nele', open: '' },
  { place: 'log', who: 'hilde', open: '' },
  { place: 'overview', who: null, open: '' },
] as const;

describe('The dossier in every language', () => {
  const server = serverOfThisFile();

  async function enter(who: string | null) {
    const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce' });
    if (who) await signIn(visitor.context, server, who);
    return visitor;
  }

  const settled = async (page: Page, address: string) => {
    await page.goto(address);
    await page.locator('.my-room:not(:has([aria-busy="true"]))').waitFor();
  };

  describe.each(otherLanguages)('in %s', language => {
    const places = placesIn(language);

    it('says nothing in Dutch of its own, on any screen, and leaves no word out', async () => {
      const inDutch = await saidIn(firstLanguage);
      // Some words are the same on purpose (tests/unit/i18n/catalogues.test.ts).
      const own = (await saidIn(language)).join('\n');
      const telling = inDutch.filter(text => text.length >= TELLING_LENGTH && !own.includes(text));
      expect(telling.length).toBeGreaterThan(150);
      for (const { place, who, open } of SCREENS) {
        const { context, page } = await enter(who);
        await settled(page, places[place] + open);
        const screen = `${language}, ${who ?? 'nobody'}, ${place}${open}`;
        const said = await saidOnScreen(page);
        expect(said.trim().length, screen).toBeGreaterThan(40);
        expect([screen, telling.filter(text => said.includes(text))]).toEqual([screen, []]);
        expect([screen, DUTCH_WORD.exec(said)?.[0]]).toEqual([screen, undefined]);
        expect([screen, /undefined|null|\[object|NaN/.exec(said)?.[0]]).toEqual([screen, undefined]);
        await context.close();
      }
    });

    it('has the same neutral titles as in Dutch, in its own words', async () => {
      const { context, page } = await enter('noor');
      const { titles } = wordsIn(language).dossierPages;
      for (const place of ['overview', 'reading', 'card', 'sharing', 'log', 'eighteen'] as const) {
        await page.goto(places[place]);
        expect(await page.title()).toBe(`${titles[place]} – Open Kaart`);
        const spoken = await page.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dir,
        ]);
        expect(spoken).toEqual([languages[language].tag, languages[language].direction]);
      }
      await context.close();
    });

    it('keeps the language on every way: signing in and back, around the screens, and out', async () => {
      const { context, page } = await enter(null);
      await page.goto(`${places.reading}#calendar`);
      await page.locator('.my-message').getByRole('link').first().click();
      await page.locator('[data-provider]').click();
      await page.getByRole('button', { name: 'Ik ben Noor' }).click();
      await page.waitForURL(`**${places.reading}#calendar`);
      await page.locator('.my-shelf-heading').waitFor();
      const ways = await page
        .locator('.my-room a[href^="/"]')
        .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
      expect(ways.length).toBeGreaterThan(5);
      expect(ways.filter(way => !way.startsWith(`/${language}/`))).toEqual([]);
      await page.locator('.my-person button').click();
      await page.waitForURL(`**/${language}/`);
      await context.close();
    });

    it('sends people to public pages that are there', async () => {
      const { context, page } = await enter(null);
      for (const address of Object.values(publicPlacesIn(language))) {
        expect([address, (await page.request.get(address)).status()]).toEqual([address, 200]);
      }
      await context.close();
    });

    it('says in its own words what the API refuses in Dutch', async () => {
      const { context, page } = await enter('noor');
      await page.route('**/api/v1/dossiers/*/grants', route =>
        route.request().method() === 'POST'
          ? route.fulfill({
              status: 422,
              contentType: 'application/problem+json',
              json: {
                type: 'https://open-kaart.example/problemen/invalid',
                title: 'Nee',
                status: 422,
                detail: 'Dit kan zo niet.',
              },
            })
          : route.continue(),
      );
      await settled(page, places.sharing);
      await page.locator('a.my-card--row').first().click();
      await page.locator('.my-their-head button').first().click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[name="purpose"]').first().check();
      await dialog.locator('input[name="months"]').first().check();
      await dialog.locator('.my-yes-no button').first().click();
      const said = await dialog.getByRole('alert').textContent();
      const { shared } = await import(path.join(FOLDER, language, 'dossier/shared.ts'));
      expect(said).toBe(shared.trouble.invalid);
      await context.close();
    });
  });

  it('fetches the words of one language only', async () => {
    const all = Object.keys(languages) as Language[];
    const waiting = await Promise.all(
      all.map(async language => {
        const { shared } = await import(path.join(FOLDER, language, 'dossier/shared.ts'));
        return [language, shared.away.nothingLost] as const;
      }),
    );
    for (const language of all) {
      const { context, page } = await enter('noor');
      const scripts: Promise<string>[] = [];
      page.on('response', response => {
        if (response.url().endsWith('.js')) scripts.push(response.text());
      });
      await settled(page, placesIn(language).overview);
      const code = (await Promise.all(scripts)).join('\n');
      expect(waiting.filter(([, words]) => code.includes(words)).map(([found]) => found)).toEqual([language]);
      await context.close();
    }
  });

  it.each(['overview', 'sharing'] as const)('is for everybody from right to left: %s', async place => {
    const { context, page } = await enter('noor');
    await settled(page, placesIn('ar')[place]);
    expect(await problemsInEveryLook(page)).toEqual([]);
    await context.close();
  });

  it('says on every screen which organisations are connected, and how to ask for the rest', async () => {
    const { context, page } = await enter('noor');
    const places = placesIn(firstLanguage);
    for (const address of [
      places.overview,
      places.reading,
      `${places.reading}#plan`,
      places.sharing,
      places.log,
      places.eighteen,
    ]) {
      await settled(page, address);
      const main = page.getByRole('main');
      expect([address, await main.getByText('Dit is een deel van je dossier').count()]).toEqual([address, 1]);
      await main.getByText('Huis De Vuurvlieg').first().waitFor();
    }
    await page.getByRole('link', { name: 'Zo vraag je de rest' }).click();
    const heading = page.getByRole('heading', { name: 'Dit is een deel van je dossier' });
    await heading.waitFor();
    await expect.poll(() => heading.evaluate(one => one === document.activeElement)).toBe(true);
    await context.close();
  });
});
