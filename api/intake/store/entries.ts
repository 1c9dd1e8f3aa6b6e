import { and, eq, isNull } from 'drizzle-orm';
import { entry, entryContent, type Face, shieldedFor, source, withholding } from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import { groundSchema } from '../../dossier/contract.ts';
import type { DossierKey } from '../../keys/vault.ts';
import type { IncomingEntry } from '../contract.ts';
import type { Directory } from '../directory.ts';
import { known, LineError, type Outcome, type Run } from '../outcome.ts';

/** Set for somebody's safety or right: a delivery never undoes them. What is shielded may change, as long as it stays so. */
const isGuardedFrom = (face: Face, line: IncomingEntry): boolean =>
  face === 'restricted' || (face === 'shielded' && line.face !== 'shielded');

/** What `entry.team_key` holds for an entry without a team; the content's key must equal it. */
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

/** True for the four grounds on which an entry may be withheld. */
const isGround = (face: Face): boolean => groundSchema.safeParse(face).success;

/** An entry line with the rows that it points to. */
type ResolvedEntry = {
  line: IncomingEntry;
  dossierId: string;
  organisationId: string | null;
  teamId: string | null;
  about: string;
  deciderId: string | null;
  responsibleId: string | null;
  /** Who may know of a shielded entry. */
  named: Set<string>;
};

export async function writeEntry(tx: Transaction, line: IncomingEntry, run: Run): Promise<Outcome> {
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
  if (isGuardedFrom(found.face, line))
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
  const responsible =
    line.responsible === undefined
      ? null
      : known(await directory.person(tx, line.responsible), 'responsible');
  const named = new Set<string>();
  for (const [index, name] of line.shieldedFor.entries()) {
    named.add(known(await directory.person(tx, name), `shieldedFor.${index}`).id);
  }
  return {
    line,
    dossierId,
    organisationId,
    teamId: author?.id ?? null,
    about,
    deciderId: decider?.id ?? null,
    responsibleId: responsible?.id ?? null,
    named,
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

const plainOf = ({ line, organisationId, teamId, about, responsibleId }: ResolvedEntry) => ({
  version: line.version,
  teamId,
  section: line.section,
  origin: organisationId === null ? ('own' as const) : ('provided' as const),
  about,
  health: line.health,
  face: line.face,
  day: line.day,
  responsibleId,
});

const sealedOf = (line: IncomingEntry, entryId: string, key: DossierKey) => ({
  title: key.seal({ entryId, field: 'title' }, line.title),
  kind: key.seal({ entryId, field: 'kind' }, line.kind),
  author: key.seal({ entryId, field: 'author' }, line.author),
  text: key.seal({ entryId, field: 'text' }, line.text),
  detail: line.detail ? key.seal({ entryId, field: 'detail' }, JSON.stringify(line.detail)) : null,
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
  await nameReaders(tx, resolved, added.id);
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
  await nameReaders(tx, resolved, entryId);
}

/** Who may know of a shielded entry: exactly whom this version names. */
async function nameReaders(
  tx: Transaction,
  { line, dossierId, named }: ResolvedEntry,
  entryId: string,
): Promise<void> {
  if (line.face !== 'shielded') return;
  await tx
    .delete(shieldedFor)
    .where(and(eq(shieldedFor.dossierId, dossierId), eq(shieldedFor.entryId, entryId)));
  if (named.size === 0) return;
  await tx.insert(shieldedFor).values([...named].map(personId => ({ dossierId, entryId, personId })));
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
