import { and, asc, eq, sql } from 'drizzle-orm';
import { dossier, login, person } from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import { relationToMe } from '../dossier/store.ts';
import type { Me } from './contract.ts';

/** The person behind a login provider's subject, for the role `kaart_identity`; undefined when we know nobody by it. */
export async function findPersonByLogin(
  tx: Transaction,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<string | undefined> {
  const [row] = await tx
    .select({ personId: login.personId })
    .from(login)
    .where(and(eq(login.issuer, issuer), eq(login.subject, subject)));
  return row?.personId;
}

/** Name of the viewer, who may always know that; undefined when the person is gone. */
export async function findMyName(tx: Transaction): Promise<string | undefined> {
  const [row] = await tx.select({ name: person.name }).from(person).where(eq(person.id, sql`kaart.my_id()`));
  return row?.name;
}

/** Dossiers that the policies let the viewer know of: the own one first. */
export async function listMyDossiers(tx: Transaction): Promise<Me['dossiers']> {
  return tx
    .select({ id: dossier.id, relation: relationToMe, subjectName: person.name })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.subjectId))
    .orderBy(sql`${dossier.subjectId} = kaart.my_id() desc`, asc(person.name), asc(dossier.id));
}

/** Whether an organisation lets the viewer keep its dossiers. */
export async function isKeeper(tx: Transaction): Promise<boolean> {
  const [row] = await rowsOf<{ keeps: boolean }>(
    tx,
    sql`select cardinality(kaart.my_kept_organisations()) > 0 as keeps`,
  );
  return row?.keeps ?? false;
}
