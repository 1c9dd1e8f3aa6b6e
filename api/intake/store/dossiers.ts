import { and, eq, isNull } from 'drizzle-orm';
import { dossier, party, person, source } from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import { known, LineError, type LineOf, type Outcome, type Run } from '../outcome.ts';

export async function writeDossier(
  tx: Transaction,
  line: LineOf<'dossier'>,
  { directory, keyOf }: Run,
): Promise<Outcome> {
  const [found] = await tx
    .select({ id: dossier.id, version: dossier.version, subjectId: dossier.subjectId })
    .from(dossier)
    .where(eq(dossier.externalId, line.id))
    .for('update');
  if (found && found.version >= line.version) return 'unchanged';

  const subjectId = known(await directory.person(tx, line.subject), 'subject').id;
  if (found) {
    if (found.subjectId !== subjectId)
      throw new LineError('subject', 'een dossier blijft van dezelfde jongere');
    await tx.update(dossier).set({ version: line.version }).where(eq(dossier.id, found.id));
    return 'updated';
  }
  // Rights follow from the birthday. The lock keeps it there until this dossier is in.
  const [subject] = await tx
    .select({ born: person.born })
    .from(person)
    .where(eq(person.id, subjectId))
    .for('update');
  if (!subject?.born) throw new LineError('subject', 'heeft geen geboortedatum (born)');
  const [added] = await tx
    .insert(dossier)
    .values({ externalId: line.id, version: line.version, subjectId })
    .returning({ id: dossier.id });
  if (added) await keyOf(added.id);
  return 'added';
}

export async function writeInvolvement(
  tx: Transaction,
  line: LineOf<'involvement'>,
  { directory }: Run,
): Promise<Outcome> {
  const { id: dossierId, subjectId } = known(await directory.dossier(tx, line.dossier), 'dossier');
  const member =
    line.person === undefined ? undefined : known(await directory.person(tx, line.person), 'person');
  const group = line.team === undefined ? undefined : known(await directory.team(tx, line.team), 'team');
  const employer =
    line.organisation === undefined
      ? undefined
      : known(await directory.organisation(tx, line.organisation), 'organisation');
  if (member?.id === subjectId) throw new LineError('person', 'het dossier gaat over deze persoon zelf');
  if (group && employer && group.organisationId !== employer.id) {
    throw new LineError('team', 'hoort niet bij deze organisatie');
  }
  const values = {
    version: line.version,
    role: line.role,
    organisationId: group?.organisationId ?? employer?.id ?? null,
  };
  const [found] = await tx
    .select({ id: party.id, version: party.version })
    .from(party)
    .where(
      and(
        eq(party.dossierId, dossierId),
        member ? eq(party.personId, member.id) : isNull(party.personId),
        group ? eq(party.teamId, group.id) : isNull(party.teamId),
      ),
    )
    .for('update');
  if (!found) {
    await tx
      .insert(party)
      .values({ dossierId, personId: member?.id ?? null, teamId: group?.id ?? null, ...values });
    return 'added';
  }
  if (found.version >= line.version) return 'unchanged';
  await tx
    .update(party)
    .set(values)
    .where(and(eq(party.dossierId, dossierId), eq(party.id, found.id)));
  return 'updated';
}

export async function writeSource(
  tx: Transaction,
  line: LineOf<'source'>,
  { directory }: Run,
): Promise<Outcome> {
  const dossierId = known(await directory.dossier(tx, line.dossier), 'dossier').id;
  const organisationId = known(await directory.organisation(tx, line.organisation), 'organisation').id;
  const values = { version: line.version, connected: line.connected, since: line.since ?? null };
  const isThis = and(eq(source.dossierId, dossierId), eq(source.organisationId, organisationId));
  const [found] = await tx.select({ version: source.version }).from(source).where(isThis).for('update');
  if (!found) {
    await tx.insert(source).values({ dossierId, organisationId, ...values });
    return 'added';
  }
  if (found.version >= line.version) return 'unchanged';
  await tx.update(source).set(values).where(isThis);
  return 'updated';
}
