import { and, eq } from 'drizzle-orm';
import {
  contactMark,
  dossier,
  keeper,
  login,
  organisation,
  person,
  team,
  teamMember,
} from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { Directory } from '../directory.ts';
import { known, LineError, type LineOf, type Outcome, type Run } from '../outcome.ts';

export async function writeOrganisation(
  tx: Transaction,
  line: LineOf<'organisation'>,
  { directory }: Run,
): Promise<Outcome> {
  const values = { version: line.version, name: line.name, kind: line.kind, howToAsk: line.howToAsk };
  const [found] = await tx
    .select({ id: organisation.id, version: organisation.version })
    .from(organisation)
    .where(eq(organisation.externalId, line.id))
    .for('update');
  if (!found) {
    const [added] = await tx
      .insert(organisation)
      .values({ externalId: line.id, ...values })
      .returning({ id: organisation.id });
    if (added) await writeKeepers(tx, { organisationId: added.id, line, directory });
    return 'added';
  }
  if (found.version >= line.version) return 'unchanged';
  await tx.update(organisation).set(values).where(eq(organisation.id, found.id));
  await writeKeepers(tx, { organisationId: found.id, line, directory });
  return 'updated';
}

/** Whom an organisation lets record relations: the list replaces the one before it. */
async function writeKeepers(
  tx: Transaction,
  {
    organisationId,
    line,
    directory,
  }: { organisationId: string; line: LineOf<'organisation'>; directory: Directory },
): Promise<void> {
  if (!line.keepers) return;
  const people = new Set<string>();
  for (const [index, name] of line.keepers.entries()) {
    people.add(known(await directory.person(tx, name), `keepers.${index}`).id);
  }
  await tx.delete(keeper).where(eq(keeper.organisationId, organisationId));
  if (people.size > 0) {
    await tx.insert(keeper).values([...people].map(personId => ({ organisationId, personId })));
  }
}

export async function writePerson(
  tx: Transaction,
  line: LineOf<'person'>,
  { issuer, markOf }: Run,
): Promise<Outcome> {
  const values = { version: line.version, name: line.name, born: line.born ?? null };
  const [found] = await tx
    .select({ id: person.id, version: person.version })
    .from(person)
    .where(eq(person.externalId, line.id))
    .for('update');
  if (!found) {
    const [added] = await tx
      .insert(person)
      .values({ externalId: line.id, ...values })
      .returning({ id: person.id });
    if (added) {
      await writeLogin(tx, { issuer, subject: line.login, personId: added.id });
      await writeMarks(tx, added.id, line.contact?.map(markOf));
    }
    return 'added';
  }
  if (found.version >= line.version) return 'unchanged';
  if (line.born === undefined && (await hasDossier(tx, found.id))) {
    throw new LineError('born', 'ontbreekt: deze persoon heeft een dossier');
  }
  await tx.update(person).set(values).where(eq(person.id, found.id));
  await writeLogin(tx, { issuer, subject: line.login, personId: found.id });
  await writeMarks(tx, found.id, line.contact?.map(markOf));
  return 'updated';
}

/** How somebody is reached, as fingerprints that only tell that two people share one. The list replaces the one before it. */
async function writeMarks(tx: Transaction, personId: string, marks: Uint8Array[] | undefined): Promise<void> {
  if (!marks) return;
  await tx.delete(contactMark).where(eq(contactMark.personId, personId));
  const each = new Map(marks.map(mark => [Buffer.from(mark).toString('hex'), mark]));
  if (each.size > 0)
    await tx.insert(contactMark).values([...each.values()].map(mark => ({ personId, mark })));
}

async function hasDossier(tx: Transaction, personId: string): Promise<boolean> {
  const [own] = await tx
    .select({ id: dossier.id })
    .from(dossier)
    .where(eq(dossier.subjectId, personId))
    .limit(1);
  return own !== undefined;
}

/** A person has one login at a provider; a new one replaces it. A line without a login leaves it as it is. */
async function writeLogin(
  tx: Transaction,
  { issuer, subject, personId }: { issuer: string; subject: string | undefined; personId: string },
): Promise<void> {
  if (subject === undefined) return;
  const [taken] = await tx
    .select({ personId: login.personId })
    .from(login)
    .where(and(eq(login.issuer, issuer), eq(login.subject, subject)));
  if (taken?.personId === personId) return;
  if (taken) throw new LineError('login', 'hoort al bij iemand anders');
  const replaced = await tx
    .update(login)
    .set({ subject })
    .where(and(eq(login.issuer, issuer), eq(login.personId, personId)))
    .returning({ subject: login.subject });
  if (replaced.length === 0) await tx.insert(login).values({ issuer, subject, personId });
}

export async function writeTeam(tx: Transaction, line: LineOf<'team'>, { directory }: Run): Promise<Outcome> {
  const [found] = await tx
    .select({ id: team.id, version: team.version, organisationId: team.organisationId })
    .from(team)
    .where(eq(team.externalId, line.id))
    .for('update');
  if (found && found.version >= line.version) return 'unchanged';

  const organisationId = known(await directory.organisation(tx, line.organisation), 'organisation').id;
  const members = new Set<string>();
  for (const [index, member] of line.members.entries()) {
    members.add(known(await directory.person(tx, member), `members.${index}`).id);
  }
  if (!found) {
    const [added] = await tx
      .insert(team)
      .values({ externalId: line.id, version: line.version, organisationId, name: line.name })
      .returning({ id: team.id });
    if (added) await writeMembers(tx, added.id, members);
    return 'added';
  }
  if (found.organisationId !== organisationId) {
    // The access log says for which organisation a team looked: that may never change afterwards.
    throw new LineError('organisation', 'een team verhuist niet: maak een nieuw team');
  }
  await tx.update(team).set({ version: line.version, name: line.name }).where(eq(team.id, found.id));
  await tx.delete(teamMember).where(eq(teamMember.teamId, found.id));
  await writeMembers(tx, found.id, members);
  return 'updated';
}

async function writeMembers(tx: Transaction, teamId: string, members: Set<string>): Promise<void> {
  await tx.insert(teamMember).values([...members].map(personId => ({ teamId, personId })));
}
