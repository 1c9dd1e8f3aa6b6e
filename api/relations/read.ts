import { readClock } from '../database/clock.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { notFound } from '../http/problem.ts';
import type { Kept, KeptDossiers, OwnRelation, Relation } from './contract.ts';
import { toKept, toOwn, toRelation } from './show.ts';
import {
  findKept,
  isMineOrActing,
  listAboutMe,
  listAround,
  listKept,
  listRelations,
  listWaiting,
} from './store.ts';

/**
 * What is recorded in a dossier, for whoever it is about and whoever acts for that child: from the first pair of eyes on.
 *
 * @throws ProblemError not-found
 */
export async function readRelations(house: House, viewerId: string, dossierId: string): Promise<Relation[]> {
  return asViewer(house.database, viewerId, async tx => {
    if (!(await isMineOrActing(tx, dossierId))) throw notFound();
    const { today } = await readClock(tx);
    const key = await house.vault.keyOf(dossierId);
    return (await listRelations(tx, dossierId)).map(row => toRelation(row, { key, today }));
  });
}

/** What is recorded about the viewer in other people's dossiers. */
export async function readOwnRelations(house: House, viewerId: string): Promise<OwnRelation[]> {
  return asViewer(house.database, viewerId, async tx => {
    const { today } = await readClock(tx);
    return (await listAboutMe(tx)).map(row => toOwn(row, today));
  });
}

/** Dossiers that the viewer keeps, by fifty. Nobody keeps none: then the list is empty. */
export async function readKeptDossiers(
  house: House,
  viewerId: string,
  after: string | undefined,
): Promise<KeptDossiers> {
  return asViewer(house.database, viewerId, async tx => ({
    waiting: after === undefined ? await listWaiting(tx) : [],
    ...(await listKept(tx, after)),
  }));
}

/** One dossier that the viewer keeps. @throws ProblemError not-found */
export async function readKept(house: House, viewerId: string, dossierId: string): Promise<Kept> {
  return asViewer(house.database, viewerId, async tx => {
    // @log-gap file-holder-names Whoever keeps the file sees who stands around a youngster; only steps are written down.
    const kept = await requireKept(tx, dossierId);
    const { today } = await readClock(tx);
    const key = await house.vault.keyOf(dossierId);
    const around = await listAround(tx, dossierId);
    return {
      ...kept,
      around: around.map(({ personName, teamName, ...rest }) => ({
        ...rest,
        kind: teamName === null ? ('person' as const) : ('team' as const),
        name: teamName ?? personName ?? '',
      })),
      relations: (await listRelations(tx, dossierId)).map(row => toKept(row, { key, today })),
    };
  });
}

/** The dossier, if the viewer keeps it. @throws ProblemError not-found */
export async function requireKept(tx: Transaction, dossierId: string) {
  const kept = await findKept(tx, dossierId);
  if (!kept) throw notFound();
  return kept;
}
