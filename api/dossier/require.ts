import type { Transaction } from '../database/transaction.ts';
import { notFound } from '../http/problem.ts';
import { findDossier } from './store.ts';

/**
 * The dossier, if the viewer may know of it.
 *
 * @throws ProblemError not-found, the same for a missing one and for somebody else's
 */
export async function requireDossier(tx: Transaction, dossierId: string) {
  const dossier = await findDossier(tx, dossierId);
  if (!dossier) throw notFound();
  return dossier;
}

/** The dossier, if the viewer decides in it: the subject, or whoever acts for the child. @throws ProblemError not-found */
export async function requireControl(tx: Transaction, dossierId: string) {
  const dossier = await requireDossier(tx, dossierId);
  if (dossier.relation === 'shared') throw notFound();
  return dossier;
}

/** The dossier, if it is about the viewer. @throws ProblemError not-found */
export async function requireSubject(tx: Transaction, dossierId: string) {
  const dossier = await requireDossier(tx, dossierId);
  if (dossier.relation !== 'subject') throw notFound();
  return dossier;
}
