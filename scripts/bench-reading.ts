/**
 * `npm run bench:reading` says how many words a second the plain-language engine reads: only measuring, as the build
 * does, and with all findings, as an editor sees them while typing. A benchmark: it is printed and never fails.
 */
import { contentFiles } from '../src/content/check.ts';
import { loadGlossary, loadText } from '../src/content/load-text.ts';
import { readableParts } from '../src/content/plain-language.ts';
import { measure } from '../src/reading/measure.ts';
import { read } from '../src/reading/read.ts';
import { say } from './terminal.ts';

/** Long enough for the engine to run warm, short enough to wait for. */
const seconds = 3;

const root = process.cwd();
const glossary = loadGlossary({ root });
const files = await contentFiles(root);
const contents = await Promise.all(files.map(file => loadText(file, { root })));
const parts = contents.flatMap(readableParts);
const words = parts.reduce((sum, { blocks }) => sum + measure(blocks).words, 0);

say(`${words} woorden in ${contents.length} bestanden, ${seconds} seconden per meting`);
sayPace('alleen meten', () => {
  for (const { blocks } of parts) measure(blocks);
});
sayPace('met alle vondsten', () => {
  for (const { source, blocks } of parts) read({ source, blocks, kind: 'own', glossary });
});
sayPace('van Markdown tot meting', () => {
  for (const content of contents) for (const { blocks } of readableParts(content)) measure(blocks);
});

/** Prints the words a second of a work that reads everything once. */
function sayPace(name: string, readEverything: () => void): void {
  readEverything();
  const started = performance.now();
  let rounds = 0;
  while (performance.now() - started < seconds * 1000) {
    readEverything();
    rounds++;
  }
  const pace = (words * rounds) / ((performance.now() - started) / 1000);
  say(`benchmark ${name}: ${Math.round(pace).toLocaleString('nl-BE')} woorden per seconde`);
}
