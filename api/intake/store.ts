import { and, eq, isNull } from 'drizzle-orm';
import {
  dossier,
  entry,
  entryContent,
  type Face,
  login,
  organisation,
  party,
  person,
  source,
  team,
  teamMember,
  withholding,
} from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';
import { groundSchema } from '../dossier/contract.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { IncomingEntry, ReadyLine } from './contract.ts';
import type { Directory } from './directory.ts';

/** What became of one line. */
export type Outcome = 'added' | 'updated' | 'unchanged';

/** A line that can't be taken in as it is, in words for the sender. It never repeats what the line says. */
export class LineError extends Error {
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

/** What every line of one run may use. */
export type Run = {
  directory: Directory;
  /** Name of the login provider that the logins belong to. */
  issuer: string;
  keyOf(dossierId: string): Promise<DossierKey>;
};

/** Set for somebody's safety or right: a delivery never undoes them. */
const GUARDED: Face[] = ['restricted', 'shielded'];

/** What `entry.team_key` holds for an entry without a team; the content's key must equal it. */
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

/** True for the four grounds on which an entry may be withheld. */
const isGround = (face: Face): boolean => groundSchema.safeParse(face).success;

type LineOf<Type extends ReadyLine['type']> = Extract<ReadyLine, { type: Type }>;
type Writers = {
  [Type in ReadyLine['type']]: (tx: Transaction, line: LineOf<Type>, run: Run) => Promise<Outcome>;
};

const WRITERS: Writers = {
  organisation: writeOrganisation,
  person: writePerson,
  team: writeTeam,
  dossier: writeDossier,
  involvement: writeInvolvement,
  source: writeSource,
  entry: writeEntry,
};

/**
 * Writes one line. What is here in the same or a newer version stays as it is.
 *
 * @throws LineError when it points to something unknown or breaks a rule
 */
export function writeLine<Type extends ReadyLine['type']>(
  tx: Transaction,
  line: LineOf<Type>,
  run: Run,
): Promise<Outcome> {
  const write: Writers[Type] = WRITERS[line.type as Type];
  return write(tx, line, run);
}

/** @throws LineError when nothing is known by that id */
function known<Found>(found: Found | undefined, field: string): Found {
  if (found === undefined) throw new LineError(field, 'bestaat hier niet: lever dat eerst');
  return found;
}

async function writeOrganisation(tx: Transaction, line: LineOf<'organisation'>): Promise<Outcome> {
  const values = { version: line.version, name: line.name, kind: line.kind, howToAsk: line.howToAsk };
  const [found] = await tx
    .select({ id: organisation.id, version: organisation.version })
    .from(organisation)
    .where(eq(organisation.externalId, line.id))
    .for('update');
  if (!found) {
    await tx.insert(organisation).values({ externalId: line.id, ...values });
    return 'added';
  }
  if (found.version >= line.version) return 'unchanged';
  await tx.update(organisation).set(values).where(eq(organisation.id, found.id));
  return 'updated';
}

// ---------------------------------------------------------------------------------------------- people and parties

async function writePerson(tx: Transaction, line: LineOf<'person'>, { issuer }: Run): Promise<Outcome> {
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
    if (added) await writeLogin(tx, { issuer, subject: line.login, personId: added.id });
    return 'added';
  }
  if (found.version >= line.version) return 'unchanged';
  if (line.born === undefined && (await hasDossier(tx, found.id))) {
    throw new LineError('born', 'ontbreekt: deze persoon heeft een dossier');
  }
  await tx.update(person).set(values).where(eq(person.id, found.id));
  await writeLogin(tx, { issuer, subject: line.login, personId: found.id });
  return 'updated';
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

async function writeTeam(tx: Transaction, line: LineOf<'team'>, { directory }: Run): Promise<Outcome> {
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

// -------------------------------------------------------------------------------------------------------- dossiers

async function writeDossier(
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

async function writeInvolvement(
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

async function writeSource(tx: Transaction, line: LineOf<'source'>, { directory }: Run): Promise<Outcome> {
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

// --------------------------------------------------------------------------------------------------------- entries

/** An entry line with the rows that it points to. */
type ResolvedEntry = {
  line: IncomingEntry;
  dossierId: string;
  organisationId: string | null;
  teamId: string | null;
  about: string;
  deciderId: string | null;
};

async function writeEntry(tx: Transaction, line: IncomingEntry, run: Run): Promise<Outcome> {
  const resolved = await resolveEntry(tx, line, run.directory);
  const { dossierId, organisationId } = resolved;
  const [found] = await tx
    .select({ id: entry.id, version: entry.version, face: entry.face })
    .from(entry)
    .where(
      and(
        eq(entry.dossierId, dossierId),
        organisationId === null ? isNull(entry.organisationId) : eq(entry.organisationId, organisationId),
        eq(entry.externalId, line.id),
      ),
    )
    .for('update');
  if (found && found.version >= line.version) return 'unchanged';

  const key = await run.keyOf(dossierId);
  if (!found) {
    await addEntry(tx, resolved, key);
    return 'added';
  }
  if (GUARDED.includes(found.face))
    throw new LineError('id', 'deze kaart is afgeschermd: een levering verandert ze niet');
  await changeEntry(tx, resolved, { key, entryId: found.id, wasWithheld: isGround(found.face) });
  return 'updated';
}

async function resolveEntry(
  tx: Transaction,
  line: IncomingEntry,
  directory: Directory,
): Promise<ResolvedEntry> {
  const dossierId = known(await directory.dossier(tx, line.dossier), 'dossier').id;
  const organisationId =
    line.organisation === undefined
      ? null
      : known(await directory.organisation(tx, line.organisation), 'organisation').id;
  if (organisationId !== null) await requireConnected(tx, dossierId, organisationId);
  const author = line.team === undefined ? null : known(await directory.team(tx, line.team), 'team');
  if (author && author.organisationId !== organisationId) {
    throw new LineError('team', 'hoort niet bij deze organisatie');
  }
  const parent = line.about.startsWith('parent:') ? line.about.slice('parent:'.length) : undefined;
  const about =
    parent === undefined ? line.about : `parent:${known(await directory.person(tx, parent), 'about').id}`;
  const decider = line.withheld
    ? known(await directory.person(tx, line.withheld.decidedBy), 'withheld.decidedBy')
    : null;
  return {
    line,
    dossierId,
    organisationId,
    teamId: author?.id ?? null,
    about,
    deciderId: decider?.id ?? null,
  };
}

/** A youngster sees which organisations deliver: one that is not on that list delivers nothing. */
async function requireConnected(tx: Transaction, dossierId: string, organisationId: string): Promise<void> {
  const [found] = await tx
    .select({ connected: source.connected })
    .from(source)
    .where(and(eq(source.dossierId, dossierId), eq(source.organisationId, organisationId)));
  if (!found)
    throw new LineError('organisation', 'levert nog niet aan dit dossier: lever eerst een regel "source"');
  if (!found.connected)
    throw new LineError('organisation', 'is niet verbonden met dit dossier (connected: false)');
}

const plainOf = ({ line, organisationId, teamId, about }: ResolvedEntry) => ({
  version: line.version,
  teamId,
  section: line.section,
  origin: organisationId === null ? ('own' as const) : ('provided' as const),
  about,
  health: line.health,
  face: line.face,
  day: line.day,
});

const sealedOf = (line: IncomingEntry, entryId: string, key: DossierKey) => ({
  title: key.seal({ entryId, field: 'title' }, line.title),
  kind: key.seal({ entryId, field: 'kind' }, line.kind),
  author: key.seal({ entryId, field: 'author' }, line.author),
  text: key.seal({ entryId, field: 'text' }, line.text),
});

async function addEntry(tx: Transaction, resolved: ResolvedEntry, key: DossierKey): Promise<void> {
  const { line, dossierId, organisationId } = resolved;
  const plain = plainOf(resolved);
  const [added] = await tx
    .insert(entry)
    .values({ dossierId, organisationId, externalId: line.id, ...plain })
    .returning({ id: entry.id });
  if (!added) throw new Error('The new entry did not come back.');
  const { section, origin, about, face, teamId } = plain;
  await tx.insert(entryContent).values({
    dossierId,
    entryId: added.id,
    section,
    origin,
    about,
    face,
    teamKey: teamId ?? NO_TEAM,
    ...sealedOf(line, added.id, key),
  });
  await withhold(tx, resolved, { key, entryId: added.id, wasWithheld: false });
}

type Existing = { key: DossierKey; entryId: string; wasWithheld: boolean };

/**
 * The ground of a withholding follows the entry's face by a foreign key, and "open" is no ground: an entry that opens
 * loses its withholding first, one that closes gets it last.
 */
async function changeEntry(tx: Transaction, resolved: ResolvedEntry, existing: Existing): Promise<void> {
  const { line, dossierId } = resolved;
  const { key, entryId, wasWithheld } = existing;
  if (wasWithheld && !line.withheld) {
    await tx
      .delete(withholding)
      .where(and(eq(withholding.dossierId, dossierId), eq(withholding.entryId, entryId)));
  }
  await tx
    .update(entry)
    .set(plainOf(resolved))
    .where(and(eq(entry.dossierId, dossierId), eq(entry.id, entryId)));
  await tx
    .update(entryContent)
    .set(sealedOf(line, entryId, key))
    .where(and(eq(entryContent.dossierId, dossierId), eq(entryContent.entryId, entryId)));
  await withhold(tx, resolved, existing);
}

async function withhold(
  tx: Transaction,
  { line: { withheld }, dossierId, deciderId }: ResolvedEntry,
  { key, entryId, wasWithheld }: Existing,
): Promise<void> {
  if (!withheld || deciderId === null) return;
  const values = {
    decidedBy: deciderId,
    decidedRole: withheld.decidedRole,
    since: withheld.since,
    howToContest: key.seal({ entryId, field: 'how-to-contest' }, withheld.howToContest),
  };
  if (wasWithheld) {
    await tx
      .update(withholding)
      .set(values)
      .where(and(eq(withholding.dossierId, dossierId), eq(withholding.entryId, entryId)));
    return;
  }
  await tx.insert(withholding).values({ dossierId, entryId, ground: withheld.ground, ...values });
}
