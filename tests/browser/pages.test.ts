import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems, scrollsSideways, thirdParties, visit } from '../helpers/browser.ts';
import { problemsInEveryLook } from '../helpers/looks.ts';
import { PAGE_TYPES, typeOf } from '../helpers/page-types.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';
import { builtPages, isReadable } from '../helpers/site.ts';

const ADDRESSES = builtPages()
  .filter(isReadable)
  .map(({ address }) => address);

/**
 * The page that says "not translated yet" is one page for a thousand: only the name of the Dutch page differs. So one of each
 * language is looked at, and one that stands for an easy version.
 */
const NOTICE = 'not translated yet';
const LONGEST_ROUND = 12;

function oneOfEachKind(notices: readonly string[]): string[] {
  const kind = (address: string) => address.slice(0, 4) + address.endsWith('/makkelijk/');
  return [...new Map(notices.map(address => [kind(address), address])).values()];
}

/** The pages of one type, in rounds that one visitor walks. */
function roundsOf(type: string): { name: string; addresses: string[] }[] {
  const all = ADDRESSES.filter(address => typeOf(address).name === type);
  const addresses = type === NOTICE ? oneOfEachKind(all) : all;
  const count = Math.ceil(addresses.length / LONGEST_ROUND);
  return Array.from({ length: count }, (_, index) => ({
    name: `${type}, ${index + 1} of ${count}`,
    addresses: addresses.slice(index * LONGEST_ROUND, (index + 1) * LONGEST_ROUND),
  }));
}

/** One page of each template, and what a page can turn into when somebody uses it. */
const TEMPLATES: Record<string, { address: string; use?: (page: Page) => Promise<void> }> = {
  'the home page': { address: '/nl/' },
  'a door': { address: '/nl/jong/' },
  'a theme with its deck': { address: '/nl/rechten/' },
  'a reading page': { address: '/nl/rechten/dossier/' },
  'urgent help': { address: '/nl/dringend/' },
  'a page with a table': { address: '/nl/onderzoek/' },
  'what is not accessible yet': { address: '/nl/toegankelijkheid/' },
  'how good the site is': { address: '/nl/kwaliteit/' },
  'the list of help': { address: '/nl/hulp/' },
  'the list of help with a filter on': {
    address: '/nl/hulp/',
    use: async page => {
      await page.locator('form[data-filter] input').first().check();
    },
  },
  'one place of help': { address: '/nl/hulp/awel/' },
  'the platforms': { address: '/nl/platformen/' },
  'one platform': { address: '/nl/platformen/mijneigenplan/' },
  'all facts of one platform': { address: '/nl/platformen/samen1plan/alles/' },
  'platforms side by side': { address: '/nl/platformen/vergelijken/' },
  'two platforms side by side': { address: '/nl/platformen/vergelijken/?platform=kedo&platform=mextra' },
  'what one can do with platforms': { address: '/nl/platformen/wat-wil-je-doen/' },
  'nine wishes': { address: '/nl/platformen/negen-wensen/' },
  'the criteria of the research': { address: '/nl/platformen/onderzoek/' },
  'the list of 70': { address: '/nl/platformen/lijst-van-70/' },
  'a correction': { address: '/nl/platformen/verbeteren/' },
  'what changed': { address: '/nl/platformen/wijzigingen/' },
  'one platform that nobody looked into': { address: '/nl/platformen/adapcare/' },
  'the guide for organisations': { address: '/nl/platformen/kiezen/' },
  'the guide for youngsters and families': { address: '/nl/platformen/kiezen/jongeren/' },
  'the self-scan': { address: '/nl/platformen/zelfscan/' },
  'introducing a platform': { address: '/nl/platformen/invoeren/' },
  'the list of words': { address: '/nl/woorden/' },
  'one word': { address: '/nl/woorden/bekwaam/' },
  'the organisations': { address: '/nl/gids/' },
  'one organisation': { address: '/nl/gids/de-vuurvlieg/' },
  'a page of an organisation': { address: '/nl/gids/de-vuurvlieg/je-eerste-dag/' },
  'the pictos': { address: '/nl/over/pictos/' },
  'the search page with its topics': { address: '/nl/zoeken/' },
  'the search page with results': {
    address: '/nl/zoeken/?q=dossier',
    use: page => page.getByText(/\d+ kaarten gevonden/).waitFor(),
  },
  'the search page when nothing is found': {
    address: '/nl/zoeken/?q=xylofoonkwartet',
    use: page => page.getByRole('heading', { name: 'We vonden geen kaart' }).waitFor(),
  },
  'the choice of a look': {
    address: '/nl/rechten/dossier/',
    use: page => page.locator('.look-control summary').click(),
  },
  'signing in': { address: '/nl/aanmelden/' },
  'signing in that failed': {
    address: '/nl/aanmelden/#mislukt',
    use: page => page.getByText('Aanmelden is niet gelukt').waitFor(),
  },
  'signing in as somebody whom nobody knows': {
    address: '/nl/aanmelden/#onbekend',
    use: page => page.getByText('We kennen je hier nog niet').waitFor(),
  },
  'the sign-in of the demo': {
    address: '/api/auth/login?return=/nl/mijn-dossier/',
    use: page => page.getByRole('heading', { name: 'Wie ben je vandaag?' }).waitFor(),
  },
  'the home page in French': { address: '/fr/' },
  'the home page from right to left': { address: '/ar/' },
  'the choice of a language': {
    address: '/en/',
    use: page => page.locator('.language-switch summary').click(),
  },
  'the choice of a language from right to left': {
    address: '/ar/',
    use: page => page.locator('.language-switch summary').click(),
  },
  'urgent help from right to left': { address: '/ar/dringend/' },
  'signing in from right to left': { address: '/ar/aanmelden/' },
  'a notice in French': { address: '/fr/rechten/dossier/' },
  'a notice from right to left': { address: '/ar/rechten/dossier/' },
  'a page that is not there': { address: '/nl/bestaat-niet/' },
};

/** A browser also writes down each answer that says "not signed in" or "not found": those are asked for here. */
const isUnexpected = (complaint: string): boolean => !/status of (401|404)/.test(complaint);

describe('The pages of the site', () => {
  const server = serverOfThisFile();

  type Visitor = Awaited<ReturnType<typeof visit>>;

  /** Everything that is wrong with a page on a small phone, in the browser's and axe's own words. */
  async function problemsOf({ page, asked, complaints }: Visitor, address: string): Promise<string[]> {
    asked.length = 0;
    complaints.length = 0;
    await page.goto(address, { waitUntil: 'load' });
    const problems = await accessibilityProblems(page);
    if (await scrollsSideways(page)) problems.push('the page scrolls sideways');
    problems.push(...thirdParties(asked, server.origin).map(other => `asks somebody else: ${other}`));
    problems.push(...complaints.filter(isUnexpected).map(complaint => `the browser complains: ${complaint}`));
    return problems;
  }

  describe.concurrent('on a small phone are for everybody, fit, and ask nothing of anybody else', () => {
    // One visitor for a round: what was fetched for one page serves the next, as it does for everybody.
    it.each(PAGE_TYPES.flatMap(({ name }) => roundsOf(name)))('$name', async ({ addresses }) => {
      const visitor = await visit({ origin: server.origin, reducedMotion: 'reduce' });
      const problems: Record<string, string[]> = {};
      for (const address of addresses) {
        const found = await problemsOf(visitor, address);
        if (found.length > 0) problems[address] = found;
      }
      await visitor.context.close();
      expect(problems).toEqual({});
    });
  });

  describe.concurrent('in each look and with bigger letters, at 320 and 1280 pixels', () => {
    it.each(Object.entries(TEMPLATES))('%s is for everybody, and fits', async (_name, template) => {
      const { context, page } = await visit({ origin: server.origin, reducedMotion: 'reduce' });
      await page.goto(template.address, { waitUntil: 'load' });
      await template.use?.(page);
      expect(await problemsInEveryLook(page)).toEqual([]);
      await context.close();
    });
  });

  it('begin at the bare address, which leads to the home page', async () => {
    const { context, page } = await visit({ origin: server.origin });
    await page.goto('/');
    await page.waitForURL('**/nl/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Alle kaarten op tafel');
    await context.close();
  });
});
