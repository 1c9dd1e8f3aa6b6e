import { csvOf } from '../csv.ts';
import { allLanguages } from '../i18n/languages.ts';
import { toCheckMarkIn } from '../markdown/to-check.ts';
import type { GlossaryEntry } from '../reading/glossary.ts';
import { fleschDouma } from '../reading/measure.ts';
import { isoDay } from './dates.ts';
import { findingsIn } from './findings.ts';
import { type ContentText, kindOf, measureContent, readableParts } from './plain-language.ts';
import { isPastReview } from './review.ts';

/** How one content file stands: who looks after it, since when nobody did, and what there is to mend. */
export interface Upkeep {
  file: string;
  /** Nobody, for files that name no owner, such as services. */
  owner: string | undefined;
  /** Whole days since somebody looked at it. */
  age: number | undefined;
  nextReview: Date | undefined;
  /** Past its next review. */
  late: boolean;
  /** Flesch-Douma; nothing for a file whose language is not measured. */
  score: number | undefined;
  /** How many things could be easier. */
  findings: number;
  /** How many facts still have to be checked. */
  toCheck: number;
}

const DAY = 86_400_000;
const marks = allLanguages.map(toCheckMarkIn);

/**
 * How a content file stands on a day.
 *
 * @param now the day; nothing here looks at a clock
 * @param glossary the words that this site explains
 */
export function upkeepOf(
  { file, content }: { file: string; content: ContentText },
  { now, glossary }: { now: Date; glossary: readonly GlossaryEntry[] },
): Upkeep {
  const { fields } = content;
  const looked = dayAt(fields, 'reviewed') ?? dayAt(fields, 'checkedOn');
  const nextReview = dayAt(fields, 'nextReview');
  const owner = valueAt(fields, 'owner');
  const kind = kindOf(content);
  return {
    file,
    owner: typeof owner === 'string' ? owner : undefined,
    age: looked && Math.floor((now.getTime() - looked.getTime()) / DAY),
    nextReview,
    late: nextReview !== undefined && isPastReview({ nextReview, now }),
    score: fleschDouma(measureContent(content)),
    findings: readableParts(content).flatMap(part => findingsIn(part, { kind, glossary })).length,
    toCheck: marksIn(content.source) + uncertainIn(fields),
  };
}

/** Past its review first, the longest past on top; then what is due soonest; then what has no review, the oldest first. */
export function inOrderOfUpkeep(all: readonly Upkeep[]): Upkeep[] {
  const due = ({ nextReview }: Upkeep) => nextReview?.getTime() ?? Number.POSITIVE_INFINITY;
  const compare = (one: number, other: number) => (one === other ? 0 : one - other);
  return all.toSorted(
    (one, other) =>
      compare(due(one), due(other)) ||
      compare(other.age ?? -1, one.age ?? -1) ||
      one.file.localeCompare(other.file, 'nl'),
  );
}

/** What each column is called, in the order of the table. */
const columns = {
  late: 'te laat',
  owner: 'eigenaar',
  age: 'dagen oud',
  nextReview: 'volgend nazicht',
  score: 'leesscore',
  findings: 'vondsten',
  toCheck: 'nog na te kijken',
  file: 'tekst',
} as const;

function cellsOf(row: Upkeep): string[] {
  return [
    row.late ? 'ja' : '',
    row.owner ?? '',
    row.age === undefined ? '' : String(row.age),
    row.nextReview ? isoDay(row.nextReview) : '',
    row.score?.toFixed(1).replace('.', ',') ?? '',
    String(row.findings),
    String(row.toCheck),
    row.file,
  ];
}

/** The rows as a table of plain text, with a line that counts under it. */
export function tableOfUpkeep(rows: readonly Upkeep[]): string[] {
  const cells = [Object.values<string>(columns), ...rows.map(cellsOf)];
  const widths = Object.keys(columns).map((_, index) =>
    Math.max(...cells.map(row => row[index]?.length ?? 0)),
  );
  const lines = cells.map(row =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const late = rows.filter(row => row.late).length;
  const toCheck = rows.reduce((sum, row) => sum + row.toCheck, 0);
  return [...lines, '', `${rows.length} teksten, ${late} te laat, ${toCheck} feiten nog na te kijken.`];
}

/** The rows for a spreadsheet. */
export function csvOfUpkeep(rows: readonly Upkeep[]): string {
  return csvOf([Object.values<string>(columns), ...rows.map(cellsOf)]);
}

function valueAt(fields: unknown, name: string): unknown {
  return typeof fields === 'object' && fields !== null ? Reflect.get(fields, name) : undefined;
}

function dayAt(fields: unknown, name: string): Date | undefined {
  const value = valueAt(fields, name);
  const day = value instanceof Date || typeof value === 'string' ? new Date(value) : undefined;
  return day && !Number.isNaN(day.getTime()) ? day : undefined;
}

/** How often an editor typed that a fact still has to be checked. */
function marksIn(source: string): number {
  return marks.reduce((sum, mark) => sum + source.split(mark).length - 1, 0);
}

/** How many facts in the fields are marked so that the page says it: by their certainty, or on a card of an easy version. */
function uncertainIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 0;
  const certainty = Reflect.get(value, 'certainty');
  const own =
    certainty === 'dated' || certainty === 'own-knowledge' || Reflect.get(value, 'toCheck') === true;
  return Object.values(value).reduce((sum: number, part) => sum + uncertainIn(part), own ? 1 : 0);
}
