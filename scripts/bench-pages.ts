/**
 * `npm run bench:pages` says how fast an example of each type of page is on a cheap phone with slow internet: what Lighthouse
 * makes of it. A benchmark: it is printed and never fails a test.
 */
import lighthouse from 'lighthouse';
import { PAGE_TYPES } from '../tests/helpers/page-types.ts';
import { findBrowser, launchProgram } from '../tests/helpers/provide-browser.ts';
import { freePort, startServer } from '../tests/helpers/server.ts';
import { say } from './terminal.ts';

/** What Lighthouse measures, as numbers in its report. */
const measures = {
  'first-contentful-paint': 'tekst',
  'largest-contentful-paint': 'grootste',
  'speed-index': 'zichtbaar',
  'total-blocking-time': 'bezet',
} as const;

/** Lighthouse refuses an answer 404, and nobody is signed in to it. */
const leftOut = new Set(['not there', 'signed-in']);

const server = await startServer();
const port = await freePort();
const browser = await launchProgram(await findBrowser(), [`--remote-debugging-port=${port}`]);
try {
  say('Lighthouse van op een gsm, met nagebootst traag internet. Tijden in milliseconden.\n');
  say(row('type', 'score', Object.values(measures), 'schuift'));
  for (const { name, example } of PAGE_TYPES.filter(type => !leftOut.has(type.name))) {
    const result = await lighthouse(server.origin + example, {
      port,
      logLevel: 'error',
      onlyCategories: ['performance'],
    });
    const audits = result?.lhr.audits ?? {};
    const score = Math.round((result?.lhr.categories['performance']?.score ?? 0) * 100);
    const times = Object.keys(measures).map(id => Math.round(audits[id]?.numericValue ?? 0));
    say(row(name, score, times, (audits['cumulative-layout-shift']?.numericValue ?? 0).toFixed(3)));
  }
} finally {
  await browser.close();
  await server.stop();
  await server.remove();
}

/** One line of the table. */
function row(
  name: string,
  score: string | number,
  times: readonly (string | number)[],
  shift: string,
): string {
  return [
    name.padEnd(20),
    ...[score, ...times, shift].map(value => value.toLocaleString('nl-BE').padStart(11)),
  ].join('');
}
