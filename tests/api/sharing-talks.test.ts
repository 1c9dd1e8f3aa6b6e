import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import type { Entry, EntryPage } from '../../api/dossier/contract.ts';
import type { SharedWithMe } from '../../api/sharing/shared-with-me/contract.ts';
import { everybody, fillAround } from '../helpers/around.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, NOON } from '../helpers/world.ts';

const PEOPLE = ['robin', 'mama', 'gids', 'collega', 'vera', 'ivo', 'vreemde', 'houder'] as const;

describeOnBothDatabases('Opening a card about health, after a talk', house => {
  let door: ReturnType<typeof openDoor>;
  let people: Record<(typeof PEOPLE)[number], Visitor>;
  let dossierId: string;
  let entryId: string;

  beforeAll(async () => {
    await fillAround(house());
    door = openDoor(house());
    people = await everybody(door, PEOPLE);
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    entryId = await idOf(house(), 'entry', 'gezondheid');
  });
  // Each story begins with a card that waits, and with Gids involved.
  beforeEach(async () => {
    for (const table of ['block', 'departure', 'access_event', 'access_link', 'access_head']) {
      await house().query(sql`delete from ${sql.identifier(table)}`);
    }
    await house().query(sql`update entry set face = 'health' where id = ${entryId}`);
    await house().query(sql`update relation set ends_on = null where kind = 'involvement'`);
    await house().setClock(NOON);
  });

  const dossier = () => `/api/v1/dossiers/${dossierId}`;
  const tell = (who: Visitor, body: unknown = { held: true }, id = entryId) =>
    who.post(`/api/v1/entries/${id}/talk`, body);
  const waitingFor = async (who: Visitor) => {
    const { body } = await who.get<SharedWithMe>('/api/v1/shared-with-me');
    return body.items.flatMap(item => item.talks.map(talk => ({ ...talk, dossierId: item.dossierId })));
  };
  const read = (who: Visitor) => who.get<Entry>(`/api/v1/entries/${entryId}`);
  const face = async () =>
    (await house().query<{ face: string }>(sql`select face from entry where id = ${entryId}`))[0]?.face;

  it('tells the responsible professional that it waits and of which day, and not a word of it', async () => {
    expect((await waitingFor(people.gids)).filter(talk => talk.dossierId === dossierId)).toEqual([
      { dossierId, entryId, day: '2030-02-01' },
    ]);
    const { text } = await people.gids.get('/api/v1/shared-with-me');
    expect(text).not.toContain('KANARIE');
    expect((await read(people.gids)).status).toBe(404);
  });

  it('tells nobody else that it is there: not the youngster, a colleague, a parent, a trusted person, a keeper', async () => {
    for (const name of PEOPLE.filter(one => one !== 'gids')) {
      const answers = [
        await people[name].get('/api/v1/shared-with-me'),
        await people[name].get(`${dossier()}/entries`),
        await people[name].get(`/api/v1/entries/${entryId}`),
      ];
      for (const { text } of answers) {
        expect(text, name).not.toContain(entryId);
        expect(text, name).not.toContain(canaryOf('gezondheid'));
      }
    }
  });

  it('opens it for the youngster once the talk took place, and says so in the log', async () => {
    expect((await read(people.robin)).status).toBe(404);
    expect((await tell(people.gids)).status).toBe(204);
    const { body } = await read(people.robin);
    expect(body).toMatchObject({ face: 'open', health: true, text: `Tekst ${canaryOf('gezondheid')}` });
    const { body: page } = await people.robin.get<EntryPage>(`${dossier()}/entries`);
    expect(page.items.map(({ id }) => id)).toContain(entryId);
    const { body: log } = await people.robin.get<AccessLog>(`${dossier()}/access-log`);
    expect(log.items).toEqual([
      expect.objectContaining({
        action: 'health-opened',
        basis: 'own-team',
        who: expect.objectContaining({ name: 'Gids Test' }),
        organisation: expect.objectContaining({ name: 'Huis Test' }),
        entryId,
        entryTitle: `Titel ${canaryOf('gezondheid')}`,
        at: '2030-03-01T11:00:00.000Z',
      }),
    ]);
    expect((await waitingFor(people.gids)).filter(talk => talk.dossierId === dossierId)).toEqual([]);
  });

  it('gives everybody else the same answer as for a card that does not exist, and changes nothing (promise 3)', async () => {
    const missing = await tell(people.vreemde, { held: true }, randomUUID());
    expect(missing.status).toBe(404);
    const open = await idOf(house(), 'entry', 'verslag');
    const answers = [
      await tell(people.gids, { held: true }, open),
      await tell(people.gids, { held: true }, await idOf(house(), 'entry', 'vertrouwelijk')),
    ];
    for (const name of PEOPLE.filter(one => one !== 'gids')) answers.push(await tell(people[name]));
    for (const { status, text } of answers) expect([status, text]).toEqual([404, missing.text]);
    expect(await face()).toBe('health');
    const written = await house().query(sql`select 1 from access_event`);
    expect(written).toEqual([]);
  });

  it('opens nothing for who is responsible and not involved any more: ended, left, blocked', async () => {
    const closes: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
      [
        'ended',
        () => house().query(sql`update relation set ends_on = '2030-02-28' where kind = 'involvement'`),
        () => house().query(sql`update relation set ends_on = null where kind = 'involvement'`),
      ],
      [
        'left',
        async () =>
          people.robin.post(`${dossier()}/departures`, {
            organisationId: await idOf(house(), 'organisation', 'huis'),
          }),
        () => house().query(sql`delete from departure`),
      ],
      [
        'blocked',
        () => people.robin.post(`${dossier()}/blocks`, { personId: people.gids.personId }),
        () => house().query(sql`delete from block`),
      ],
    ];
    for (const [what, close, undo] of closes) {
      await close();
      expect(
        (await waitingFor(people.gids)).filter(talk => talk.dossierId === dossierId),
        what,
      ).toEqual([]);
      expect((await tell(people.gids)).status, what).toBe(404);
      await undo();
    }
    expect(await face()).toBe('health');
    expect((await tell(people.gids)).status).toBe(204);
  });

  it('takes nothing less than a talk that took place, said by who signed in just now', async () => {
    for (const body of [{}, { held: false }, { held: 'true' }, { held: true, face: 'open' }]) {
      expect([body, (await tell(people.gids, body)).status]).toEqual([body, 422]);
    }
    const stale = await door.signIn('gids', new Date(Date.now() - 60 * 60 * 1000));
    expect((await tell(stale)).status).toBe(403);
    expect(await face()).toBe('health');
  });

  it('opens a card once when it is asked twice at the same time, with one event', async () => {
    const answers = await Promise.all([tell(people.gids), tell(people.gids)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
    expect(await house().query(sql`select 1 from access_event`)).toHaveLength(1);
    expect((await tell(people.gids)).status).toBe(404);
  });

  it('stays closed when the event can’t be written: no event, no opening (promise 13)', async () => {
    await house().query(sql`alter table access_event add constraint broken check (salt is null) not valid`);
    try {
      expect((await tell(people.gids)).status).toBe(500);
    } finally {
      await house().query(sql`alter table access_event drop constraint broken`);
    }
    expect(await face()).toBe('health');
    expect((await read(people.robin)).status).toBe(404);
  });
});
