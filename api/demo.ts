/**
 * What happens in the demo before anybody looks at it: the invented people are taken in as any delivery is, a few of them
 * say yes to somebody, and those people look. All of it goes through the same doors as in real life.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import { readClock } from './database/clock.ts';
import { login, person } from './database/schema.ts';
import { asService, asViewer } from './database/transaction.ts';
import type { Section } from './dossier/contract.ts';
import { readEntries, readEntry } from './dossier/read.ts';
import type { House } from './house.ts';
import { ProblemError } from './http/problem.ts';
import { loginIssuerOf } from './identity/issuer.ts';
import { listMyDossiers } from './identity/store.ts';
import { loadDemo } from './intake/demo.ts';
import type { Purpose } from './sharing/contract.ts';
import { giveGrant, readParties } from './sharing/share.ts';

/** Who says yes to whom, for what; and how many of the newest cards the other then opens. */
const YES: readonly {
  from: string;
  to: string;
  by: string;
  section: Section;
  purpose: Purpose;
  opens: number;
}[] = [
  { from: 'noor', to: 'Hilde Sterrenveld', by: 'hilde', section: 'calendar', purpose: 'know', opens: 1 },
  { from: 'noor', to: 'Leefgroep Kompas', by: 'bram', section: 'reports', purpose: 'help', opens: 2 },
  { from: 'noor', to: 'Fatima Luisterbos', by: 'fatima', section: 'plan', purpose: 'help', opens: 1 },
  { from: 'yana', to: 'Ines Zonnewijzer', by: 'ines', section: 'plan', purpose: 'arrange', opens: 1 },
  { from: 'sander', to: 'Bram Appelboom', by: 'bram', section: 'plan', purpose: 'hand-over', opens: 1 },
];

const DAYS = 180;
const LOOK_AGAIN_MILLISECONDS = 1_000;

/**
 * Loads the demo when it is not there yet, as soon as the database is ready.
 *
 * @param say tells the operator what happens, a line at a time
 */
export async function prepareDemo(house: House, say: (line: string) => void): Promise<void> {
  while (!house.isReady()) await sleep(LOOK_AGAIN_MILLISECONDS, undefined, { ref: false });
  // Laid out to the end, and in this database: a start that was cut off goes on where it was.
  const marker = join(house.config.dataFolder, 'demo-is-laid-out');
  if (existsSync(marker) && (await findPerson(house, 'noor'))) return;
  say('De demo wordt klaargelegd …');
  const { problems } = await loadDemo(house);
  for (const { line, field, reason } of problems) say(`  regel ${line}, ${field}: ${reason}`);
  for (const yes of YES) await sayYes(house, yes);
  writeFileSync(marker, '');
}

async function sayYes(
  house: House,
  { from, to, by, section, purpose, opens }: (typeof YES)[number],
): Promise<void> {
  const [youngster, other] = [await findPerson(house, from), await findPerson(house, by)];
  if (!youngster || !other) return;
  const { dossierId, until } = await asViewer(house.database, youngster, async tx => ({
    dossierId: (await listMyDossiers(tx)).find(({ relation }) => relation === 'subject')?.id ?? '',
    until: addDays((await readClock(tx)).today, DAYS),
  }));
  const party = (await readParties(house, youngster, dossierId)).find(({ name }) => name === to);
  if (!party) return;
  const wanted = { partyId: party.id, section, purpose, until };
  const given = await giveGrant(house, youngster, { dossierId, wanted }).catch(unlessAlreadyGiven);
  if (!given) return;
  const { items } = await readEntries(house, other, { dossierId, section });
  for (const card of items.slice(0, opens)) await readEntry(house, other, card.id);
}

function unlessAlreadyGiven(error: unknown): undefined {
  if (!(error instanceof ProblemError && error.code === 'conflict')) throw error;
}

/** Our id of somebody in the demo. */
async function findPerson(house: House, subject: string): Promise<string | undefined> {
  return asService(house.database, 'kaart_intake', async tx => {
    const [row] = await tx
      .select({ id: person.id })
      .from(person)
      .innerJoin(login, eq(login.personId, person.id))
      .where(and(eq(login.issuer, loginIssuerOf(house.config)), eq(login.subject, subject)));
    return row?.id;
  });
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
