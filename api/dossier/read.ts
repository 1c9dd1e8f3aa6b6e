import { recordLook } from '../access-log/record.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { toCard } from './card.ts';
import type { Dossier, Entry, EntryPage, Section } from './contract.ts';
import { requireDossier } from './require.ts';
import { decodeCursor, encodeCursor, grantFor, onlyPurpose } from './rules.ts';
import {
  countSections,
  findCard,
  findMyLife,
  findText,
  listCards,
  listMyGrants,
  listPage,
  listSources,
} from './store.ts';

const NEWEST = 5;

/**
 * The dossier's cover: shelves, sources, newest cards. Somebody with whom it is shared sees only which shelves have
 * something for them: no card is shown here, so this is not yet a look.
 *
 * @throws ProblemError not-found, for a missing one and for somebody else's alike
 */
export async function readDossier(house: House, viewerId: string, dossierId: string): Promise<Dossier> {
  return asViewer(house.database, viewerId, async tx => {
    const dossier = await requireDossier(tx, dossierId);
    const sections = await countSections(tx, dossierId);
    if (dossier.relation === 'shared') {
      return {
        id: dossierId,
        relation: 'shared',
        subject: { name: dossier.subjectName, lifeStage: null, turnsEighteenOn: null },
        sections: sections.map(({ section }) => ({ section, open: null, withheld: null })),
        sources: [],
        newest: [],
      };
    }
    const life = await findMyLife(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const newest = await listCards(tx, { dossierId, limit: NEWEST, onlyNews: true });
    return {
      id: dossierId,
      relation: 'subject',
      subject: {
        name: dossier.subjectName,
        lifeStage: life?.stage ?? 'child',
        turnsEighteenOn: life?.turnsEighteenOn ?? null,
      },
      sections,
      sources: await listSources(tx, dossierId),
      newest: newest.map(row => toCard(row, key, [])).filter(card => card.face === 'open'),
    };
  });
}

/**
 * One page of cards. A look by anybody but the subject is written in the same transaction.
 *
 * @throws ProblemError not-found; invalid for a cursor that is not ours
 */
export async function readEntries(
  house: House,
  viewerId: string,
  {
    dossierId,
    section,
    cursor,
  }: { dossierId: string; section?: Section | undefined; cursor?: string | undefined },
): Promise<EntryPage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  if (after === null)
    throw new ProblemError('invalid', [{ field: 'cursor', message: 'Deze plaats kennen we niet.' }]);

  return asViewer(house.database, viewerId, async tx => {
    const dossier = await requireDossier(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const { rows, next } = await listPage(tx, { dossierId, section, after });
    // After the cards: consent that ends in between leaves a card without a reason, never the other way round.
    const grants = dossier.relation === 'subject' ? [] : await listMyGrants(tx, dossierId);
    const page = {
      items: rows.map(row => toCard(row, key, grants)),
      next: next && encodeCursor(next),
    };
    if (dossier.relation === 'shared') {
      const used = rows.map(row => grantFor(grants, row)).filter(grant => grant !== undefined);
      const [through] = used.length > 0 ? used : grants;
      if (!through) throw notFound();
      await recordLook(tx, {
        dossierId,
        action: 'list',
        basis: 'consent',
        partyId: through.partyId,
        section: section ?? null,
        entryId: null,
        count: rows.length,
        purpose: onlyPurpose(used.length > 0 ? used : grants),
      });
    }
    return page;
  });
}

/**
 * One entry with its text, or the reason why it lies closed. A look by anybody but the subject is written in the same
 * transaction.
 *
 * @throws ProblemError not-found, for a missing one and for one that is not yours alike
 */
export async function readEntry(house: House, viewerId: string, entryId: string): Promise<Entry> {
  return asViewer(house.database, viewerId, async tx => {
    const row = await findCard(tx, entryId);
    if (!row) throw notFound();
    const { dossierId } = row;
    const grants = row.basis === 'subject' ? [] : await listMyGrants(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const card = toCard(row, key, grants);
    if (card.face === 'withheld') return { ...card, dossierId };

    const sealed = await findText(tx, { dossierId, entryId });
    if (!sealed) throw notFound();
    const text = key.open({ entryId, field: 'text' }, sealed);
    if (row.basis !== 'subject') await recordOpening(tx, row, grants);
    return { ...card, dossierId, text };
  });
}

type Seen = NonNullable<Awaited<ReturnType<typeof findCard>>>;

async function recordOpening(
  tx: Transaction,
  row: Seen,
  grants: Awaited<ReturnType<typeof listMyGrants>>,
): Promise<void> {
  const through = grantFor(grants, row);
  if (!through) throw notFound();
  await recordLook(tx, {
    dossierId: row.dossierId,
    action: 'open',
    basis: row.basis,
    partyId: through.partyId,
    section: row.section,
    entryId: row.id,
    count: null,
    purpose: through.purpose,
  });
}
