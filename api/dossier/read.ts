import { recordLook } from '../access-log/record.ts';
import { keptUntil } from '../adulthood/rules.ts';
import { listAttachments } from '../attachments/store.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { Door } from '../sharing/contract.ts';
import { toCard } from './card.ts';
import type { Dossier, Entry, EntryPage, OpenEntryCard, Section } from './contract.ts';
import { requireDossier } from './require.ts';
import { decodeCursor, doorFor, encodeCursor, onlyPurpose } from './rules.ts';
import {
  countSections,
  findCard,
  findMyLife,
  findText,
  listCards,
  listMyDoors,
  listPage,
  listSources,
} from './store.ts';

const NEWEST = 5;

/**
 * The dossier's cover: shelves, sources, newest cards. Somebody else sees only which shelves have something
 * for them: no card is shown here, so this is not yet a look.
 *
 * @throws ProblemError not-found, for a missing one and for somebody else's alike
 */
export async function readDossier(house: House, viewerId: string, dossierId: string): Promise<Dossier> {
  return asViewer(house.database, viewerId, async tx => {
    const dossier = await requireDossier(tx, dossierId);
    // @log-gap dossier-cover Which shelves hold something for somebody is seen without a card, and not written down.
    const sections = await countSections(tx, dossierId);
    if (dossier.relation !== 'subject') {
      return {
        id: dossierId,
        relation: dossier.relation,
        subject: { name: dossier.subjectName, lifeStage: null, turnsEighteenOn: null },
        sections: sections.map(({ section }) => ({ section, open: null, withheld: null })),
        // The policies show these to whoever acts for the child, and to nobody else with whom it is shared.
        sources: await listSources(tx, dossierId),
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
    // After the cards: a ground that ends in between leaves a card without a reason, never the other way round.
    const doors = dossier.relation === 'subject' ? [] : await listMyDoors(tx, dossierId);
    const page = {
      items: rows.map(row => toCard(row, key, doors)),
      next: next && encodeCursor(next),
    };
    if (dossier.relation !== 'subject') await recordListing(tx, { dossierId, section, rows, doors });
    return page;
  });
}

/** One event for each ground on which the cards of a list were seen; an empty list is a look too. */
async function recordListing(
  tx: Transaction,
  {
    dossierId,
    section,
    rows,
    doors,
  }: { dossierId: string; section: Section | undefined; rows: Seen[]; doors: Door[] },
): Promise<void> {
  const through = rows.flatMap(row => doorFor(doors, row) ?? []);
  const used = through.length > 0 ? through : doors.slice(0, 1);
  if (used.length === 0) throw notFound();
  for (const [basis, same] of Map.groupBy(used, door => door.basis)) {
    const [first] = same;
    // @log-gap list-without-names A list is written as a number of cards, not as which ones.
    await recordLook(tx, {
      dossierId,
      action: 'list',
      basis,
      partyId: first?.partyId ?? '',
      section: section ?? null,
      entryId: null,
      count: through.length > 0 ? same.length : 0,
      purpose: onlyPurpose(same),
    });
  }
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
    const doors = row.basis === 'subject' ? [] : await listMyDoors(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const card = toCard(row, key, doors);
    const entry: Entry =
      card.face === 'withheld' ? { ...card, dossierId } : await withWords(tx, { card, row, key });
    // Last before commit: from here on the chain of this dossier is locked.
    if (row.basis !== 'subject') await recordOpening(tx, row, doors);
    return entry;
  });
}

/** An open card with its words, its files and until when it is kept. @throws ProblemError not-found */
async function withWords(
  tx: Transaction,
  { card, row, key }: { card: OpenEntryCard; row: Seen; key: DossierKey },
): Promise<Entry> {
  const { dossierId, id: entryId } = row;
  const sealed = await findText(tx, { dossierId, entryId });
  if (!sealed) throw notFound();
  const life = await findMyLife(tx, dossierId);
  const files = await listAttachments(tx, { dossierId, entryIds: [entryId], key });
  return {
    ...card,
    dossierId,
    text: key.open({ entryId, field: 'text' }, sealed),
    files: files.map(({ entryId: _, ...file }) => file),
    keptUntil: row.organisation && keptUntil(row.organisation.kind, life?.turnsThirtyFiveOn ?? null),
  };
}

type Seen = NonNullable<Awaited<ReturnType<typeof findCard>>>;

async function recordOpening(tx: Transaction, row: Seen, doors: Door[]): Promise<void> {
  const through = doorFor(doors, row);
  if (!through) throw notFound();
  await recordLook(tx, {
    dossierId: row.dossierId,
    action: 'open',
    basis: through.basis,
    partyId: through.partyId,
    section: row.section,
    entryId: row.id,
    count: null,
    purpose: through.purpose,
  });
}
