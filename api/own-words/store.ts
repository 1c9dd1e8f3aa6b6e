import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { iso } from '../database/clock.ts';
import { entry, entryContent, person, visibleEntry } from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import { PAGE_SIZE } from '../dossier/contract.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { Binned, OwnSection } from './contract.ts';

/** Own words belong to no team; the content's key to the policies says so with a fixed id. */
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

type Position = { day: string; id: string };

const columns = {
  dossierId: visibleEntry.dossierId,
  id: visibleEntry.id,
  section: sql<OwnSection>`${visibleEntry.section}`,
  day: visibleEntry.day,
  besideId: visibleEntry.besideId,
  version: entry.version,
  title: entryContent.title,
  text: entryContent.text,
  kind: entryContent.kind,
};

const selectOwn = (tx: Transaction) =>
  tx
    .select(columns)
    .from(visibleEntry)
    .innerJoin(entry, and(eq(entry.dossierId, visibleEntry.dossierId), eq(entry.id, visibleEntry.id)))
    .innerJoin(
      entryContent,
      and(eq(entryContent.dossierId, visibleEntry.dossierId), eq(entryContent.entryId, visibleEntry.id)),
    );

/** What a young person made: only the subject sees it here. */
const isMine = () => and(eq(visibleEntry.origin, 'own'), eq(visibleEntry.basis, 'subject'));

export type OwnRow = Awaited<ReturnType<typeof selectOwn>>[number];

export async function findOwn(tx: Transaction, id: string): Promise<OwnRow | undefined> {
  const [row] = await selectOwn(tx).where(and(isMine(), eq(visibleEntry.id, id)));
  return row;
}

export type OwnListing = {
  dossierId: string;
  section?: OwnSection | undefined;
  beside?: string | undefined;
  after?: Position | undefined;
};

/** One page and the position after it, null when it is the last. */
export async function listOwn(
  tx: Transaction,
  { dossierId, section, beside, after }: OwnListing,
): Promise<{ rows: OwnRow[]; next: Position | null }> {
  const found = await selectOwn(tx)
    .where(
      and(
        isMine(),
        eq(visibleEntry.dossierId, dossierId),
        section && eq(visibleEntry.section, section),
        beside === undefined ? undefined : eq(visibleEntry.besideId, beside),
        after && sql`(${visibleEntry.day}, ${visibleEntry.id}) < (${after.day}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(visibleEntry.day), desc(visibleEntry.id))
    .limit(PAGE_SIZE + 1);
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE_SIZE && last ? { day: last.day, id: last.id } : null };
}

/** What lies in the viewer's bin for a dossier, last thrown away first. */
export async function listBin(tx: Transaction, dossierId: string, key: DossierKey): Promise<Binned[]> {
  const binned = await rowsOf<Omit<Binned, 'title'>>(
    tx,
    sql`select entry_id as id, section, ${iso(sql`gone_at`)} as "goneAt" from kaart.my_bin()
      where dossier_id = ${dossierId}::uuid order by gone_at desc, entry_id`,
  );
  if (binned.length === 0) return [];
  const contents = await tx
    .select({ id: entryContent.entryId, title: entryContent.title })
    .from(entryContent)
    .where(
      and(
        eq(entryContent.dossierId, dossierId),
        inArray(
          entryContent.entryId,
          binned.map(({ id }) => id),
        ),
      ),
    );
  const titles = new Map(contents.map(({ id, title }) => [id, title]));
  return binned.flatMap(row => {
    const title = titles.get(row.id);
    return title ? [{ ...row, title: key.open({ entryId: row.id, field: 'title' }, title) }] : [];
  });
}

/** True while the viewer's own words are closed, after a new way in at a desk. */
export async function isGuarded(tx: Transaction): Promise<boolean> {
  const [row] = await rowsOf<{ guarded: boolean }>(tx, sql`select kaart.my_guarded() as guarded`);
  return row?.guarded ?? true;
}

export type NewOwn = {
  id: string;
  dossierId: string;
  section: OwnSection;
  day: string;
  besideId: string | null;
  title: string;
  text: string;
};

/** The name of whoever writes, as it stands on the card. */
async function authorOf(tx: Transaction): Promise<string> {
  const [row] = await tx.select({ name: person.name }).from(person).where(sql`${person.id} = kaart.my_id()`);
  return row?.name ?? '';
}

export async function insertOwn(tx: Transaction, key: DossierKey, made: NewOwn): Promise<void> {
  const { id, dossierId, section, day, besideId, title, text } = made;
  const policed = { section, origin: 'own' as const, about: 'child', face: 'open' as const };
  await tx
    .insert(entry)
    .values({ ...policed, dossierId, id, externalId: id, version: 1, health: false, day, besideId });
  await tx.insert(entryContent).values({
    ...policed,
    dossierId,
    entryId: id,
    teamKey: NO_TEAM,
    title: key.seal({ entryId: id, field: 'title' }, title),
    text: key.seal({ entryId: id, field: 'text' }, text),
    kind: key.seal({ entryId: id, field: 'kind' }, section === 'keepsakes' ? 'keepsake' : 'own-word'),
    author: key.seal({ entryId: id, field: 'author' }, await authorOf(tx)),
  });
}

export type ChangedOwn = {
  id: string;
  dossierId: string;
  day: string;
  title: string;
  text: string;
  version: number;
};

/** Writes new words over the version that was seen. False when that is no longer the newest. */
export async function changeOwn(tx: Transaction, key: DossierKey, changed: ChangedOwn): Promise<boolean> {
  const { id, dossierId, day, title, text, version } = changed;
  const written = await tx
    .update(entry)
    .set({ day, version: version + 1 })
    .where(and(eq(entry.dossierId, dossierId), eq(entry.id, id), eq(entry.version, version)))
    .returning({ id: entry.id });
  if (written.length === 0) return false;
  await tx
    .update(entryContent)
    .set({
      title: key.seal({ entryId: id, field: 'title' }, title),
      text: key.seal({ entryId: id, field: 'text' }, text),
    })
    .where(and(eq(entryContent.dossierId, dossierId), eq(entryContent.entryId, id)));
  return true;
}

/** Into the bin, when this is still the newest version. */
export async function throwAway(
  tx: Transaction,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  return answered(tx, sql`select kaart.throw_away(${id}::uuid, ${version}::integer) as done`);
}

/** Out of the bin again, when it still lies there. */
export const takeBack = (tx: Transaction, id: string): Promise<boolean> =>
  answered(tx, sql`select kaart.take_back(${id}::uuid) as done`);

/** Gone for good, without waiting, when it lies in the bin. */
export const emptyBin = (tx: Transaction, id: string): Promise<boolean> =>
  answered(tx, sql`select kaart.empty_my_bin(${id}::uuid) as done`);

/** True when it lies in the viewer's bin. */
export const isInBin = (tx: Transaction, id: string): Promise<boolean> =>
  answered(tx, sql`select exists (select from kaart.my_bin() where entry_id = ${id}::uuid) as done`);

async function answered(tx: Transaction, query: ReturnType<typeof sql>): Promise<boolean> {
  const [row] = await rowsOf<{ done: boolean }>(tx, query);
  return row?.done ?? false;
}

/** Deletes for good what lay in a bin for its whole term, for the role `kaart_sweeper`. @returns how many */
export async function sweepBins(tx: Transaction): Promise<number> {
  const [row] = await rowsOf<{ swept: number }>(tx, sql`select kaart.sweep_bins() as swept`);
  return row?.swept ?? 0;
}
