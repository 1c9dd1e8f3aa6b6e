import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import { databaseCode } from '../../api/database/errors.ts';
import { asViewer } from '../../api/database/transaction.ts';
import type { Problem } from '../../api/http/contract.ts';
import type { NewRequest, Request, Requests, WorkList, WorkRequest } from '../../api/requests/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { relate } from '../helpers/relate.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, NOON, sayYes } from '../helpers/world.ts';

const NOBODYS = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const FORBIDDEN = '42501';

/** Robin is 16 and asks; Klein is 10 and Mama acts for Klein; Gids answers for Huis, Collega for Dienst. */
describeOnBothDatabases('Asking an organisation and answering', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let klein: Visitor;
  let mama: Visitor;
  let gids: Visitor;
  let tweede: Visitor;
  let collega: Visitor;
  let dossierOf: Record<'robin' | 'kleintje', string>;
  let organisation: Record<'huis' | 'dienst', string>;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    await house().query(sql`insert into keeper (organisation_id, person_id)
      select organisation.id, person.id from organisation, person
      where (organisation.external_id, person.external_id) in (('huis', 'gids'), ('huis', 'vreemde'), ('dienst', 'collega'))`);
    await relate(
      house(),
      'dossier-kleintje',
      { person: 'mama' },
      { kind: 'representative', ground: 'parent' },
    );
    [robin, klein, mama, gids, tweede, collega] = await Promise.all([
      door.signIn('robin'),
      door.signIn('kleintje'),
      door.signIn('mama'),
      door.signIn('gids'),
      door.signIn('vreemde'),
      door.signIn('collega'),
    ]);
    dossierOf = {
      robin: await idOf(house(), 'dossier', 'dossier-robin'),
      kleintje: await idOf(house(), 'dossier', 'dossier-kleintje'),
    };
    organisation = {
      huis: await idOf(house(), 'organisation', 'huis'),
      dienst: await idOf(house(), 'organisation', 'dienst'),
    };
  });
  beforeEach(async () => {
    await house().setClock(NOON);
    await house().query(sql`delete from request`);
  });

  const requestsOf = (youngster: 'robin' | 'kleintje') => `/api/v1/dossiers/${dossierOf[youngster]}/requests`;
  const ask = (wanted: NewRequest, who = robin, of: 'robin' | 'kleintje' = 'robin') =>
    who.post<Request & Problem>(requestsOf(of), wanted);
  const asked = async (wanted: Partial<NewRequest> = {}) => {
    const { body, status } = await ask({ kind: 'question', organisationId: organisation.huis, ...wanted });
    expect(status).toBe(201);
    return body;
  };
  const mine = async (who = robin, of: 'robin' | 'kleintje' = 'robin') =>
    (await who.get<Requests>(requestsOf(of))).body.items;
  const work = async (who = gids) => (await who.get<WorkList>('/api/v1/work/requests')).body;
  const read = (id: string, who = gids) => who.post<WorkRequest>(`/api/v1/work/requests/${id}/read`);
  const answer = (id: string, given: unknown, who = gids) =>
    who.post<WorkRequest & Problem>(`/api/v1/work/requests/${id}/answer`, given);
  const YES = { outcome: 'done', text: 'Dat is in orde. KANARIE-antwoord' };

  // ------------------------------------------------------------------------------------------------ who can't answer

  describe('Whoever may not answer', () => {
    it('finds a question to another organisation exactly as little as one that does not exist (promise 3)', async () => {
      const { id } = await asked();
      for (const who of [collega, robin, mama, await door.signIn('groot')]) {
        for (const [path, body] of [
          ['read', undefined],
          ['answer', YES],
        ] as const) {
          const theirs = await who.post(`/api/v1/work/requests/${id}/${path}`, body);
          const nobodys = await who.post(`/api/v1/work/requests/${NOBODYS}/${path}`, body);
          expect([theirs.status, theirs.text]).toEqual([404, nobodys.text]);
        }
        expect(await work(who)).toMatchObject({ items: [], reminders: { open: 0 } });
      }
      expect((await mine())[0]).toMatchObject({ state: 'open', reading: null, answer: null });
    });

    it('is told nothing of a question that was taken back', async () => {
      const { id } = await asked();
      await robin.post(`${requestsOf('robin')}/${id}/withdraw`);
      expect((await read(id)).status).toBe(404);
      expect((await answer(id, YES)).status).toBe(404);
      expect((await work()).items).toEqual([]);
    });

    it('answers nobody who is kept away from that youngster', async () => {
      const { id } = await asked();
      const ban = await relate(house(), 'dossier-robin', { person: 'gids' }, { kind: 'contact-ban' });
      expect((await read(id)).status).toBe(404);
      expect((await work()).items).toEqual([]);
      await house().query(sql`delete from relation where id = ${ban}`);
      expect((await read(id)).status).toBe(200);
    });

    it('answers no question of their own', async () => {
      await house().query(
        sql`insert into keeper (organisation_id, person_id) values (${organisation.huis}, ${robin.personId})`,
      );
      const { id } = await asked();
      expect((await read(id, robin)).status).toBe(404);
      await house().query(sql`delete from keeper where person_id = ${robin.personId}`);
    });
  });

  // --------------------------------------------------------------------------------------------- straight to the table

  describe('Straight into the table', () => {
    const rowOf = async (id: string) =>
      (
        await house().query<{ row: string }>(sql`select request::text as row from request where id = ${id}`)
      )[0]?.row;
    /** How many rows it changed, or the code with which the database refused. */
    const attempt = (who: Visitor, statement: SQL) =>
      asViewer(house().database, who.personId, async tx => {
        const done = (await tx.execute(statement)) as { rowCount?: number; affectedRows?: number };
        return done.rowCount ?? done.affectedRows ?? 0;
      }).catch(databaseCode);
    const NOW = sql`kaart.app_now()`;

    const steps: [string, 'open' | 'reading' | 'answered' | 'withdrawn', () => Visitor, SQL][] = [
      [
        'a stranger begins to read',
        'open',
        () => collega,
        sql`state = 'reading', reading_at = ${NOW}, reading_by = kaart.my_id()`,
      ],
      [
        'a youngster says that somebody reads',
        'open',
        () => robin,
        sql`state = 'reading', reading_at = ${NOW}, reading_by = kaart.my_id()`,
      ],
      [
        'somebody reads in the name of another',
        'open',
        () => gids,
        sql`state = 'reading', reading_at = ${NOW}, reading_by = made_by`,
      ],
      [
        'somebody reads at an earlier moment',
        'open',
        () => gids,
        sql`state = 'reading', reading_at = ${NOW} - interval '1 day', reading_by = kaart.my_id()`,
      ],
      [
        'somebody answers without reading',
        'open',
        () => gids,
        sql`state = 'answered', reading_at = ${NOW}, reading_by = kaart.my_id(), answered_at = ${NOW}, answered_by = kaart.my_id(), outcome = 'done', answer = 'x'`,
      ],
      [
        'somebody takes the first reaction over',
        'reading',
        () => tweede,
        sql`reading_at = ${NOW}, reading_by = kaart.my_id()`,
      ],
      ['somebody unreads', 'reading', () => gids, sql`state = 'open', reading_at = null, reading_by = null`],
      [
        'somebody answers in the name of another',
        'reading',
        () => tweede,
        sql`state = 'answered', answered_at = ${NOW}, answered_by = reading_by, outcome = 'done', answer = 'x'`,
      ],
      [
        'somebody answers with an outcome of their own',
        'reading',
        () => gids,
        sql`state = 'answered', answered_at = ${NOW}, answered_by = kaart.my_id(), outcome = 'later', answer = 'x'`,
      ],
      [
        'a youngster answers',
        'reading',
        () => robin,
        sql`state = 'answered', answered_at = ${NOW}, answered_by = kaart.my_id(), outcome = 'done', answer = 'x'`,
      ],
      [
        'another organisation answers',
        'reading',
        () => collega,
        sql`state = 'answered', answered_at = ${NOW}, answered_by = kaart.my_id(), outcome = 'done', answer = 'x'`,
      ],
      [
        'somebody rewords an answer',
        'answered',
        () => gids,
        sql`answer = 'anders', answered_at = ${NOW}, answered_by = kaart.my_id(), outcome = 'refused'`,
      ],
      [
        'somebody unanswers',
        'answered',
        () => gids,
        sql`state = 'reading', answer = null, answered_at = null, answered_by = null, outcome = null`,
      ],
      [
        'a youngster takes back what was answered',
        'answered',
        () => robin,
        sql`state = 'withdrawn', withdrawn_at = ${NOW}`,
      ],
      [
        'an organisation takes a question back',
        'open',
        () => gids,
        sql`state = 'withdrawn', withdrawn_at = ${NOW}`,
      ],
      [
        'a youngster wakes a question that was taken back',
        'withdrawn',
        () => robin,
        sql`state = 'open', withdrawn_at = null`,
      ],
      [
        'a youngster takes back and rewrites who read it',
        'reading',
        () => robin,
        sql`state = 'withdrawn', withdrawn_at = ${NOW}, reading_by = kaart.my_id()`,
      ],
    ];

    it.each(steps)('%s: nothing changes', async (_name, state, who, change) => {
      const { id } = await asked();
      if (state !== 'open' && state !== 'withdrawn') await read(id);
      if (state === 'answered') await answer(id, YES);
      if (state === 'withdrawn') await robin.post(`${requestsOf('robin')}/${id}/withdraw`);
      const before = await rowOf(id);
      await house().setClock('2030-03-02T11:00:00Z');
      expect([0, FORBIDDEN, '23514']).toContain(
        await attempt(who(), sql`update request set ${change} where id = ${id}`),
      );
      expect(await rowOf(id)).toBe(before);
    });

    it.each([
      'text',
      'kind',
      'made_by',
      'made_at',
      'answer_by',
      'reaction_by',
      'organisation_id',
      'entry_id',
    ])('nobody rewrites %s, not even whoever asked', async column => {
      const { id } = await asked();
      for (const who of [robin, gids]) {
        expect(
          await attempt(who, sql`update request set ${sql.identifier(column)} = null where id = ${id}`),
        ).toBe(FORBIDDEN);
      }
    });

    it('nobody deletes a question', async () => {
      const { id } = await asked();
      for (const who of [robin, gids]) {
        expect(await attempt(who, sql`delete from request where id = ${id}`)).toBe(FORBIDDEN);
      }
    });

    it('lets nobody ask what the rules don’t let them ask', async () => {
      const card = await idOf(house(), 'entry', 'verslag');
      const othersCard = await idOf(house(), 'entry', 'groot-verslag');
      const relation = await relate(house(), 'dossier-kleintje', { person: 'papa' }, { kind: 'contact-ban' });
      const made = {
        dossier: dossierOf.robin,
        kind: 'question',
        by: robin.personId,
        organisation: organisation.huis as string | null,
        entry: null as string | null,
        relation: null as string | null,
        look: null as number | null,
        state: 'open',
        reaction: '2030-03-05',
        answer: '2030-04-01',
        at: NOON,
      };
      const insert = (who: Visitor, changed: Partial<typeof made>) => {
        const row = { ...made, ...changed };
        return attempt(
          who,
          sql`insert into request (dossier_id, kind, made_by, made_at, reaction_by, answer_by, organisation_id, entry_id, relation_id, look_sequence, state)
            values (${row.dossier}, ${row.kind}, ${row.by}, ${row.at}, ${row.reaction}, ${row.answer}, ${row.organisation}, ${row.entry}, ${row.relation}, ${row.look}, ${row.state})`,
        );
      };
      expect(await insert(robin, {})).toBe(1);
      for (const [who, changed] of [
        [robin, { by: mama.personId }],
        [mama, { by: mama.personId }],
        [gids, { by: gids.personId }],
        [robin, { dossier: dossierOf.kleintje }],
        [robin, { organisation: null }],
        [robin, { state: 'reading' }],
        [robin, { entry: othersCard }],
        [robin, { entry: card, organisation: organisation.dienst }],
        [robin, { relation }],
        [robin, { look: 999 }],
        [robin, { answer: '2030-06-01' }],
        [robin, { reaction: '2030-02-01' }],
        [robin, { at: '2030-02-01T11:00:00Z' }],
        [klein, { dossier: dossierOf.kleintje, by: klein.personId, kind: 'access' }],
        [klein, { dossier: dossierOf.kleintje, by: klein.personId, kind: 'restriction' }],
        [mama, { dossier: dossierOf.kleintje, by: mama.personId, relation }],
      ] as [Visitor, Partial<typeof made>][]) {
        expect([changed, await insert(who, changed)]).toEqual([changed, FORBIDDEN]);
      }
      await house().query(sql`delete from relation where id = ${relation}`);
    });
  });

  // --------------------------------------------------------------------------------------------------- who is asked

  it('goes to whoever wrote the card, also when that is not chosen', async () => {
    const about = await asked({
      entryId: await idOf(house(), 'entry', 'in-belang'),
      organisationId: undefined,
    });
    expect(about.organisation?.name).toBe('Dienst Test');
    // A public service: 20 calendar days, 40 at most.
    expect(about).toMatchObject({
      answerBy: '2030-03-21',
      promised: { rule: 'open-government', extendedTo: '2030-04-10' },
    });
  });

  it.each([
    ['nobody was chosen', () => ({}), 'organisationId'],
    [
      'another organisation wrote the card',
      async () => ({ entryId: await idOf(house(), 'entry', 'verslag'), organisationId: organisation.dienst }),
      'organisationId',
    ],
    ['the organisation holds no file', () => ({ organisationId: NOBODYS }), 'organisationId'],
    [
      'the card is somebody else’s',
      async () => ({ entryId: await idOf(house(), 'entry', 'groot-verslag') }),
      'entryId',
    ],
    ['the decision is nobody’s', () => ({ relationId: NOBODYS }), 'relationId'],
    ['nobody looked there', () => ({ lookSequence: 999 }), 'lookSequence'],
    [
      'it is about two things',
      async () => ({ lookSequence: 1, entryId: await idOf(house(), 'entry', 'verslag') }),
      'entryId',
    ],
  ])('asks again when %s', async (_name, wanted, field) => {
    const { status, body } = await ask({ kind: 'question', ...(await wanted()) } as NewRequest);
    expect([status, body.errors?.[0]?.field]).toEqual([422, field]);
  });

  it('contests what was recorded, at the organisation that recorded it', async () => {
    const relationId = await relate(house(), 'dossier-robin', null, { kind: 'capacity', capable: true });
    const contested = await asked({ kind: 'complaint', relationId, organisationId: undefined });
    expect(contested).toMatchObject({ relationId, organisation: { name: 'Huis Test' } });
    expect((await read(contested.id)).body.relation).toBe('capacity');
    await house().query(sql`delete from request`);
    await house().query(sql`delete from relation where id = ${relationId}`);
  });

  // ----------------------------------------------------------------------------------------------------- the answer

  it('shows at once that somebody reads, and who was first stays first', async () => {
    const { id } = await asked({ text: 'Mag ik weten wat er staat? KANARIE-vraag' });
    await house().setClock('2030-03-04T09:00:00Z');
    const opened = await read(id);
    expect([opened.status, opened.body.state, opened.body.text]).toEqual([
      200,
      'reading',
      'Mag ik weten wat er staat? KANARIE-vraag',
    ]);
    await house().setClock('2030-03-04T10:00:00Z');
    expect((await read(id, tweede)).body.reading?.by).toBe('Gids Test');
    expect((await mine())[0]).toMatchObject({
      state: 'reading',
      reading: { at: '2030-03-04T09:00:00.000Z', by: 'Gids Test' },
    });
  });

  it('lets two readers at once become one first reaction', async () => {
    const { id } = await asked();
    const both = await Promise.all([read(id), read(id, tweede)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body.reading).toEqual(both[1]?.body.reading);
  });

  it('answers once, with a reason, and the words are sealed', async () => {
    const { id } = await asked({ text: 'KANARIE-vraag' });
    expect((await answer(id, YES)).status).toBe(409);
    await read(id);
    expect((await answer(id, { outcome: 'done', text: '  ' })).body.errors?.[0]?.field).toBe('text');
    expect((await answer(id, { ...YES, ground: 'court' })).body.errors?.[0]?.field).toBe('ground');
    await house().setClock('2030-03-06T09:00:00Z');
    expect((await answer(id, YES)).body).toMatchObject({ state: 'answered', answer: { outcome: 'done' } });
    expect((await answer(id, { ...YES, text: 'Toch anders.' })).status).toBe(409);
    expect((await mine())[0]?.answer).toMatchObject({
      at: '2030-03-06T09:00:00.000Z',
      by: 'Gids Test',
      outcome: 'done',
      text: YES.text,
      ground: null,
    });
    const rows = await house().query<{ row: string }>(sql`select request::text as row from request`);
    expect(JSON.stringify(rows)).not.toContain('KANARIE');
    expect((await work()).items).toEqual([]);
  });

  it.each(['refused', 'partly'])('says no only on a ground, and names where to go: %s', async outcome => {
    const { id } = await asked({ kind: 'access' });
    await read(id);
    expect((await answer(id, { outcome, text: 'Nee.' })).body.errors?.[0]?.field).toBe('ground');
    expect((await answer(id, { outcome, text: 'Nee.', ground: 'zomaar' })).status).toBe(422);
    expect((await answer(id, { outcome, text: 'Nee.', ground: 'third-party' })).status).toBe(200);
    const [request] = await mine();
    expect(request?.answer).toMatchObject({ outcome, ground: 'third-party' });
    expect(request?.answer?.routes.map(({ to }) => to)).toContain('gba');
  });

  it('takes a question back also while somebody reads, and not once it is answered', async () => {
    const { id } = await asked();
    await read(id);
    const back = await robin.post<Request>(`${requestsOf('robin')}/${id}/withdraw`);
    expect([back.status, back.body.state, back.body.reading?.by]).toEqual([200, 'withdrawn', 'Gids Test']);
    expect((await answer(id, YES)).status).toBe(404);

    const other = await asked();
    await read(other.id);
    await answer(other.id, YES);
    expect((await robin.post(`${requestsOf('robin')}/${other.id}/withdraw`)).status).toBe(409);
  });

  // ------------------------------------------------------------------------------------------ what who answers learns

  it('shows the title of a card only to the organisation that wrote it, and nothing else of the dossier', async () => {
    const about = await asked({
      kind: 'correction',
      entryId: await idOf(house(), 'entry', 'verslag'),
      text: 'Dit klopt niet.',
    });
    const opened = await read(about.id);
    expect(opened.body.entryTitle).toBe('Titel KANARIE-verslag-TJIEP');
    expect([...opened.text.matchAll(/KANARIE-[\w-]+/g)].map(String)).toEqual(['KANARIE-verslag-TJIEP']);

    const own = await asked({ entryId: await idOf(house(), 'entry', 'eigen-woord') });
    const about2 = await read(own.id);
    expect(about2.body).toMatchObject({ aboutEntry: true, entryTitle: null });
    expect(about2.text).not.toContain('KANARIE');
  });

  it('shows the title no more once the card is shielded', async () => {
    const { id } = await asked({ entryId: await idOf(house(), 'entry', 'doel') });
    await house().query(sql`update entry set face = 'shielded' where external_id = 'doel'`);
    expect((await read(id)).text).not.toContain('KANARIE');
    await house().query(sql`update entry set face = 'open' where external_id = 'doel'`);
  });

  it('tells who asked and what, and nothing on what the youngster did', async () => {
    const { id } = await asked({ text: 'Waarom?' });
    await robin.get(`/api/v1/dossiers/${dossierOf.robin}/entries`);
    const { body } = await read(id);
    expect(Object.keys(body).sort()).toEqual(
      [
        ...[
          'aboutEntry',
          'answer',
          'answerBy',
          'askedBy',
          'daysLeft',
          'dueOn',
          'entryTitle',
          'id',
          'kind',
          'look',
        ],
        ...['madeAt', 'organisation', 'promised', 'reactionBy', 'reading', 'relation', 'routes', 'state'],
        ...['subjectName', 'text'],
      ].sort(),
    );
    expect(body).toMatchObject({ subjectName: 'Robin Test', askedBy: null, text: 'Waarom?', look: null });
  });

  // ---------------------------------------------------------------------------------------------------- the work list

  it('puts the nearest date first, marks what is overdue and counts what comes soon', async () => {
    const slow = await asked({ kind: 'complaint' });
    await house().setClock('2030-03-04T11:00:00Z');
    const late = await asked({ kind: 'access' });
    await read(slow.id);
    const quick = await asked({ kind: 'question' });
    await house().setClock('2030-03-05T11:00:00Z');
    const { items, reminders, organisations } = await work();
    expect(items.map(({ id, dueOn, daysLeft }) => [id, dueOn, daysLeft])).toEqual([
      ...[late.id, quick.id].sort().map(id => [id, '2030-03-06', 1]),
      [slow.id, '2030-04-01', 27],
    ]);
    expect(reminders).toEqual({ open: 3, overdue: 0, today: 0, soon: 2 });
    expect(organisations.map(({ name }) => name)).toEqual(['Huis Test']);
    expect(JSON.stringify(items)).not.toMatch(/text|title/i);

    await house().setClock('2030-03-06T22:59:00Z');
    expect((await work()).reminders).toEqual({ open: 3, overdue: 0, today: 2, soon: 0 });
    // Midnight in Brussels.
    await house().setClock('2030-03-06T23:00:00Z');
    expect((await work()).items[0]).toMatchObject({ daysLeft: -1 });
    expect((await work()).reminders).toEqual({ open: 3, overdue: 2, today: 0, soon: 0 });
  });

  // ---------------------------------------------------------------------------------------- a child that is not capable

  it('lets a child ask a question and complain, and nothing that somebody else decides', async () => {
    for (const kind of ['question', 'complaint'] as const) {
      expect((await ask({ kind, organisationId: organisation.huis }, klein, 'kleintje')).status).toBe(201);
    }
    for (const kind of ['access', 'correction', 'restriction', 'deletion'] as const) {
      const { status, body } = await ask({ kind }, klein, 'kleintje');
      expect([kind, status, body.errors?.[0]?.field]).toEqual([kind, 422, 'kind']);
    }
  });

  it('lets whoever acts for a child ask for it, and keeps what each asks apart', async () => {
    const theirs = await ask(
      { kind: 'access', organisationId: organisation.huis, text: 'KANARIE-mama' },
      mama,
      'kleintje',
    );
    expect(theirs.status).toBe(201);
    await ask(
      { kind: 'complaint', organisationId: organisation.huis, text: 'KANARIE-klein over mama' },
      klein,
      'kleintje',
    );
    expect((await mine(mama, 'kleintje')).map(({ text }) => text)).toEqual(['KANARIE-mama']);
    expect((await mine(klein, 'kleintje')).map(({ text }) => text)).toEqual(['KANARIE-klein over mama']);
    expect((await read(theirs.body.id)).body).toMatchObject({
      subjectName: 'Klein Test',
      askedBy: 'Mama Test',
    });
    expect((await ask({ kind: 'deletion' }, mama, 'kleintje')).status).toBe(422);
  });

  it('closes the door for whoever no longer acts: for a capable youngster, after a ban', async () => {
    expect((await ask({ kind: 'question', organisationId: organisation.huis }, mama)).status).toBe(404);
    const { body } = await ask({ kind: 'question', organisationId: organisation.huis }, mama, 'kleintje');
    const ban = await relate(
      house(),
      'dossier-kleintje',
      { person: 'mama' },
      { kind: 'contact-ban', decision: null },
    );
    expect((await mama.get(requestsOf('kleintje'))).status).toBe(404);
    expect((await mama.post(`${requestsOf('kleintje')}/${body.id}/withdraw`)).status).toBe(404);
    await house().query(sql`delete from relation where id = ${ban}`);
  });

  it('shows a youngster who became capable what was asked for them, but not about a card that stays closed', async () => {
    const entry = (name: string) => idOf(house(), 'entry', `kleintje-${name}`);
    await ask(
      { kind: 'question', entryId: await entry('verslag'), text: 'over een open kaart' },
      mama,
      'kleintje',
    );
    await ask(
      { kind: 'question', entryId: await entry('in-belang'), text: 'over een dichte kaart' },
      mama,
      'kleintje',
    );
    await house().setClock('2032-01-10T11:00:00Z');
    expect((await mine(klein, 'kleintje')).map(({ text, askedBy }) => [text, askedBy])).toEqual([
      ['over een open kaart', 'Mama Test'],
    ]);
    expect((await mama.get(requestsOf('kleintje'))).status).toBe(404);
  });

  it('keeps what was asked before a recovery at a desk closed for as long as own words are', async () => {
    await asked({ text: 'van ervoor' });
    await house().setClock('2030-03-02T11:00:00Z');
    await house().query(sql`insert into account (person_id, user_name, created_at, guarded_until)
      values (${robin.personId}, 'robin', now(), timestamptz '2030-03-09T11:00:00Z')`);
    await asked({ text: 'van erna' });
    expect((await mine()).map(({ text }) => text)).toEqual(['van erna']);
    await house().setClock('2030-03-09T11:00:00Z');
    expect((await mine()).map(({ text }) => text)).toEqual(['van erna', 'van ervoor']);
    await house().query(sql`delete from account`);
  });

  // ----------------------------------------------------------------------------------------------- why did you look?

  describe('Why did you look?', () => {
    const looks = async () =>
      (await robin.get<AccessLog>(`/api/v1/dossiers/${dossierOf.robin}/access-log`)).body.items;

    beforeAll(async () => {
      await house().setClock(NOON);
      await sayYes(house(), { from: 'robin', to: 'gids', section: 'reports' });
      await sayYes(house(), { from: 'robin', to: 'mama', section: 'plan' });
    });

    it('becomes a question with a deadline, to the organisation for which somebody looked (promise 19)', async () => {
      await gids.get(`/api/v1/entries/${await idOf(house(), 'entry', 'verslag')}`);
      const [look] = await looks();
      const why = await ask({ kind: 'question', lookSequence: look?.sequence ?? 0, text: 'Waarom?' });
      expect([why.status, why.body]).toMatchObject([
        201,
        {
          state: 'open',
          lookSequence: look?.sequence,
          organisation: { name: 'Huis Test' },
          reactionBy: '2030-03-05',
          answerBy: '2030-04-01',
        },
      ]);
      expect((await work()).items[0]).toMatchObject({ id: why.body.id, dueOn: '2030-03-05', daysLeft: 4 });
      const opened = await read(why.body.id);
      expect(opened.body).toMatchObject({
        look: { by: 'Gids Test', action: 'open', section: 'reports', at: look?.at },
        entryTitle: 'Titel KANARIE-verslag-TJIEP',
      });
      await answer(why.body.id, { outcome: 'done', text: 'Ik schreef het verslag mee.' });
      expect((await mine())[0]?.answer?.text).toBe('Ik schreef het verslag mee.');
    });

    it('is asked once for each look while it runs', async () => {
      await gids.get(`/api/v1/entries/${await idOf(house(), 'entry', 'verslag')}`);
      const lookSequence = (await looks())[0]?.sequence ?? 0;
      const first = await ask({ kind: 'question', lookSequence });
      const second = await ask({ kind: 'question', lookSequence });
      expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id]);
      await robin.post(`${requestsOf('robin')}/${first.body.id}/withdraw`);
      expect((await ask({ kind: 'question', lookSequence })).status).toBe(201);
    });

    it('goes to an organisation of your choice when a parent looked, which learns nothing of that look', async () => {
      await mama.get(`/api/v1/dossiers/${dossierOf.robin}/entries?section=plan`);
      const [look] = await looks();
      expect(look?.who.name).toBe('Mama Test');
      const lookSequence = look?.sequence ?? 0;
      expect((await ask({ kind: 'question', lookSequence })).body.errors?.[0]?.field).toBe('organisationId');
      const why = await asked({ lookSequence });
      expect((await read(why.id)).body.look).toBeNull();
    });
  });
});
