import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { asViewer } from '../../api/database/transaction.ts';
import type { Problem } from '../../api/http/contract.ts';
import type { Request, Requests, Tracks } from '../../api/requests/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, NOON } from '../helpers/world.ts';

describeOnBothDatabases('Asking', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let adult: Visitor;
  let minors: string;
  let adults: string;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    robin = await door.signIn('robin');
    adult = await door.signIn('groot');
    minors = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-robin')}`;
    adults = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-groot')}`;
  });
  beforeEach(() => house().setClock(NOON));

  it('promises a first reaction in two working days and an answer in a month (promise 19)', async () => {
    const asked = await robin.post<Request>(`${minors}/requests`, {
      kind: 'question',
      entryId: await idOf(house(), 'entry', 'verslag'),
      text: 'Waarom keek je? KANARIE-vraag',
    });
    expect(asked.status).toBe(201);
    // 1 March 2030 is a Friday.
    expect(asked.body).toMatchObject({
      state: 'open',
      askedBy: null,
      organisation: { name: 'Huis Test' },
      reactionBy: '2030-03-05',
      answerBy: '2030-04-01',
      promised: { rule: 'privacy-law', certainty: 'own-knowledge', extendedTo: '2030-06-01' },
      reading: null,
      answer: null,
      sources: [],
    });
    expect((await robin.get<Requests>(`${minors}/requests`)).body.items[0]?.text).toBe(
      'Waarom keek je? KANARIE-vraag',
    );
    const rows = await house().query<{ row: string }>(sql`select request::text as row from request`);
    expect(JSON.stringify(rows)).not.toContain('KANARIE');
  });

  it('refuses a question about a card that is not in the dossier', async () => {
    const entryId = await idOf(house(), 'entry', 'groot-verslag');
    const answer = await robin.post<Problem>(`${minors}/requests`, { kind: 'question', entryId });
    expect(answer.body.errors?.[0]?.field).toBe('entryId');
  });

  it('shows the three tracks with their numbers before anything is asked', async () => {
    const { body } = await adult.get<Tracks>(`${adults}/tracks`);
    expect(body).toMatchObject({
      mayAsk: true,
      coolingOffDays: 14,
      own: { entries: 2 },
      shown: { entries: 11, activeGrants: 0 },
      request: null,
    });
    expect(
      body.sources.map(({ organisation, entries, keptUntil }) => [organisation.name, entries, keptUntil]),
    ).toEqual([
      ['Dienst Test', 2, '2045-01-10'],
      ['Huis Test', 7, '2045-01-10'],
    ]);
  });

  it('lets nobody under 18 ask for deletion, also not straight into the table', async () => {
    const answer = await robin.post<Problem>(`${minors}/requests`, { kind: 'deletion' });
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, 'kind']);
    expect((await robin.get<Tracks>(`${minors}/tracks`)).body).toMatchObject({
      mayAsk: false,
      turnsEighteenOn: '2032-01-10',
    });
    const dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    const straight = asViewer(house().database, robin.personId, tx =>
      tx.execute(sql`insert into request (dossier_id, kind, made_by, made_at, reaction_by, answer_by, cooling_off_until)
        values (${dossierId}, 'deletion', ${robin.personId}, kaart.app_now(), '2030-03-05', '2030-04-01', kaart.app_now() + interval '14 days')`),
    );
    await expect(straight).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('opens from midnight of the 18th birthday in Brussels', async () => {
    await house().setClock('2032-01-09T22:59:59Z');
    expect((await robin.get<Tracks>(`${minors}/tracks`)).body.mayAsk).toBe(false);
    await house().setClock('2032-01-09T23:00:00Z');
    expect((await robin.get<Tracks>(`${minors}/tracks`)).body.mayAsk).toBe(true);
  });

  it('asks each organisation at once, cools off for 14 days, and is taken back in one go', async () => {
    const asked = await adult.post<Request>(`${adults}/requests`, { kind: 'deletion' });
    expect(asked.status).toBe(201);
    expect(asked.body.coolingOffUntil).toBe('2030-03-15T11:00:00.000Z');
    expect(
      asked.body.sources.map(({ organisation, state, answerBy }) => [organisation.name, state, answerBy]),
    ).toEqual([
      ['Dienst Test', 'open', '2030-04-01'],
      ['Huis Test', 'open', '2030-04-01'],
    ]);

    const again = await adult.post<Request>(`${adults}/requests`, { kind: 'deletion' });
    expect([again.status, again.body.id]).toEqual([200, asked.body.id]);
    expect((await adult.get<Tracks>(`${adults}/tracks`)).body.request?.id).toBe(asked.body.id);

    const back = await adult.post<Request>(`${adults}/requests/${asked.body.id}/withdraw`);
    expect(back.body).toMatchObject({ state: 'withdrawn', withdrawnAt: '2030-03-01T11:00:00.000Z' });
    expect(back.body.sources.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect((await adult.get<Tracks>(`${adults}/tracks`)).body.request).toBeNull();
    // Taking back twice is no mistake.
    expect((await adult.post(`${adults}/requests/${asked.body.id}/withdraw`)).status).toBe(200);
    // Thinking again is not asking twice.
    expect((await adult.post(`${adults}/requests`, { kind: 'deletion' })).status).toBe(201);
  });

  it('lets two askings at once become one', async () => {
    for (const { id } of (await adult.get<Requests>(`${adults}/requests`)).body.items) {
      await adult.post(`${adults}/requests/${id}/withdraw`);
    }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => adult.post<Request>(`${adults}/requests`, { kind: 'deletion' })),
    );
    expect(new Set(answers.map(({ status }) => status))).not.toContain(500);
    const { body } = await adult.get<Requests>(`${adults}/requests`);
    expect(body.items.filter(({ state }) => state === 'open')).toHaveLength(1);
  });

  it('lets nobody read, make or take back somebody else’s requests', async () => {
    const [open] = (await adult.get<Requests>(`${adults}/requests`)).body.items;
    for (const person of ['robin', 'mama', 'gids', 'vreemde']) {
      const other = await door.signIn(person);
      expect((await other.get(`${adults}/requests`)).status).toBe(404);
      expect((await other.post(`${adults}/requests`, { kind: 'question' })).status).toBe(404);
      expect((await other.post(`${adults}/requests/${open?.id}/withdraw`)).status).toBe(404);
    }
  });
});
