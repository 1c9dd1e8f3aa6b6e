/**
 * `npm run bench:build` says how the build bears growth: it lays 1,000 and then 10,000 invented guides in a copy of the project,
 * runs the whole pipeline over it, and prints the seconds of each step, the pages a second and the peak memory. Name other
 * sizes to measure those: `npm run bench:build -- 1000`. A benchmark: it is printed and never fails a test.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from './terminal.ts';

const root = process.cwd();
const usualSizes = [1_000, 10_000];

/** As many guides as a busy organisation has: on the page of an organisation lie all of its own. */
const guidesOfOne = 20;
const paragraphsOfOne = 10;

/** What the build needs of the project. */
const parts = [
  'api',
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

interface Result {
  guides: number;
  pages: number;
  steps: Map<string, number>;
  peakMegabytes: number;
}

async function measure(guides: number): Promise<Result> {
  const copy = await mkdtemp(path.join(tmpdir(), 'open-kaart-bench-'));
  try {
    await copyProject(copy);
    await writeGuides(copy, guides);
    say(`${thousands(guides)} gidsen liggen klaar; de site wordt gebouwd …`);
    const printed = await build(copy);
    const built = await readdir(path.join(copy, 'dist'), { recursive: true });
    const [, peak = '0'] = /^peak-kilobytes (\d+)$/m.exec(printed) ?? [];
    return {
      guides,
      pages: built.filter(name => name.endsWith('.html')).length,
      steps: new Map(
        [...printed.matchAll(/^([^:\n]+): .*, ([\d.]+) s$/gm)].map(([, name = '', seconds]) => [
          name,
          Number(seconds),
        ]),
      ),
      peakMegabytes: Number(peak) / 1024,
    };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The packages are linked one by one: what tools keep beside them stays out of the project itself. */
async function copyProject(copy: string): Promise<void> {
  await Promise.all(parts.map(part => cp(path.join(root, part), path.join(copy, part), { recursive: true })));
  const packages = (await readdir(path.join(root, 'node_modules'))).filter(
    name => !name.startsWith('.') || name === '.bin',
  );
  await mkdir(path.join(copy, 'node_modules'));
  await Promise.all(
    packages.map(name =>
      symlink(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name), 'junction'),
    ),
  );
}

/** Guides of invented organisations, in sentences of the site's own pages: as easy to read, and no two the same. */
async function writeGuides(copy: string, count: number): Promise<void> {
  const pool = await ownParagraphs();
  const pick = picker();
  for (let first = 0; first < count; first += guidesOfOne) {
    const organisation = `bench-${first / guidesOfOne + 1}`;
    const folder = path.join(copy, 'content', 'gids', organisation);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, '_organisatie.yaml'), organisationFile(organisation));
    const numbers = Array.from(
      { length: Math.min(guidesOfOne, count - first) },
      (_, index) => first + index + 1,
    );
    await Promise.all(
      numbers.map(number => {
        const text = Array.from({ length: paragraphsOfOne }, () => pick(pool));
        const guide = guideFile({ organisation, number, place: placeName(pick), text });
        return writeFile(path.join(folder, `gids-${number}.md`), guide);
      }),
    );
  }
}

/** Paragraphs of the pages that are written for everybody; legal pages are harder to read. */
async function ownParagraphs(): Promise<string[]> {
  const folder = path.join(root, 'content', 'paginas');
  const names = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.md')).toSorted();
  const sources = await Promise.all(names.map(name => readFile(path.join(folder, name), 'utf8')));
  return sources
    .filter(source => !/^kind: legal$/m.test(source))
    .flatMap(source =>
      source
        .split(/^---$/m)
        .slice(2)
        .join('---')
        .split(/\n{2,}/),
    )
    .map(paragraph => paragraph.trim())
    .filter(paragraph => /^[A-Z]/.test(paragraph) && paragraph.length > 80);
}

/** Chooses as by chance, and each time the same: one run can be laid beside another. */
function picker(): <Choice>(choices: readonly Choice[]) => Choice {
  let state = 20_261_122;
  return choices => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const chosen = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from.');
    return chosen;
  };
}

const beginnings = ['Mol', 'Wil', 'Hazel', 'Berken', 'Vlas', 'Kraai', 'Linden', 'Ooi', 'Snep', 'Turf'];
const middles = ['der', 'ge', 'le', 're', 'sel', 'ste', 'ter', 'ven', 'zer', 'ne'];
const ends = ['beek', 'broek', 'dijk', 'gem', 'hove', 'kerke', 'loo', 'rode', 'velde', 'zele'];

/** A place that does not exist: with each guide the site gets a word that search did not know. */
const placeName = (pick: ReturnType<typeof picker>): string =>
  pick(beginnings) + pick(middles) + pick(middles) + pick(ends);

const organisationFile = (organisation: string): string => `name: Huis ${organisation}
invented: true
kind: Voorziening met leefgroepen
picto: housing
description: Hier wonen jongeren een tijd in een leefgroep. Samen met begeleiders en met elkaar.
contact:
  - Lampionlaan 0, 0000 Verzonnegem
owner: Begeleiders van Huis ${organisation}
`;

function guideFile(guide: { organisation: string; number: number; place: string; text: string[] }): string {
  const { organisation, number, place, text } = guide;
  const sections = text.map((paragraph, index) =>
    index % 3 === 1 ? `## Stap ${index}\n\n${paragraph}` : paragraph,
  );
  return `---
title: Zo gaat het bij ons in ${place} (${number})
cardTitle: Bij ons in ${place}
description: Wat je bij ons mag en kan, en wie je daarbij helpt, in gids ${number}.
theme: gids
organisation: ${organisation}
audience: [jongere, ouder]
age: { from: 6, to: 18 }
order: ${number}
owner: Begeleiders van Huis ${organisation}
reviewed: 2026-11-22
nextReview: 2027-11-22
sources:
  - { title: "Rechtspositie.be, Zakgeld", url: "https://www.rechtspositie.be/themas/zakgeld", seen: 2026-11-22 }
pictos: [housing, guide]
related: [/nl/woorden/leefgroep/, /nl/rechten/zakgeld/]
---

Ons huis staat in ${place}. Je bent er welkom.

${sections.join('\n\n')}
`;
}

/** Everything that the build prints, and after it the most memory that it ever held. */
function build(folder: string): Promise<string> {
  const sayPeak = `process.on('exit', () => console.log('peak-kilobytes ' + process.resourceUsage().maxRSS))`;
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(sayPeak)}`, 'scripts/build.ts'],
      { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let printed = '';
    let complained = '';
    child.stdout.on('data', part => {
      printed += part;
    });
    child.stderr.on('data', part => {
      complained += part;
    });
    child.on('error', reject);
    child.on('close', code => {
      if (code === 0) resolve(printed);
      else reject(new Error(`De site bouwde niet:\n${complained.slice(-4_000)}`));
    });
  });
}

function report({ guides, pages, steps, peakMegabytes }: Result): void {
  const total = [...steps.values()].reduce((sum, seconds) => sum + seconds, 0);
  const perThousand = (seconds: number) => ((seconds / pages) * 1000).toFixed(2).padStart(10);
  say(`\nbenchmark ${thousands(guides)} gidsen, ${thousands(pages)} pagina's in vier talen`);
  say(`${'stap'.padEnd(40)}${'seconden'.padStart(10)}${'/ 1.000'.padStart(10)}`);
  for (const [name, seconds] of steps) {
    say(`${name.padEnd(40)}${seconds.toFixed(1).padStart(10)}${perThousand(seconds)}`);
  }
  say(`${'samen'.padEnd(40)}${total.toFixed(1).padStart(10)}${perThousand(total)}`);
  say(
    `${Math.round(pages / total)} pagina's per seconde, ten hoogste ${Math.round(peakMegabytes)} MB geheugen`,
  );
}

function thousands(count: number): string {
  return count.toLocaleString('nl-BE');
}

const asked = process.argv.slice(2).map(Number);
if (asked.some(size => !Number.isInteger(size) || size < 1)) {
  say('Noem hoeveel gidsen, als gewone getallen: npm run bench:build -- 1000');
  process.exit(1);
}

const results: Result[] = [];
for (const guides of asked.length > 0 ? asked : usualSizes) results.push(await measure(guides));
for (const result of results) report(result);
