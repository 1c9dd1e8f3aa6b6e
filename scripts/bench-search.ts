/**
 * `npm run bench:search` says how long somebody with a slow phone waits for the first card: from the last letter on, in a
 * real browser with the processor slowed down four times. The first search also fetches the engine. A benchmark: it is
 * printed and never fails. Build the site first.
 */
import type { Page } from 'playwright-core';
import { findBrowser, launchProgram } from '../tests/helpers/provide-browser.ts';
import { startStaticSite } from '../tests/helpers/static-site.ts';
import { say } from './terminal.ts';

const slower = 4;
const rounds = 5;
/** One word, an error, a whole question, two words for one, and something urgent. */
const queries = [
  'zakgeld',
  'vertrouwespersoon',
  'mag mijn mama mijn dossier lezen',
  'weg lope',
  'ik word geslagen',
];

const site = await startStaticSite();
const browser = await launchProgram(await findBrowser(), []);
try {
  const first: number[] = [];
  const next = new Map<string, number[]>(queries.map(query => [query, []]));
  for (let round = 0; round < rounds; round += 1) {
    const page = await slowPage();
    first.push(await timeOf(page, queries[0] ?? ''));
    for (const query of queries) next.get(query)?.push(await timeOf(page, query));
    await page.context().close();
  }
  say(`Tot de eerste kaart, processor ${slower} keer trager, mediaan van ${rounds}:`);
  sayTime('eerste keer, met het ophalen van de zoekmachine', first);
  for (const [query, times] of next) sayTime(query, times);
} finally {
  await browser.close();
  await site.stop();
}

async function slowPage(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/nl/zoeken/`, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

/** Milliseconds from sending a query off until its cards are there. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async typed => {
    const form = document.querySelector<HTMLFormElement>('.search__form');
    const box = form?.querySelector('input');
    const found = document.querySelector('.search__found');
    if (!form || !box || !found) throw new Error('There is no search on this page.');
    const shown = new Promise<void>(resolve => {
      const observer = new MutationObserver(() => {
        if (found.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(found, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    const started = performance.now();
    box.value = typed;
    form.requestSubmit();
    await shown;
    return performance.now() - started;
  }, query);
}

function sayTime(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  say(`benchmark ${name}: ${Math.round(median)} ms`);
}
