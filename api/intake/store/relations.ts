import { createHash } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { isForbidden } from '../../database/errors.ts';
import { party, relation, relationReason } from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import { known, LineError, type LineOf, type Outcome, type Run } from '../outcome.ts';

type Line = LineOf<'relation'>;
type Actors = {
  recordedBy: string;
  confirmedBy: string | null;
  endedBy: string | null;
  endConfirmedBy: string | null;
};
type Resolved = {
  line: Line;
  dossierId: string;
  id: string;
  organisationId: string;
  partyId: string | null;
  actors: Actors;
};

const now = sql`kaart.app_now()`;

/**
 * Writes what two keepers recorded in the organisation's own system. What is here is never rewritten: the same line again
 * adds the steps that are missing, or changes nothing.
 *
 * @throws LineError when it says something else than what is here, or when the policies refuse who or whom
 */
export async function writeRelation(tx: Transaction, line: Line, run: Run): Promise<Outcome> {
  const resolved = await resolve(tx, line, run);
  const [found] = await tx
    .select()
    .from(relation)
    .where(and(eq(relation.dossierId, resolved.dossierId), eq(relation.id, resolved.id)))
    .for('update');
  if (found && !saysTheSame(found, resolved)) {
    throw new LineError('facts', 'een relatie wordt nooit herschreven: laat ze stoppen en lever een nieuwe');
  }
  try {
    if (!found) await add(tx, resolved, run);
    const steps = await takeMissingSteps(tx, resolved, found);
    if (!found) return 'added';
    return steps > 0 ? 'updated' : 'unchanged';
  } catch (error) {
    if (!isForbidden(error)) throw error;
    throw new LineError(
      'recordedBy',
      'kan niet: twee keepers van deze organisatie, die een bron heeft in dit dossier, over iemand anders dan zichzelf; en over wie of wat bij deze soort past',
    );
  }
}

async function resolve(tx: Transaction, line: Line, { directory }: Run): Promise<Resolved> {
  const dossierId = known(await directory.dossier(tx, line.dossier), 'dossier').id;
  const organisationId = known(await directory.organisation(tx, line.organisation), 'organisation').id;
  const personOf = async (name: string | undefined, field: string) =>
    name === undefined ? null : known(await directory.person(tx, name), field).id;
  return {
    line,
    dossierId,
    id: idOf({ dossierId, organisationId, name: line.id }),
    organisationId,
    partyId: await findParty(tx, line, {
      dossierId,
      personId: await personOf(line.person, 'person'),
      teamId: line.team === undefined ? null : known(await directory.team(tx, line.team), 'team').id,
    }),
    actors: {
      recordedBy: known(await directory.person(tx, line.recordedBy), 'recordedBy').id,
      confirmedBy: await personOf(line.confirmedBy, 'confirmedBy'),
      endedBy: await personOf(line.ended?.by, 'ended.by'),
      endConfirmedBy: await personOf(line.ended?.confirmedBy, 'ended.confirmedBy'),
    },
  };
}

/** The same line stands for the same relation: our id follows from the sender's. */
function idOf(of: { dossierId: string; organisationId: string; name: string }): string {
  const hash = createHash('sha256')
    .update(`relation|${of.dossierId}|${of.organisationId}|${of.name}`)
    .digest('hex');
  // A uuid of version 8: made of something else than chance or time.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

async function findParty(
  tx: Transaction,
  line: Line,
  { dossierId, personId, teamId }: { dossierId: string; personId: string | null; teamId: string | null },
): Promise<string | null> {
  if (personId === null && teamId === null) return null;
  const [found] = await tx
    .select({ id: party.id })
    .from(party)
    .where(
      and(
        eq(party.dossierId, dossierId),
        personId === null ? isNull(party.personId) : eq(party.personId, personId),
        teamId === null ? isNull(party.teamId) : eq(party.teamId, teamId),
      ),
    );
  if (!found) {
    throw new LineError(
      line.person === undefined ? 'team' : 'person',
      'staat niet rond deze jongere: lever eerst een regel "involvement"',
    );
  }
  return found.id;
}

const saidBy = ({ line: { facts }, organisationId, partyId }: Resolved) => ({
  kind: facts.kind,
  partyId,
  startsOn: facts.startsOn,
  endsOn: facts.endsOn ?? null,
  capable: facts.kind === 'capacity' ? facts.capable : null,
  ground: 'ground' in facts ? facts.ground : null,
  sections: facts.kind === 'legal-basis' ? [...new Set(facts.sections)] : null,
  secrecy: facts.kind === 'trusted-person' ? facts.secrecy : null,
  exception: (facts.kind === 'trusted-person' && facts.exception) || null,
  shielded: facts.shielded,
  organisationId,
});

function saysTheSame(found: typeof relation.$inferSelect, resolved: Resolved): boolean {
  const said = saidBy(resolved);
  return Object.entries(said).every(
    ([field, value]) => JSON.stringify(found[field as keyof typeof said]) === JSON.stringify(value),
  );
}

async function add(tx: Transaction, resolved: Resolved, { keyOf }: Run): Promise<void> {
  const { dossierId, id, actors, line } = resolved;
  await tx
    .insert(relation)
    .values({ dossierId, id, ...saidBy(resolved), recordedBy: actors.recordedBy, recordedAt: now });
  const { reason } = line.facts;
  if (reason === undefined) return;
  const key = await keyOf(dossierId);
  await tx.insert(relationReason).values({
    dossierId,
    relationId: id,
    reason: key.seal({ entryId: id, field: 'relation-reason' }, reason),
  });
}

/** Takes the steps that the line tells and that are not here yet, one after the other. Answers how many. */
async function takeMissingSteps(
  tx: Transaction,
  { line, dossierId, id, actors }: Resolved,
  found: typeof relation.$inferSelect | undefined,
): Promise<number> {
  const steps = [
    actors.confirmedBy !== null &&
      !found?.decidedAt && { decision: 'confirmed' as const, decidedBy: actors.confirmedBy, decidedAt: now },
    actors.endedBy !== null &&
      line.ended &&
      !found?.endedAt && { endedOn: line.ended.on, endedBy: actors.endedBy, endedAt: now },
    actors.endConfirmedBy !== null &&
      !found?.endConfirmedAt && { endConfirmedBy: actors.endConfirmedBy, endConfirmedAt: now },
  ].filter(step => step !== false && step !== undefined);
  for (const step of steps) {
    await tx
      .update(relation)
      .set(step)
      .where(and(eq(relation.dossierId, dossierId), eq(relation.id, id)));
  }
  return steps.length;
}
