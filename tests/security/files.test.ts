import { randomUUID } from 'node:crypto';
import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import type { Attachment } from '../../api/attachments/contract.ts';
import { databaseCode } from '../../api/database/errors.ts';
import { asService, asViewer, rowsOf } from '../../api/database/transaction.ts';
import type { OwnWords } from '../../api/own-words/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { JPEG, png } from '../helpers/pictures.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, fillWorld, sayYes } from '../helpers/world.ts';

const FORBIDDEN = '42501';
const ORIGIN = 'http://localhost:4321';

/** A file of four pieces. */
const LARGE = png({ width: 1024, height: 900 });

describeOnBothDatabases('Somebody who can say anything to the database', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let dossierId: string;
  let elsewhere: string;
  let mine: string;
  let own: OwnWords;

  const write = async (section: 'my-words' | 'keepsakes' = 'keepsakes') =>
    (await robin.post<OwnWords>(`${mine}/own-words`, { section, title: canaryOf('foto'), text: '' })).body;
  const keep = async (to: string, bytes: Buffer<ArrayBuffer> = JPEG): Promise<Attachment> => {
    const answer = await door.app.request(`${ORIGIN}/api/v1/entries/${to}/files`, {
      method: 'POST',
      headers: { Origin: ORIGIN, Cookie: robin.cookie ?? '', 'X-File-Name': 'foto.jpg' },
      body: bytes,
    });
    expect(answer.status).toBe(201);
    return (await answer.json()) as Attachment;
  };
  const openAs = (who: Visitor, id: string) =>
    door.app.request(`${ORIGIN}/api/v1/files/${id}`, { headers: { Cookie: who.cookie ?? '' } });

  /** What becomes of a statement as this person: how many rows, or the code of the refusal. */
  const tryAs = (who: string, statement: SQL): Promise<number | string> =>
    asViewer(house().database, who, async tx => {
      const result = (await tx.execute(statement)) as { rowCount?: number; affectedRows?: number };
      return result.rowCount ?? result.affectedRows ?? 0;
    }).catch(error => databaseCode(error) ?? 'another error');

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    robin = await door.signIn('robin');
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    elsewhere = await idOf(house(), 'dossier', 'dossier-groot');
    mine = `/api/v1/dossiers/${dossierId}`;
    own = await write();
  });

  describe('writes own words', () => {
    const insert = (who: string, row: Record<string, unknown>) => {
      const id = randomUUID();
      const all = {
        dossier_id: dossierId,
        id,
        external_id: id,
        version: 1,
        section: 'my-words',
        origin: 'own',
        about: 'child',
        health: false,
        face: 'open',
        day: '2030-03-01',
        ...row,
      };
      const names = sql.join(
        Object.keys(all).map(name => sql.identifier(name)),
        sql`, `,
      );
      const values = sql.join(
        Object.values(all).map(value => sql`${value}`),
        sql`, `,
      );
      return tryAs(who, sql`insert into entry (${names}) values (${values})`);
    };

    it('only as what a young person makes: nothing else passes', async () => {
      const organisation = await idOf(house(), 'organisation', 'huis');
      const hidden = await idOf(house(), 'entry', 'gezondheid');
      expect(await insert(robin.personId, {})).toBe(1);
      const lies: Record<string, unknown>[] = [
        { origin: 'provided', organisation_id: organisation },
        { section: 'reports' },
        { section: 'plan' },
        { about: 'housemate' },
        { about: `parent:${robin.personId}` },
        { health: true },
        { version: 7 },
        { face: 'binned', binned_at: '2030-03-01T11:00:00Z' },
        { team_id: await idOf(house(), 'team', 'team') },
        { responsible_id: robin.personId },
        { beside_id: hidden },
        { beside_id: randomUUID() },
        { dossier_id: elsewhere },
      ];
      for (const lie of lies) expect(await insert(robin.personId, lie), JSON.stringify(lie)).toBe(FORBIDDEN);
    });

    it('in nobody else’s dossier: not as a parent, not as a guide, not as a stranger', async () => {
      for (const person of ['mama', 'gids', 'groot', 'vreemde']) {
        expect(await insert(await idOf(house(), 'person', person), {}), person).toBe(FORBIDDEN);
      }
      expect(await insert('', {})).toBe(FORBIDDEN);
    });

    it('over nothing that an organisation wrote, and never makes something else of what was written', async () => {
      for (const name of ['verslag', 'in-belang', 'gezondheid', 'over-huisgenoot']) {
        const id = await idOf(house(), 'entry', name);
        expect(
          await tryAs(
            robin.personId,
            sql`update entry set version = 99, day = '2020-01-01' where id = ${id}`,
          ),
        ).toBe(0);
        const words = sql`update entry_content set text = '\\x00' where entry_id = ${id}`;
        expect(await tryAs(robin.personId, words), name).toBe(0);
      }
      for (const change of [
        sql`face = 'binned', binned_at = now()`,
        sql`face = 'court'`,
        sql`about = 'housemate'`,
        sql`section = 'reports'`,
        sql`origin = 'provided'`,
        sql`health = true`,
        sql`beside_id = null`,
        sql`dossier_id = ${elsewhere}`,
        sql`external_id = 'verslag'`,
      ]) {
        expect(await tryAs(robin.personId, sql`update entry set ${change} where id = ${own.id}`)).toBe(
          FORBIDDEN,
        );
      }
      for (const change of [
        sql`face = 'court'`,
        sql`kind = '\\x00'`,
        sql`author = '\\x00'`,
        sql`team_key = ${randomUUID()}`,
      ]) {
        expect(
          await tryAs(robin.personId, sql`update entry_content set ${change} where entry_id = ${own.id}`),
        ).toBe(FORBIDDEN);
      }
      expect(await tryAs(robin.personId, sql`delete from entry where id = ${own.id}`)).toBe(FORBIDDEN);
      expect(await tryAs(robin.personId, sql`delete from entry_content where entry_id = ${own.id}`)).toBe(
        FORBIDDEN,
      );
    });

    it('and nobody else touches them, also not who may read them', async () => {
      await sayYes(house(), { from: 'robin', to: 'mama', section: 'keepsakes' });
      for (const person of ['mama', 'gids', 'groot', 'vreemde']) {
        const who = await idOf(house(), 'person', person);
        expect(await tryAs(who, sql`update entry set version = 99 where id = ${own.id}`), person).toBe(0);
        expect(
          await tryAs(who, sql`update entry_content set text = '\\x00' where entry_id = ${own.id}`),
        ).toBe(0);
        for (const [call, args] of [
          ['throw_away', sql`${own.id}, 1`],
          ['take_back', sql`${own.id}`],
          ['empty_my_bin', sql`${own.id}`],
        ] as const) {
          const answer = await asViewer(house().database, who, tx =>
            rowsOf<{ done: boolean }>(tx, sql`select kaart.${sql.identifier(call)}(${args}) as done`),
          );
          expect(answer, `${person} ${call}`).toEqual([{ done: false }]);
        }
      }
    });

    it('throws away nothing that an organisation wrote', async () => {
      for (const name of ['verslag', 'in-belang', 'gezondheid']) {
        const id = await idOf(house(), 'entry', name);
        const answer = await asViewer(house().database, robin.personId, tx =>
          rowsOf<{ done: boolean }>(tx, sql`select kaart.throw_away(${id}, 1) as done`),
        );
        expect(answer, name).toEqual([{ done: false }]);
      }
    });
  });

  it('finds that who empties bins can do just that, and that nobody else can', async () => {
    const asSweeper = (statement: SQL) =>
      asService(house().database, 'kaart_sweeper', async tx => {
        await tx.execute(statement);
        return 'done';
      }).catch(error => databaseCode(error));
    expect(await asSweeper(sql`select kaart.sweep_bins()`)).toBe('done');
    for (const statement of [
      sql`select id from entry`,
      sql`select text from entry_content`,
      sql`delete from entry`,
      sql`select bytes from attachment_chunk`,
      sql`select kaart.my_bin()`,
    ]) {
      expect(await asSweeper(statement)).toBe(FORBIDDEN);
    }
    expect(await tryAs(robin.personId, sql`select kaart.sweep_bins()`)).toBe(FORBIDDEN);
  });

  describe('reads, adds and moves files', () => {
    it('beside nothing but a card of one’s own', async () => {
      const add = (who: string, entryId: string, dossier = dossierId) =>
        tryAs(
          who,
          sql`insert into attachment (dossier_id, entry_id, media_type, size, name, added_at)
            values (${dossier}, ${entryId}, 'image/png', 1, '\\x00', now())`,
        );
      expect(await add(robin.personId, own.id)).toBe(1);
      await house().query(sql`delete from attachment where name = '\\x00'`);
      for (const name of ['verslag', 'in-belang', 'gezondheid']) {
        expect(await add(robin.personId, await idOf(house(), 'entry', name)), name).toBe(FORBIDDEN);
      }
      expect(await add(robin.personId, await idOf(house(), 'entry', 'groot-aandenken'), elsewhere)).toBe(
        FORBIDDEN,
      );
      for (const person of ['mama', 'gids', 'vreemde']) {
        expect(await add(await idOf(house(), 'person', person), own.id), person).toBe(FORBIDDEN);
      }
      const file = await keep(own.id);
      expect(await tryAs(robin.personId, sql`update attachment set entry_id = ${randomUUID()}`)).toBe(
        FORBIDDEN,
      );
      expect(await tryAs(robin.personId, sql`update attachment_chunk set position = 3`)).toBe(FORBIDDEN);
      expect(await tryAs(robin.personId, sql`delete from attachment_chunk`)).toBe(FORBIDDEN);
      const mama = await idOf(house(), 'person', 'mama');
      expect(await tryAs(mama, sql`delete from attachment where id = ${file.id}`)).toBe(0);
      const piece = sql`insert into attachment_chunk (dossier_id, attachment_id, position, bytes)
        values (${dossierId}, ${file.id}, 9, '\\x00')`;
      expect(await tryAs(mama, piece)).toBe(FORBIDDEN);
    });

    it('of no card that they may not read: the row, the name, the size and the number stay unknown (promise 10)', async () => {
      const words = await write('my-words');
      const file = await keep(words.id);
      const seenBy = (who: string) =>
        asViewer(house().database, who, async tx => [
          ...(await rowsOf(tx, sql`select id from attachment where id = ${file.id}`)),
          ...(await rowsOf(tx, sql`select position from attachment_chunk where attachment_id = ${file.id}`)),
        ]);
      expect(await seenBy(robin.personId)).toHaveLength(2);
      for (const person of ['mama', 'papa', 'gids', 'groot', 'vreemde']) {
        const who = await idOf(house(), 'person', person);
        expect(await seenBy(who), person).toEqual([]);
        const [count] = await asViewer(house().database, who, tx =>
          rowsOf<{ bytes: string }>(tx, sql`select kaart.my_file_bytes(${dossierId}) as bytes`),
        );
        expect(Number(count?.bytes), person).toBe(0);
      }
      const absent = await openAs(await door.signIn('papa'), randomUUID());
      const hidden = await openAs(await door.signIn('papa'), file.id);
      expect([hidden.status, await hidden.text()]).toEqual([absent.status, await absent.text()]);
    });
  });

  describe('can change what lies there', () => {
    /** The file as the young person gets it, or what became of it. */
    const read = async (id: string): Promise<'whole' | 'broken' | number> => {
      const answer = await openAs(robin, id);
      if (answer.status !== 200) return answer.status;
      return answer.arrayBuffer().then(
        bytes => (Buffer.from(bytes).equals(LARGE) ? 'whole' : 'broken'),
        () => 'broken',
      );
    };
    const at = (position: number, file: Attachment) =>
      sql`attachment_id = ${file.id} and position = ${position}`;

    it.each<[string, (file: Attachment, other: Attachment) => SQL[]]>([
      [
        'a byte was changed',
        file => [
          sql`update attachment_chunk set bytes = set_byte(bytes, 100, 255 - get_byte(bytes, 100)) where ${at(1, file)}`,
        ],
      ],
      [
        'two pieces were swapped',
        file => [
          sql`update attachment_chunk set position = 90 where ${at(0, file)}`,
          sql`update attachment_chunk set position = 0 where ${at(1, file)}`,
          sql`update attachment_chunk set position = 1 where ${at(90, file)}`,
        ],
      ],
      [
        'a piece of another file was put there',
        (file, other) => [
          sql`update attachment_chunk set bytes = (select bytes from attachment_chunk other where ${sql`other.attachment_id = ${other.id} and other.position = 1`})
            where ${at(1, file)}`,
        ],
      ],
      [
        'the tail was cut, and the size with it',
        file => [
          sql`delete from attachment_chunk where ${at(3, file)}`,
          sql`update attachment set size = 3 * 262144 where id = ${file.id}`,
        ],
      ],
      ['a piece is missing', file => [sql`delete from attachment_chunk where ${at(2, file)}`]],
    ])('but never reads a file of which %s', async (_, statements) => {
      const file = await keep(own.id, LARGE);
      const other = await keep(own.id, png({ width: 1024, height: 900, noise: 7 }));
      expect(await read(file.id)).toBe('whole');
      for (const statement of statements(file, other)) await house().query(statement);
      expect(await read(file.id)).toBe('broken');
    });

    it('but never lays a file beside another card, where others would read it', async () => {
      const file = await keep((await write('my-words')).id, LARGE);
      const shared = await write('keepsakes');
      await house().query(sql`update attachment set entry_id = ${shared.id} where id = ${file.id}`);
      expect(await read(file.id)).toBe(500);
    });
  });

  it('reads no file when the look can’t be written (promise 13)', async () => {
    const file = await keep(own.id);
    await sayYes(house(), { from: 'robin', to: 'papa', section: 'keepsakes' });
    const papa = await door.signIn('papa');
    await house().query(
      sql`alter table access_event add constraint full_disk check (payload not like '%"file"%')`,
    );
    const answer = await openAs(papa, file.id);
    expect(answer.status).toBe(500);
    expect((await answer.text()).length).toBeLessThan(JPEG.length);
    await house().query(sql`alter table access_event drop constraint full_disk`);
    expect((await openAs(papa, file.id)).status).toBe(200);
  });

  it('gets no further when the consent ends halfway, and the log says that it was begun (promise 4)', async () => {
    const file = await keep(own.id, LARGE);
    await sayYes(house(), { from: 'robin', to: 'gids', section: 'keepsakes' });
    const answer = await openAs(await door.signIn('gids'), file.id);
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(262_144);
    const { items } = (await robin.get<AccessLog>(`${mine}/access-log`)).body;
    expect(items[0]).toMatchObject({ action: 'file', entryId: own.id });
    await house().query(sql`update "grant" set ended_at = kaart.app_now()`);
    let got = 262_144;
    const rest = async (): Promise<void> => {
      const next = await reader?.read();
      if (!next || next.done) return;
      got += next.value.length;
      return rest();
    };
    await expect(rest()).rejects.toThrow();
    // One piece may have been on its way.
    expect(got).toBeLessThanOrEqual(2 * 262_144);
    expect(got).toBeLessThan(LARGE.length);
  });

  it('finds no preference of somebody else, and sets none', async () => {
    await robin.put(`${mine}/urgent-contacts`, { entryIds: [] });
    for (const person of ['mama', 'gids', 'groot', 'vreemde']) {
      const who = await idOf(house(), 'person', person);
      expect(await asViewer(house().database, who, tx => rowsOf(tx, sql`select * from preference`))).toEqual(
        [],
      );
      expect(await tryAs(who, sql`update preference set value = '\\x00'`)).toBe(0);
      expect(await tryAs(who, sql`delete from preference`)).toBe(0);
      const set = sql`insert into preference (dossier_id, name, value) values (${dossierId}, 'news', '\\x00')`;
      expect(await tryAs(who, set)).toBe(FORBIDDEN);
    }
  });
});
