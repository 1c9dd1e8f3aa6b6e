import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import {
  type Basis,
  type Entry,
  FACES,
  type Face,
  GROUNDS,
  type Grant,
  ORGANISATION_OF,
  PARTIES,
  PEOPLE,
  type Relation,
  SECTIONS,
  type Seen,
  TEAMS,
  type Who,
  type World,
} from './access-model.ts';
import type { TestHouse } from './house.ts';

// ------------------------------------------------------------------------------------------------- worlds by chance

/** Moments around leap days, birthdays and the hour at which a day begins in Brussels. */
export const MOMENTS = [
  '2028-02-28T22:59:59Z',
  '2028-02-28T23:00:00Z',
  '2028-02-29T23:00:00Z',
  '2030-02-28T22:59:59Z',
  '2030-02-28T23:00:00Z',
  '2030-03-01T11:00:00Z',
  '2030-03-31T21:59:59Z',
  '2030-03-31T22:00:00Z',
  '2034-02-28T23:00:00Z',
] as const;

/** Days on which somebody turns 12 or 18 at, just before or just after those moments; far from them; unknown. */
const BIRTHDAYS = [
  '2016-02-29',
  '2012-02-29',
  '2018-02-28',
  '2018-03-01',
  '2018-04-01',
  '2012-02-28',
  '2012-03-01',
  '2010-02-28',
  '2010-03-01',
  '2016-02-28',
  '2024-06-01',
  '2005-06-01',
  null,
];
const DAYS = [
  '2025-01-01',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
  '2030-02-28',
  '2030-03-01',
  '2030-04-01',
];

const day = fc.constantFrom(...DAYS);
const moment = fc.constantFrom('2026-01-01T00:00:00Z', ...MOMENTS, '2036-01-01T00:00:00Z');
const party = fc.constantFrom(...PARTIES);

const recorded = fc
  .record({
    startsOn: day,
    endsOn: fc.option(day, { freq: 2 }),
    decision: fc.constantFrom(
      'confirmed' as const,
      'confirmed' as const,
      'confirmed' as const,
      'refused' as const,
      null,
    ),
    ended: fc.option(fc.record({ on: day, confirmed: fc.boolean() }), { freq: 2 }),
    recordedAt: moment,
  })
  // A period that ends before it starts is refused by the table itself.
  .map(made => ({
    ...made,
    endsOn: made.endsOn !== null && made.endsOn < made.startsOn ? null : made.endsOn,
  }));

const section = fc.constantFrom(...SECTIONS);
const sections = fc.uniqueArray(section, { minLength: 1 });
const kinds = fc.oneof(
  fc.record({ kind: fc.constant('capacity' as const), capable: fc.boolean() }),
  fc.record({
    kind: fc.constant('representative' as const),
    party: fc.constantFrom('mama' as const, 'papa' as const),
  }),
  fc.record({ kind: fc.constant('contact-ban' as const), party }),
  fc.record({ kind: fc.constant('legal-basis' as const), party, sections }),
  fc.record({
    kind: fc.constant('trusted-person' as const),
    party: fc.constant('trusted' as const),
    secrecy: fc.boolean(),
    exception: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('involvement' as const),
    party: fc.constantFrom('team:home' as const, 'team:school' as const),
  }),
);
const relation: fc.Arbitrary<Relation> = fc
  .tuple(recorded, kinds)
  .map(([made, kind]): Relation => ({ ...made, ...kind }));

const entry: fc.Arbitrary<Entry> = fc
  .record({
    section,
    about: fc.constantFrom('child', 'child', 'parent:mama', 'parent:papa', 'housemate', 'third-party'),
    face: fc.constantFrom('open' as const, 'open' as const, ...FACES),
    team: fc.constantFrom('home', 'school', 'none', null),
    named: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  })
  .map(made => {
    const face = possibleFace(made.face, made.team === null);
    return { ...made, face, named: face === 'shielded' ? made.named : [] } as Entry;
  });

/** Own words are never withheld, and nobody but whoever made something throws it away. */
function possibleFace(face: Face, isOwn: boolean): Face {
  if (face === 'binned') return isOwn ? 'binned' : 'open';
  return isOwn ? 'open' : face;
}

const grant: fc.Arbitrary<Grant> = fc
  .record({
    party,
    what: fc.oneof(section, fc.nat({ max: 4 })),
    givenBy: fc.constantFrom('young' as const, 'young' as const, 'mama' as const, 'papa' as const),
    startsAt: moment,
    endsAt: moment,
    ended: fc.constantFrom(false, false, false, true),
  })
  .filter(({ startsAt, endsAt }) => endsAt > startsAt);

/** One youngster's dossier, in a state that the product could bring it in, or could not. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    born: fc.constantFrom(...BIRTHDAYS),
    entries: fc.array(entry, { minLength: 5, maxLength: 12 }),
    relations: fc.array(relation, { maxLength: 9 }),
    grants: fc.array(grant, { maxLength: 6 }),
    mandate: fc.boolean(),
    blocked: fc.uniqueArray(fc.constantFrom<Who>('trusted', 'guide', 'other-guide', 'official', 'mama'), {
      maxLength: 2,
    }),
    left: fc.uniqueArray(
      fc.record({ organisation: fc.constantFrom('house' as const, 'centre' as const), at: moment }),
      { selector: ({ organisation }) => organisation, maxLength: 2 },
    ),
    guarded: fc.constantFrom<Who[]>([], [], [], ['young'], ['mama']),
  })
  .map(world => ({ ...world, relations: oneDecisionADay(world.relations) }));

/** Two decisions of one day would need a rule for which is newer; the product writes the moment, this model the day. */
function oneDecisionADay(relations: Relation[]): Relation[] {
  const taken = new Set<string>();
  return relations.filter(made => {
    if (made.kind !== 'capacity') return true;
    if (taken.has(made.startsOn)) return false;
    taken.add(made.startsOn);
    return true;
  });
}

// ----------------------------------------------------------------------------------------------- worlds in a database

/** The ids of a world that was written down. */
export type Written = { dossierId: string; people: Record<Who, string>; entries: string[] };

const LONG_AGO = '2020-01-01T00:00:00Z';
const NO_BYTES = '\\x00';
const FAR = '2099-01-01T00:00:00Z';

type Row = Record<string, unknown>;

/** Writes a world straight into the tables, past every policy, in one statement. */
export async function writeWorld(house: TestHouse, world: World): Promise<Written> {
  const dossierId = randomUUID();
  const ids = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, randomUUID()]));
  const people = ids([...PEOPLE, 'keeper-1', 'keeper-2']);
  const teams = ids(Object.keys(TEAMS));
  const organisations = ids(['house', 'centre']);
  const parties = ids(PARTIES);
  const entries = world.entries.map(() => randomUUID());
  const named = (id: string | undefined) => ({ external_id: id, version: 1 });
  const [keeper, other] = [people['keeper-1'], people['keeper-2']];

  const tables: Record<string, Row[]> = {
    organisation: Object.values(organisations).map(id => ({
      id,
      ...named(id),
      name: 'x',
      kind: 'facility',
      how_to_ask: 'x',
    })),
    person: Object.entries(people).map(([who, id]) => ({
      id,
      ...named(id),
      name: who,
      born: who === 'young' ? world.born : null,
    })),
    team: Object.entries(teams).map(([team, id]) => ({
      id,
      ...named(id),
      name: team,
      organisation_id: organisations[ORGANISATION_OF[team as keyof typeof ORGANISATION_OF]],
    })),
    team_member: Object.entries(TEAMS).flatMap(([team, members]) =>
      members.map(who => ({ team_id: teams[team], person_id: people[who] })),
    ),
    dossier: [{ id: dossierId, ...named(dossierId), subject_id: people['young'] }],
    party: PARTIES.map(who => ({
      dossier_id: dossierId,
      id: parties[who],
      version: 1,
      role: 'other',
      person_id: who.startsWith('team:') ? null : people[who],
      team_id: who.startsWith('team:') ? teams[who.slice('team:'.length)] : null,
    })),
    relation: world.relations.map(made => ({
      dossier_id: dossierId,
      id: randomUUID(),
      kind: made.kind,
      party_id: made.kind === 'capacity' ? null : parties[made.party],
      starts_on: made.startsOn,
      ends_on: made.endsOn,
      ...details(made),
      shielded: false,
      organisation_id: organisations['house'],
      recorded_by: keeper,
      recorded_at: made.recordedAt,
      ...(made.decision ? { decision: made.decision, decided_by: other, decided_at: made.recordedAt } : {}),
      ...(made.ended ? { ended_on: made.ended.on, ended_by: keeper, ended_at: made.recordedAt } : {}),
      ...(made.ended?.confirmed ? { end_confirmed_by: other, end_confirmed_at: made.recordedAt } : {}),
    })),
    mandate: world.mandate
      ? [
          {
            dossier_id: dossierId,
            id: randomUUID(),
            party_id: parties['trusted'],
            given_by: people['young'],
            given_at: LONG_AGO,
          },
        ]
      : [],
    block: world.blocked.map(who => ({
      dossier_id: dossierId,
      id: randomUUID(),
      person_id: people[who],
      blocked_by: people['young'],
      blocked_at: LONG_AGO,
    })),
    departure: world.left.map(({ organisation, at }) => ({
      dossier_id: dossierId,
      id: randomUUID(),
      organisation_id: organisations[organisation],
      left_by: people['young'],
      left_at: at,
    })),
    account: world.guarded.map(who => ({
      person_id: people[who],
      user_name: randomUUID(),
      created_at: LONG_AGO,
      guarded_until: FAR,
    })),
    grant: world.grants.map(given => ({
      dossier_id: dossierId,
      id: randomUUID(),
      party_id: parties[given.party],
      section: typeof given.what === 'string' ? given.what : null,
      entry_id: typeof given.what === 'number' ? entries[given.what] : null,
      purpose: 'know',
      given_by: people[given.givenBy],
      starts_at: given.startsAt,
      ends_at: given.endsAt,
      ended_at: given.ended ? given.startsAt : null,
    })),
    shielded_for: world.entries.flatMap((card, index) =>
      card.named.map(who => ({ dossier_id: dossierId, entry_id: entries[index], person_id: people[who] })),
    ),
    withholding: world.entries.flatMap((card, index) =>
      (GROUNDS as readonly string[]).includes(card.face)
        ? [
            {
              dossier_id: dossierId,
              entry_id: entries[index],
              ground: card.face,
              decided_by: keeper,
              decided_role: 'x',
              since: '2026-01-01',
              how_to_contest: NO_BYTES,
            },
          ]
        : [],
    ),
    entry_content: world.entries.map((card, index) => ({
      dossier_id: dossierId,
      entry_id: entries[index],
      ...policyColumns(card, people),
      team_key: teamOf(card, teams) ?? '00000000-0000-0000-0000-000000000000',
      title: NO_BYTES,
      kind: NO_BYTES,
      author: NO_BYTES,
      text: NO_BYTES,
    })),
  };
  const cards = world.entries.map((card, index) => ({
    dossier_id: dossierId,
    id: entries[index],
    external_id: entries[index],
    version: 1,
    organisation_id: card.team === null ? null : organisations[card.team === 'school' ? 'centre' : 'house'],
    team_id: teamOf(card, teams),
    ...policyColumns(card, people),
    health: card.face === 'health',
    day: '2026-01-01',
    binned_at: card.face === 'binned' ? LONG_AGO : null,
  }));
  const inserts = Object.entries(tables).map(([table, rows]) => insertAll(table, rows));
  await house.query(
    sql.raw(
      `with ${[insertCards(cards), ...inserts].map((part, n) => `i${n} as (${part})`).join(',\n')} select 1`,
    ),
  );
  return { dossierId, people: people as Record<Who, string>, entries };
}

const details = (made: Relation): Row => ({
  capable: made.kind === 'capacity' ? made.capable : null,
  ground: { representative: 'parent', 'legal-basis': 'court-order' }[made.kind as string] ?? null,
  sections: made.kind === 'legal-basis' ? made.sections : null,
  secrecy: made.kind === 'trusted-person' ? made.secrecy : null,
  exception: made.kind === 'trusted-person' && made.exception ? 'conflict-of-interest' : null,
});

const policyColumns = (
  { section: shelf, about, face, team }: Entry,
  people: Record<string, string>,
): Row => ({
  section: shelf,
  origin: team === null ? 'own' : 'provided',
  about: about.startsWith('parent:') ? `parent:${people[about.slice('parent:'.length)]}` : about,
  face,
});

const teamOf = ({ team }: Entry, teams: Record<string, string>): string | null =>
  team === null || team === 'none' ? null : (teams[team] ?? null);

const literal = (rows: Row[]): string => `'${JSON.stringify(rows).replaceAll("'", "''")}'::jsonb`;

const insertAll = (table: string, rows: Row[]): string =>
  `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", ${literal(rows)}) returning 1`;

/** An entry has a column that the database works out itself. */
const insertCards = (rows: Row[]): string => {
  const columns =
    'dossier_id, id, external_id, version, organisation_id, team_id, section, origin, about, health, face, day, binned_at';
  return `insert into entry (${columns}) select ${columns} from jsonb_populate_recordset(null::entry, ${literal(rows)}) returning 1`;
};

// ------------------------------------------------------------------------------------------------ what the policies say

/** Lets the database look through the eyes of several people in one go: each query is bound by the policies as ever. */
export async function openEyes(house: TestHouse): Promise<void> {
  await house.query(
    sql.raw(`
    create schema kaart_test;
    `),
  );
  await house.query(sql.raw(`grant usage on schema kaart_test to kaart_viewer`));
  await house.query(
    sql.raw(`
    create function kaart_test.look(in_dossier uuid, viewers uuid[], remembering boolean)
      returns table (viewer uuid, entry_id uuid, basis text, reads boolean, knows_why boolean, strays integer)
      language plpgsql as $$
    declare
      one uuid;
    begin
      foreach one in array viewers loop
        perform set_config('kaart.viewer', one::text, true), set_config('kaart.viewer_team', '', true);
        if remembering then perform kaart.remember(); end if;
        return query
          select one, seen.id, seen.basis, content.entry_id is not null, why.entry_id is not null, 0
          from public.visible_entry seen
          left join public.entry_content content on content.dossier_id = seen.dossier_id and content.entry_id = seen.id
          left join public.withholding why on why.dossier_id = seen.dossier_id and why.entry_id = seen.id
          where seen.dossier_id = in_dossier;
        -- Words or reasons of an entry that one may not even know of, and entries of which no basis can be named.
        return query
          select one, null::uuid, null, false, false, count(*)::integer from (
            select content.entry_id from public.entry_content content where content.dossier_id = in_dossier
            union all
            select why.entry_id from public.withholding why where why.dossier_id = in_dossier
            union all
            select entry.id from public.entry where entry.dossier_id = in_dossier
          ) stray
          where stray.entry_id not in (select seen.id from public.visible_entry seen where seen.dossier_id = in_dossier);
      end loop;
    end $$`),
  );
  await house.query(sql.raw(`grant execute on all functions in schema kaart_test to kaart_viewer`));
}

/**
 * What each person sees of each entry, as the policies say; and what slips through that none of them explains. With
 * `remembering` what a viewer holds is worked out first, as every request does; without, at each policy that asks.
 */
export async function askPolicies(
  house: TestHouse,
  { dossierId, people, entries }: Written,
  { remembering }: { remembering: boolean },
): Promise<{ seen: Map<string, Seen>; strays: number }> {
  const rows = await house.database.transaction(async tx => {
    await tx.execute(sql`select set_config('role', 'kaart_viewer', true)`);
    const answer = (await tx.execute(
      sql`select viewer, entry_id as "entryId", basis, reads, knows_why as "knowsWhy", strays
        from kaart_test.look(${dossierId}::uuid, ${`{${PEOPLE.map(who => people[who]).join(',')}}`}::uuid[], ${remembering})`,
    )) as {
      rows: {
        viewer: string;
        entryId: string | null;
        basis: Basis;
        reads: boolean;
        knowsWhy: boolean;
        strays: number;
      }[];
    };
    return answer.rows;
  });
  const nameOf = new Map(PEOPLE.map(who => [people[who], who]));
  const seen = new Map(
    rows.flatMap(({ viewer, entryId, basis, reads, knowsWhy }) =>
      entryId === null
        ? []
        : [[keyOf(nameOf.get(viewer), entries.indexOf(entryId)), { basis, reads, knowsWhy }] as const],
    ),
  );
  return { seen, strays: rows.reduce((sum, row) => sum + row.strays, 0) };
}

/** One person and one entry, as a key. */
export const keyOf = (who: Who | undefined, index: number): string => `${who} ${index}`;
