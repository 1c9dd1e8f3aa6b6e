import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asViewer } from '../../api/database/transaction.ts';
import type { Problem } from '../../api/http/contract.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import type {
  Kept,
  KeptDossiers,
  KeptRelation,
  OwnRelations,
  Relation,
  RelationFacts,
  Relations,
} from '../../api/relations/contract.ts';
import { relationState, wrongEnd } from '../../api/relations/rules.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, NOON } from '../helpers/world.ts';

const FORBIDDEN = { cause: { code: '42501' } };
const CANARY = 'KANARIE-reden-TJIEP';

/** What may be recorded of each kind, about somebody or a team of the small world. */
const FACTS = {
  capacity: { kind: 'capacity', capable: false, startsOn: '2030-02-01', shielded: false, reason: CANARY },
  representative: { kind: 'representative', ground: 'parent', startsOn: '2014-01-10', shielded: false },
  'contact-ban': { kind: 'contact-ban', startsOn: '2030-02-01', shielded: false, reason: CANARY },
  'legal-basis': {
    kind: 'legal-basis',
    ground: 'court-order',
    sections: ['reports'],
    startsOn: '2030-02-01',
    shielded: false,
    reason: CANARY,
  },
  'trusted-person': {
    kind: 'trusted-person',
    secrecy: true,
    seen: { adult: true, notInvolved: true, extractFromCriminalRecord: true },
    startsOn: '2030-02-01',
    shielded: false,
  },
  involvement: { kind: 'involvement', startsOn: '2030-02-01', shielded: false },
} as const satisfies Record<string, unknown>;
type Kind = keyof typeof FACTS;
const factsOf = (kind: Kind): RelationFacts => structuredClone(FACTS[kind]) as unknown as RelationFacts;

describe('where a relation stands', () => {
  const steps = {
    startsOn: '2030-01-01',
    endsOn: null,
    decision: 'confirmed',
    endedOn: null,
    endConfirmed: false,
  } as const;
  it.each([
    ['waiting', { decision: null }],
    ['refused', { decision: 'refused' }],
    ['active', {}],
    ['upcoming', { startsOn: '2030-03-02' }],
    ['active', { startsOn: '2030-03-01' }],
    ['active', { endsOn: '2030-03-01' }],
    ['ended', { endsOn: '2030-02-28' }],
    ['ending', { endedOn: '2030-02-01' }],
    ['active', { endedOn: '2030-03-02', endConfirmed: true }],
    ['ended', { endedOn: '2030-03-01', endConfirmed: true }],
  ] as const)('is %s on 1 March 2030 with %o', (state, more) => {
    expect(relationState({ ...steps, ...more }, '2030-03-01')).toBe(state);
  });

  it('ends on a day within a year, and not before it began', () => {
    const at = { startsOn: '2030-02-01', today: '2030-03-01' };
    expect(wrongEnd('2030-01-31', at)).toContain('voor het begin');
    expect(wrongEnd('2030-02-01', at)).toBeNull();
    expect(wrongEnd('2031-03-02', at)).toBeNull();
    expect(wrongEnd('2031-03-03', at)).toContain('binnen een jaar');
  });
});

describeOnBothDatabases('Relations', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let kleintje: Visitor;
  let mama: Visitor;
  let papa: Visitor;
  let gids: Visitor;
  let houder: Visitor;
  let second: Visitor;
  let elsewhere: Visitor;
  let stranger: Visitor;
  let huis: string;
  let dienst: string;
  const dossiers = { robin: '', kleintje: '' };
  const parties = { robin: new Map<string, string>(), kleintje: new Map<string, string>() };
  type Youngster = keyof typeof dossiers;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    [robin, kleintje, mama, papa, gids] = (await Promise.all(
      (['robin', 'kleintje', 'mama', 'papa', 'gids'] as const).map(name => door.signIn(name)),
    )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
    [houder, second, elsewhere, stranger] = (await Promise.all(
      (['houder', 'tweede-houder', 'dienst-houder', 'vreemde'] as const).map(name => door.signIn(name)),
    )) as [Visitor, Visitor, Visitor, Visitor];
    huis = await idOf(house(), 'organisation', 'huis');
    dienst = await idOf(house(), 'organisation', 'dienst');
    for (const youngster of ['robin', 'kleintje'] as const) {
      dossiers[youngster] = await idOf(house(), 'dossier', `dossier-${youngster}`);
      const rows = await house().query<{ id: string; name: string }>(
        sql`select party.id, coalesce(person.external_id, team.external_id) as name from party
          left join person on person.id = party.person_id left join team on team.id = party.team_id
          where dossier_id = ${dossiers[youngster]}`,
      );
      for (const { id, name } of rows) parties[youngster].set(name, id);
    }
  });
  // Each story starts with an empty register and an empty log.
  beforeEach(async () => {
    await house().setClock(NOON);
    for (const table of ['relation_reason', 'relation', 'access_event', 'access_link', 'access_head']) {
      await house().query(sql`delete from ${sql.identifier(table)}`);
    }
  });

  const kept = (youngster: Youngster) => `/api/v1/kept/${dossiers[youngster]}`;
  const wanted = (
    youngster: Youngster,
    about: string | null,
    facts: RelationFacts,
    organisationId = huis,
  ) => ({
    organisationId,
    ...(about === null ? {} : { partyId: parties[youngster].get(about) }),
    facts,
  });
  const record = <Body = KeptRelation>(
    by: Visitor,
    youngster: Youngster,
    about: string | null,
    facts: RelationFacts,
  ) => by.post<Body>(`${kept(youngster)}/relations`, wanted(youngster, about, facts));
  const step = <Body = KeptRelation>(
    by: Visitor,
    youngster: Youngster,
    { id }: { id: string },
    take: 'confirm' | 'refuse' | 'end' | 'confirm-end' | 'refuse-end',
    body?: object,
  ) => by.post<Body>(`${kept(youngster)}/relations/${id}/${take}`, body);
  const confirmed = async (youngster: Youngster, about: string | null, facts: RelationFacts) => {
    const recorded = await record(houder, youngster, about, facts);
    expect(recorded.status).toBe(201);
    const { status, body } = await step(second, youngster, recorded.body, 'confirm');
    expect([status, body.state]).toEqual([200, 'active']);
    return body;
  };
  const relationsOf = async (who: Visitor, youngster: Youngster): Promise<Relation[]> =>
    (await who.get<Relations>(`/api/v1/dossiers/${dossiers[youngster]}/relations`)).body.items;
  const logOf = (youngster: Youngster) =>
    house().query<{ action: string; person: string; relation: string; basis: string }>(
      sql`select payload::jsonb ->> 'action' as action, person.external_id as person,
          payload::jsonb ->> 'relation' as relation, payload::jsonb ->> 'basis' as basis
        from access_event join person on person.id = (payload::jsonb ->> 'person')::uuid
        where dossier_id = ${dossiers[youngster]} order by sequence`,
    );
  const straight = (who: Visitor, query: SQL) =>
    asViewer(house().database, who.personId, tx => tx.execute(query));
  const countOf = async (table: 'relation' | 'relation_reason' | 'access_event') => {
    const [row] = await house().query<{ count: number }>(
      sql`select count(*)::int as count from ${sql.identifier(table)}`,
    );
    return row?.count;
  };

  // ------------------------------------------------------------------------------------------------ who may not
  describe('refuse', () => {
    it.each([
      ['the youngster', () => robin],
      ['a parent', () => mama],
      ['a professional around the dossier', () => gids],
      ['a stranger', () => stranger],
    ])(
      '%s: the dossier is not theirs to keep, and looks like one that does not exist (promise 3)',
      async (_, who) => {
        const missing = await who().get(`/api/v1/kept/${huis}`);
        const answers = [
          await who().get(kept('robin')),
          await record(who(), 'robin', 'papa', factsOf('contact-ban')),
          await step(who(), 'robin', { id: huis }, 'confirm'),
        ];
        for (const answer of answers) expect([answer.status, answer.text]).toEqual([404, missing.text]);
        expect((await who().get<KeptDossiers>('/api/v1/kept')).body).toEqual({
          waiting: [],
          items: [],
          next: null,
        });
      },
    );

    it('whoever reads along with the list of what is recorded: only the youngster and whoever acts for the child', async () => {
      await confirmed('robin', 'mama', factsOf('representative'));
      for (const who of [mama, papa, gids, houder, stranger]) {
        expect((await who.get(`/api/v1/dossiers/${dossiers.robin}/relations`)).status).toBe(404);
      }
    });

    it('a keeper of another organisation: to record for it, and to take any step', async () => {
      const { body } = await record(houder, 'robin', 'papa', factsOf('contact-ban'));
      const forHuis = await elsewhere.post<Problem>(
        `${kept('robin')}/relations`,
        wanted('robin', 'papa', factsOf('contact-ban')),
      );
      expect([forHuis.status, forHuis.body.errors?.[0]?.field]).toEqual([422, 'organisationId']);
      for (const take of ['confirm', 'refuse'] as const) {
        expect((await step(elsewhere, 'robin', body, take)).status).toBe(422);
      }
      await step(second, 'robin', body, 'confirm');
      expect((await step(elsewhere, 'robin', body, 'end', { on: '2030-03-01' })).status).toBe(422);
      await step(houder, 'robin', body, 'end', { on: '2030-03-01' });
      expect((await step(elsewhere, 'robin', body, 'confirm-end')).status).toBe(422);
      expect((await relationsOf(robin, 'robin'))[0]).toMatchObject({ state: 'ending' });
    });

    it('an organisation without a source file of this youngster', async () => {
      await house().query(
        sql`delete from source where dossier_id = ${dossiers.kleintje} and organisation_id = ${dienst}`,
      );
      expect((await elsewhere.get(kept('kleintje'))).status).toBe(404);
      const row = sql`insert into relation (dossier_id, kind, party_id, starts_on, organisation_id, recorded_by, recorded_at)
        values (${dossiers.kleintje}, 'contact-ban', ${parties.kleintje.get('papa')}, '2030-02-01', ${dienst}, ${elsewhere.personId}, kaart.app_now())`;
      await expect(straight(elsewhere, row)).rejects.toMatchObject(FORBIDDEN);
      await house().query(sql`insert into source (dossier_id, organisation_id, version, connected)
        values (${dossiers.kleintje}, ${dienst}, 1, true)`);
    });

    it('a keeper who would check their own record, or their own end: in words, by policy and by constraint', async () => {
      const { body } = await record(houder, 'robin', 'papa', factsOf('contact-ban'));
      const own = await step<Problem>(houder, 'robin', body, 'confirm');
      expect([own.status, own.body.errors?.[0]?.field]).toEqual([422, 'relation']);
      const decide = (
        who: Visitor,
      ) => sql`update relation set decision = 'confirmed', decided_by = ${who.personId},
        decided_at = kaart.app_now() where id = ${body.id}`;
      await expect(straight(houder, decide(houder))).rejects.toMatchObject(FORBIDDEN);
      // In somebody else's name it is no better.
      await expect(straight(houder, decide(second))).rejects.toMatchObject(FORBIDDEN);
      // Whoever gets past every policy still meets the constraint.
      await expect(house().query(decide(houder))).rejects.toMatchObject({ cause: { code: '23514' } });

      await step(second, 'robin', body, 'confirm');
      await step(houder, 'robin', body, 'end', { on: '2030-03-01' });
      expect((await step(houder, 'robin', body, 'confirm-end')).status).toBe(422);
      const finish = sql`update relation set end_confirmed_by = ${houder.personId}, end_confirmed_at = kaart.app_now()
        where id = ${body.id}`;
      await expect(straight(houder, finish)).rejects.toMatchObject(FORBIDDEN);
      await expect(house().query(finish)).rejects.toMatchObject({ cause: { code: '23514' } });
    });

    describe('a keeper who is the one it is about', () => {
      it('the youngster of the dossier', async () => {
        await house().query(sql`insert into keeper values (${huis}, ${robin.personId})`);
        expect((await robin.get(kept('robin'))).status).toBe(404);
        const { body } = await record(houder, 'robin', null, factsOf('capacity'));
        const confirm = sql`update relation set decision = 'refused', decided_by = ${robin.personId}, decided_at = kaart.app_now()
          where id = ${body.id} returning id`;
        expect(((await straight(robin, confirm)) as unknown as { rows: unknown[] }).rows).toEqual([]);
        await house().query(sql`delete from keeper where person_id = ${robin.personId}`);
      });

      it('a parent, a trusted person: whoever plays a part of their own keeps nothing there', async () => {
        await house().query(sql`insert into keeper values (${huis}, ${mama.personId})`);
        expect((await mama.get(kept('robin'))).status).toBe(404);
        const against = sql`insert into relation (dossier_id, kind, party_id, starts_on, organisation_id, recorded_by, recorded_at)
          values (${dossiers.robin}, 'contact-ban', ${parties.robin.get('papa')}, '2030-02-01', ${huis}, ${mama.personId}, kaart.app_now())`;
        await expect(straight(mama, against)).rejects.toMatchObject(FORBIDDEN);
        await house().query(sql`delete from keeper where person_id = ${mama.personId}`);
      });

      it('a professional: neither about oneself, nor about the own team', async () => {
        await house().query(sql`insert into keeper values (${huis}, ${gids.personId})`);
        const lawful = await record<Problem>(gids, 'robin', 'gids', factsOf('legal-basis'));
        expect([lawful.status, lawful.body.errors?.[0]?.field]).toEqual([422, 'partyId']);
        expect((await record(gids, 'robin', 'team', factsOf('involvement'))).status).toBe(422);
        // Not as second pair of eyes either.
        const { body } = await record(houder, 'robin', 'team', factsOf('involvement'));
        expect((await step(gids, 'robin', body, 'confirm')).status).toBe(422);
        expect((await gids.get<Kept>(kept('robin'))).body.around.filter(({ isMe }) => isMe)).toHaveLength(2);
        // About somebody else the same keeper may.
        expect((await record(gids, 'robin', 'papa', factsOf('contact-ban'))).status).toBe(201);
        await house().query(sql`delete from keeper where person_id = ${gids.personId}`);
      });
    });

    it('a step that was taken already, and one that is not due', async () => {
      const { body } = await record(houder, 'robin', 'papa', factsOf('contact-ban'));
      expect((await step(houder, 'robin', body, 'end', { on: '2030-03-01' })).status).toBe(409);
      expect((await step(second, 'robin', body, 'confirm-end')).status).toBe(409);
      expect((await step(second, 'robin', body, 'confirm')).status).toBe(200);
      expect((await step(second, 'robin', body, 'confirm')).status).toBe(409);
      expect((await step(second, 'robin', body, 'refuse')).status).toBe(409);
      expect((await step(second, 'robin', body, 'end', { on: '2030-03-01' })).status).toBe(200);
      expect((await step(second, 'robin', body, 'end', { on: '2030-03-02' })).status).toBe(409);
      expect((await step(houder, 'robin', body, 'end', { on: '2030-03-02' })).status).toBe(409);
      expect((await step(houder, 'robin', body, 'confirm-end')).status).toBe(200);
      expect((await step(houder, 'robin', body, 'confirm-end')).status).toBe(409);
      const refused = await record(houder, 'robin', 'papa', factsOf('contact-ban'));
      await step(second, 'robin', refused.body, 'refuse');
      expect((await step(houder, 'robin', refused.body, 'end', { on: '2030-03-01' })).status).toBe(409);
      expect((await logOf('robin')).map(({ action }) => action)).toEqual([
        'relation-recorded',
        'relation-confirmed',
        'relation-ended',
        'relation-end-confirmed',
        'relation-recorded',
        'relation-refused',
      ]);
    });

    it('two second pairs of eyes at once: one step is taken, and one event written', async () => {
      const third = await door.signIn('collega');
      await house().query(sql`insert into keeper values (${huis}, ${third.personId})`);
      const { body } = await record(houder, 'robin', 'papa', factsOf('contact-ban'));
      const answers = await Promise.all([
        step(second, 'robin', body, 'confirm'),
        step(third, 'robin', body, 'refuse'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await logOf('robin')).toHaveLength(2);
      await house().query(sql`delete from keeper where person_id = ${third.personId}`);
    });

    it.each([
      ['recorded in somebody else’s name', sql`recorded_by`, () => sql`${second.personId}::uuid`],
      ['recorded on another day', sql`recorded_at`, () => sql`kaart.app_now() - interval '1 day'`],
      ['recorded later', sql`recorded_at`, () => sql`kaart.app_now() + interval '1 second'`],
    ])('a row %s', async (_, column, value) => {
      const row = (by: SQL, at: SQL) => sql`insert into relation
        (dossier_id, kind, party_id, starts_on, organisation_id, recorded_by, recorded_at)
        values (${dossiers.robin}, 'contact-ban', ${parties.robin.get('papa')}, '2030-02-01', ${huis}, ${by}, ${at})`;
      const isBy = JSON.stringify(column).includes('recorded_by');
      const query = isBy ? row(value(), sql`kaart.app_now()`) : row(sql`${houder.personId}::uuid`, value());
      await expect(straight(houder, query)).rejects.toMatchObject(FORBIDDEN);
      expect(await countOf('relation')).toBe(0);
    });

    it('a row that is confirmed, or ended, from the start', async () => {
      const row = sql`insert into relation
        (dossier_id, kind, party_id, starts_on, organisation_id, recorded_by, recorded_at, decision, decided_by, decided_at)
        values (${dossiers.robin}, 'contact-ban', ${parties.robin.get('papa')}, '2030-02-01', ${huis}, ${houder.personId},
          kaart.app_now(), 'confirmed', ${second.personId}, kaart.app_now())`;
      await expect(straight(houder, row)).rejects.toMatchObject(FORBIDDEN);
    });

    it.each([
      ['what it says', sql`starts_on = '2001-01-01'`],
      ['who recorded it', sql`recorded_by = decided_by`],
      ['when', sql`recorded_at = kaart.app_now() - interval '1 year'`],
      ['for whom', sql`shielded = true`],
      ['what was decided', sql`decision = 'refused'`],
      ['a decision and an end in one go', sql`decision = null, decided_by = null, decided_at = null`],
      [
        'an end before the begin',
        sql`ended_on = '2029-01-01', ended_by = kaart.my_id(), ended_at = kaart.app_now()`,
      ],
      [
        'a backdated end',
        sql`ended_on = '2030-03-01', ended_by = kaart.my_id(), ended_at = kaart.app_now() - interval '1 day'`,
      ],
      [
        'an end with both pairs of eyes at once',
        sql`ended_on = '2030-03-01', ended_by = kaart.my_id(), ended_at = kaart.app_now(),
          end_confirmed_by = decided_by, end_confirmed_at = kaart.app_now()`,
      ],
      ['nothing at all', sql`decision = 'confirmed'`],
    ])('rewriting: %s', async (_, change) => {
      const { id } = await confirmed('robin', 'papa', factsOf('contact-ban'));
      const before = await house().query(sql`select * from relation`);
      await expect(
        straight(houder, sql`update relation set ${change} where id = ${id}`),
      ).rejects.toMatchObject(FORBIDDEN);
      expect(await house().query(sql`select * from relation`)).toEqual(before);
      await expect(straight(houder, sql`delete from relation where id = ${id}`)).rejects.toMatchObject(
        FORBIDDEN,
      );
    });

    it('a reason added or changed afterwards', async () => {
      const { id } = await confirmed('robin', 'mama', factsOf('representative'));
      await house().setClock('2030-03-01T11:00:01Z');
      const add = sql`insert into relation_reason values (${dossiers.robin}, ${id}, '\\x00')`;
      await expect(straight(houder, add)).rejects.toMatchObject(FORBIDDEN);
      await expect(straight(second, add)).rejects.toMatchObject(FORBIDDEN);
      await expect(straight(houder, sql`update relation_reason set reason = '\\x00'`)).rejects.toMatchObject(
        FORBIDDEN,
      );
    });

    it.each([
      ['a person that stands nowhere', 'nergens', 'contact-ban'],
      ['a representative that is a team', 'team', 'representative'],
      ['a ban on a team', 'team', 'contact-ban'],
      ['an involvement of a person', 'mama', 'involvement'],
      ['a trusted person out of a team around the youngster', 'gids', 'trusted-person'],
    ] as const)('%s', async (_, about, kind) => {
      parties.robin.set('nergens', huis);
      const answer = await record<Problem>(houder, 'robin', about, factsOf(kind));
      expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, 'partyId']);
      expect(await countOf('access_event')).toBe(0);
    });

    it('a trusted person who is known to be a minor', async () => {
      await house().query(sql`update person set born = '2012-03-02' where external_id = 'papa'`);
      expect((await record(houder, 'robin', 'papa', factsOf('trusted-person'))).status).toBe(422);
      await house().query(sql`update person set born = '2012-03-01' where external_id = 'papa'`);
      expect((await record(houder, 'robin', 'papa', factsOf('trusted-person'))).status).toBe(201);
      await house().query(sql`update person set born = null where external_id = 'papa'`);
    });

    it.each([
      [
        'a trusted person of whom one of the three was not seen',
        'mama',
        {
          ...FACTS['trusted-person'],
          seen: { adult: true, notInvolved: true, extractFromCriminalRecord: false },
        },
        'facts.seen.extractFromCriminalRecord',
      ],
      [
        'an exception without a reason',
        'mama',
        { ...FACTS['trusted-person'], exception: 'conflict-of-interest' },
        'facts.reason',
      ],
      ['a capacity decision without a reason', null, { ...FACTS.capacity, reason: '  ' }, 'facts.reason'],
      ['a capacity decision about a party', 'mama', FACTS.capacity, 'partyId'],
      ['a contact ban on nobody', null, FACTS['contact-ban'], 'partyId'],
      ['a legal basis without shelves', 'gids', { ...FACTS['legal-basis'], sections: [] }, 'facts.sections'],
      ['a ground of another kind', 'gids', { ...FACTS['legal-basis'], ground: 'parent' }, 'facts.ground'],
      [
        'a last day before the first',
        'papa',
        { ...FACTS['contact-ban'], endsOn: '2030-01-31' },
        'facts.endsOn',
      ],
      ['a mistyped century', 'papa', { ...FACTS['contact-ban'], startsOn: '0203-02-01' }, 'facts.startsOn'],
      ['a field that belongs to another kind', 'papa', { ...FACTS['contact-ban'], capable: true }, 'facts'],
    ] as const)('%s, by its field', async (_, about, facts, field) => {
      const answer = await record<Problem>(houder, 'robin', about, facts as unknown as RelationFacts);
      expect(answer.status).toBe(422);
      expect(answer.body.errors?.map(error => error.field)).toContain(field);
    });

    it('a step without a fresh sign-in (promise 26)', async () => {
      const stale = await door.signIn('houder', new Date(Date.now() - 60 * 60 * 1000));
      const answer = await record<Problem>(stale, 'robin', 'papa', factsOf('contact-ban'));
      expect([answer.status, answer.body.type.split('/').at(-1)]).toEqual([403, 'step-up']);
    });
  });

  // ------------------------------------------------------------------------------------------------- no event, no change
  describe('no event, no change (promise 13)', () => {
    const breakLog = async () => {
      await house().query(sql`create function public.no_event() returns trigger language plpgsql as
        $$ begin raise exception 'disk full' using errcode = '53100'; end $$`);
      await house().query(sql`create trigger no_event before insert on access_event
        for each row execute function public.no_event()`);
    };
    const mendLog = () => house().query(sql`drop function public.no_event() cascade`);

    it.each([
      ['recording', 'none', () => record(houder, 'robin', 'papa', factsOf('contact-ban'))],
      ['confirming', 'recorded', (made: KeptRelation) => step(second, 'robin', made, 'confirm')],
      ['refusing', 'recorded', (made: KeptRelation) => step(second, 'robin', made, 'refuse')],
      [
        'ending',
        'confirmed',
        (made: KeptRelation) => step(second, 'robin', made, 'end', { on: '2030-03-01' }),
      ],
    ] as const)('%s', async (_, before, act) => {
      const made = (await record(houder, 'robin', 'papa', factsOf('contact-ban'))).body;
      if (before === 'confirmed') await step(second, 'robin', made, 'confirm');
      const rows = await house().query(sql`select * from relation`);
      await breakLog();
      try {
        expect((await act(made)).status).toBe(503);
      } finally {
        await mendLog();
      }
      expect(await house().query(sql`select * from relation`)).toEqual(rows);
      expect(await countOf('relation_reason')).toBe(1);
      // With the log back, the same step goes well.
      expect((await act(made)).status).toBeLessThan(300);
    });
  });

  it('writes the event also for whoever goes around the API: the table does it itself', async () => {
    await straight(
      houder,
      sql`insert into relation (dossier_id, kind, party_id, starts_on, organisation_id, recorded_by, recorded_at)
        values (${dossiers.robin}, 'contact-ban', ${parties.robin.get('papa')}, '2030-02-01', ${huis}, ${houder.personId}, kaart.app_now())`,
    );
    expect(await logOf('robin')).toEqual([
      { action: 'relation-recorded', person: 'houder', relation: 'contact-ban', basis: 'file-holder' },
    ]);
  });

  // ------------------------------------------------------------------------------------------------------ the youngster
  it.each([
    ['capacity', null],
    ['representative', 'mama'],
    ['contact-ban', 'papa'],
    ['legal-basis', 'gids'],
    ['trusted-person', 'papa'],
    ['involvement', 'team'],
  ] as const)('each with four eyes, logged, shown to the youngster the same day: %s', async (kind, about) => {
    const recorded = await record(houder, 'robin', about, factsOf(kind));
    expect(recorded.body).toMatchObject({
      kind,
      state: 'waiting',
      counts: kind === 'contact-ban',
      may: { decide: false, end: false, decideEnd: false },
    });
    // The same day, before the second pair of eyes.
    const [first] = await relationsOf(robin, 'robin');
    expect(first).toMatchObject({
      id: recorded.body.id,
      state: 'waiting',
      recorded: { by: 'Houder Test', at: '2030-03-01T11:00:00.000Z' },
      decided: null,
      organisation: { name: 'Huis Test' },
    });
    expect(first?.reason).toBe('reason' in FACTS[kind] ? CANARY : null);

    await house().setClock('2030-03-01T12:00:00Z');
    const done = await step(second, 'robin', recorded.body, 'confirm');
    expect([done.status, done.body.counts]).toEqual([200, true]);
    expect((await relationsOf(robin, 'robin'))[0]).toMatchObject({
      state: 'active',
      counts: true,
      decided: { by: 'Tweede Houder Test', at: '2030-03-01T12:00:00.000Z', decision: 'confirmed' },
    });

    await step(second, 'robin', recorded.body, 'end', { on: '2030-03-01' });
    expect((await relationsOf(robin, 'robin'))[0]).toMatchObject({ state: 'ending', counts: true });
    await step(houder, 'robin', recorded.body, 'confirm-end');
    expect((await relationsOf(robin, 'robin'))[0]).toMatchObject({
      state: 'ended',
      counts: false,
      ended: { on: '2030-03-01', by: 'Tweede Houder Test', confirmed: { by: 'Houder Test' } },
    });
    expect(await logOf('robin')).toEqual(
      [
        ['relation-recorded', 'houder'],
        ['relation-confirmed', 'tweede-houder'],
        ['relation-ended', 'tweede-houder'],
        ['relation-end-confirmed', 'houder'],
      ].map(([action, person]) => ({ action, person, relation: kind, basis: 'file-holder' })),
    );
  });

  describe('an end with the wrong day', () => {
    const ended = async (on: string) => {
      const relation = await confirmed('robin', 'papa', factsOf('contact-ban'));
      expect((await step(houder, 'robin', relation, 'end', { on })).status).toBe(200);
      return relation;
    };
    const rowsOf = async (who: Visitor, table: 'relation' | 'relation_refused_end') => {
      const { rows } = (await straight(who, sql`select * from ${sql.identifier(table)}`)) as unknown as {
        rows: unknown[];
      };
      return rows;
    };

    it('is refused by a second keeper: it goes on as it was, and ends on another day', async () => {
      const relation = await ended('2031-02-01');
      const refused = await step(second, 'robin', relation, 'refuse-end');
      expect([refused.status, refused.body.state, refused.body.counts]).toEqual([200, 'active', true]);
      expect(refused.body.ended).toBeNull();
      expect((await step(houder, 'robin', relation, 'end', { on: '2030-03-01' })).status).toBe(200);
      expect((await step(second, 'robin', relation, 'confirm-end')).body.state).toBe('ended');
    });

    it('stays written as it was said, with both names, for the youngster too, and in the log', async () => {
      const relation = await ended('2031-02-01');
      await step(second, 'robin', relation, 'refuse-end');
      const [seen] = await relationsOf(robin, 'robin');
      expect(seen).toMatchObject({ state: 'active', ended: null });
      expect(seen?.refusedEnds).toEqual([
        {
          on: '2031-02-01',
          by: 'Houder Test',
          at: '2030-03-01T11:00:00.000Z',
          refused: { by: 'Tweede Houder Test', at: '2030-03-01T11:00:00.000Z' },
        },
      ]);
      expect((await logOf('robin')).at(-1)).toEqual({
        action: 'relation-end-refused',
        person: 'tweede-houder',
        relation: 'contact-ban',
        basis: 'file-holder',
      });
      await expect(straight(second, sql`delete from relation_refused_end`)).rejects.toMatchObject(FORBIDDEN);
      await expect(
        straight(second, sql`update relation_refused_end set ended_on = '2030-03-01'`),
      ).rejects.toMatchObject(FORBIDDEN);
      for (const who of [mama, papa, gids, stranger]) {
        expect(await rowsOf(who, 'relation_refused_end')).toEqual([]);
      }
    });

    it('is refused by nobody else: not by who recorded it, another organisation, the youngster, a parent', async () => {
      const relation = await ended('2031-02-01');
      expect((await step(houder, 'robin', relation, 'refuse-end')).status).toBe(422);
      expect((await step(elsewhere, 'robin', relation, 'refuse-end')).status).toBe(422);
      const missing = await stranger.get(`/api/v1/kept/${huis}`);
      for (const who of [robin, mama, papa, gids, stranger]) {
        const answer = await step(who, 'robin', relation, 'refuse-end');
        expect([answer.status, answer.text]).toEqual([404, missing.text]);
      }
      for (const who of [houder, elsewhere, robin, papa, gids, stranger]) {
        const call = sql`select kaart.refuse_end(${dossiers.robin}::uuid, ${relation.id}::uuid) as taken`;
        const { rows } = (await straight(who, call)) as unknown as { rows: unknown[] };
        expect(rows).toEqual([{ taken: false }]);
      }
      expect((await relationsOf(robin, 'robin'))[0]).toMatchObject({ state: 'ending', refusedEnds: [] });
    });

    it('can’t be refused when there is none, or once it was confirmed', async () => {
      const relation = await confirmed('robin', 'papa', factsOf('contact-ban'));
      expect((await step(second, 'robin', relation, 'refuse-end')).status).toBe(409);
      await step(houder, 'robin', relation, 'end', { on: '2030-03-01' });
      await step(second, 'robin', relation, 'confirm-end');
      expect((await step(second, 'robin', relation, 'refuse-end')).status).toBe(409);
      expect((await step(houder, 'robin', relation, 'refuse-end')).status).toBe(409);
    });

    it('is confirmed or refused, never both, when two colleagues answer at once', async () => {
      const third = await door.signIn('collega');
      await house().query(sql`insert into keeper values (${huis}, ${third.personId})`);
      const relation = await ended('2030-03-01');
      const answers = await Promise.all([
        step(second, 'robin', relation, 'confirm-end'),
        step(third, 'robin', relation, 'refuse-end'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await logOf('robin')).toHaveLength(4);
      await house().query(sql`delete from keeper where person_id = ${third.personId}`);
    });
  });

  it('shows the youngster what was refused too', async () => {
    const { body } = await record(houder, 'robin', null, factsOf('capacity'));
    await step(second, 'robin', body, 'refuse');
    expect((await relationsOf(robin, 'robin'))[0]).toMatchObject({ state: 'refused', counts: false });
  });

  it('keeps every word of a reason sealed, bound to its own relation', async () => {
    const { id } = await confirmed('robin', 'papa', factsOf('contact-ban'));
    const rows = await house().query(
      sql`select relation_reason::text, relation::text from relation_reason join relation on id = relation_id`,
    );
    expect(JSON.stringify(rows)).not.toContain('KANARIE');
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('KANARIE').toString('hex'));
    const other = await record(houder, 'robin', null, factsOf('capacity'));
    // Moved to another relation it can't be read.
    await house().query(sql`update relation_reason set reason = (select reason from relation_reason where relation_id = ${id})
      where relation_id = ${other.body.id}`);
    const moved = await robin.get(`/api/v1/dossiers/${dossiers.robin}/relations`);
    expect([moved.status, moved.text.includes('KANARIE')]).toEqual([500, false]);
  });

  it('lets a shielded reason leave for nobody but keepers of the organisation that recorded it', async () => {
    const { id } = await confirmed('kleintje', 'papa', { ...factsOf('contact-ban'), shielded: true });
    await confirmed('kleintje', 'mama', factsOf('representative'));
    for (const keeper of [houder, second]) {
      const { body } = await keeper.get<Kept>(kept('kleintje'));
      expect(body.relations.find(relation => relation.id === id)?.reason).toBe(CANARY);
    }
    const seen = [
      await kleintje.get(`/api/v1/dossiers/${dossiers.kleintje}/relations`),
      await mama.get(`/api/v1/dossiers/${dossiers.kleintje}/relations`),
      await elsewhere.get(kept('kleintje')),
    ];
    for (const { status, text } of seen) {
      expect([status, text.includes(id), text.includes('KANARIE')]).toEqual([200, true, false]);
    }
    for (const who of [kleintje, mama, papa, elsewhere]) {
      const { rows } = (await straight(who, sql`select * from relation_reason`)) as unknown as {
        rows: unknown[];
      };
      expect(rows).toEqual([]);
    }
  });

  it('lets an open reason be read by the youngster and whoever acts for the child, not by another organisation', async () => {
    await confirmed('kleintje', 'papa', factsOf('contact-ban'));
    await confirmed('kleintje', 'mama', factsOf('representative'));
    const reasonsFor = (relations: Relation[]) => relations.map(({ reason }) => reason).filter(Boolean);
    expect(reasonsFor(await relationsOf(kleintje, 'kleintje'))).toEqual([CANARY]);
    expect(reasonsFor(await relationsOf(mama, 'kleintje'))).toEqual([CANARY]);
    expect(reasonsFor((await elsewhere.get<Kept>(kept('kleintje'))).body.relations)).toEqual([]);
  });

  // ------------------------------------------------------------------------------------------------ whom it is about
  it('shows the one whom it is about what it says, never why, and never a contact ban', async () => {
    await confirmed('robin', 'papa', factsOf('representative'));
    await record(houder, 'robin', 'papa', factsOf('trusted-person'));
    const { body, text } = await papa.get<OwnRelations>('/api/v1/relations');
    expect(body.items.map(({ kind, state, subjectName }) => [kind, state, subjectName]).sort()).toEqual([
      ['representative', 'active', 'Robin Test'],
      ['trusted-person', 'waiting', 'Robin Test'],
    ]);
    expect(text).not.toMatch(/reason|KANARIE|Houder/);
    // From the first pair of eyes on a ban leaves nothing to know.
    await record(houder, 'robin', 'papa', factsOf('contact-ban'));
    expect((await papa.get<OwnRelations>('/api/v1/relations')).body.items).toEqual([]);
    expect((await mama.get<OwnRelations>('/api/v1/relations')).body.items).toEqual([]);
  });

  it('tells nobody of a contact ban that was lifted either', async () => {
    const ban = await confirmed('robin', 'papa', factsOf('contact-ban'));
    await step(houder, 'robin', ban, 'end', { on: '2030-03-01' });
    await step(second, 'robin', ban, 'confirm-end');
    expect((await papa.get<OwnRelations>('/api/v1/relations')).body.items).toEqual([]);
  });

  // ------------------------------------------------------------------------------------------------- what it changes
  it('lets a relation work after the second pair of eyes, and a contact ban from the first (promise 4)', async () => {
    const door = `/api/v1/dossiers/${dossiers.kleintje}`;
    const parent = await record(houder, 'kleintje', 'papa', factsOf('representative'));
    expect((await papa.get(door)).status).toBe(404);
    await step(second, 'kleintje', parent.body, 'confirm');
    expect((await papa.get(door)).status).toBe(200);

    const ban = await record(houder, 'kleintje', 'papa', factsOf('contact-ban'));
    expect((await papa.get(door)).status).toBe(404);
    expect((await papa.get(`${door}/relations`)).status).toBe(404);
    // Refused by the second pair of eyes it no longer does.
    await step(second, 'kleintje', ban.body, 'refuse');
    expect((await papa.get(door)).status).toBe(200);
    // An end counts from the second pair of eyes on.
    await step(houder, 'kleintje', parent.body, 'end', { on: '2030-03-01' });
    expect((await papa.get(door)).status).toBe(200);
    await step(second, 'kleintje', parent.body, 'confirm-end');
    expect((await papa.get(door)).status).toBe(404);
  });

  // ------------------------------------------------------------------------------------------------------- the keeper
  it('lists what a keeper keeps, and where a step waits for this keeper', async () => {
    await record(houder, 'robin', 'papa', factsOf('contact-ban'));
    const mine = (await houder.get<KeptDossiers>('/api/v1/kept')).body;
    expect(mine.waiting).toEqual([]);
    expect(
      mine.items.map(({ subjectName, organisations, waiting: steps }) => [
        subjectName,
        organisations.map(({ name }) => name),
        steps,
      ]),
    ).toEqual([
      ['Groot Test', ['Huis Test'], 0],
      ['Klein Test', ['Huis Test'], 0],
      ['Robin Test', ['Huis Test'], 0],
    ]);
    const theirs = (await second.get<KeptDossiers>('/api/v1/kept')).body;
    expect(theirs.waiting.map(({ subjectName, waiting: steps }) => [subjectName, steps])).toEqual([
      ['Robin Test', 1],
    ]);
    expect((await elsewhere.get<KeptDossiers>('/api/v1/kept')).body.waiting).toEqual([]);
  });

  it('comes in pages of fifty, without a name in an address', async () => {
    const people = Array.from({ length: 51 }, (_, index) => `kind-${index}`);
    const { problems } = await takeIn(
      house(),
      people
        .flatMap(id => [
          { type: 'person', id, name: `Kind ${id}`, born: '2015-01-01' },
          { type: 'dossier', id: `dossier-${id}`, subject: id },
          { type: 'source', dossier: `dossier-${id}`, organisation: 'dienst', connected: true },
        ])
        .map(line => JSON.stringify(line)),
    );
    expect(problems).toEqual([]);
    const first = (await elsewhere.get<KeptDossiers>('/api/v1/kept')).body;
    expect([first.items.length, first.next]).toEqual([50, first.items.at(-1)?.id]);
    const rest = (await elsewhere.get<KeptDossiers>(`/api/v1/kept?cursor=${first.next}`)).body;
    expect([rest.items.length, rest.next]).toEqual([4, null]);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(54);
  });

  it('shows a keeper who stands around, the relations and the open steps, and not one entry', async () => {
    await record(houder, 'robin', 'papa', factsOf('contact-ban'));
    const { body, text } = await second.get<Kept>(kept('robin'));
    expect(body.around.map(({ name, kind }) => [name, kind])).toEqual([
      ['Gids Test', 'person'],
      ['Mama Test', 'person'],
      ['Papa Test', 'person'],
      ['Team Test', 'team'],
    ]);
    expect(body.relations).toMatchObject([
      { who: { name: 'Papa Test' }, may: { decide: true, end: false, decideEnd: false } },
    ]);
    expect(text).not.toContain('Titel');
    expect((await second.get(`/api/v1/dossiers/${dossiers.robin}`)).status).toBe(404);
    expect((await second.get(`/api/v1/dossiers/${dossiers.robin}/entries`)).status).toBe(404);
    expect((await second.get<{ dossiers: unknown[] }>('/api/v1/me')).body.dossiers).toEqual([]);
  });
});
