import { and, asc, desc, eq, sql } from 'drizzle-orm';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { Door } from '../sharing/contract.ts';
import { type LifeStage, PAGE_SIZE, type RelationToMe, type Section, type Source } from './contract.ts';

const { visibleEntry, entryContent, withholding, organisation, person, dossier, source } = table;

/** Where a page of cards ends: the day and id of its last card. */
type Position = { day: string; id: string };

/** What a dossier is to the viewer. */
export const relationToMe = sql<RelationToMe>`case
  when ${dossier.subjectId} = kaart.my_id() then 'subject'
  when ${dossier.id} = any ((select kaart.my_acting_dossiers())::uuid[]) then 'acting'
  else 'shared' end`;

/** A dossier that the viewer may know of, or undefined: the same for a missing one and somebody else's. */
export async function findDossier(tx: Transaction, dossierId: string) {
  const [row] = await tx
    .select({
      id: dossier.id,
      subjectName: person.name,
      relation: relationToMe,
    })
    .from(dossier)
    .innerJoin(person, eq(person.id, dossier.subjectId))
    .where(eq(dossier.id, dossierId));
  return row;
}

export type Life = { stage: LifeStage; turnsEighteenOn: string | null; turnsThirtyFiveOn: string | null };

/** Life stage of the subject who looks at the own dossier; undefined for everybody else. */
export async function findMyLife(tx: Transaction, dossierId: string): Promise<Life | undefined> {
  const [life] = await rowsOf<Life>(
    tx,
    sql`select stage, turns_eighteen_on::text as "turnsEighteenOn", turns_thirty_five_on::text as "turnsThirtyFiveOn"
      from kaart.my_life_stages() where dossier_id = ${dossierId}`,
  );
  return life;
}

/** Every way in which the viewer sees something of a dossier now. */
export async function listMyDoors(tx: Transaction, dossierId: string): Promise<Door[]> {
  return rowsOf(
    tx,
    sql`select party_id as "partyId", basis, purpose, section, entry_id as "entryId", team_id as "teamId"
      from kaart.my_doors() where dossier_id = ${dossierId}
      order by basis, party_id, section nulls last, purpose`,
  );
}

/** How many cards lie on each shelf, open and withheld. */
export async function countSections(tx: Transaction, dossierId: string) {
  return tx
    .select({
      section: visibleEntry.section,
      open: sql<number>`(count(*) filter (where ${visibleEntry.face} = 'open'))::int`,
      withheld: sql<number>`(count(*) filter (where ${visibleEntry.face} <> 'open'))::int`,
    })
    .from(visibleEntry)
    .where(eq(visibleEntry.dossierId, dossierId))
    .groupBy(visibleEntry.section);
}

export async function listSources(tx: Transaction, dossierId: string): Promise<Source[]> {
  return tx
    .select({
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      connected: source.connected,
      since: source.since,
      howToAsk: organisation.howToAsk,
    })
    .from(source)
    .innerJoin(organisation, eq(organisation.id, source.organisationId))
    .where(eq(source.dossierId, dossierId))
    .orderBy(desc(source.connected), asc(organisation.name));
}

/** Rows of cards, with what the viewer may read of each: the policies decide, nothing is left out here. */
function selectCards(tx: Transaction) {
  return tx
    .select({
      dossierId: visibleEntry.dossierId,
      id: visibleEntry.id,
      section: visibleEntry.section,
      origin: visibleEntry.origin,
      about: visibleEntry.about,
      health: visibleEntry.health,
      face: visibleEntry.face,
      day: visibleEntry.day,
      basis: visibleEntry.basis,
      teamId: visibleEntry.teamId,
      besideId: visibleEntry.besideId,
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      title: entryContent.title,
      kind: entryContent.kind,
      author: entryContent.author,
      detail: entryContent.detail,
      decidedBy: person.name,
      decidedRole: withholding.decidedRole,
      since: withholding.since,
      howToContest: withholding.howToContest,
    })
    .from(visibleEntry)
    .leftJoin(
      entryContent,
      and(eq(entryContent.dossierId, visibleEntry.dossierId), eq(entryContent.entryId, visibleEntry.id)),
    )
    .leftJoin(
      withholding,
      and(eq(withholding.dossierId, visibleEntry.dossierId), eq(withholding.entryId, visibleEntry.id)),
    )
    .leftJoin(organisation, eq(organisation.id, visibleEntry.organisationId))
    .leftJoin(person, eq(person.id, withholding.decidedBy));
}

export type CardRow = Awaited<ReturnType<typeof selectCards>>[number];

/** What to list: a whole dossier or one shelf, after a position, all or just the news. */
export type Listing = {
  dossierId: string;
  section?: Section | undefined;
  after?: Position | undefined;
  /** Only what lies open and has happened: an appointment to come is not news. */
  onlyNews?: boolean;
};

/** At most `limit` cards of a dossier, newest day first. */
export async function listCards(
  tx: Transaction,
  { dossierId, section, after, limit, onlyNews }: Listing & { limit: number },
): Promise<CardRow[]> {
  return selectCards(tx)
    .where(
      and(
        eq(visibleEntry.dossierId, dossierId),
        section && eq(visibleEntry.section, section),
        onlyNews ? sql`${visibleEntry.face} = 'open' and ${visibleEntry.day} <= kaart.today()` : undefined,
        after && sql`(${visibleEntry.day}, ${visibleEntry.id}) < (${after.day}::date, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(visibleEntry.day), desc(visibleEntry.id))
    .limit(limit);
}

/** One page and the position after it, null when it is the last. */
export async function listPage(
  tx: Transaction,
  page: Listing,
): Promise<{ rows: CardRow[]; next: Position | null }> {
  const found = await listCards(tx, { ...page, limit: PAGE_SIZE + 1 });
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE_SIZE && last ? { day: last.day, id: last.id } : null };
}

/** One card that the viewer may know of, wherever it is. */
export async function findCard(tx: Transaction, entryId: string): Promise<CardRow | undefined> {
  const [row] = await selectCards(tx).where(eq(visibleEntry.id, entryId));
  return row;
}

/** The sealed text of an entry, undefined when the viewer may not read it. */
export async function findText(
  tx: Transaction,
  { dossierId, entryId }: { dossierId: string; entryId: string },
): Promise<Uint8Array | undefined> {
  const [row] = await tx
    .select({ text: entryContent.text })
    .from(entryContent)
    .where(and(eq(entryContent.dossierId, dossierId), eq(entryContent.entryId, entryId)));
  return row?.text;
}
