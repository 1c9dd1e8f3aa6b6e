import { eq } from 'drizzle-orm';
import { dossier, organisation, person, team } from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';

/** More than this is not remembered at once: a file may name a million people. */
const REMEMBERED = 10_000;

type Find<Found> = (tx: Transaction, externalId: string) => Promise<Found | undefined>;

/** The sender's ids and the rows they stand for, remembered for one run. Nothing that it remembers ever changes. */
export type Directory = ReturnType<typeof openDirectory>;

export function openDirectory() {
  return {
    organisation: remembered(async (tx, externalId) => {
      const [row] = await tx
        .select({ id: organisation.id })
        .from(organisation)
        .where(eq(organisation.externalId, externalId));
      return row;
    }),
    person: remembered(async (tx, externalId) => {
      const [row] = await tx.select({ id: person.id }).from(person).where(eq(person.externalId, externalId));
      return row;
    }),
    team: remembered(async (tx, externalId) => {
      const [row] = await tx
        .select({ id: team.id, organisationId: team.organisationId })
        .from(team)
        .where(eq(team.externalId, externalId));
      return row;
    }),
    dossier: remembered(async (tx, externalId) => {
      const [row] = await tx
        .select({ id: dossier.id, subjectId: dossier.subjectId })
        .from(dossier)
        .where(eq(dossier.externalId, externalId));
      return row;
    }),
  };
}

function remembered<Found>(find: Find<Found>): Find<Found> {
  const known = new Map<string, Found>();
  return async (tx, externalId) => {
    const seen = known.get(externalId);
    if (seen) return seen;
    const found = await find(tx, externalId);
    if (found) {
      if (known.size >= REMEMBERED) known.clear();
      known.set(externalId, found);
    }
    return found;
  };
}
