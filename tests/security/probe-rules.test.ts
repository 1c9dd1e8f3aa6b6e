import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import { databaseCode } from '../../api/database/errors.ts';
import { asViewer, rowsOf } from '../../api/database/transaction.ts';
import type { EntryPage } from '../../api/dossier/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { relate } from '../helpers/relate.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, fillWorld, sayYes } from '../helpers/world.ts';

const FORBIDDEN = '42501';

describeOnBothDatabases('Somebody who can say anything to the database as a viewer', house => {
  let door: ReturnType<typeof openDoor>;
  let dossierId: string;
  let dossier: string;
  let robin: Visitor;
  let mama: Visitor;
  let papa: Visitor;
  let mamasParty: string;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    dossier = `/api/v1/dossiers/${dossierId}`;
    robin = await door.signIn('robin');
    mama = await door.signIn('mama');
    papa = await door.signIn('papa');
    mamasParty = await sayYes(house(), { from: 'robin', to: 'mama', section: 'plan' });
  });

  const partyOf = async (person: string) => {
    const [row] = await house().query<{ id: string }>(sql`select party.id from party
      join person on person.id = party.person_id where dossier_id = ${dossierId} and external_id = ${person}`);
    return row?.id ?? '';
  };
  const log = async () => (await robin.get<AccessLog>(`${dossier}/access-log`)).body.items;
  const outcome = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      error => databaseCode(error) ?? 'another error',
    );

  describe('in the log', () => {
    const write = (
      who: string,
      party: string,
      codes: Partial<Record<'action' | 'basis' | 'section' | 'purpose', string>>,
    ) => {
      const { action, basis, section, purpose } = {
        action: 'list',
        basis: 'consent',
        section: 'plan',
        purpose: 'know',
        ...codes,
      };
      return outcome(
        asViewer(house().database, who, tx =>
          tx.execute(
            sql`select kaart.append_event(${dossierId}, ${action}, ${basis}, ${party}, ${section}, null, 1, ${purpose})`,
          ),
        ),
      );
    };

    it('writes nothing without holding consent: not as a party, not through somebody else’s, not as a stranger', async () => {
      const before = await log();
      const stranger = await idOf(house(), 'person', 'vreemde');
      expect(await write(papa.personId, await partyOf('papa'), {})).toBe(FORBIDDEN);
      expect(await write(papa.personId, mamasParty, {})).toBe(FORBIDDEN);
      expect(await write(stranger, mamasParty, {})).toBe(FORBIDDEN);
      expect(await write('', mamasParty, {})).toBe(FORBIDDEN);
      expect(await write(mama.personId, await partyOf('papa'), {})).toBe(FORBIDDEN);
      expect(await log()).toEqual(before);
    });

    it('writes no words there, no other basis and no other purpose than what was agreed', async () => {
      const before = await log();
      for (const lie of [
        { action: 'erase' },
        { basis: 'law' },
        { basis: 'subject' },
        { section: canaryOf('woorden') },
        { purpose: 'arrange' },
        { purpose: canaryOf('woorden') },
      ]) {
        expect(await write(mama.personId, mamasParty, lie), JSON.stringify(lie)).not.toBe('done');
      }
      expect(await log()).toEqual(before);
      expect(await write(mama.personId, mamasParty, {}), 'the honest way').toBe('done');
    });
  });

  it('asks no question about a card that they may not know of, so that no answer tells that it is there', async () => {
    const ask = async (entryId: string) =>
      outcome(
        asViewer(house().database, robin.personId, tx =>
          tx.execute(sql`insert into request (dossier_id, kind, made_by, made_at, reaction_by, answer_by, entry_id)
            values (${dossierId}, 'question', ${robin.personId}, kaart.app_now(), kaart.today(), kaart.today(), ${entryId})`),
        ),
      );
    const hidden = await idOf(house(), 'entry', 'gezondheid');
    const elsewhere = await idOf(house(), 'entry', 'groot-verslag');
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const entryId of [hidden, elsewhere, nowhere]) expect(await ask(entryId)).toBe(FORBIDDEN);
    const answers = await Promise.all(
      [hidden, elsewhere, nowhere].map(entryId =>
        robin.post(`${dossier}/requests`, { kind: 'question', entryId }),
      ),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it('finds no card by trying to share it: hidden, somebody else’s and missing are one answer', async () => {
    const tries = [
      await idOf(house(), 'entry', 'gezondheid'),
      await idOf(house(), 'entry', 'groot-verslag'),
      '00000000-0000-4000-8000-000000000000',
    ].map(entryId =>
      robin.post(`${dossier}/grants`, { partyId: mamasParty, entryId, purpose: 'know', until: '2030-04-01' }),
    );
    const answers = await Promise.all(tries);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  it('changes no consent but to end it now, and brings none back', async () => {
    const change = (set: string) =>
      outcome(
        asViewer(house().database, robin.personId, async tx => {
          const changed = await rowsOf(tx, sql.raw(`update "grant" set ${set} returning id`));
          if (changed.length === 0) throw new Error('nothing changed');
        }),
      );
    for (const set of [
      `ends_at = ends_at + interval '1 year'`,
      `party_id = party_id`,
      `section = 'reports'`,
      'ended_at = null',
      `ended_at = kaart.app_now() + interval '1 day'`,
      `ended_at = kaart.app_now() - interval '1 day'`,
    ]) {
      expect(await change(set), set).toBe(FORBIDDEN);
    }
    await robin.post(`${dossier}/grants`, {
      partyId: await partyOf('papa'),
      section: 'plan',
      purpose: 'know',
      until: '2030-04-01',
    });
    await outcome(
      asViewer(house().database, papa.personId, tx =>
        tx.execute(sql`update "grant" set ended_at = kaart.app_now()`),
      ),
    );
    expect((await papa.get(dossier)).status, 'also not by whom it was given to').toBe(200);
  });

  it('knows no names but of those around whom one stands, and not even that once the part there is over (promise 4)', async () => {
    const names = (viewer: Visitor) =>
      asViewer(house().database, viewer.personId, async tx =>
        (await rowsOf<{ name: string }>(tx, sql`select name from person order by name`)).map(
          ({ name }) => name,
        ),
      );
    const guide = await door.signIn('gids');
    const standsAround = ['Gids Test', 'Groot Test', 'Klein Test', 'Robin Test'];
    await sayYes(house(), { from: 'robin', to: 'gids', section: 'plan' });
    expect(await names(guide)).toEqual(standsAround);
    await house().query(
      sql`update "grant" set ended_at = kaart.app_now() where party_id = ${await partyOf('gids')}`,
    );
    expect(await names(guide)).toEqual(standsAround);

    const over = { kind: 'involvement', startsOn: '2029-01-01', endsOn: '2030-01-01' } as const;
    for (const youngster of ['robin', 'groot']) {
      await relate(house(), `dossier-${youngster}`, { person: 'gids' }, over);
      await relate(house(), `dossier-${youngster}`, { team: 'team' }, over);
    }
    expect(await names(guide)).toEqual(['Gids Test', 'Klein Test']);
    await relate(house(), 'dossier-groot', { team: 'team' }, { kind: 'involvement' });
    expect(await names(guide)).toEqual(['Gids Test', 'Groot Test', 'Klein Test']);
    expect(await names(await door.signIn('vreemde'))).toEqual(['Vreemde Test']);
  });
});

describeOnBothDatabases('A yes', house => {
  let door: ReturnType<typeof openDoor>;
  let dossierId: string;
  let dossier: string;
  let robin: Visitor;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    dossier = `/api/v1/dossiers/${dossierId}`;
    robin = await door.signIn('robin');
  });

  it('said twice at the same moment is one yes: ended, it is over', async () => {
    const party = await sayYes(house(), { from: 'robin', to: 'papa', section: 'keepsakes' });
    const yes = { partyId: party, section: 'plan', purpose: 'know', until: '2030-04-01' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => robin.post<{ id: string }>(`${dossier}/grants`, yes)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const given = answers.find(({ status }) => status === 201)?.body.id;
    expect((await robin.delete(`${dossier}/grants/${given}`)).status).toBe(200);
    const { body } = await (await door.signIn('papa')).get<EntryPage>(`${dossier}/entries`);
    expect(body.items.map(({ section }) => section)).toEqual(['keepsakes']);
  });

  it('can be taken back by a youngster who was found not capable since: ending only ever narrows', async () => {
    await sayYes(house(), { from: 'robin', to: 'mama', section: 'calendar' });
    const mama = await door.signIn('mama');
    await relate(house(), 'dossier-robin', null, { kind: 'capacity', capable: false });
    const { body } = await robin.get<{ items: { id: string; section: string }[] }>(`${dossier}/grants`);
    const grant = body.items.find(({ section }) => section === 'calendar');
    expect((await mama.get(dossier)).status).toBe(200);
    const ended = await robin.delete<{ state: string }>(`${dossier}/grants/${grant?.id}`);
    expect([ended.status, ended.body.state]).toEqual([200, 'ended']);
    expect((await mama.get(dossier)).status).toBe(404);
    await house().query(sql`delete from relation`);
  });

  it('leaves the name of who looked in the log, also of a guide who has left the team (promise 14)', async () => {
    const parties = await robin.get<{ items: { id: string; name: string }[] }>(`${dossier}/parties`);
    const team = parties.body.items.find(({ name }) => name === 'Team Test');
    const yes = { partyId: team?.id, section: 'plan', purpose: 'help', until: '2030-04-01' };
    expect((await robin.post(`${dossier}/grants`, yes)).status).toBe(201);
    const colleague = await door.signIn('collega');
    expect((await colleague.get(`${dossier}/entries`)).status).toBe(200);
    await house().query(sql`delete from team_member where person_id = ${colleague.personId}`);
    expect((await colleague.get(`${dossier}/entries`)).status).toBe(404);
    const { body } = await robin.get<AccessLog>(`${dossier}/access-log`);
    expect(body.items[0]?.who).toEqual({ id: colleague.personId, name: 'Collega Test', role: 'guide' });
  });
});
