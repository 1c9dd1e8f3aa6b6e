import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchProgram } from './provide-browser.ts';

/** A small phone and a laptop: the two widths at which every screen is looked at. */
export const PHONE = { width: 360, height: 740 };
export const LAPTOP = { width: 1280, height: 800 };

/** WCAG 2.2 A and AA, and what axe itself recommends on top. */
const ACCESSIBILITY_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let running: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await running;
  running = undefined;
  await browser?.close();
});

/** The browser of this test file: started at the first question, closed after the last test. */
function sharedBrowser(): Promise<Browser> {
  running ??= launchProgram(inject('browserProgram'));
  return running;
}

export type Visit = {
  /** Width and height in CSS pixels; a phone when left out. */
  size?: { width: number; height: number };
  /** Address that relative addresses start from, such as `http://localhost:1234`. */
  origin: string;
  /** False for somebody without JavaScript. */
  script?: boolean;
  /** Whether the service worker may keep pages, as it does for everybody; left out, each page comes from the server. */
  serviceWorkers?: 'allow' | 'block';
} & Pick<BrowserContextOptions, 'colorScheme' | 'hasTouch' | 'reducedMotion' | 'storageState' | 'userAgent'>;

/**
 * A fresh visitor: no cookies, nothing kept, one page. Close it with `context.close()`.
 *
 * @param visit who visits, and where
 */
export async function visit({
  size = PHONE,
  origin,
  script = true,
  serviceWorkers = 'block',
  ...rest
}: Visit) {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    ...rest,
    serviceWorkers,
    baseURL: origin,
    viewport: size,
    javaScriptEnabled: script,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
  });
  const page = await context.newPage();
  return { context, page, asked: collectRequests(context), complaints: collectComplaints(page) };
}

/** Every address that the pages of this visitor ask for, from now on. */
function collectRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', request => asked.push(request.url()));
  return asked;
}

/** What the browser complains about on this page: errors of scripts, and everything that a policy refused. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/**
 * Addresses that lie outside the site. There should be none: nobody else may learn that somebody reads here.
 *
 * @param asked what {@link visit} collected
 * @param origin address of the site
 */
export function thirdParties(asked: string[], origin: string): string[] {
  return asked.filter(
    address => /^(https?|wss?):/.test(address) && new URL(address).origin !== new URL(origin).origin,
  );
}

let axeSource: Promise<string> | undefined;

/** Rules of axe that a colour or the size of letters can break; all others say the same in every look. */
export const RULES_OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

/**
 * Looks for accessibility problems on the page as it is now. axe comes in through the debugger, so the page's own
 * content security policy stays as strict as it is for everybody.
 *
 * @param rules only these; left out, all
 * @returns one line for each problem: the rule, what it asks, and where; empty when all is well
 */
export async function accessibilityProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource);
  const results = await page.evaluate(
    (options): Promise<AxeResults> =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        options,
      ),
    {
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: ACCESSIBILITY_TAGS },
      resultTypes: ['violations'],
    } satisfies RunOptions,
  );
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  );
}

/** Does the page scroll sideways? On a phone nobody should have to. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
