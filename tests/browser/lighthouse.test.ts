import lighthouse, { type Config } from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PAGE_TYPES } from '../helpers/page-types.ts';
import { launchProgram } from '../helpers/provide-browser.ts';
import { freePort } from '../helpers/server.ts';
import { serverOfThisFile } from '../helpers/server-of-file.ts';

type Category = 'accessibility' | 'best-practices' | 'seo';

/** Types that Lighthouse can't look at, and why. */
const LEFT_OUT: Record<string, string> = {
  'signed-in':
    'Nobody is signed in to Lighthouse. Each state of each screen is looked at in dossier.test.ts, with the same axe.',
  'not there': 'Lighthouse refuses to look at an answer 404. The page is looked at in pages.test.ts.',
};

/** Types that search engines leave alone: there is nothing for them to find, so the part for them would count nothing. */
const NOT_FOR_SEARCH_ENGINES: Record<string, string> = {
  'not translated yet': 'Says `noindex`, and names the Dutch page as the one to show.',
};

const CATEGORIES: Category[] = ['accessibility', 'best-practices', 'seo'];

const EXAMPLES = PAGE_TYPES.filter(({ name }) => !(name in LEFT_OUT)).map(({ name, example }) => ({
  name,
  example,
  categories: CATEGORIES.filter(category => category !== 'seo' || !(name in NOT_FOR_SEARCH_ENGINES)),
}));

/**
 * Lighthouse as it looks from a phone. Nothing of what is asked here depends on time: so it neither slows the browser down,
 * nor waits for a stillness that only matters to what it measures in seconds.
 */
const settingsFor = (categories: Category[]): Config => ({
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: categories,
    formFactor: 'mobile',
    throttlingMethod: 'provided',
    pauseAfterFcpMs: 0,
    pauseAfterLoadMs: 0,
    networkQuietThresholdMs: 100,
    cpuQuietThresholdMs: 0,
    disableFullPageScreenshot: true,
    skipAboutBlank: true,
  },
});

describe('Lighthouse, from a phone', () => {
  const server = serverOfThisFile();
  let browser: Browser;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    browser = await launchProgram(inject('browserProgram'), [`--remote-debugging-port=${port}`]);
  });
  afterAll(async () => {
    await browser.close();
  });

  it.each(EXAMPLES)('finds nothing to better on $name: $example', async ({ example, categories }) => {
    const result = await lighthouse(
      server.origin + example,
      { port, logLevel: 'error' },
      settingsFor(categories),
    );
    const report = result?.lhr;
    const scores = Object.values(report?.categories ?? {}).map(({ id, score }) => [id, score]);
    const failed = Object.values(report?.audits ?? {})
      .filter(
        ({ score, scoreDisplayMode }) => scoreDisplayMode !== 'informative' && score !== null && score < 1,
      )
      .map(({ id, title, details }) => ({ id, title, details }));
    expect(failed).toEqual([]);
    expect(scores).toEqual(categories.map(category => [category, 1]));
  });
});
