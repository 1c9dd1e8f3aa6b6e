import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import { asViewer, rowsOf } from '../../api/database/transaction.ts';
import type { Dossier, Entry, EntryCard, EntryPage } from '../../api/dossier/contract.ts';
import type { Grant, NewGrant, Parties, Preview } from '../../api/sharing/contract.ts';
import { describeOnBothDatabases, type TestHouse } from '../helpers/house.ts';
import { relate } from '../helpers/relate.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, entryOf, fillWorld, NOON } from '../helpers/world.ts';

/** Every way in which the database could be asked for somebody's words, without any condition of the API. */
const PERSONAL_TABLES = [
  'dossier',
  'party',
  'source',
  'entry',
  'entry_content',
  'withholding',
  'grant',
  'request',
  'request_source',
  'access_event',
  'access_link',
  'access_head',
  'relation',
  'relation_reason',
  'relation_refused_end',
  'mandate',
  'block',
  'departure',
  'access_request',
  'attachment',
  'attachment_chunk',
  'preference',
] as const;

describeOnBothDatabases('Who sees what', house => {
  let door: ReturnType<typeof openDoor>;
  let dossierId: string;
  let robin: Visitor;
  let mama: Visitor;
  let stranger: Visitor;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    robin = await door.signIn('robin');
    mama = await door.signIn('mama');
    stranger = await door.signIn('vreemde');
  });

  const cardsOf = async (visitor: Visitor, id = dossierId): Promise<EntryCard[]> => {
    const answer = await visitor.get<EntryPage>(`/api/v1/dossiers/${id}/entries`);
    return answer.status === 200 ? answer.body.items : [];
  };
  const partyOf = async (name: string): Promise<string> => {
    const { body } = await robin.get<Parties>(`/api/v1/dossiers/${dossierId}/parties`);
    const party = body.items.find(item => item.name === name);
    if (!party) throw new Error(`No party called ${name}.`);
    return party.id;
  };
  const give = async (name: string, what: Partial<NewGrant>): Promise<Grant> => {
    const wanted = { partyId: await partyOf(name), purpose: 'know', until: '2030-04-01', ...what };
    const answer = await robin.post<Grant>(`/api/v1/dossiers/${dossierId}/grants`, wanted);
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  };
  const end = (grant: Grant) => robin.delete(`/api/v1/dossiers/${dossierId}/grants/${grant.id}`);

  it('shows a capable youngster every entry, and of withheld ones only why (promise 9)', async () => {
    const cards = await cardsOf(robin);
    expect(cards.filter(card => card.face === 'open')).toHaveLength(7);
    expect(cards.flatMap(card => (card.face === 'withheld' ? [card.ground] : [])).sort()).toEqual([
      'confidential',
      'court',
      'interest',
      'third-party',
    ]);
    const { text } = await robin.get(`/api/v1/dossiers/${dossierId}/entries`);
    for (const hidden of ['vertrouwelijk', 'over-derde', 'voor-gerecht', 'in-belang', 'gezondheid']) {
      expect(text).not.toContain(canaryOf(hidden));
    }
    const closed = await robin.get<Entry>(`/api/v1/entries/${await idOf(house(), 'entry', 'in-belang')}`);
    expect(closed.body).toMatchObject({
      face: 'withheld',
      ground: 'interest',
      since: '2030-02-02',
      decidedBy: { name: 'Gids Test', role: 'individuele begeleider' },
      howToContest: 'Vraag het aan je begeleider.',
    });
    expect(closed.text).not.toContain('KANARIE');
  });

  it('keeps an entry under patient-rights law closed to all, the youngster included', async () => {
    const health = await idOf(house(), 'entry', 'gezondheid');
    expect((await robin.get(`/api/v1/entries/${health}`)).status).toBe(404);
    expect((await cardsOf(robin)).map(card => card.id)).not.toContain(health);
  });

  it('gives a child that is not yet capable its own words and keepsakes only', async () => {
    const child = await door.signIn('kleintje');
    const cards = await cardsOf(child, await idOf(house(), 'dossier', 'dossier-kleintje'));
    expect(cards.map(card => card.section).sort()).toEqual(['keepsakes', 'my-words']);
  });

  it('lets a recorded decision overrule the age, both ways', async () => {
    const decide = async (youngster: string, capable: boolean) =>
      relate(house(), `dossier-${youngster}`, null, { kind: 'capacity', capable });
    const [kleintje, groot] = [await door.signIn('kleintje'), await door.signIn('groot')];
    const cardsIn = async (who: Visitor, name: string) =>
      (await cardsOf(who, await idOf(house(), 'dossier', `dossier-${name}`))).length;

    await decide('kleintje', true);
    await decide('robin', false);
    await decide('groot', false);
    expect(await cardsIn(kleintje, 'kleintje')).toBe(11);
    expect(await cardsIn(robin, 'robin')).toBe(2);
    // From the 18th birthday on nobody decides that any more.
    expect(await cardsIn(groot, 'groot')).toBe(11);
    await house().query(sql`delete from relation`);
  });

  it('turns the rules on the birthday itself, in Brussels, also for whoever was born on 29 February (promise 7)', async () => {
    await house().query(sql`update person set born = '2018-02-28' where external_id = 'kleintje'`);
    const child = await door.signIn('kleintje');
    const id = await idOf(house(), 'dossier', 'dossier-kleintje');
    const stageAt = async (moment: string) => {
      await house().setClock(moment);
      return (await child.get<Dossier>(`/api/v1/dossiers/${id}`)).body.subject.lifeStage;
    };
    expect(await stageAt('2030-02-27T22:59:59Z')).toBe('child');
    expect(await stageAt('2030-02-27T23:00:00Z')).toBe('capable-minor');
    await house().query(sql`update person set born = '2016-02-29' where external_id = 'kleintje'`);
    expect(await stageAt('2034-02-28T22:59:59Z')).toBe('capable-minor');
    expect(await stageAt('2034-02-28T23:00:00Z')).toBe('adult');
    await house().query(sql`update person set born = '2020-01-10' where external_id = 'kleintje'`);
    await house().setClock(NOON);
  });

  it('shows a parent, a professional and a stranger nothing before the youngster says yes (promise 7)', async () => {
    for (const person of ['mama', 'papa', 'gids', 'collega', 'vreemde']) {
      const visitor = await door.signIn(person);
      expect(await cardsOf(visitor)).toEqual([]);
    }
  });

  it('answers for somebody else’s dossier as for one that does not exist (promise 3)', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    const entry = await idOf(house(), 'entry', 'verslag');
    const paths = (id: string) => [
      `/api/v1/dossiers/${id}`,
      `/api/v1/dossiers/${id}/entries`,
      `/api/v1/dossiers/${id}/parties`,
      `/api/v1/dossiers/${id}/grants`,
      `/api/v1/dossiers/${id}/preview?as=${missing}`,
      `/api/v1/dossiers/${id}/access-log`,
      `/api/v1/dossiers/${id}/requests`,
      `/api/v1/dossiers/${id}/tracks`,
    ];
    const there = [...paths(dossierId), `/api/v1/entries/${entry}`];
    const nowhere = [...paths(missing), `/api/v1/entries/${missing}`];
    for (const [index, path] of there.entries()) {
      const theirs = await stranger.get(path);
      const none = await stranger.get(nowhere[index] ?? '');
      expect([path, theirs.status, theirs.text]).toEqual([path, 404, none.text]);
      expect((await door.nobody.get(path)).status).toBe(401);
    }
  });

  it('opens one shelf to one person, and nothing else', async () => {
    const grant = await give('Mama Test', { section: 'plan' });
    const cards = await cardsOf(mama);
    expect(cards.map(card => card.section)).toEqual(['plan']);
    expect(cards[0]).toMatchObject({ basis: 'consent', purpose: 'know' });
    expect(await cardsOf(await door.signIn('papa'))).toEqual([]);
    expect((await mama.get(`/api/v1/dossiers/${dossierId}/access-log`)).status).toBe(404);
    expect((await mama.get(`/api/v1/dossiers/${dossierId}/parties`)).status).toBe(404);
    await end(grant);
  });

  it('never opens to a parent what is withheld, about a housemate or about the other parent (promise 10)', async () => {
    const mothers = await give('Mama Test', { section: 'reports' });
    const fathers = await give('Papa Test', { section: 'reports' });
    const seen = async (visitor: Visitor) =>
      (await visitor.get(`/api/v1/dossiers/${dossierId}/entries`)).text;
    const [byMama, byPapa] = [await seen(mama), await seen(await door.signIn('papa'))];
    expect(byMama).toContain(canaryOf('verslag'));
    expect(byMama).toContain(canaryOf('over-mama'));
    expect(byPapa).not.toContain(canaryOf('over-mama'));
    for (const text of [byMama, byPapa]) {
      for (const hidden of ['over-huisgenoot', 'vertrouwelijk', 'over-derde', 'in-belang', 'gezondheid']) {
        expect(text).not.toContain(canaryOf(hidden));
      }
    }
    // Not even the number of closed cards.
    const { body } = await mama.get<Dossier>(`/api/v1/dossiers/${dossierId}`);
    expect(body.sections).toEqual([{ section: 'reports', open: null, withheld: null }]);
    expect(body).toMatchObject({
      sources: [],
      newest: [],
      subject: { lifeStage: null, turnsEighteenOn: null },
    });
    await end(mothers);
    await end(fathers);
  });

  it('opens one card without its neighbours, and refuses one that is not the youngster’s to share', async () => {
    const grant = await give('Mama Test', { entryId: await idOf(house(), 'entry', 'verslag') });
    expect((await cardsOf(mama)).map(card => card.id)).toEqual([await idOf(house(), 'entry', 'verslag')]);
    expect((await mama.get(`/api/v1/entries/${await idOf(house(), 'entry', 'verslag-oud')}`)).status).toBe(
      404,
    );
    await end(grant);

    for (const closed of ['over-huisgenoot', 'in-belang', 'gezondheid', entryOf('groot', 'verslag')]) {
      const answer = await robin.post(`/api/v1/dossiers/${dossierId}/grants`, {
        partyId: await partyOf('Mama Test'),
        entryId: await idOf(house(), 'entry', closed),
        purpose: 'know',
        until: '2030-04-01',
      });
      expect([closed, answer.status]).toEqual([closed, 422]);
    }
  });

  it('holds an ended grant for the very next request, with the session still open (promise 4)', async () => {
    const grant = await give('Mama Test', { section: 'plan' });
    const entry = await idOf(house(), 'entry', 'doel');
    expect((await mama.get(`/api/v1/entries/${entry}`)).status).toBe(200);
    expect((await end(grant)).status).toBe(200);
    expect((await mama.get(`/api/v1/entries/${entry}`)).status).toBe(404);
    expect((await mama.get(`/api/v1/dossiers/${dossierId}`)).status).toBe(404);
  });

  it('lets a grant hold to the end of its last day in Brussels, and not a moment longer (promise 7)', async () => {
    const grant = await give('Mama Test', { section: 'plan', until: '2030-03-10' });
    await house().setClock('2030-03-10T22:59:59Z');
    expect(await cardsOf(mama)).toHaveLength(1);
    await house().setClock('2030-03-10T23:00:00Z');
    expect(await cardsOf(mama)).toEqual([]);
    await house().setClock(NOON);
    await end(grant);
  });

  it('gives what a team was given to its members, and to nobody else of the organisation', async () => {
    const grant = await give('Team Test', { section: 'plan', purpose: 'help' });
    expect(await cardsOf(await door.signIn('gids'))).toHaveLength(1);
    expect(await cardsOf(await door.signIn('collega'))).toHaveLength(1);
    await house().query(
      sql`delete from team_member where person_id = ${await idOf(house(), 'person', 'collega')}`,
    );
    expect(await cardsOf(await door.signIn('collega'))).toEqual([]);
    await house().query(sql`insert into team_member (team_id, person_id)
      values (${await idOf(house(), 'team', 'team')}, ${await idOf(house(), 'person', 'collega')})`);
    await end(grant);
  });

  it('leaks nothing when every condition of the API is gone (promise 5)', async () => {
    const grant = await give('Mama Test', { section: 'plan' });
    const ended = await give('Papa Test', { section: 'reports' });
    await end(ended);
    const expired = await give('Gids Test', { section: 'documents', until: '2030-03-01' });
    await house().setClock('2030-03-02T12:00:00Z');

    const everything = (personId: string) =>
      asViewer(house().database, personId, async tx => {
        const counts: Record<string, number> = {};
        for (const table of PERSONAL_TABLES) {
          counts[table] = (await rowsOf(tx, sql`select * from ${sql.raw(visibleColumns(table))}`)).length;
        }
        return counts;
      });
    const nothing = Object.fromEntries(PERSONAL_TABLES.map(table => [table, 0]));

    expect(await everything(stranger.personId)).toEqual(nothing);
    expect(await everything('00000000-0000-4000-8000-000000000000')).toEqual(nothing);
    expect(await everything('')).toEqual(nothing);
    // Whoever stands around a dossier knows that, and which grants there were; nothing of what is in it.
    expect(await everything(await idOf(house(), 'person', 'papa'))).toEqual({
      ...nothing,
      party: 3,
      grant: expect.any(Number),
    });
    expect(await everything(await idOf(house(), 'person', 'gids'))).toEqual({
      ...nothing,
      party: 6,
      grant: expect.any(Number),
    });
    expect(await everything(mama.personId)).toMatchObject({
      dossier: 1,
      entry: 1,
      entry_content: 1,
      withholding: 0,
      access_event: 0,
      request: 0,
      source: 0,
    });

    await house().setClock(NOON);
    await end(grant);
    await end(expired);
  });

  it('keeps from every signed-in person what no screen shows: logins, sessions, accounts, who keeps a file', async () => {
    for (const table of ['login', 'session', 'keeper', 'shielded_for', 'account']) {
      const asked = asViewer(house().database, robin.personId, tx =>
        tx.execute(sql`select 1 from ${sql.identifier(table)}`),
      );
      await expect(asked, table).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  it('gives the owner of the tables nothing either, without a role (promise 5)', async () => {
    if (house().kind === 'PGlite') {
      const [row] = await house().query<{ rolsuper: boolean }>(
        sql`select rolsuper from pg_roles where rolname = current_user`,
      );
      expect(row?.rolsuper).toBe(true);
      return;
    }
    const owner = house().database.orm;
    const seen = (await owner.execute(sql`select id from entry`)) as unknown as { rows: unknown[] };
    expect(seen.rows).toEqual([]);
  });

  it('shows the youngster the table through somebody else’s eyes, never wider than the own one (promise 9)', async () => {
    const grant = await give('Mama Test', { section: 'reports' });
    const before = await robin.get<AccessLog>(`/api/v1/dossiers/${dossierId}/access-log`);
    const { body, text } = await robin.get<Preview>(
      `/api/v1/dossiers/${dossierId}/preview?as=${await partyOf('Mama Test')}`,
    );
    const faceUp = body.cards.filter(card => card.faceUp).map(({ card }) => card.id);
    const expected = await Promise.all(
      ['verslag', 'verslag-oud', 'over-mama'].map(name => idOf(house(), 'entry', name)),
    );
    expect(faceUp.sort()).toEqual(expected.sort());
    expect(body.cards).toHaveLength(11);
    expect(body.onlyTheirs).toEqual([]);
    for (const hidden of ['vertrouwelijk', 'over-derde', 'voor-gerecht', 'in-belang', 'gezondheid']) {
      expect(text).not.toContain(canaryOf(hidden));
    }
    const after = await robin.get<AccessLog>(`/api/v1/dossiers/${dossierId}/access-log`);
    expect(after.body).toEqual(before.body);
    await end(grant);
  });

  it('counts what only the other sees by ground, and shows nothing of it', async () => {
    await relate(house(), 'dossier-robin', { person: 'papa' }, { kind: 'trusted-person', secrecy: true });
    const papa = await partyOf('Papa Test');
    await house().query(sql`insert into mandate (dossier_id, party_id, given_by, given_at)
      values (${dossierId}, ${papa}, ${robin.personId}, '2030-01-01')`);
    const { body, text } = await robin.get<Preview>(`/api/v1/dossiers/${dossierId}/preview?as=${papa}`);
    expect(body.onlyTheirs).toEqual([{ ground: 'interest', count: 1 }]);
    expect(text).not.toContain(canaryOf('in-belang'));
    const closed = body.cards.find(({ card }) => card.face === 'withheld' && card.ground === 'interest');
    expect(closed?.faceUp).toBe(false);
    await house().query(sql`delete from mandate`);
    await house().query(sql`delete from relation`);
  });

  it('lets nobody but the subject ask "see as"', async () => {
    const grant = await give('Mama Test', { section: 'plan' });
    const answer = await mama.get(`/api/v1/dossiers/${dossierId}/preview?as=${await partyOf('Papa Test')}`);
    expect(answer.status).toBe(404);
    await end(grant);
  });

  it('lets nobody give access to somebody else’s dossier, also not with consent in hand', async () => {
    const grant = await give('Mama Test', { section: 'plan' });
    const answer = await mama.post(`/api/v1/dossiers/${dossierId}/grants`, {
      partyId: await partyOf('Mama Test'),
      section: 'reports',
      purpose: 'know',
      until: '2030-04-01',
    });
    expect(answer.status).toBe(404);
    expect((await mama.delete(`/api/v1/dossiers/${dossierId}/grants/${grant.id}`)).status).toBe(404);
    await expect(
      writeGrantAs(house(), mama.personId, dossierId, await partyOf('Mama Test')),
    ).rejects.toThrow();
    await end(grant);
  });
});

/** Columns that the viewer's role may ask for: `*` where it may ask for all. */
function visibleColumns(table: (typeof PERSONAL_TABLES)[number]): string {
  const named: Partial<Record<typeof table, string>> = {
    dossier: '(select id, subject_id from dossier) as seen',
    party: '(select dossier_id, id from party) as seen',
    source: '(select dossier_id, organisation_id from source) as seen',
    entry: '(select dossier_id, id, face from entry) as seen',
    grant: '"grant"',
  };
  return named[table] ?? table;
}

/** Writes consent straight into the table, past every check of the API. */
const writeGrantAs = (house: TestHouse, personId: string, dossierId: string, partyId: string) =>
  asViewer(house.database, personId, tx =>
    tx.execute(sql`insert into "grant" (dossier_id, party_id, section, purpose, given_by, starts_at, ends_at)
      values (${dossierId}, ${partyId}, 'reports', 'know', ${personId}, kaart.app_now(), kaart.app_now() + interval '1 day')`),
  );
