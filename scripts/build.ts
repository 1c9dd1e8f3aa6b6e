/**
 * Builds the public site into `dist/`: checks the content, lets Astro write the pages, indexes them for search and
 * puts a brotli and a gzip copy beside every text file, for servers that send those as they are.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'astro';
import { checkFile, contentFiles, knownAddresses, languageAdvice } from '../src/content/check.ts';
import { problemLines } from '../src/content/problem-lines.ts';
import { registryProblems } from '../src/pictos/check.ts';
import { glossaryProblems } from '../src/terms/check.ts';
import { wordChoiceCheck } from '../src/terms/choice.ts';
import { readGlossary } from '../src/terms/glossary.ts';
import { finishPages } from './site/finish-pages.ts';
import { makeSearchIndex } from './site/search-index.ts';
import { writeSecurityTxt } from './site/security-txt.ts';
import { buildServiceWorker } from './site/service-worker.ts';

const root = process.cwd();
const outDir = join(root, 'dist');
const textFiles = new Set(['.html', '.css', '.js', '.svg', '.json', '.txt', '.xml']);
/** Within a tenth of the smallest result, in a twentieth of the time. */
const brotliQuality = 8;
/** Enough to keep every core busy; all at once, a big site would not fit in memory. */
const compressedTogether = 64;
/** Below this many bytes a compressed copy saves less than the header that announces it. */
const smallestWorthCompressing = 512;

await step('Inhoud nakijken', checkContent);
await step("Pagina's maken", () => build({ outDir, logLevel: 'warn' }));
await step('Zoeken voorbereiden', () => makeSearchIndex(root, outDir));
await step("Pagina's afwerken", () => finishPages(outDir));
await step('Zeggen waar een lek gemeld kan worden', () => writeSecurityTxt(outDir, process.env));
await step('Lezen zonder internet voorbereiden', () => buildServiceWorker(outDir));
await step('Bestanden verkleinen', compressFiles);

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${typeof result === 'string' ? result : 'klaar'}, ${seconds} s`);
}

async function checkContent(): Promise<string> {
  const files = await contentFiles(root);
  const addresses = await knownAddresses(root);
  const pageProblems = (await Promise.all(files.map(file => checkFile(file, { addresses, root })))).flat();
  const words = readGlossary(root);
  const problems = [...pageProblems, ...registryProblems(), ...glossaryProblems(words)];
  if (problems.length > 0) {
    console.error(['De inhoud klopt nog niet:', ...problemLines(problems)].join('\n'));
    process.exit(1);
  }
  const checkWordChoice = wordChoiceCheck(words);
  const advice = (
    await Promise.all(files.map(file => languageAdvice(file, { root, checkWordChoice })))
  ).flat();
  if (advice.length > 0) console.warn(['Dit kan nog eenvoudiger:', ...problemLines(advice)].join('\n'));
  return `${files.length} bestanden in orde`;
}

async function compressFiles(): Promise<string> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(entry => entry.isFile() && textFiles.has(extname(entry.name)))
    .map(entry => join(entry.parentPath, entry.name));
  let compressed = 0;
  for (let first = 0; first < files.length; first += compressedTogether) {
    const done = await Promise.all(files.slice(first, first + compressedTogether).map(compress));
    compressed += done.filter(Boolean).length;
  }
  return `${compressed} bestanden`;
}

async function compress(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < smallestWorthCompressing) return false;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
}
