import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { asViewer, rowsOf } from '../../api/database/transaction.ts';
import type { EntryPage } from '../../api/dossier/contract.ts';
import type { AccessRequest, AccessRequests, OwnAccessRequest } from '../../api/sharing/asking/contract.ts';
import type { Grant } from '../../api/sharing/contract.ts';
import type { GrantsToReview } from '../../api/sharing/review/contract.ts';
import type { SharedWithMe } from '../../api/sharing/shared-with-me/contract.ts';
import type { Templates } from '../../api/sharing/templates/contract.ts';
import { everybody, fillAround, partyOf } from '../helpers/around.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { relate } from '../helpers/relate.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { NOON } from '../helpers/world.ts';

const PEOPLE = ['robin', 'kleintje', 'mama', 'papa', 'gids', 'collega', 'vera', 'ivo', 'vreemde'] as const;
const REASON = 'KANARIE-reden: ik wil helpen met school.';

describeOnBothDatabases('Asking to read along', house => {
  let door: ReturnType<typeof openDoor>;
  let people: Record<(typeof PEOPLE)[number], Visitor>;
  let dossierId: string;
  let kleintjes: string;

  beforeAll(async () => {
    await fillAround(house());
    door = openDoor(house());
    people = await everybody(door, PEOPLE);
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    kleintjes = await idOf(house(), 'dossier', 'dossier-kleintje');
  });
  beforeEach(async () => {
    await house().query(sql`delete from account`);
    await house().query(sql`delete from access_request`);
    await house().query(sql`delete from block`);
    await house().query(sql`delete from departure`);
    await house().query(sql`delete from "grant"`);
    await house().query(sql`delete from relation where kind in ('contact-ban', 'legal-basis')`);
    await house().setClock(NOON);
  });

  const path = (rest: string, id = dossierId) => `/api/v1/dossiers/${id}/${rest}`;
  const ask = async (by: Visitor, name: string, id = dossierId) => {
    const decider = id === dossierId ? people.robin : people.mama;
    return by.post<OwnAccessRequest>(path('access-requests', id), {
      partyId: await partyOf(decider, id, name),
      section: 'plan',
      purpose: 'help',
      reason: REASON,
    });
  };
  const answer = (by: Visitor, requestId: string, body: unknown, id = dossierId) =>
    by.post<AccessRequest>(path(`access-requests/${requestId}/answer`, id), body);
  const sharedWith = async (visitor: Visitor, id = dossierId) => {
    const { body } = await visitor.get<SharedWithMe>('/api/v1/shared-with-me');
    return body.items.find(item => item.dossierId === id);
  };
  const updateAs = (visitor: Visitor, query: ReturnType<typeof sql>) =>
    asViewer(house().database, visitor.personId, tx => rowsOf(tx, query)).then(
      rows => rows.length,
      () => 'refused',
    );

  it('lets a parent, a professional and a trusted person ask, and shows the youngster who asks what, what for and why', async () => {
    for (const [visitor, name] of [
      [people.papa, 'Papa Test'],
      [people.ivo, 'Ivo Test'],
      [people.vera, 'Vera Test'],
      [people.gids, 'Team Test'],
    ] as const) {
      const asked = await ask(visitor, name);
      expect(asked.status, asked.text).toBe(201);
    }
    const { body } = await people.robin.get<AccessRequests>(path('access-requests'));
    expect(body.items).toHaveLength(4);
    expect(body.items.find(({ askedBy }) => askedBy === 'Gids Test')).toMatchObject({
      section: 'plan',
      purpose: 'help',
      reason: REASON,
      state: 'open',
    });
    const stored = await house().query<{ reason: Uint8Array }>(sql`select reason from access_request`);
    for (const { reason } of stored) expect(Buffer.from(reason).toString('latin1')).not.toContain('KANARIE');
  });

  it('answers a stranger, somebody blocked, somebody kept away and a team that was left as if there were no dossier (promise 3)', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    const nowhere = await people.vreemde.post(path('access-requests', missing), {
      partyId: missing,
      section: 'plan',
      purpose: 'help',
      reason: REASON,
    });
    expect(nowhere.status).toBe(404);
    const strangers = await ask(people.vreemde, 'Papa Test');
    expect([strangers.status, strangers.text]).toEqual([404, nowhere.text]);

    await people.robin.post(path('blocks'), { personId: people.papa.personId });
    await relate(house(), 'dossier-robin', { person: 'vera' }, { kind: 'contact-ban', decision: null });
    await people.robin.post(path('departures'), {
      organisationId: await idOf(house(), 'organisation', 'dienst'),
    });
    for (const [visitor, name] of [
      [people.papa, 'Papa Test'],
      [people.vera, 'Vera Test'],
      [people.ivo, 'Ivo Test'],
      [people.ivo, 'Dienstteam Test'],
    ] as const) {
      const refused = await ask(visitor, name);
      expect([name, refused.status, refused.text]).toEqual([name, 404, nowhere.text]);
      expect(await sharedWith(visitor)).toBeUndefined();
    }
  });

  it('lets nobody ask in the name of somebody else, for a shelf that is none, or without a reason', async () => {
    expect((await ask(people.papa, 'Mama Test')).status).toBe(422);
    expect((await ask(people.ivo, 'Team Test')).status).toBe(422);
    const partyId = await partyOf(people.robin, dossierId, 'Papa Test');
    for (const wrong of [
      { section: 'secrets' },
      { reason: 'graag' },
      { purpose: 'spy' },
      { until: '2030-05-05' },
    ]) {
      const wanted = { partyId, section: 'plan', purpose: 'help', reason: REASON, ...wrong };
      expect((await people.papa.post(path('access-requests'), wanted)).status).toBe(422);
    }
    const papas = sql`${dossierId}, ${partyId}, 'plan', 'help', '\\x00'`;
    const insert = (by: string, state: string, moment: ReturnType<typeof sql>) => sql`
      insert into access_request (dossier_id, party_id, section, purpose, reason, asked_by, asked_at, state, ended_at)
      values (${papas}, ${by}, ${moment}, ${state}, ${state === 'open' ? null : sql`kaart.app_now()`})`;
    const now = sql`kaart.app_now()`;
    expect(await updateAs(people.mama, insert(people.mama.personId, 'open', now))).toBe('refused');
    expect(await updateAs(people.papa, insert(people.mama.personId, 'open', now))).toBe('refused');
    expect(await updateAs(people.papa, insert(people.papa.personId, 'given', now))).toBe('refused');
    expect(
      await updateAs(
        people.papa,
        insert(people.papa.personId, 'open', sql`kaart.app_now() - interval '1 day'`),
      ),
    ).toBe('refused');
    expect(await updateAs(people.robin, insert(people.robin.personId, 'open', now))).toBe('refused');
    expect(await updateAs(people.papa, insert(people.papa.personId, 'open', now))).toBe(0);
  });

  it('makes of a yes consent with an end, and of a no nothing at all', async () => {
    const { body: papas } = await ask(people.papa, 'Papa Test');
    const { body: ivos } = await ask(people.ivo, 'Ivo Test');
    expect((await ask(people.papa, 'Papa Test')).status).toBe(409);
    const yes = await answer(people.robin, papas.id, { answer: 'yes', until: '2030-06-01' });
    expect([yes.status, yes.body.state]).toEqual([200, 'given']);
    const no = await answer(people.robin, ivos.id, { answer: 'no' });
    expect([no.status, no.body.state]).toEqual([200, 'refused']);

    const { body: grants } = await people.robin.get<{ items: Grant[] }>(path('grants'));
    expect(grants.items).toHaveLength(1);
    expect(grants.items[0]).toMatchObject({
      partyId: papas.partyId,
      section: 'plan',
      purpose: 'help',
      endsAt: '2030-06-01T22:00:00.000Z',
      state: 'active',
    });
    expect((await people.papa.get<EntryPage>(path('entries'))).body.items).toHaveLength(1);
    expect((await people.ivo.get(path('entries'))).status).toBe(404);
    for (const id of [papas.id, ivos.id]) {
      expect((await answer(people.robin, id, { answer: 'no' })).status).toBe(409);
    }
    for (const until of ['2030-02-28', '2031-03-03']) {
      const { body: again } = await ask(people.ivo, 'Ivo Test');
      expect((await answer(people.robin, again.id, { answer: 'yes', until })).status).toBe(422);
      await house().query(sql`delete from access_request where id = ${again.id}`);
    }
  });

  it('asks the same of a yes as of a no: a fresh sign-in, one step (promise 11)', async () => {
    const stale = await door.signIn('robin', new Date(Date.now() - 60 * 60 * 1000));
    const { body } = await ask(people.papa, 'Papa Test');
    expect((await answer(stale, body.id, { answer: 'yes', until: '2030-06-01' })).status).toBe(403);
    expect((await answer(stale, body.id, { answer: 'no' })).status).toBe(403);
  });

  it('tells the asker where the question stands, and never when it was read or answered, or why (FA-50)', async () => {
    const { body: asked } = await ask(people.papa, 'Papa Test');
    await house().setClock('2030-03-04T08:00:00Z');
    await answer(people.robin, asked.id, { answer: 'no' });
    const shared = await sharedWith(people.papa);
    expect(shared?.requests).toEqual([
      {
        id: asked.id,
        partyId: asked.partyId,
        section: 'plan',
        purpose: 'help',
        reason: REASON,
        askedAt: '2030-03-01T11:00:00.000Z',
        state: 'refused',
      },
    ]);
    // The other parent knows nothing of it.
    expect((await sharedWith(people.mama))?.requests).toEqual([]);
    expect((await people.papa.get(path('access-requests'))).status).toBe(404);
  });

  it('lets the asker take an open question back, and nobody else', async () => {
    const { body: asked } = await ask(people.papa, 'Papa Test');
    const withdraw = (by: Visitor) => by.post(path(`access-requests/${asked.id}/withdraw`));
    for (const visitor of [people.mama, people.gids, people.vreemde, people.robin]) {
      expect((await withdraw(visitor)).status).toBe(404);
    }
    expect((await withdraw(people.papa)).status).toBe(200);
    expect((await withdraw(people.papa)).status).toBe(409);
    expect((await answer(people.robin, asked.id, { answer: 'yes', until: '2030-06-01' })).status).toBe(409);
  });

  it('lets nobody but who decides answer: not the asker, a parent of a capable child, or a child that does not decide', async () => {
    const { body: asked } = await ask(people.papa, 'Papa Test');
    for (const visitor of [people.papa, people.mama, people.gids, people.vreemde]) {
      expect((await answer(visitor, asked.id, { answer: 'yes', until: '2030-06-01' })).status).toBe(404);
    }
    const set = (state: string) => sql`
      update access_request set state = ${state}, ended_at = kaart.app_now() where id = ${asked.id} returning id`;
    // The asker may change the row to withdrawn only, and Robin never to withdrawn.
    expect(await updateAs(people.papa, set('given'))).toBe('refused');
    expect(await updateAs(people.papa, set('refused'))).toBe('refused');
    expect(await updateAs(people.mama, set('given'))).toBe(0);
    expect(await updateAs(people.robin, set('withdrawn'))).toBe('refused');
    expect(
      await updateAs(
        people.robin,
        sql`update access_request set state = 'given', ended_at = kaart.app_now() - interval '1 day' where id = ${asked.id} returning id`,
      ),
    ).toBe('refused');

    const { body: kleins } = await ask(people.papa, 'Papa Test', kleintjes);
    expect((await answer(people.kleintje, kleins.id, { answer: 'no' }, kleintjes)).status).toBe(404);
    const yes = await answer(people.mama, kleins.id, { answer: 'yes', until: '2030-06-01' }, kleintjes);
    expect(yes.status, yes.text).toBe(200);
  });

  it('lets a guarded account say no, and not yes', async () => {
    await house().query(sql`insert into account (person_id, user_name, created_at, guarded_until)
      values (${people.robin.personId}, 'robin', kaart.app_now(), kaart.app_now() + interval '7 days')`);
    const { body: asked } = await ask(people.papa, 'Papa Test');
    expect((await answer(people.robin, asked.id, { answer: 'yes', until: '2030-06-01' })).status).toBe(422);
    expect((await answer(people.robin, asked.id, { answer: 'no' })).status).toBe(200);
  });

  it('says what is shared, why and until when, and who acts for a child', async () => {
    const partyId = await partyOf(people.robin, dossierId, 'Papa Test');
    for (const section of ['plan', 'calendar'] as const) {
      await people.robin.post(path('grants'), { partyId, section, purpose: 'know', until: '2030-06-01' });
    }
    await relate(
      house(),
      'dossier-robin',
      { person: 'ivo' },
      {
        kind: 'legal-basis',
        ground: 'court-order',
        sections: ['documents', 'reports'],
        endsOn: '2030-12-31',
      },
    );
    const shared = await sharedWith(people.papa);
    expect(shared).toMatchObject({ subjectName: 'Robin Test', acting: false });
    expect(shared?.doors).toEqual([
      {
        partyId,
        basis: 'consent',
        purpose: 'know',
        sections: ['calendar', 'plan'],
        cards: 0,
        until: '2030-06-01',
      },
    ]);
    expect((await sharedWith(people.ivo))?.doors).toMatchObject([
      { basis: 'law', sections: ['documents', 'reports'], until: '2030-12-31' },
    ]);
    expect(await sharedWith(people.mama, kleintjes)).toMatchObject({
      acting: true,
      doors: [{ basis: 'parental', until: '2038-01-09' }],
    });
    const gids = await sharedWith(people.gids);
    expect(gids?.doors.map(({ basis }) => basis)).toEqual(['own-team']);
    expect(gids?.standings.filter(({ adds }) => adds).map(({ team }) => team?.name)).toEqual(['Team Test']);
    expect((await people.vreemde.get<SharedWithMe>('/api/v1/shared-with-me')).body.items).toEqual([]);
    expect((await people.robin.get<SharedWithMe>('/api/v1/shared-with-me')).body.items).toEqual([]);
  });

  it('gives a set of yeses in one go, to whom it is for and nobody else, and never twice', async () => {
    const { body } = await people.robin.get<Templates>(path('templates'));
    const parents = body.items.find(({ id }) => id === 'parents');
    const mama = await partyOf(people.robin, dossierId, 'Mama Test');
    const papa = await partyOf(people.robin, dossierId, 'Papa Test');
    const gids = await partyOf(people.robin, dossierId, 'Gids Test');
    expect(parents).toMatchObject({ purpose: 'know', sections: ['calendar', 'plan'] });
    expect(parents?.partyIds.toSorted()).toEqual([mama, papa].toSorted());

    const use = (partyIds: string[], by = people.robin) =>
      by.post<{ items: Grant[] }>(path('templates/parents'), { partyIds, until: '2030-06-01' });
    expect((await use([mama, gids])).status).toBe(422);
    expect((await use([])).status).toBe(422);
    expect((await use([mama], people.mama)).status).toBe(404);
    expect((await people.robin.get<{ items: Grant[] }>(path('grants'))).body.items).toEqual([]);
    const given = await use([mama]);
    expect([given.status, given.body.items.map(({ section }) => section)]).toEqual([
      201,
      ['calendar', 'plan'],
    ]);
    expect((await use([mama])).status).toBe(409);
    expect((await use([mama, papa])).body.items).toHaveLength(2);
  });

  it('points at a yes that ends within two weeks, and at one through which nobody looked for three months', async () => {
    const partyId = await partyOf(people.robin, dossierId, 'Papa Test');
    const give = async (section: string, until: string) =>
      (await people.robin.post<Grant>(path('grants'), { partyId, section, purpose: 'know', until })).body.id;
    const soon = await give('calendar', '2030-06-10');
    const used = await give('plan', '2031-03-01');
    const unused = await give('documents', '2031-03-01');
    await house().setClock('2030-05-15T10:00:00Z');
    const review = async (by = people.robin) =>
      (await by.get<GrantsToReview>(path('grants-to-review'))).body.items;
    expect(await review()).toEqual([]);
    await people.papa.get(path('entries?section=plan'));
    await house().setClock('2030-05-31T10:00:00Z');
    expect(await review()).toEqual([
      { grantId: soon, why: 'ending' },
      { grantId: unused, why: 'unused' },
    ]);
    await house().setClock('2030-09-01T10:00:00Z');
    expect((await review()).map(({ grantId }) => grantId).toSorted()).toEqual([used, unused].toSorted());
    expect((await people.papa.get(path('grants-to-review'))).status).toBe(404);
  });
});
