import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { AccessLog, LogGaps } from '../../api/access-log/contract.ts';
import type { Grant, Parties } from '../../api/sharing/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, NOON, sayYes } from '../helpers/world.ts';

describeOnBothDatabases('Who looked', house => {
  let door: ReturnType<typeof openDoor>;
  let dossier: string;
  let robin: Visitor;
  let guide: Visitor;
  let grant: Grant;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    dossier = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-robin')}`;
    robin = await door.signIn('robin');
    guide = await door.signIn('gids');
    const { body } = await robin.get<Parties>(`${dossier}/parties`);
    const party = body.items.find(({ name }) => name === 'Gids Test');
    const wanted = { partyId: party?.id, section: 'plan', purpose: 'help', until: '2030-04-01' };
    grant = (await robin.post<Grant>(`${dossier}/grants`, wanted)).body;
  });
  beforeEach(() => house().setClock(NOON));

  const log = async () => (await robin.get<AccessLog>(`${dossier}/access-log`)).body.items;

  it('writes one event for a list and one for an opened card: who, from where, when, what, why (promise 14)', async () => {
    const before = (await log()).length;
    await guide.get(`${dossier}/entries?section=plan`);
    await guide.get(`/api/v1/entries/${await idOf(house(), 'entry', 'doel')}`);
    const events = (await log()).slice(0, -before || undefined);
    expect(events).toEqual([
      {
        sequence: expect.any(Number),
        at: '2030-03-01T11:00:00.000Z',
        action: 'open',
        who: { id: guide.personId, name: 'Gids Test', role: 'guide' },
        organisation: {
          id: await idOf(house(), 'organisation', 'huis'),
          name: 'Huis Test',
          kind: 'facility',
        },
        section: 'plan',
        count: null,
        entryId: await idOf(house(), 'entry', 'doel'),
        entryTitle: 'Titel KANARIE-doel-TJIEP',
        basis: 'consent',
        relation: null,
        purpose: 'help',
      },
      expect.objectContaining({ action: 'list', section: 'plan', count: 1, entryId: null, basis: 'consent' }),
    ]);
  });

  it('never writes down what the youngster reads, anywhere', async () => {
    const rows = () =>
      house().query(
        sql`select (select count(*) from access_event) as events, (select count(*) from access_link) as links`,
      );
    const before = await rows();
    await robin.get(dossier);
    await robin.get(`${dossier}/entries`);
    await robin.get(`/api/v1/entries/${await idOf(house(), 'entry', 'doel')}`);
    await robin.get(`${dossier}/access-log`);
    expect(await rows()).toEqual(before);
  });

  it('shows nothing when the event can’t be written: no event, no read (promise 13)', async () => {
    await house().query(sql.raw('alter table access_event rename to access_event_away'));
    const list = await guide.get(`${dossier}/entries`);
    const open = await guide.get(`/api/v1/entries/${await idOf(house(), 'entry', 'doel')}`);
    await house().query(sql.raw('alter table access_event_away rename to access_event'));
    for (const answer of [list, open]) {
      expect(answer.status).toBe(500);
      expect(answer.text).not.toContain('KANARIE');
    }
  });

  it('keeps no content: ids, codes, counts and a moment (promise 14)', async () => {
    const events = await house().query<{ payload: string }>(sql`select payload from access_event`);
    expect(events.length).toBeGreaterThan(0);
    for (const { payload } of events) expect(payload).not.toMatch(/KANARIE|Test/);
  });

  it('is for the subject only: a parent, a guide with consent and a stranger find nothing (promise 15)', async () => {
    for (const person of ['mama', 'gids', 'vreemde', 'groot']) {
      const visitor = await door.signIn(person);
      expect((await visitor.get(`${dossier}/access-log`)).status).toBe(404);
    }
  });

  it('still shows a look of somebody who lost access since', async () => {
    await robin.delete(`${dossier}/grants/${grant.id}`);
    expect((await log())[0]).toMatchObject({ who: { name: 'Gids Test' }, entryTitle: expect.any(String) });
  });

  it('turns its pages without losing or repeating a look', async () => {
    const wanted = { partyId: grant.partyId, section: 'plan', purpose: 'know', until: '2030-04-01' };
    expect((await robin.post(`${dossier}/grants`, wanted)).status).toBe(201);
    for (let count = 0; count < 60; count += 1) await guide.get(`${dossier}/entries`);
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = cursor === '' ? '' : `?cursor=${cursor}`;
      const page: AccessLog = (await robin.get<AccessLog>(`${dossier}/access-log${query}`)).body;
      seen.push(...page.items.map(({ sequence }) => sequence));
      cursor = page.next;
    }
    const [row] = await house().query<{ count: number }>(
      sql`select count(*)::int as count from access_event`,
    );
    expect(seen).toHaveLength(row?.count ?? -1);
    expect(seen).toEqual([...new Set(seen)].sort((left, right) => right - left));
    expect((await robin.get(`${dossier}/access-log?cursor=ergens`)).status).toBe(422);
  });

  it('shows the part of one person, and names everybody who stands in it', async () => {
    const mama = await door.signIn('mama');
    await sayYes(house(), { from: 'robin', to: 'mama', section: 'reports' });
    await mama.get(`${dossier}/entries?section=reports`);
    const { body } = await robin.get<AccessLog>(`${dossier}/access-log?person=${mama.personId}`);
    expect(body.items.map(({ who }) => who.name)).toEqual(['Mama Test']);
    expect(body.people.map(({ name }) => name)).toEqual(['Gids Test', 'Mama Test']);
    const nobody = await robin.get<AccessLog>(`${dossier}/access-log?person=${robin.personId}`);
    expect(nobody.body.items).toEqual([]);
    expect((await robin.get(`${dossier}/access-log?person=iemand`)).status).toBe(422);
  });

  it('names what it does not show, and only to whoever is signed in (promise 18)', async () => {
    const { body } = await robin.get<LogGaps>('/api/v1/access-log/gaps');
    expect(body.items).toContain('own-looks');
    expect((await door.nobody.get('/api/v1/access-log/gaps')).status).toBe(401);
  });
});
