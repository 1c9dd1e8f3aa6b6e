import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { asViewer, rowsOf } from '../../api/database/transaction.ts';
import type { EntryPage } from '../../api/dossier/contract.ts';
import type {
  Departure,
  Departures,
  Mandate,
  PeopleAround,
  PersonAround,
} from '../../api/sharing/closing/contract.ts';
import type { Grant, NewGrant } from '../../api/sharing/contract.ts';
import type { OtherDoors } from '../../api/sharing/other-doors/contract.ts';
import { everybody, fillAround, partyOf } from '../helpers/around.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { relate } from '../helpers/relate.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { NOON } from '../helpers/world.ts';

const PEOPLE = [
  'robin',
  'kleintje',
  'groot',
  'mama',
  'papa',
  'gids',
  'collega',
  'vera',
  'ivo',
  'vreemde',
] as const;

describeOnBothDatabases('Closing doors', house => {
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
    await house().query(sql`delete from mandate`);
    await house().query(sql`delete from block`);
    await house().query(sql`delete from departure`);
    await house().query(sql`delete from "grant"`);
    await house().query(sql`delete from relation where kind in ('contact-ban', 'legal-basis')`);
    await house().setClock(NOON);
  });

  const path = (rest: string, id = dossierId) => `/api/v1/dossiers/${id}/${rest}`;
  const titles = async (visitor: Visitor, id = dossierId): Promise<string> =>
    (await visitor.get<EntryPage>(path('entries', id))).text;
  const give = async (name: string, what: Partial<NewGrant>): Promise<Grant> => {
    const wanted = {
      partyId: await partyOf(people.robin, dossierId, name),
      purpose: 'know',
      until: '2030-04-01',
      ...what,
    };
    const answer = await people.robin.post<Grant>(path('grants'), wanted);
    expect(answer.status, answer.text).toBe(201);
    return answer.body;
  };
  const mandateVera = async (by = people.robin, id = dossierId) =>
    by.post<Mandate>(path('mandates', id), { partyId: await partyOf(people.robin, dossierId, 'Vera Test') });
  const block = async (name: (typeof PEOPLE)[number], by = people.robin, id = dossierId) =>
    by.post<PersonAround>(path('blocks', id), { personId: people[name].personId });
  const leave = async (organisation: string, by = people.robin, id = dossierId) =>
    by.post<Departure>(path('departures', id), {
      organisationId: await idOf(house(), 'organisation', organisation),
    });
  /** What the database itself says to an insert, past the API, as one person. */
  const insertAs = (visitor: Visitor, query: ReturnType<typeof sql>) =>
    asViewer(house().database, visitor.personId, tx => rowsOf(tx, query)).then(
      () => 'written',
      () => 'refused',
    );

  it('shows a trusted person nothing before the youngster says yes, all of it after, and nothing once that is taken back (promises 4, 8)', async () => {
    expect((await people.vera.get(path('entries'))).status).toBe(404);
    const { body: mandate, status } = await mandateVera();
    expect(status).toBe(201);
    const { body: cards } = await people.vera.get<EntryPage>(path('entries'));
    expect(cards.items.map(card => (card.face === 'open' ? card.basis : 'closed'))).toContain('mandate');
    expect((await mandateVera()).status).toBe(409);

    expect((await people.robin.delete(path(`mandates/${mandate.id}`))).status).toBe(200);
    expect((await people.vera.get(path('entries'))).status).toBe(404);
    expect((await people.robin.delete(path(`mandates/${mandate.id}`))).status).toBe(404);
  });

  it('lets a trusted person step down (promise 8)', async () => {
    const { body: mandate } = await mandateVera();
    expect((await people.papa.delete(path(`mandates/${mandate.id}`))).status).toBe(404);
    expect((await people.vera.delete(path(`mandates/${mandate.id}`))).status).toBe(200);
    expect((await people.vera.get(path('entries'))).status).toBe(404);
  });

  it('takes a mandate from nobody but the capable youngster, for nobody but a recorded trusted person', async () => {
    const vera = await partyOf(people.robin, dossierId, 'Vera Test');
    const papa = await partyOf(people.robin, dossierId, 'Papa Test');
    expect((await people.robin.post(path('mandates'), { partyId: papa })).status).toBe(422);
    // A parent of a capable child, the trusted person, a stranger; a child that does not decide, and who acts for it.
    for (const visitor of [people.mama, people.vera, people.vreemde]) {
      expect((await visitor.post(path('mandates'), { partyId: vera })).status).toBeGreaterThanOrEqual(404);
    }
    await relate(house(), 'dossier-kleintje', { person: 'vera' }, { kind: 'trusted-person', secrecy: false });
    const kleins = await partyOf(people.kleintje, kleintjes, 'Vera Test');
    for (const visitor of [people.kleintje, people.mama]) {
      expect((await visitor.post(path('mandates', kleintjes), { partyId: kleins })).status).toBe(422);
    }
    const insert = (dossier: string, party: string, by: string) => sql`
      insert into mandate (dossier_id, party_id, given_by, given_at) values (${dossier}, ${party}, ${by}, kaart.app_now())`;
    expect(await insertAs(people.mama, insert(dossierId, vera, people.mama.personId))).toBe('refused');
    expect(await insertAs(people.mama, insert(dossierId, vera, people.robin.personId))).toBe('refused');
    expect(await insertAs(people.vera, insert(dossierId, vera, people.vera.personId))).toBe('refused');
    expect(await insertAs(people.kleintje, insert(kleintjes, kleins, people.kleintje.personId))).toBe(
      'refused',
    );
    expect(await insertAs(people.mama, insert(kleintjes, kleins, people.mama.personId))).toBe('refused');
    expect(await insertAs(people.groot, insert(dossierId, vera, people.groot.personId))).toBe('refused');
    // Not for another moment, and not ended or begun by hand.
    expect(
      await insertAs(
        people.robin,
        sql`insert into mandate (dossier_id, party_id, given_by, given_at)
          values (${dossierId}, ${vera}, ${people.robin.personId}, kaart.app_now() - interval '1 day')`,
      ),
    ).toBe('refused');
    expect(await insertAs(people.robin, insert(dossierId, vera, people.robin.personId))).toBe('written');
  });

  it('gives nothing to a trusted person whom a judge keeps away, whose relation ended, or who was blocked', async () => {
    const ban = await relate(
      house(),
      'dossier-robin',
      { person: 'vera' },
      { kind: 'contact-ban', decision: null },
    );
    expect((await mandateVera()).status).toBe(422);
    await house().query(sql`delete from relation where id = ${ban}`);
    await block('vera');
    expect((await mandateVera()).status).toBe(422);
    await house().query(sql`delete from block`);
    await house().query(sql`update relation set ends_on = '2030-02-28' where kind = 'trusted-person' and exception is null
      and dossier_id = ${dossierId}`);
    expect((await mandateVera()).status).toBe(422);
    await house().query(sql`update relation set ends_on = null where kind = 'trusted-person'`);
    expect((await mandateVera()).status).toBe(201);
  });

  it('asks for a fresh sign-in before a mandate, and for none to take it back', async () => {
    const stale = await door.signIn('robin', new Date(Date.now() - 60 * 60 * 1000));
    expect((await mandateVera(stale)).status).toBe(403);
    const { body: mandate } = await mandateVera();
    expect((await stale.delete(path(`mandates/${mandate.id}`))).status).toBe(200);
  });

  it('keeps an account closed for giving in the days after a recovery, and lets it close doors all the same', async () => {
    await house().query(sql`insert into account (person_id, user_name, created_at, guarded_until)
      values (${people.robin.personId}, 'robin', kaart.app_now(), kaart.app_now() + interval '7 days')`);
    expect((await mandateVera()).status).toBe(422);
    const blocked = await block('gids');
    expect(blocked.status).toBe(201);
    expect((await people.robin.delete(path(`blocks/${blocked.body.block?.id}`))).status).toBe(422);
    const left = await leave('huis');
    expect(left.status).toBe(201);
    expect((await people.robin.delete(path(`departures/${left.body.left?.id}`))).status).toBe(422);
    await house().setClock('2030-03-09T11:00:00Z');
    expect((await people.robin.delete(path(`blocks/${blocked.body.block?.id}`))).status).toBe(200);
  });

  it('closes consent, own team and mandate for one person from the very next request on, and not for the colleague (promise 4)', async () => {
    await give('Gids Test', { section: 'plan' });
    await give('Team Test', { section: 'calendar' });
    expect((await people.gids.get(path('entries'))).status).toBe(200);
    const before = await people.robin.get<PeopleAround>(path('people'));
    const gids = before.body.items.find(({ name }) => name === 'Gids Test');
    expect(gids).toMatchObject({ closes: ['consent', 'own-team'], stays: [], block: null });

    const { body, status } = await block('gids');
    expect(status).toBe(201);
    expect(body.block?.blockedAt).toBe('2030-03-01T11:00:00.000Z');
    expect((await people.gids.get(path('entries'))).status).toBe(404);
    expect((await people.collega.get(path('entries'))).status).toBe(200);
    const parties = await people.robin.get<{
      items: { name: string; activeGrants: number; otherBases: string[] }[];
    }>(path('parties'));
    expect(parties.body.items.find(({ name }) => name === 'Gids Test')).toMatchObject({
      activeGrants: 0,
      otherBases: [],
    });
    expect((await block('gids')).status).toBe(409);

    expect((await people.robin.delete(path(`blocks/${body.block?.id}`))).status).toBe(200);
    expect((await people.gids.get(path('entries'))).status).toBe(200);
  });

  it('says before and after that a block can’t close what a law opens, nor what a parent reads about themselves', async () => {
    await relate(
      house(),
      'dossier-robin',
      { person: 'ivo' },
      {
        kind: 'legal-basis',
        ground: 'mandated-service',
        sections: ['reports'],
      },
    );
    await give('Ivo Test', { section: 'plan' });
    const { body } = await block('ivo');
    expect(body.stays).toEqual(['law']);
    const seen = await people.ivo.get<EntryPage>(path('entries'));
    expect(new Set(seen.body.items.map(card => card.section))).toEqual(new Set(['reports']));
    expect((await block('mama')).body.stays).toEqual(['parental']);
    expect(await titles(people.mama)).toContain('over-mama');
  });

  it('lets nobody say yes to somebody for whom it would open nothing: blocked, or kept away by a judge', async () => {
    const yes = async (name: string) =>
      people.robin.post(path('grants'), {
        partyId: await partyOf(people.robin, dossierId, name),
        section: 'plan',
        purpose: 'know',
        until: '2030-04-01',
      });
    await block('gids');
    await relate(house(), 'dossier-robin', { person: 'papa' }, { kind: 'contact-ban', decision: null });
    expect((await yes('Gids Test')).status).toBe(422);
    expect((await yes('Papa Test')).status).toBe(422);
    expect((await yes('Team Test')).status).toBe(201);
  });

  it('blocks nobody for a child that does not decide yet, and nobody for another', async () => {
    expect((await block('gids', people.kleintje, kleintjes)).status).toBe(404);
    // Whoever acts for a child would silence the trusted person who was appointed because interests clash.
    expect((await block('vera', people.mama, kleintjes)).status).toBe(422);
    expect((await block('gids', people.mama)).status).toBe(404);
    expect((await block('papa', people.groot)).status).toBe(404);
    expect((await block('vreemde')).status).toBe(422);
    expect((await block('robin')).status).toBe(422);
    const insert = (dossier: string, whom: Visitor, by: Visitor) => sql`
      insert into block (dossier_id, person_id, blocked_by, blocked_at)
      values (${dossier}, ${whom.personId}, ${by.personId}, kaart.app_now())`;
    expect(await insertAs(people.kleintje, insert(kleintjes, people.gids, people.kleintje))).toBe('refused');
    expect(await insertAs(people.mama, insert(kleintjes, people.vera, people.mama))).toBe('refused');
    expect(await insertAs(people.mama, insert(dossierId, people.papa, people.mama))).toBe('refused');
    expect(await insertAs(people.gids, insert(dossierId, people.mama, people.robin))).toBe('refused');
  });

  it('hides from everybody whom the youngster blocked', async () => {
    await block('gids');
    for (const visitor of [people.gids, people.mama, people.collega, people.vreemde]) {
      expect((await visitor.get(path('people'))).status).toBe(404);
      const seen = await asViewer(house().database, visitor.personId, tx =>
        rowsOf(tx, sql`select * from block`),
      );
      expect(seen).toEqual([]);
    }
  });

  it('shows before leaving all that it ends, and ends exactly that in one go', async () => {
    await give('Gids Test', { section: 'plan' });
    await give('Team Test', { section: 'calendar' });
    const mamas = await give('Mama Test', { section: 'plan' });
    await relate(
      house(),
      'dossier-robin',
      { team: 'team' },
      {
        kind: 'legal-basis',
        ground: 'court-order',
        sections: ['documents'],
      },
    );
    expect(await titles(people.gids)).toContain('Van het team');

    const { body: before } = await people.robin.get<Departures>(path('departures'));
    const huis = before.items.find(({ organisation }) => organisation.name === 'Huis Test');
    expect(huis?.ends.grantIds).toHaveLength(2);
    expect(huis?.ends.ownTeamPartyIds).toHaveLength(1);
    expect(huis?.staysRelationIds).toHaveLength(1);
    expect(huis?.left).toBeNull();

    const { body: left, status } = await leave('huis');
    expect(status).toBe(201);
    expect(left.ends).toEqual(huis?.ends);
    expect(left.staysRelationIds).toEqual(huis?.staysRelationIds);
    const seen = await people.gids.get<EntryPage>(path('entries'));
    expect(seen.text).not.toContain('Van het team');
    const { body: grants } = await people.robin.get<{ items: Grant[] }>(path('grants'));
    expect(grants.items.filter(({ state }) => state === 'active').map(({ id }) => id)).toEqual([mamas.id]);
    expect((await leave('huis')).status).toBe(409);
  });

  it('brings back only the own team when leaving is undone: a yes that ended stays ended', async () => {
    await give('Gids Test', { section: 'plan' });
    const { body: left } = await leave('huis');
    expect((await people.gids.get(path('entries'))).status).toBe(404);
    const undone = await people.robin.delete<Departure>(path(`departures/${left.left?.id}`));
    expect(undone.body.left).toBeNull();
    expect(undone.body.ends.grantIds).toEqual([]);
    const seen = await people.gids.get<EntryPage>(path('entries'));
    expect(seen.text).toContain('Van het team');
    expect(seen.body.items.map(({ section }) => section)).not.toContain('plan');
  });

  it('writes nothing at all when leaving fails half way', async () => {
    const grant = await give('Gids Test', { section: 'plan' });
    const organisationId = await idOf(house(), 'organisation', 'huis');
    await house().query(
      sql`alter table departure add constraint broken check (left_at < '2000-01-01') not valid`,
    );
    const failed = await leave('huis');
    await house().query(sql`alter table departure drop constraint broken`);
    expect(failed.status).toBe(500);
    const { body } = await people.robin.get<{ items: Grant[] }>(path('grants'));
    expect(body.items.find(({ id }) => id === grant.id)?.state).toBe('active');
    const { body: departures } = await people.robin.get<Departures>(path('departures'));
    expect(departures.items.find(({ organisation }) => organisation.id === organisationId)?.left).toBeNull();
  });

  it('lets whoever acts for a child leave an organisation, and nobody else than who decides', async () => {
    expect((await leave('huis', people.kleintje, kleintjes)).status).toBe(404);
    expect((await leave('huis', people.papa, kleintjes)).status).toBe(404);
    expect((await leave('huis', people.mama)).status).toBe(404);
    expect((await leave('huis', people.gids)).status).toBe(404);
    const insert = (by: Visitor, dossier: string) => sql`
      insert into departure (dossier_id, organisation_id, left_by, left_at)
      values (${dossier}, (select id from organisation where name = 'Huis Test'), ${by.personId}, kaart.app_now())`;
    expect(await insertAs(people.mama, insert(people.mama, dossierId))).toBe('refused');
    expect(await insertAs(people.kleintje, insert(people.kleintje, kleintjes))).toBe('refused');
    expect((await leave('huis', people.mama, kleintjes)).status).toBe(201);
  });

  it('names every ground besides consent with since, until and who recorded it, and only to who decides', async () => {
    await relate(
      house(),
      'dossier-robin',
      { person: 'ivo' },
      {
        kind: 'legal-basis',
        ground: 'court-order',
        sections: ['documents'],
        endsOn: '2030-12-31',
      },
    );
    await mandateVera();
    const { body } = await people.robin.get<OtherDoors>(path('other-doors'));
    expect(body.doors.map(({ basis, reach }) => `${basis}:${reach}`).sort()).toEqual([
      'law:shelves',
      'own-team:team',
      'parental:self',
    ]);
    expect(body.doors.find(({ basis }) => basis === 'law')).toMatchObject({
      ground: 'court-order',
      sections: ['documents'],
      since: '2029-01-01',
      until: '2030-12-31',
      recordedBy: 'Gids Test',
      organisation: { name: 'Huis Test' },
    });
    // A parent's ground ends by itself on the day before the 18th birthday.
    expect(body.doors.find(({ basis }) => basis === 'parental')?.until).toBe('2032-01-09');
    expect(body.trusted).toHaveLength(1);
    expect(body.trusted[0]).toMatchObject({
      secrecy: true,
      mandate: { givenAt: '2030-03-01T11:00:00.000Z' },
    });

    for (const visitor of [people.mama, people.gids, people.vera, people.vreemde]) {
      expect((await visitor.get(path('other-doors'))).status).toBe(404);
      const seen = await asViewer(house().database, visitor.personId, tx =>
        rowsOf(tx, sql`select * from kaart.other_doors() where dossier_id = ${dossierId}`),
      );
      expect(seen).toEqual([]);
    }
    const kleins = await people.mama.get<OtherDoors>(path('other-doors', kleintjes));
    expect(kleins.body.doors.map(({ basis, reach }) => `${basis}:${reach}`)).toContain('parental:child');
  });

  it('leaves out of it who no longer has that ground: kept away by a judge, ended, or an adult’s parent', async () => {
    await relate(house(), 'dossier-robin', { person: 'mama' }, { kind: 'contact-ban', decision: null });
    const { body } = await people.robin.get<OtherDoors>(path('other-doors'));
    expect(body.doors.map(({ basis }) => basis)).not.toContain('parental');
    const groots = await people.groot.get<OtherDoors>(
      path('other-doors', await idOf(house(), 'dossier', 'dossier-groot')),
    );
    expect(groots.body.doors.map(({ basis }) => basis)).toEqual(['own-team']);
    await leave('huis');
    const after = await people.robin.get<OtherDoors>(path('other-doors'));
    expect(after.body.doors.map(({ basis }) => basis)).not.toContain('own-team');
  });

  it('names who reads one card and on which ground, and nobody for a card that lies closed', async () => {
    await give('Papa Test', { section: 'reports' });
    await mandateVera();
    const readers = async (entry: string) => {
      const id = await idOf(house(), 'entry', entry);
      const { body } = await people.robin.get<{
        readable: boolean;
        items: { partyId: string; basis: string | null }[];
      }>(path(`readers?entry=${id}`));
      return body;
    };
    const { items } = await readers('van-team');
    const basisOf = async (name: string) => {
      const partyId = await partyOf(people.robin, dossierId, name);
      return items.find(item => item.partyId === partyId)?.basis;
    };
    expect(await basisOf('Papa Test')).toBe('consent');
    expect(await basisOf('Vera Test')).toBe('mandate');
    expect(await basisOf('Team Test')).toBe('own-team');
    expect(await basisOf('Gids Test')).toBe('own-team');
    expect(await basisOf('Mama Test')).toBeNull();
    // Vera reads it, bound by secrecy; that she does is no more than a number.
    expect(await readers('in-belang')).toEqual({ readable: false, items: [] });
    expect(
      (await people.mama.get(path(`readers?entry=${await idOf(house(), 'entry', 'van-team')}`))).status,
    ).toBe(404);
  });

  it('lets whoever acts for a child give and end, and look as somebody else; that ends when the child decides', async () => {
    const papa = await partyOf(people.mama, kleintjes, 'Papa Test');
    await expect(partyOf(people.mama, kleintjes, 'Mama Test')).rejects.toThrow('No party');
    const given = await people.mama.post<Grant>(path('grants', kleintjes), {
      partyId: papa,
      section: 'plan',
      purpose: 'know',
      until: '2030-12-01',
    });
    expect(given.status, given.text).toBe(201);
    expect((await people.papa.get(path('entries', kleintjes))).status).toBe(200);
    const preview = await people.mama.get<{ cards: { faceUp: boolean; card: { section: string } }[] }>(
      path(`preview?as=${papa}`, kleintjes),
    );
    expect(preview.body.cards.filter(({ faceUp }) => faceUp).map(({ card }) => card.section)).toEqual([
      'plan',
    ]);
    for (const visitor of [people.kleintje, people.papa, people.gids]) {
      expect((await visitor.get(path(`preview?as=${papa}`, kleintjes))).status).toBe(404);
    }

    // Twelve in the meantime: what Mama gave counts no more, Klein sees that, and can say yes anew.
    await house().query(sql`update person set born = '2018-03-01' where external_id = 'kleintje'`);
    expect((await people.papa.get(path('entries', kleintjes))).status).toBe(404);
    const { body: grants } = await people.kleintje.get<{ items: Grant[] }>(path('grants', kleintjes));
    expect(grants.items.map(({ state }) => state)).toEqual(['expired']);
    const again = await people.kleintje.post(path('grants', kleintjes), {
      partyId: papa,
      section: 'plan',
      purpose: 'know',
      until: '2030-12-01',
    });
    expect(again.status, again.text).toBe(201);
    expect((await people.papa.get(path('entries', kleintjes))).status).toBe(200);
    await house().query(sql`update person set born = '2020-01-10' where external_id = 'kleintje'`);
  });
});
