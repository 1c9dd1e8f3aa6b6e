/**
 * `npm run reading -- FILE…` says how easy a text is to read, and what could be easier. `-` reads what is typed or piped
 * in. Without a file it prints a table of all texts of the site.
 */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { text as everythingFrom } from 'node:stream/consumers';
import { contentFiles } from '../src/content/check.ts';
import { findingsIn, type PlacedFinding } from '../src/content/findings.ts';
import { loadGlossary, loadText } from '../src/content/load-text.ts';
import {
  type ContentText,
  kindOf,
  measureContent,
  proseOfMarkdown,
  type ReadablePart,
  readableParts,
} from '../src/content/plain-language.ts';
import { findingKinds } from '../src/reading/findings/finding.ts';
import { judge } from '../src/reading/gate.ts';
import { limits, type TextKind } from '../src/reading/limits.ts';
import { fleschDouma, longestSentence, type Measure, meanSentence, measure } from '../src/reading/measure.ts';
import { verdictOf } from '../src/reading/verdict.ts';
import { say } from './terminal.ts';

interface Read {
  name: string;
  kind: TextKind;
  parts: ReadablePart[];
  measured: Measure;
}

const root = process.cwd();
const glossary = loadGlossary({ root });
const named = process.argv.slice(2);

if (named.length > 0) await reportOn(named);
else await printTable();

async function reportOn(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const found = await open(file).catch(() => undefined);
    if (found) report(found);
    else {
      say(`${file}: dit bestand kan ik niet lezen. Kijk de naam na.`);
      process.exitCode = 1;
    }
  }
}

/** A file of `content/` is read field by field, anything else as one text in Markdown. */
async function open(file: string): Promise<Read> {
  const path = relative(root, resolve(file));
  const content = /^content\//.test(path) ? await loadText(path, { root }) : undefined;
  const parts = content ? readableParts(content) : [];
  if (content && parts.length > 0) return ofContent(path, content);
  const source = file === '-' ? await everythingFrom(process.stdin) : await readFile(file, 'utf8');
  const blocks = proseOfMarkdown(source);
  return {
    name: file === '-' ? 'Jouw tekst' : path,
    kind: 'own',
    parts: [{ source, blocks }],
    measured: measure(blocks),
  };
}

function ofContent(name: string, content: ContentText): Read {
  return { name, kind: kindOf(content), parts: readableParts(content), measured: measureContent(content) };
}

function report({ name, kind, parts, measured }: Read): void {
  const score = fleschDouma(measured);
  const longest = longestSentence(measured);
  say(`\n${name}`);
  if (score === undefined || !longest) {
    say('  Hier staat geen tekst om te lezen.');
    return;
  }
  const { fails, warns, sentence } = limits[kind];
  say(
    `  Leesscore ${inDutch(score)}: ${verdictOf(score)}. (100 is heel makkelijk. Nodig: ${fails}, liefst ${warns}.)`,
  );
  say(
    `  ${measured.words} woorden in ${measured.sentences.length} zinnen: gemiddeld ${inDutch(meanSentence(measured))}.`,
  );
  say(`  De langste zin telt ${longest.words} woorden (ten hoogste ${sentence}): ‘${longest.text}’`);
  for (const { severity, mend } of judge(measured, kind).problems)
    say(`  ${severity === 'fails' ? '✗' : '!'} ${mend}`);
  sayFindings(parts.flatMap(part => findingsIn(part, { kind, glossary })));
}

function sayFindings(findings: readonly PlacedFinding[]): void {
  if (findings.length === 0) {
    say('  Niets gevonden dat makkelijker kan. Lees het nog eens hardop.');
    return;
  }
  say(
    findings.length === 1 ? '  Eén ding kan makkelijker:' : `  ${findings.length} dingen kunnen makkelijker:`,
  );
  for (const { place, kind, reason, suggestion } of findings) {
    say(`\n    ${place}: ${findingKinds[kind]}`);
    say(`      ${reason}`);
    say(`      → ${suggestion}`);
  }
}

async function printTable(): Promise<void> {
  const files = await contentFiles(root);
  const contents = await Promise.all(
    files.map(async file => ofContent(file, await loadText(file, { root }))),
  );
  const texts = contents
    .map(text => ({ ...text, score: fleschDouma(text.measured) }))
    .filter(({ score }) => score !== undefined)
    .toSorted((one, other) => (one.score ?? 0) - (other.score ?? 0));
  say('score  gemiddeld  langste  vondsten  tekst');
  for (const { name, kind, parts, measured, score } of texts) {
    const found = parts.flatMap(part => findingsIn(part, { kind, glossary })).length;
    const numbers = [score ?? 0, meanSentence(measured), longestSentence(measured)?.words ?? 0, found];
    say(`${columns(numbers)}  ${name}`);
  }
  const mean = texts.reduce((sum, { score }) => sum + (score ?? 0), 0) / texts.length;
  say(`\n${texts.length} teksten, gemiddelde score ${inDutch(mean)}.`);
}

function columns([score = 0, mean = 0, longest = 0, found = 0]: readonly number[]): string {
  return `${inDutch(score).padStart(5)}  ${inDutch(mean).padStart(9)}  ${String(longest).padStart(7)}  ${String(found).padStart(8)}`;
}

function inDutch(number: number): string {
  return number.toLocaleString('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
