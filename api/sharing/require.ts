import type { Transaction } from '../database/transaction.ts';
import { requireControl } from '../dossier/require.ts';
import { notFound } from '../http/problem.ts';
import { isDecider } from './store.ts';

/**
 * The dossier, if the viewer decides who sees it now: the capable subject, or whoever acts for a child.
 *
 * @throws ProblemError not-found
 */
export async function requireDecider(tx: Transaction, dossierId: string) {
  const dossier = await requireControl(tx, dossierId);
  if (!(await isDecider(tx, dossierId))) throw notFound();
  return dossier;
}
