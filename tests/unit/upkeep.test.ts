import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkFile, contentFiles, knownAddresses } from '../../src/content/check.ts';
import { readKnownGaps } from '../../src/content/known-gaps.ts';
import { readQuality } from '../../src/content/quality.ts';
import { isPastReview } from '../../src/content/review.ts';
import {
  csvOfUpkeep,
  inOrderOfUpkeep,
  tableOfUpkeep,
  type Upkeep,
  upkeepOf,
} from '../../src/content/upkeep.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const nextReview = new Date('2027-11-22');

/** How a page stands whose fields are these, on 1 December 2027. */
function stands(fields: Record<string, unknown>, { text = 'Kort.', folder = 'paginas' } = {}): Upkeep {
  const content = { folder, source: `---\ntitle: Een titel\n---\n\n${text}\n`, fields };
  return upkeepOf({ file: 'een.md', content }, { now: new Date('2027-12-01T09:00:00Z'), glossary: [] });
}

const row: Upkeep = {
  file: 'a.md',
  owner: 'Redactie',
  age: 3,
  nextReview,
  late: false,
  score: 80,
  findings: 1,
  toCheck: 2,
};

describe('the review of a page', () => {
  it.each([
    ['a day before', '2027-11-21T23:59:59Z', false],
    ['on the day itself, because it was to be done before', '2027-11-22T00:00:00Z', true],
    ['years later', '2040-01-01T12:00:00Z', true],
  ])('%s', (_when, now, past) => {
    expect(isPastReview({ nextReview, now: new Date(now) })).toBe(past);
  });
});

describe('the upkeep of a content file', () => {
  it('says who looks after it, how old it is, and that it is late', () => {
    const fields = { title: 'Een titel', owner: 'Redactie', reviewed: new Date('2026-12-01'), nextReview };
    expect(stands(fields)).toMatchObject({ owner: 'Redactie', age: 365, nextReview, late: true });
  });

  it('reads a day that is typed between quotation marks', () => {
    expect(stands({ reviewed: '2027-11-30', nextReview: '2028-11-30' })).toMatchObject({
      age: 1,
      late: false,
    });
  });

  it('counts days since a service was checked, which has no next review', () => {
    const found = stands({ checkedOn: new Date('2027-11-21') }, { folder: 'diensten' });
    expect(found).toMatchObject({ owner: undefined, age: 10, nextReview: undefined, late: false });
  });

  it('counts what is still to be checked, in a text, in a translation, by certainty and on a card', () => {
    expect(stands({}, { text: 'Dit (nog na te kijken). Dat (nog na te kijken).' }).toCheck).toBe(2);
    expect(stands({}, { text: 'Ceci (encore à vérifier).' }).toCheck).toBe(1);
    const facts = [
      { certainty: 'own-knowledge' },
      { certainty: 'dated' },
      { certainty: 'source' },
      'unknown',
    ];
    expect(stands({ can: facts, free: { value: true, certainty: 'dated' } }).toCheck).toBe(3);
    expect(stands({ cards: [{ sentence: 'Een.', toCheck: true }, { sentence: 'Twee.' }] }).toCheck).toBe(1);
  });

  it('has a score and findings where the language is measured, and no score elsewhere', () => {
    const hard = stands({ title: 'Een titel' }, { text: 'Uw dossier wordt gelezen door de rechter.' });
    expect(hard.score).toBeLessThan(100);
    expect(hard.findings).toBeGreaterThan(0);
    expect(stands({ summary: 'Tekst.' }, { folder: 'platformen' }).score).toBeUndefined();
  });
});

describe('the report on upkeep', () => {
  const late = { ...row, file: 'laat.md', late: true, nextReview: new Date('2027-01-01') };
  const later = { ...row, file: 'later.md', late: true, nextReview: new Date('2027-06-01') };
  const never = { ...row, file: 'oud.md', nextReview: undefined, age: 900 };
  const young = { ...row, file: 'jong.md', nextReview: undefined, age: 1 };
  const unknown = { ...row, file: 'onbekend.md', nextReview: undefined, age: undefined };

  it('puts what is longest past its review first, and what has no review last', () => {
    const order = inOrderOfUpkeep([unknown, young, never, row, later, late]).map(({ file }) => file);
    expect(order).toEqual(['laat.md', 'later.md', 'a.md', 'oud.md', 'jong.md', 'onbekend.md']);
  });

  it('is a table with straight columns, and a count under it', () => {
    const lines = tableOfUpkeep([late, unknown]);
    const places = lines.slice(0, 3).map(line => line.search(/tekst$|laat\.md$|onbekend\.md$/));
    expect(new Set(places).size).toBe(1);
    expect(lines[1]).toMatch(/^ja +Redactie +3 +2027-01-01 +80,0 +1 +2 +laat\.md$/);
    expect(lines.at(-1)).toBe('2 teksten, 1 te laat, 4 feiten nog na te kijken.');
  });

  it('is a spreadsheet too, in which no name is run as a formula', () => {
    const csv = csvOfUpkeep([{ ...late, owner: '=CMD("x")' }]);
    expect(csv).toMatch(/^\uFEFF"te laat","eigenaar",/);
    expect(csv).toContain(`"ja","'=CMD(""x"")","3","2027-01-01","80,0","1","2","laat.md"\r\n`);
  });
});

// Each starts a program, which takes its time on a busy machine.
describe('npm run content:report', { timeout: 60_000 }, () => {
  const report = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/content-report.ts', ...words], { cwd: ROOT, encoding: 'utf8' });

  it('shows all content as it will stand on a day, what is late first, and ends well', () => {
    const { stdout, status } = report('--op', '2040-01-01');
    const lines = stdout.trim().split('\n');
    const marks = lines.slice(1, -2).map(line => line.startsWith('ja'));
    expect(status).toBe(0);
    expect(marks[0]).toBe(true);
    expect(marks).toEqual(marks.toSorted((one, other) => Number(other) - Number(one)));
    expect(stdout).toContain('content/paginas/over/privacy.md');
  });

  it('gives a spreadsheet when asked', () => {
    expect(report('--csv', '--op', '2040-01-01').stdout.split('\r\n')[1]).toMatch(/^"ja","/);
  });

  it.each([[['--op', 'morgen']], [['--op']], [['--alles']]])('says what to type instead of %j', words => {
    const { stderr, status } = report(...words);
    expect(status).toBe(1);
    expect(stderr).toBe('Dit begrijp ik niet. Typ --csv, of een dag als --op 2027-12-01.\n');
  });
});

describe('A date alone', () => {
  afterEach(() => void vi.useRealTimers());

  it('breaks no content: on a day on which every review is long past, nothing is wrong with it', async () => {
    vi.useFakeTimers({ now: new Date('2040-01-01'), toFake: ['Date'] });
    const addresses = await knownAddresses(ROOT);
    const files = await contentFiles(ROOT);
    const problems = await Promise.all(files.map(file => checkFile(file, { addresses, root: ROOT })));
    expect(problems.flat()).toEqual([]);
    expect(readKnownGaps(ROOT).length).toBeGreaterThan(0);
    expect(readQuality(ROOT).length).toBeGreaterThan(0);
  });
});
