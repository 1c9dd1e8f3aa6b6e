import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readClock } from '../database/clock.ts';
import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import type { Role } from '../sharing/contract.ts';
import type { IntakeReport, ReadyLine } from './contract.ts';
import { linesOf } from './lines.ts';
import { ageOn, fillInDays } from './rules/days.ts';
import { parseLine } from './rules/line.ts';
import { findBirthdays } from './store.ts';
import { takeIn } from './take-in.ts';

/** The invented people and their dossiers, in the order in which they are loaded. */
const DEMO_FOLDER = join(import.meta.dirname, '..', '..', 'scripts', 'demo');

/** Somebody to sign in as in the demo. `subject` is what the login provider calls this person. */
export type DemoPerson = { subject: string; name: string; description: string };

/** Loads the demo. Loading it again changes nothing. */
export async function loadDemo(house: House): Promise<IntakeReport> {
  return takeInDemo(house, demoLines());
}

/** Takes in lines in which days may be written as seen from today (`@-30d`). Only the demo does that. */
export async function takeInDemo(house: House, lines: AsyncIterable<string>): Promise<IntakeReport> {
  const { today } = await asService(house.database, 'kaart_intake', readClock);
  return takeIn(house, withDays(lines, today));
}

/**
 * The people of the demo who can sign in, with who they are in plain Dutch. What they are comes from the demo's files,
 * how old they are from the database: a demo that was loaded a while ago grows older too.
 */
export async function demoPeople(house: House): Promise<DemoPerson[]> {
  const { today } = await asService(house.database, 'kaart_intake', readClock);
  const lines = await readLines(today);
  const ids = lines.flatMap(line => (line.type === 'person' ? [line.id] : []));
  const born = await asService(house.database, 'kaart_intake', tx => findBirthdays(tx, ids));
  return describePeople(lines, { today, born });
}

async function* demoLines(): AsyncGenerator<string> {
  const files = (await readdir(DEMO_FOLDER)).filter(name => name.endsWith('.ndjson')).sort();
  for (const file of files) yield* linesOf(createReadStream(join(DEMO_FOLDER, file)));
}

async function* withDays(lines: AsyncIterable<string>, today: string): AsyncGenerator<string> {
  for await (const line of lines) yield fillInDays(line, today);
}

async function readLines(today: string): Promise<ReadyLine[]> {
  const lines: ReadyLine[] = [];
  for await (const text of withDays(demoLines(), today)) {
    const parsed = parseLine(text);
    if ('line' in parsed) lines.push(parsed.line);
  }
  return lines;
}

// --------------------------------------------------------------------------------------------- who somebody is, in words

type Involvement = Extract<ReadyLine, { type: 'involvement' }>;
type Known = { today: string; born: Map<string, string> };

const FAMILY: Partial<Record<Role, string>> = { mother: 'mama', father: 'papa', guardian: 'voogd' };
const PROFESSIONAL: Partial<Record<Role, string>> = {
  guide: 'individuele begeleider',
  consulent: 'consulent',
  'school-counsellor': 'leerlingenbegeleider',
};

/** One description for each person with a login, by birthday or by the first part that they play around somebody. */
function describePeople(lines: ReadyLine[], { today, born }: Known): DemoPerson[] {
  const people = lines.filter(line => line.type === 'person');
  const names = new Map(
    lines.flatMap(line => ('name' in line ? [[`${line.type} ${line.id}`, line.name] as const] : [])),
  );
  const subjects = new Map(
    lines.flatMap(line => (line.type === 'dossier' ? [[line.id, line.subject] as const] : [])),
  );
  const firstNameOf = (dossier: string) => names.get(`person ${subjects.get(dossier)}`)?.split(' ')[0] ?? '';

  return people.flatMap(({ id, login, name }) => {
    if (login === undefined) return [];
    const parts = lines.filter(line => line.type === 'involvement').filter(line => line.person === id);
    const birthday = born.get(id);
    const description = birthday
      ? describeYoungster(ageOn(birthday, today))
      : describePart(parts, { firstNameOf, organisationName: id => names.get(`organisation ${id}`) ?? '' });
    return [{ subject: login, name, description }];
  });
}

const describeYoungster = (age: number) =>
  age < 18 ? `jongere, ${age} jaar` : `jongvolwassene, ${age} jaar`;

function describePart(
  parts: Involvement[],
  say: { firstNameOf: (dossier: string) => string; organisationName: (organisation: string) => string },
): string {
  const [part] = parts;
  if (!part) return 'bij niemand betrokken';
  const around = inWords([...new Set(parts.map(({ dossier }) => say.firstNameOf(dossier)))]);
  const family = FAMILY[part.role];
  if (family) return `${family} van ${around}`;
  const professional = PROFESSIONAL[part.role] ?? 'betrokken';
  if (part.organisation) return `${professional} bij ${say.organisationName(part.organisation)}`;
  return part.role === 'trusted-person'
    ? `vertrouwenspersoon van ${around}`
    : `${professional} bij ${around}`;
}

/** "Noor", "Noor en Amir", "Noor, Amir en Lio". */
const inWords = (names: string[]) => new Intl.ListFormat('nl-BE').format(names);
