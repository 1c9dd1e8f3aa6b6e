import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Basis, Entry, EntryCard, EntryPage } from '../../api/dossier/contract.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import { describeOnBothDatabases, type TestHouse } from '../helpers/house.ts';
import { type Recorded, relate } from '../helpers/relate.ts';
import { type Answer, idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, entryOf, fillWorld, sayYes, type YOUNGSTERS } from '../helpers/world.ts';

/**
 * Every role × relation against every state of an entry (promise 2). A cell says what this viewer gets of this entry:
 *
 * - `R` reads it: title, words, author, kind, and the basis that stands beside the role;
 * - `S` reads it, and is told that the youngster does not, and on which ground;
 * - `K` knows that it is there and why it lies closed: who decided, since when, how to contest; no word of it;
 * - `-` nothing: the answer is the same as for something that does not exist.
 */
const MATRIX = `
| viewer                                         | basis    | child | mama | papa | housemate | third | confidential | third-held | court | interest | health | restricted | shielded | own | keepsake | binned |
| youngster, capable                             | subject  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | -        | R   | R        | -      |
| youngster, capable, named                      | subject  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | R        | R   | R        | -      |
| youngster, capable, recovered at a desk        | subject  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | -        | -   | -        | -      |
| youngster, not capable by age                  | subject  | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | R   | R        | -      |
| youngster, not capable by decision             | subject  | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | R   | R        | -      |
| youngster, ten, capable by decision            | subject  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | -        | R   | R        | -      |
| youngster, adult                               | subject  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | -        | R   | R        | -      |
| representative, child not capable              | parental | R     | R    | -    | -         | -     | -            | -          | -     | S        | -      | -          | R        | -   | -        | -      |
| representative, child capable                  | parental | -     | R    | -    | -         | -     | -            | -          | -     | -        | -      | -          | R        | -   | -        | -      |
| representative, child adult                    |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| representative, not yet confirmed              |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| representative, period over                    |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| representative with a contact ban              |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| parent of whom nothing is recorded             |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| parent, child adult, consent                   | consent  | R     | R    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| trusted person, mandate, bound by secrecy      | mandate  | R     | R    | R    | R         | R     | K            | K          | K     | S        | -      | -          | -        | R   | R        | -      |
| trusted person, mandate, not bound             | mandate  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | -        | R   | R        | -      |
| trusted person, no mandate                     |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| trusted person, mandate taken back             |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| trusted person, mandate, blocked               |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| trusted person, child not capable              |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| trusted person, child not capable, exception   | mandate  | R     | R    | R    | R         | R     | K            | K          | K     | K        | -      | -          | -        | R   | R        | -      |
| team that wrote it, involved                   | own-team | R     | R    | R    | R         | R     | S            | S          | -     | -        | -      | -          | -        | -   | -        | -      |
| team that wrote it, involved, named            | own-team | R     | R    | R    | R         | R     | S            | S          | -     | -        | -      | -          | R        | -   | -        | -      |
| team that wrote it, not involved               |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| team that wrote it, involvement over           |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| team that wrote it, the youngster left         |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| team that wrote it, blocked                    |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| professional, consent for a shelf              | consent  | R     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| professional, consent for own words            | consent  | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | R   | -        | -      |
| professional, consent of a representative      | consent  | R     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| professional, consent of somebody who was one  |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| professional, consent, blocked                 |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| mandated service, by law for a shelf           | law      | R     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| mandated service, by law, blocked              | law      | R     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| mandated service, by law, contact ban          |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| keeper of the file                             |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
| stranger                                       |          | -     | -    | -    | -         | -     | -            | -          | -     | -        | -      | -          | -        | -   | -        | -      |
`;

/** The entry of the small world that is in each state. */
const STATES = {
  child: 'verslag',
  mama: 'over-mama',
  papa: 'over-papa',
  housemate: 'over-huisgenoot',
  third: 'over-derde-open',
  confidential: 'vertrouwelijk',
  'third-held': 'over-derde',
  court: 'voor-gerecht',
  interest: 'in-belang',
  health: 'gezondheid',
  restricted: 'beperkt',
  shielded: 'afgeschermd',
  own: 'eigen-woord',
  keepsake: 'aandenken',
  binned: 'weggegooid',
} as const;
type State = keyof typeof STATES;

const GROUND_OF: Partial<Record<State, string>> = {
  confidential: 'confidential',
  'third-held': 'third-party',
  court: 'court',
  interest: 'interest',
};

type Youngster = (typeof YOUNGSTERS)[number];
/** Robin is 16, Klein is 10, Groot is 20. */
type Setting = { dossier: Youngster; viewer: string; arrange?: (ways: Ways) => Promise<unknown> };

/** What a row may do before it looks. All is undone after it. */
type Ways = {
  record(about: { person: string } | { team: string } | null, recorded: Recorded): Promise<unknown>;
  consent(to: string, section: 'reports' | 'my-words', givenBy?: string): Promise<unknown>;
  mandate(to: string, state?: 'taken back'): Promise<unknown>;
  block(who: string): Promise<unknown>;
  leave(organisation: string): Promise<unknown>;
  name(who: string): Promise<unknown>;
  guard(who: string): Promise<unknown>;
  keep(who: string): Promise<unknown>;
};

const all =
  (...steps: ((ways: Ways) => Promise<unknown>)[]) =>
  async (ways: Ways) => {
    for (const step of steps) await step(ways);
  };
const representative =
  (more: Partial<Recorded> = {}) =>
  (ways: Ways) =>
    ways.record({ person: 'mama' }, { kind: 'representative', ground: 'parent', ...more });
const trusted =
  (more: Partial<Recorded> = {}) =>
  (ways: Ways) =>
    ways.record({ person: 'steun' }, { kind: 'trusted-person', secrecy: false, ...more });
const involved =
  (more: Partial<Recorded> = {}) =>
  (ways: Ways) =>
    ways.record({ team: 'team' }, { kind: 'involvement', ...more });
const lawful = (ways: Ways) =>
  ways.record(
    { person: 'consulent' },
    { kind: 'legal-basis', ground: 'mandated-service', sections: ['reports'] },
  );
const ban = (person: string) => (ways: Ways) =>
  ways.record({ person }, { kind: 'contact-ban', decision: null });
const yes =
  (to: string, section: 'reports' | 'my-words' = 'reports', givenBy?: string) =>
  (ways: Ways) =>
    ways.consent(to, section, givenBy);
const mandate = (ways: Ways) => ways.mandate('steun');

const SETTINGS: Record<string, Setting> = {
  'youngster, capable': { dossier: 'robin', viewer: 'robin' },
  'youngster, capable, named': { dossier: 'robin', viewer: 'robin', arrange: ways => ways.name('robin') },
  'youngster, capable, recovered at a desk': {
    dossier: 'robin',
    viewer: 'robin',
    arrange: ways => ways.guard('robin'),
  },
  'youngster, not capable by age': { dossier: 'kleintje', viewer: 'kleintje' },
  'youngster, not capable by decision': {
    dossier: 'robin',
    viewer: 'robin',
    arrange: ways => ways.record(null, { kind: 'capacity', capable: false }),
  },
  'youngster, ten, capable by decision': {
    dossier: 'kleintje',
    viewer: 'kleintje',
    arrange: ways => ways.record(null, { kind: 'capacity', capable: true }),
  },
  'youngster, adult': { dossier: 'groot', viewer: 'groot' },
  'representative, child not capable': { dossier: 'kleintje', viewer: 'mama', arrange: representative() },
  'representative, child capable': { dossier: 'robin', viewer: 'mama', arrange: representative() },
  'representative, child adult': { dossier: 'groot', viewer: 'mama', arrange: representative() },
  'representative, not yet confirmed': {
    dossier: 'kleintje',
    viewer: 'mama',
    arrange: representative({ decision: null }),
  },
  'representative, period over': {
    dossier: 'kleintje',
    viewer: 'mama',
    arrange: representative({ endsOn: '2030-02-28' }),
  },
  'representative with a contact ban': {
    dossier: 'kleintje',
    viewer: 'mama',
    arrange: all(representative(), ban('mama')),
  },
  'parent of whom nothing is recorded': { dossier: 'kleintje', viewer: 'mama' },
  'parent, child adult, consent': {
    dossier: 'groot',
    viewer: 'mama',
    arrange: all(representative(), yes('mama')),
  },
  'trusted person, mandate, bound by secrecy': {
    dossier: 'robin',
    viewer: 'steun',
    arrange: all(trusted({ secrecy: true }), mandate),
  },
  'trusted person, mandate, not bound': {
    dossier: 'robin',
    viewer: 'steun',
    arrange: all(trusted(), mandate),
  },
  'trusted person, no mandate': { dossier: 'robin', viewer: 'steun', arrange: trusted({ secrecy: true }) },
  'trusted person, mandate taken back': {
    dossier: 'robin',
    viewer: 'steun',
    arrange: all(trusted({ secrecy: true }), ways => ways.mandate('steun', 'taken back')),
  },
  'trusted person, mandate, blocked': {
    dossier: 'robin',
    viewer: 'steun',
    arrange: all(trusted({ secrecy: true }), mandate, ways => ways.block('steun')),
  },
  'trusted person, child not capable': {
    dossier: 'kleintje',
    viewer: 'steun',
    arrange: all(trusted({ secrecy: true }), mandate),
  },
  'trusted person, child not capable, exception': {
    dossier: 'kleintje',
    viewer: 'steun',
    arrange: trusted({ exception: 'conflict-of-interest' }),
  },
  'team that wrote it, involved': { dossier: 'robin', viewer: 'collega', arrange: involved() },
  'team that wrote it, involved, named': {
    dossier: 'robin',
    viewer: 'collega',
    arrange: all(involved(), ways => ways.name('collega')),
  },
  'team that wrote it, not involved': { dossier: 'robin', viewer: 'collega' },
  'team that wrote it, involvement over': {
    dossier: 'robin',
    viewer: 'collega',
    arrange: involved({ endsOn: '2030-02-28' }),
  },
  'team that wrote it, the youngster left': {
    dossier: 'robin',
    viewer: 'collega',
    arrange: all(involved(), ways => ways.leave('huis')),
  },
  'team that wrote it, blocked': {
    dossier: 'robin',
    viewer: 'collega',
    arrange: all(involved(), ways => ways.block('collega')),
  },
  'professional, consent for a shelf': { dossier: 'robin', viewer: 'consulent', arrange: yes('consulent') },
  'professional, consent for own words': {
    dossier: 'robin',
    viewer: 'consulent',
    arrange: yes('consulent', 'my-words'),
  },
  'professional, consent of a representative': {
    dossier: 'kleintje',
    viewer: 'consulent',
    arrange: all(representative(), yes('consulent', 'reports', 'mama'), yes('consulent', 'my-words', 'mama')),
  },
  'professional, consent of somebody who was one': {
    dossier: 'robin',
    viewer: 'consulent',
    arrange: all(representative(), yes('consulent', 'reports', 'mama')),
  },
  'professional, consent, blocked': {
    dossier: 'robin',
    viewer: 'consulent',
    arrange: all(yes('consulent'), ways => ways.block('consulent')),
  },
  'mandated service, by law for a shelf': { dossier: 'robin', viewer: 'consulent', arrange: lawful },
  'mandated service, by law, blocked': {
    dossier: 'robin',
    viewer: 'consulent',
    arrange: all(lawful, ways => ways.block('consulent')),
  },
  'mandated service, by law, contact ban': {
    dossier: 'robin',
    viewer: 'consulent',
    arrange: all(lawful, ban('consulent')),
  },
  'keeper of the file': { dossier: 'robin', viewer: 'vreemde', arrange: ways => ways.keep('vreemde') },
  stranger: { dossier: 'robin', viewer: 'vreemde' },
};

const CELLS = ['R', 'S', 'K', '-'] as const;
type Cell = (typeof CELLS)[number];
type Row = { viewer: string; basis: Basis | ''; cells: Record<State, Cell> };

const [HEAD = [], ...ROWS] = MATRIX.trim()
  .split('\n')
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

const isCell = (cell: string | undefined): cell is Cell =>
  (CELLS as readonly (string | undefined)[]).includes(cell);

/** @throws Error that names the cell that is missing */
function readRow([viewer = '', basis = '', ...cells]: string[]): Row {
  const states = HEAD.slice(2);
  const named = states.map((state, at) => {
    const cell = cells[at];
    if (!isCell(cell)) throw new Error(`No cell for ${viewer} × ${state}.`);
    return [state, cell];
  });
  return { viewer, basis: basis as Row['basis'], cells: Object.fromEntries(named) };
}

it('names every role, and every state of an entry: a missing cell fails (promise 2)', () => {
  expect(HEAD.slice(2)).toEqual(Object.keys(STATES));
  expect(ROWS.map(([viewer]) => viewer)).toEqual(Object.keys(SETTINGS));
  expect(() => ROWS.map(readRow)).not.toThrow();
  expect(() => readRow(['stranger', '', '-'])).toThrow(/stranger × mama/);
});

describeOnBothDatabases('Every role before every entry', house => {
  let door: ReturnType<typeof openDoor>;

  beforeAll(async () => {
    await fillWorld(house());
    await addRest(house());
    door = openDoor(house());
  });

  /** The same entry on the list and opened. */
  const lookAt = async (visitor: Visitor, youngster: Youngster, name: string) => {
    const dossierId = await idOf(house(), 'dossier', `dossier-${youngster}`);
    const id = await idOf(house(), 'entry', name);
    const list = await visitor.get<EntryPage>(`/api/v1/dossiers/${dossierId}/entries`);
    return {
      listed: list.status === 200 ? list.body.items.find(item => item.id === id) : undefined,
      opened: await visitor.get<Entry>(`/api/v1/entries/${id}`),
    };
  };

  it.each(ROWS.map(readRow))('$viewer', async ({ viewer, basis, cells }) => {
    const setting = SETTINGS[viewer];
    if (!setting) throw new Error(`Nothing is arranged for: ${viewer}.`);
    await setting.arrange?.(waysIn(house(), setting.dossier));
    try {
      const visitor = await door.signIn(setting.viewer);
      for (const [state, cell] of Object.entries(cells) as [State, Cell][]) {
        const name = entryOf(setting.dossier, STATES[state]);
        expectCell(await lookAt(visitor, setting.dossier, name), { viewer, basis, state, cell, name });
      }
    } finally {
      await undoAll(house());
    }
  });
});

/** What came back for one entry is what its cell says, and nothing more. */
function expectCell(
  { listed, opened }: { listed: EntryCard | undefined; opened: Answer<Entry> },
  {
    viewer,
    basis,
    state,
    cell,
    name,
  }: { viewer: string; basis: string; state: State; cell: Cell; name: string },
): void {
  const where = `${viewer} × ${state}`;
  const isThere = cell !== '-';
  expect({ isListed: listed !== undefined, status: opened.status }, where).toEqual({
    isListed: isThere,
    status: isThere ? 200 : 404,
  });
  if (cell === 'R' || cell === 'S') {
    expect(opened.body, where).toMatchObject(open(state, { cell, basis, name }));
    return;
  }
  expect(opened.text + JSON.stringify(listed ?? ''), where).not.toContain('KANARIE');
  if (cell === 'K') expect(opened.body, where).toEqual(closed(state, listed));
}

/** Every field of a card that lies closed: nothing else may ever be in it. */
const closed = (state: State, listed: EntryCard | undefined) => ({
  id: listed?.id,
  dossierId: expect.any(String),
  section: listed?.section,
  day: '2030-02-01',
  organisation: listed?.organisation,
  face: 'withheld',
  ground: GROUND_OF[state],
  decidedBy: { name: 'Gids Test', role: 'individuele begeleider' },
  since: '2030-02-02',
  howToContest: 'Vraag het aan je begeleider.',
});

const open = (state: State, { cell, basis, name }: { cell: Cell; basis: string; name: string }) => ({
  face: 'open',
  basis,
  closedToSubject: cell === 'S' ? GROUND_OF[state] : null,
  title: `Titel ${canaryOf(name)}`,
  text: `Tekst ${canaryOf(name)}`,
  author: `Schrijver ${canaryOf(name)}`,
});

/** The states and people that the small world does not have. */
async function addRest(house: TestHouse): Promise<void> {
  const lines = ['robin', 'kleintje', 'groot'].flatMap(youngster => {
    const dossier = `dossier-${youngster}`;
    const card = (id: string, more: object) => {
      const name = entryOf(youngster, id);
      return {
        type: 'entry',
        id: name,
        dossier,
        section: 'reports',
        kind: 'report',
        day: '2030-02-01',
        title: `Titel ${canaryOf(name)}`,
        text: `Tekst ${canaryOf(name)}`,
        author: `Schrijver ${canaryOf(name)}`,
        ...more,
      };
    };
    return [
      { type: 'involvement', dossier, person: 'steun', role: 'trusted-person' },
      { type: 'involvement', dossier, person: 'consulent', role: 'consulent', organisation: 'dienst' },
      card('over-papa', { about: 'parent:papa', organisation: 'huis' }),
      card('over-derde-open', { about: 'third-party', organisation: 'huis' }),
      card('beperkt', { organisation: 'huis' }),
      card('afgeschermd', { organisation: 'huis' }),
      card('weggegooid', { section: 'my-words', kind: 'own-word' }),
    ];
  });
  const people = [
    { type: 'person', id: 'steun', name: 'Steun Test' },
    { type: 'person', id: 'consulent', name: 'Consulent Test' },
  ];
  const report = await takeIn(
    house,
    [...people, ...lines].map(line => JSON.stringify(line)),
  );
  expect(report.problems).toEqual([]);
  await house.query(sql`update entry set team_id = (select id from team where external_id = 'team')
    where organisation_id = (select id from organisation where external_id = 'huis')`);
  await house.query(sql`update entry set face = 'restricted' where external_id like '%beperkt'`);
  await house.query(sql`update entry set face = 'shielded' where external_id like '%afgeschermd'`);
  await house.query(
    sql`update entry set face = 'binned', binned_at = kaart.app_now() where external_id like '%weggegooid'`,
  );
  await undoAll(house);
}

const person = (name: string) => sql`(select id from person where external_id = ${name})`;

function waysIn(house: TestHouse, youngster: Youngster): Ways {
  const dossier = sql`(select id from dossier where external_id = ${`dossier-${youngster}`})`;
  const party = (name: string) =>
    sql`(select id from party where dossier_id = ${dossier} and person_id = ${person(name)})`;
  return {
    record: (about, recorded) => relate(house, `dossier-${youngster}`, about, recorded),
    consent: async (to, section, givenBy) => {
      await sayYes(house, { from: youngster, to, section });
      if (givenBy)
        await house.query(sql`update "grant" set given_by = ${person(givenBy)} where section = ${section}`);
    },
    mandate: (to, state) =>
      house.query(sql`insert into mandate (dossier_id, party_id, given_by, given_at, ended_at)
        values (${dossier}, ${party(to)}, ${person(youngster)}, '2030-01-01', ${state ? '2030-02-01' : null}::timestamptz)`),
    block: who =>
      house.query(sql`insert into block (dossier_id, person_id, blocked_by, blocked_at)
        values (${dossier}, ${person(who)}, ${person(youngster)}, '2030-01-01')`),
    leave: organisation =>
      house.query(sql`insert into departure (dossier_id, organisation_id, left_by, left_at)
        values (${dossier}, (select id from organisation where external_id = ${organisation}), ${person(youngster)}, '2030-02-01')`),
    name: who =>
      house.query(sql`insert into shielded_for (dossier_id, entry_id, person_id)
        select dossier_id, id, ${person(who)} from entry where dossier_id = ${dossier} and face = 'shielded'`),
    guard: who =>
      house.query(sql`insert into account (person_id, user_name, created_at, guarded_until)
        values (${person(who)}, ${who}, '2030-01-01', '2031-01-01')`),
    keep: who =>
      house.query(sql`insert into keeper (organisation_id, person_id)
        select id, ${person(who)} from organisation where external_id = 'huis'`),
  };
}

/** The state from which every row begins: only Mama is named for what is shielded. */
async function undoAll(house: TestHouse): Promise<void> {
  for (const table of [
    'relation',
    'grant',
    'mandate',
    'block',
    'departure',
    'shielded_for',
    'account',
    'keeper',
  ]) {
    await house.query(sql`delete from ${sql.identifier(table)}`);
  }
  await house.query(sql`insert into shielded_for (dossier_id, entry_id, person_id)
    select dossier_id, id, ${person('mama')} from entry where face = 'shielded'`);
}
