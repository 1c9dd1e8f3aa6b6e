import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry, EntryPage } from '../../api/dossier/contract.ts';
import type { Problem } from '../../api/http/contract.ts';
import type { OwnWords, OwnWordsPage } from '../../api/own-words/contract.ts';
import { emptyBins } from '../../api/own-words/write.ts';
import type { UrgentContacts } from '../../api/preferences/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, NOON, sayYes } from '../helpers/world.ts';

const MISSING = '00000000-0000-4000-8000-000000000000';

describeOnBothDatabases('Own words', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let mine: string;

  const dossierOf = async (youngster: string) =>
    `/api/v1/dossiers/${await idOf(house(), 'dossier', `dossier-${youngster}`)}`;
  const write = async (
    who: Visitor,
    dossier: string,
    words: Record<string, unknown> = {},
  ): Promise<OwnWords> => {
    const made = await who.post<OwnWords>(`${dossier}/own-words`, {
      section: 'my-words',
      title: 'KANARIE-eigen',
      text: 'Het was een goede dag.',
      ...words,
    });
    expect(made.status, made.text).toBe(201);
    return made.body;
  };
  const list = async (who: Visitor, dossier: string, query = '') =>
    (await who.get<OwnWordsPage>(`${dossier}/own-words${query}`)).body;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    robin = await door.signIn('robin');
    mine = await dossierOf('robin');
  });
  beforeEach(() => house().setClock(NOON));

  it('are written at any age, and lie among the cards at once', async () => {
    for (const youngster of ['kleintje', 'robin', 'groot']) {
      const who = await door.signIn(youngster);
      const dossier = await dossierOf(youngster);
      const made = await write(who, dossier, { section: 'keepsakes', title: 'Naar zee', day: '2029-08-01' });
      expect(made).toMatchObject({
        kind: 'keepsake',
        day: '2029-08-01',
        version: 1,
        besideId: null,
        files: [],
      });
      const { items } = (await who.get<EntryPage>(`${dossier}/entries?section=keepsakes`)).body;
      expect(items.map(card => card.id)).toContain(made.id);
      const opened = await who.get<Entry>(`/api/v1/entries/${made.id}`);
      expect(opened.body).toMatchObject({
        face: 'open',
        origin: 'own',
        title: 'Naar zee',
        text: 'Het was een goede dag.',
        organisation: null,
      });
    }
  });

  it('get today as their day, and the name of whoever wrote them', async () => {
    const made = await write(robin, mine);
    expect(made.day).toBe('2030-03-01');
    const { body } = await robin.get<Entry>(`/api/v1/entries/${made.id}`);
    expect(body.face === 'open' && body.author).toBe('Robin Test');
  });

  it('are ciphertext in the database', async () => {
    const made = await write(robin, mine);
    const rows = await house().query(
      sql`select entry::text, entry_content::text from entry join entry_content on entry_id = id where id = ${made.id}`,
    );
    expect(JSON.stringify(rows)).not.toContain('KANARIE');
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('KANARIE').toString('hex'));
  });

  it.each([
    ['no title', { title: '   ' }, 'title'],
    ['a title without end', { title: 'a'.repeat(141) }, 'title'],
    ['a text without end', { text: 'a'.repeat(20_001) }, 'text'],
    ['a day to come', { day: '2030-03-02' }, 'day'],
    ['a day of long ago', { day: '1899-12-31' }, 'day'],
    ['no day at all', { day: '2030-02-30' }, 'day'],
    ['a shelf of somebody else', { section: 'reports' }, 'section'],
    ['a field that we do not know', { face: 'court' }, 'body'],
  ])('say what is wrong with %s, and keep nothing of it', async (_, words, field) => {
    const before = await list(robin, mine);
    const answer = await robin.post<Problem>(`${mine}/own-words`, {
      section: 'my-words',
      title: 'x',
      ...words,
    });
    expect([answer.status, answer.body.errors?.[0]?.field]).toEqual([422, field]);
    expect(await list(robin, mine)).toEqual(before);
  });

  describe('beside another card', () => {
    it('stand beside what one reads, and beside what lies closed: my side', async () => {
      for (const entry of ['doel', 'verslag', 'in-belang']) {
        const besideId = await idOf(house(), 'entry', entry);
        const made = await write(robin, mine, { besideId });
        expect(made.besideId).toBe(besideId);
        expect((await list(robin, mine, `?beside=${besideId}`)).items.map(({ id }) => id)).toEqual([made.id]);
      }
    });

    it('find no card that one may not know of: hidden, somebody else’s and missing are one answer', async () => {
      const answers = await Promise.all(
        [
          await idOf(house(), 'entry', 'gezondheid'),
          await idOf(house(), 'entry', 'groot-verslag'),
          MISSING,
        ].map(besideId => robin.post(`${mine}/own-words`, { section: 'my-words', title: 'x', besideId })),
      );
      expect(answers.map(({ status }) => status)).toEqual([422, 422, 422]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });

    it('lets a child that is not capable write beside nothing that it does not see', async () => {
      const child = await door.signIn('kleintje');
      const besideId = await idOf(house(), 'entry', 'kleintje-verslag');
      const answer = await child.post(`${await dossierOf('kleintje')}/own-words`, {
        section: 'my-words',
        title: 'x',
        besideId,
      });
      expect(answer.status).toBe(422);
    });
  });

  describe('that change', () => {
    it('keep the words of the first of two tabs, and tell the second', async () => {
      const made = await write(robin, mine);
      const change = (title: string) =>
        robin.put<OwnWords>(`/api/v1/own-words/${made.id}`, {
          title,
          text: 'Eerst dacht ik iets anders.',
          day: made.day,
          version: made.version,
        });
      const first = await change('Eerste tab');
      expect([first.status, first.body.version, first.body.title]).toEqual([200, 2, 'Eerste tab']);
      expect((await change('Tweede tab')).status).toBe(409);
      const { body } = await robin.get<OwnWords>(`/api/v1/own-words/${made.id}`);
      expect([body.title, body.version]).toEqual(['Eerste tab', 2]);
    });

    it('let one of many changes at once win', async () => {
      const made = await write(robin, mine);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, tab) =>
          robin.put<OwnWords>(`/api/v1/own-words/${made.id}`, { ...changeOf(made), title: `Tab ${tab}` }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
      const won = answers.find(({ status }) => status === 200);
      expect((await robin.get<OwnWords>(`/api/v1/own-words/${made.id}`)).body).toEqual(won?.body);
    });

    it('say what is wrong, and keep what was there', async () => {
      const made = await write(robin, mine);
      const wrong = await robin.put<Problem>(`/api/v1/own-words/${made.id}`, {
        ...changeOf(made),
        day: '2030-03-02',
      });
      expect([wrong.status, wrong.body.errors?.[0]?.field]).toEqual([422, 'day']);
      expect((await robin.get<OwnWords>(`/api/v1/own-words/${made.id}`)).body).toEqual(made);
    });

    it('never reach a card of an organisation', async () => {
      for (const name of ['verslag', 'in-belang', 'gezondheid']) {
        const id = await idOf(house(), 'entry', name);
        const words = { title: 'x', text: 'x', day: '2030-02-01', version: 1 };
        expect((await robin.put(`/api/v1/own-words/${id}`, words)).status).toBe(404);
        expect((await robin.post(`/api/v1/own-words/${id}/bin`, { version: 1 })).status).toBe(404);
        expect((await robin.delete(`/api/v1/own-words/${id}`)).status).toBe(404);
        expect((await robin.get(`/api/v1/own-words/${id}`)).status).toBe(404);
      }
    });
  });

  describe('that are thrown away', () => {
    it('are gone for everybody at once, and come back with one tap for ten minutes', async () => {
      const made = await write(robin, mine);
      await sayYes(house(), { from: 'robin', to: 'mama', section: 'my-words' });
      const mama = await door.signIn('mama');
      expect((await mama.get(`/api/v1/entries/${made.id}`)).status).toBe(200);

      expect((await robin.post(`/api/v1/own-words/${made.id}/bin`, { version: 1 })).status).toBe(204);
      expect((await mama.get(`/api/v1/entries/${made.id}`)).status).toBe(404);
      expect((await robin.get(`/api/v1/entries/${made.id}`)).status).toBe(404);
      const { items, bin } = await list(robin, mine);
      expect(items.map(({ id }) => id)).not.toContain(made.id);
      expect(bin).toEqual([
        { id: made.id, section: 'my-words', title: 'KANARIE-eigen', goneAt: '2030-03-01T11:10:00.000Z' },
      ]);
      // Twice is no mistake.
      expect((await robin.post(`/api/v1/own-words/${made.id}/bin`, { version: 1 })).status).toBe(204);

      await house().setClock('2030-03-01T11:09:59Z');
      const back = await robin.post<OwnWords>(`/api/v1/own-words/${made.id}/unbin`);
      expect([back.status, back.body.title]).toEqual([200, 'KANARIE-eigen']);
      expect((await mama.get(`/api/v1/entries/${made.id}`)).status).toBe(200);
      expect((await list(robin, mine)).bin).toEqual([]);
    });

    it('stay gone after ten minutes, and the sweep leaves nothing of them but what others have', async () => {
      const thrown = await write(robin, mine);
      const kept = await write(robin, mine);
      await robin.post(`/api/v1/own-words/${thrown.id}/bin`, { version: 1 });
      await house().setClock('2030-03-01T11:09:59Z');
      expect(await emptyBins(house())).toBe(0);
      await house().setClock('2030-03-01T11:10:00Z');
      expect((await robin.post(`/api/v1/own-words/${thrown.id}/unbin`)).status).toBe(404);
      expect((await list(robin, mine)).bin).toEqual([]);
      expect(await emptyBins(house())).toBe(1);
      const left = await house().query<{ id: string }>(
        sql`select id from entry where id in (${thrown.id}, ${kept.id})
          union all select entry_id from entry_content where entry_id in (${thrown.id}, ${kept.id})`,
      );
      expect(left.map(({ id }) => id)).toEqual([kept.id, kept.id]);
      expect(await emptyBins(house())).toBe(0);
    });

    it('go at once for who does not want to wait, and only out of the bin', async () => {
      const made = await write(robin, mine);
      expect((await robin.delete(`/api/v1/own-words/${made.id}`)).status).toBe(404);
      await robin.post(`/api/v1/own-words/${made.id}/bin`, { version: 1 });
      expect((await robin.delete(`/api/v1/own-words/${made.id}`)).status).toBe(204);
      expect(await house().query(sql`select 1 from entry_content where entry_id = ${made.id}`)).toEqual([]);
    });

    it('are not thrown away by a tab that has not seen the newest words', async () => {
      const made = await write(robin, mine);
      await robin.put(`/api/v1/own-words/${made.id}`, { ...changeOf(made), title: 'Nieuw' });
      expect((await robin.post(`/api/v1/own-words/${made.id}/bin`, { version: 1 })).status).toBe(409);
      expect((await robin.get(`/api/v1/own-words/${made.id}`)).status).toBe(200);
    });
  });

  it('are nobody else’s to list, read, change, throw away or take back, whoever may read them', async () => {
    const made = await write(robin, mine);
    const binned = await write(robin, mine);
    await robin.post(`/api/v1/own-words/${binned.id}/bin`, { version: 1 });
    await sayYes(house(), { from: 'robin', to: 'papa', section: 'my-words' });
    for (const person of ['papa', 'gids', 'groot', 'kleintje', 'vreemde']) {
      const other = await door.signIn(person);
      expect((await other.get(`${mine}/own-words`)).status).toBe(404);
      expect((await other.post(`${mine}/own-words`, { section: 'my-words', title: 'x' })).status).toBe(404);
      for (const { id } of [made, binned]) {
        expect((await other.get(`/api/v1/own-words/${id}`)).status).toBe(404);
        expect((await other.put(`/api/v1/own-words/${id}`, changeOf(made))).status).toBe(404);
        expect((await other.post(`/api/v1/own-words/${id}/bin`, { version: 1 })).status).toBe(404);
        expect((await other.post(`/api/v1/own-words/${id}/unbin`)).status).toBe(404);
        expect((await other.delete(`/api/v1/own-words/${id}`)).status).toBe(404);
      }
    }
    expect((await list(robin, mine)).bin.map(({ id }) => id)).toContain(binned.id);
  });

  it('stay closed for whoever got a new way in at a desk, and open again by themselves', async () => {
    const made = await write(robin, mine);
    const binned = await write(robin, mine);
    await robin.post(`/api/v1/own-words/${binned.id}/bin`, { version: 1 });
    await house().query(sql`insert into account (person_id, user_name, created_at, guarded_until)
      values (${robin.personId}, 'robin', ${NOON}, '2030-03-08T11:00:00Z')`);
    expect(await list(robin, mine)).toEqual({ items: [], next: null, bin: [], guarded: true });
    const refused = await robin.post<Problem>(`${mine}/own-words`, { section: 'my-words', title: 'x' });
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([422, 'account']);
    expect((await robin.put(`/api/v1/own-words/${made.id}`, changeOf(made))).status).toBe(422);
    expect((await robin.post(`/api/v1/own-words/${made.id}/bin`, { version: 1 })).status).toBe(404);
    expect((await robin.post(`/api/v1/own-words/${binned.id}/unbin`)).status).toBe(404);
    expect((await robin.delete(`/api/v1/own-words/${binned.id}`)).status).toBe(404);

    await house().setClock('2030-03-08T11:00:00Z');
    expect((await list(robin, mine)).guarded).toBe(false);
    expect((await robin.get(`/api/v1/own-words/${made.id}`)).status).toBe(200);
    await house().query(sql`delete from account where person_id = ${robin.personId}`);
  });

  it('come in pages of fifty, each of them once', async () => {
    const groot = await door.signIn('groot');
    const dossier = await dossierOf('groot');
    for (let count = 0; count < 55; count += 1) {
      await write(groot, dossier, { day: `2029-${count % 2 === 0 ? '05' : '06'}-01` });
    }
    const first = await list(groot, dossier, '?section=my-words');
    const second = await list(groot, dossier, `?section=my-words&cursor=${first.next}`);
    expect([first.items.length, second.next]).toEqual([50, null]);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(56);
    expect((await groot.get(`${dossier}/own-words?cursor=onzin`)).status).toBe(422);
  });

  describe('and whom to call first', () => {
    it('is an order of one’s own, at any age, that nobody else sees', async () => {
      const child = await door.signIn('kleintje');
      const dossier = await dossierOf('kleintje');
      expect((await child.get<UrgentContacts>(`${dossier}/urgent-contacts`)).body).toEqual({ entryIds: [] });
      const order = { entryIds: [MISSING, await idOf(house(), 'entry', 'verslag')] };
      expect((await child.put(`${dossier}/urgent-contacts`, order)).status).toBe(200);
      const again = { entryIds: order.entryIds.toReversed() };
      expect((await child.put(`${dossier}/urgent-contacts`, again)).status).toBe(200);
      expect((await child.get<UrgentContacts>(`${dossier}/urgent-contacts`)).body).toEqual(again);
      for (const person of ['robin', 'mama', 'gids', 'vreemde']) {
        const other = await door.signIn(person);
        expect((await other.get(`${dossier}/urgent-contacts`)).status).toBe(404);
        expect((await other.put(`${dossier}/urgent-contacts`, order)).status).toBe(404);
      }
      const rows = await house().query(sql`select preference::text from preference`);
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(MISSING).toString('hex'));
    });

    it('refuses the same one twice', async () => {
      const twice = await robin.put<Problem>(`${mine}/urgent-contacts`, { entryIds: [MISSING, MISSING] });
      expect([twice.status, twice.body.errors?.[0]?.field]).toEqual([422, 'entryIds']);
    });
  });
});

const changeOf = ({ title, text, day, version }: OwnWords) => ({ title, text, day, version });
