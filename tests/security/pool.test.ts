import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../api/database/connect.ts';
import { isDatabaseAway } from '../../api/database/errors.ts';
import { asService, asViewer, rowsOf, type Transaction } from '../../api/database/transaction.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import { describeOnBothDatabases, type TestHouse } from '../helpers/house.ts';
import { type Line, openLine } from '../helpers/line.ts';
import { createDatabase, oneAtATime, type TestDatabase } from '../helpers/postgres.ts';
import { type Answer, idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, NOON } from '../helpers/world.ts';

/** On PGlite one request waits for the other, so fewer say as much. */
const SIZES = {
  PostgreSQL: { youngsters: 50, requests: 10_000 },
  PGlite: { youngsters: 15, requests: 300 },
};
const AT_ONCE = 40;
const PATIENCE_MILLISECONDS = 900_000;
/** The guide reads along with every fifth youngster: the plan, and nothing else. */
const reads = (youngster: number) => youngster % 5 === 0;

const nameOf = (youngster: number) => `jongere-${youngster}`;
const wordsIn = (youngster: number, section: string) => canaryOf(`${nameOf(youngster)}-${section}`);

const deliveryOf = (youngsters: number) =>
  [
    { type: 'organisation', id: 'huis', name: 'Huis', kind: 'facility', howToAsk: 'Vraag het.' },
    { type: 'person', id: 'gids', name: 'Gids' },
    { type: 'team', id: 'team', organisation: 'huis', name: 'Team', members: ['gids'] },
    ...Array.from({ length: youngsters }, (_, youngster) => {
      const [id, dossier] = [nameOf(youngster), `dossier-${youngster}`];
      const entry = (section: string) => ({
        type: 'entry',
        id: `${id}-${section}`,
        dossier,
        organisation: 'huis',
        section,
        kind: 'report',
        day: '2030-02-01',
        title: wordsIn(youngster, section),
        text: wordsIn(youngster, section),
        author: wordsIn(youngster, section),
      });
      return [
        { type: 'person', id, name: wordsIn(youngster, 'naam'), born: '2014-01-10' },
        { type: 'dossier', id: dossier, subject: id },
        { type: 'involvement', dossier, team: 'team', role: 'guide' },
        { type: 'source', dossier, organisation: 'huis', connected: true },
        entry('plan'),
        entry('reports'),
      ];
    }).flat(),
  ].map(line => JSON.stringify(line));

/** One youngster with what belongs to them. */
type Own = { visitor: Visitor; dossier: string; plan: string; reports: string; party: string };

describeOnBothDatabases('Many people on few connections', house => {
  const own: Own[] = [];
  let guide: Visitor;

  beforeAll(async () => {
    await house().setClock(NOON);
    const { youngsters } = SIZES[house().kind];
    expect((await takeIn(house(), deliveryOf(youngsters))).problems).toEqual([]);
    const door = openDoor(house());
    guide = await door.signIn('gids');
    for (let youngster = 0; youngster < youngsters; youngster += 1) {
      const id = await idOf(house(), 'dossier', `dossier-${youngster}`);
      const [party] = await house().query<{ id: string }>(sql`select id from party where dossier_id = ${id}`);
      own.push({
        visitor: await door.signIn(nameOf(youngster)),
        dossier: `/api/v1/dossiers/${id}`,
        plan: `/api/v1/entries/${await idOf(house(), 'entry', `${nameOf(youngster)}-plan`)}`,
        reports: `/api/v1/entries/${await idOf(house(), 'entry', `${nameOf(youngster)}-reports`)}`,
        party: party?.id ?? '',
      });
    }
    for (const [youngster, { visitor, dossier, party }] of own.entries()) {
      if (!reads(youngster)) continue;
      const yes = { partyId: party, section: 'plan', purpose: 'help', until: '2030-04-01' };
      expect((await visitor.post(`${dossier}/grants`, yes)).status).toBe(201);
    }
  });

  it(
    'lets nothing of one person reach another, also when requests fail in between (promise 6)',
    async () => {
      const answers: { by: number | 'guide'; answer: Answer<unknown> }[] = [];
      let left = SIZES[house().kind].requests;
      const visit = async () => {
        for (; left > 0; left -= 1) {
          const number = left;
          if (number % 500 === 0) await breakConnections(house());
          const request = requestOf(number, { own, guide });
          answers.push({ by: request.by, answer: await request.send() });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, visit));

      const leaks = answers.flatMap(({ by, answer }) =>
        canariesIn(answer).filter(canary => !maySee(by, canary)),
      );
      expect(leaks).toEqual([]);
      // It is no silence that is proved: people did read, and requests did fail.
      const statuses = new Set(answers.map(({ answer }) => answer.status));
      for (const status of [200, 404, 422]) expect(statuses).toContain(status);
      for (const status of statuses) expect([200, 404, 409, 422, 503]).toContain(status);
      const read = answers.filter(({ answer }) => canariesIn(answer).length > 0);
      expect(read.length).toBeGreaterThan(answers.length / 4);
    },
    PATIENCE_MILLISECONDS,
  );
});

/** A mix in which everybody's neighbours on a connection change all the time. */
function requestOf(number: number, { own, guide }: { own: Own[]; guide: Visitor }) {
  const mine = own[number % own.length];
  const theirs = own[(number + 1 + (number % (own.length - 1))) % own.length];
  if (!mine || !theirs) throw new Error('Nobody.');
  const { visitor, dossier, plan, party } = mine;
  const as = (by: number | 'guide', send: () => Promise<Answer<unknown>>) => ({ by, send });
  const me = number % own.length;
  const ways = [
    () => as(me, () => visitor.get(`${dossier}/entries`)),
    () => as('guide', () => guide.get(`${dossier}/entries`)),
    () => as(me, () => visitor.get(`${dossier}/preview?as=${party}`)),
    () => as('guide', () => guide.get(plan)),
    () => as(me, () => visitor.get(theirs.reports)),
    () => as('guide', () => guide.get('/api/v1/me')),
    () => as(me, () => visitor.get(`${theirs.dossier}/preview?as=${theirs.party}`)),
    () => as(me, () => visitor.get(dossier)),
    () => as('guide', () => guide.get(`${dossier}/entries?cursor=onzin`)),
    () => as(me, () => visitor.get(`${dossier}/access-log`)),
    // The policies refuse this in the middle of a transaction.
    () =>
      as(me, () =>
        visitor.post(`${dossier}/grants`, {
          partyId: party,
          entryId: theirs.plan.slice(-36),
          purpose: 'know',
          until: '2030-04-01',
        }),
      ),
  ];
  return (ways[number % ways.length] ?? ways[0])?.() as ReturnType<typeof as>;
}

const canariesIn = ({ text }: Answer<unknown>): string[] => [
  ...new Set(text.match(/KANARIE-[\w-]+?-TJIEP/g) ?? []),
];

function maySee(by: number | 'guide', canary: string): boolean {
  if (by !== 'guide') return canary.startsWith(`KANARIE-${nameOf(by)}-`);
  const [, youngster, section] = /^KANARIE-jongere-(\d+)-(\w+)-TJIEP$/.exec(canary) ?? [];
  return reads(Number(youngster)) && (section === 'plan' || section === 'naam');
}

/** Breaks every connection of the house, whatever it was doing. PGlite has none. */
async function breakConnections(house: TestHouse): Promise<void> {
  if (house.kind === 'PGlite') return;
  await house.query(sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and usename <> current_user`);
}

/** As many as the house keeps at most. */
const CONNECTIONS = 10;
/** As a person would who was signed in to the first transaction, or to the second. */
const ONE = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';

describe('A connection that hangs', () => {
  let place: TestDatabase;
  let line: Line;
  let database: Database;

  beforeAll(async () => {
    place = await createDatabase();
    const straight = await connect({ url: place.url, folder: '', migrationsOf: 'database' });
    await oneAtATime(straight.migrate);
    await straight.close();
    // A second of patience makes the same happen as ten, sooner.
    line = await openLine(`${place.url}?query_timeout=1000`);
    database = await connect({ url: line.url, folder: '', migrationsOf: 'database' });
  });
  afterAll(async () => {
    await database.close();
    await line.close();
    await place.drop();
  });

  const lookAs = (team: string) => (tx: Transaction) =>
    tx.execute(sql`select set_config('kaart.viewer_team', ${team}, true)`);
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      error => (isDatabaseAway(error) ? 'away' : 'another error'),
    );
  const whoLooks = () =>
    asViewer(database, OTHER, tx =>
      rowsOf<{ id: string; teams: string[] }>(tx, sql`select kaart.my_id() as id, kaart.my_teams() as teams`),
    );

  it('carries nobody’s rights over to the next, also not those of "see as" (promise 6)', async () => {
    const hung = line.stallAt({ words: 'select 42' });
    const looked = asViewer(database, ONE, async tx => {
      await lookAs(ONE)(tx);
      await tx.execute(sql`select 42`);
    });
    expect(await failure(looked)).toBe('away');
    await hung;
    await line.restore();
    expect(await whoLooks()).toEqual([{ id: OTHER, teams: [] }]);
    const [service] = await asService(database, 'kaart_auditor', tx =>
      rowsOf(tx, sql`select current_setting('kaart.viewer', true) as viewer, current_user::text as role`),
    );
    expect(service).toEqual({ viewer: expect.toBeOneOf([null, '']), role: 'kaart_auditor' });
  });

  it('writes nothing down afterwards of what was answered as failed (promise 34)', async () => {
    const add = (name: string) => (tx: Transaction) =>
      tx.execute(sql`insert into organisation (external_id, version, name, kind, how_to_ask)
        values (${name}, 1, 'x', 'other', 'x')`);
    const hung = line.stallAt({ words: 'select 43' });
    const failed = asService(database, 'kaart_intake', async tx => {
      await add('half')(tx);
      await tx.execute(sql`select 43`);
    });
    expect(await failure(failed)).toBe('away');
    await hung;
    await line.restore();
    await asService(database, 'kaart_intake', add('whole'));
    const kept = await asService(database, 'kaart_intake', tx =>
      rowsOf(tx, sql`select external_id as name from organisation`),
    );
    expect(kept).toEqual([{ name: 'whole' }]);
  });

  it.each(['begin', 'commit'])(
    'is not lost to the others when it hangs at %s, also when all do (promise 34)',
    async words => {
      const all = Array.from({ length: CONNECTIONS }, () => line.stallAt({ words }));
      const looked = await Promise.all(all.map(() => failure(whoLooks())));
      expect(looked).toEqual(all.map(() => 'away'));
      await Promise.all(all);
      await line.restore();
      expect(await whoLooks()).toEqual([{ id: OTHER, teams: [] }]);
    },
  );

  it('stops nothing when it breaks between two questions (promise 34)', async () => {
    const looked = asViewer(database, ONE, async tx => {
      await line.cut();
      // Long enough for the news to arrive while nobody asks anything.
      await new Promise(resolve => setTimeout(resolve, 100));
      await tx.execute(sql`select 44`);
    });
    expect(await failure(looked)).toBe('away');
    await line.restore();
    expect(await whoLooks()).toEqual([{ id: OTHER, teams: [] }]);
  });
});
