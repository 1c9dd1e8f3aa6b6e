import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LogProof } from '../../api/access-log/contract.ts';
import { recordLook } from '../../api/access-log/record.ts';
import { sealLog } from '../../api/access-log/seal.ts';
import { asViewer } from '../../api/database/transaction.ts';
import { type Outcome, verifyChain } from '../../src/islands/access-log/verify-chain.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, sayYes } from '../helpers/world.ts';

const LOOKS = 8;

/** The browser's own check of one's own log, on what the API gives, after somebody with the whole database was at it. */
describeOnBothDatabases('Checking one’s own log on one’s own device', house => {
  let robin: Visitor;
  let dossierId: string;
  let mama: string;
  let partyId: string;

  const look = async (times: number) => {
    for (let done = 0; done < times; done += 1) {
      await asViewer(house().database, mama, tx =>
        recordLook(tx, {
          dossierId,
          action: 'list',
          basis: 'consent',
          partyId,
          section: 'reports',
          entryId: null,
          count: done,
          purpose: 'know',
        }),
      );
    }
  };
  const attack = (statements: string) =>
    house().query(sql.raw(`do $$ begin set local session_replication_role = replica; ${statements} end $$`));
  const inChain = (table: string) => `${table} where dossier_id = '${dossierId}'`;
  const proof = async (after: number) => {
    const { status, body } = await robin.get<LogProof>(
      `/api/v1/dossiers/${dossierId}/access-log/proof?after=${after}`,
    );
    expect(status).toBe(200);
    return body;
  };
  const check = (load = proof): Promise<Outcome> => verifyChain(dossierId, load);
  const sealsFolder = () => join(house().config.dataFolder, 'seals');
  const sealFile = async () => join(sealsFolder(), (await readdir(sealsFolder()))[0] ?? '');

  beforeAll(async () => {
    await fillWorld(house());
    robin = await openDoor(house()).signIn('robin');
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    mama = await idOf(house(), 'person', 'mama');
    partyId = await sayYes(house(), { from: 'robin', to: 'mama', section: 'reports' });
    await sayYes(house(), { from: 'groot', to: 'mama', section: 'reports' });
  });
  beforeEach(async () => {
    await look(LOOKS);
    await sealLog(house());
  });
  afterEach(async () => {
    await attack('delete from access_event; delete from access_link; delete from access_head;');
    for (const name of ['seals', 'seal.key', 'seal.pub']) {
      await rm(join(house().config.dataFolder, name), { recursive: true, force: true });
    }
  });

  it('finds a log that nobody touched whole, and sealed', async () => {
    expect(await check()).toMatchObject({
      state: 'whole',
      good: { sequence: LOOKS, at: expect.any(String) },
      erased: 0,
      seal: 'fits',
      sealedAt: expect.any(String),
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('goes on over pages, and counts what was erased without calling it wrong', async () => {
    await look(510);
    await attack(`delete from ${inChain('access_event')} and sequence in (2, 505);`);
    const pages: number[] = [];
    const seen = await check(after => {
      pages.push(after);
      return proof(after);
    });
    expect(pages).toEqual([0, 500]);
    expect(seen).toMatchObject({ state: 'whole', good: { sequence: LOOKS + 510 }, erased: 2, seal: 'fits' });
  });

  it.each([
    ['an edited event', `update access_event set payload = replace(payload, '"reports"', '"plan"')`, 3],
    ['an edited salt', `update access_event set salt = sha256('anders')`, 3],
    ['an edited commitment', `update access_link set commitment = sha256('anders')`, 4],
    ['an edited hash', `update access_link set hash = sha256('anders')`, 4],
    ['an edited previous hash', `update access_link set previous_hash = sha256('anders')`, 4],
  ])('finds %s', async (_name, statement, at) => {
    await attack(`${statement} where dossier_id = '${dossierId}' and sequence = ${at};`);
    expect(await check()).toMatchObject({ state: 'altered', at, good: { sequence: at - 1 } });
  });

  it('finds a deletion in the middle, with or without its event, and one of more than a page', async () => {
    await attack(`delete from ${inChain('access_link')} and sequence = 4;`);
    expect(await check()).toMatchObject({ state: 'missing', at: 4, good: { sequence: 3 } });
    await attack(`delete from ${inChain('access_event')} and sequence = 4;`);
    expect(await check()).toMatchObject({ state: 'missing', at: 4 });
    await look(1100);
    await attack(`delete from ${inChain('access_event')} and sequence between 4 and 1060;
      delete from ${inChain('access_link')} and sequence between 4 and 1060;`);
    expect(await check()).toMatchObject({ state: 'missing', at: 4 });
  });

  it('finds two events that were swapped, and two links', async () => {
    const swap = (table: string) => `
      update ${table} set sequence = 0 where dossier_id = '${dossierId}' and sequence = 3;
      update ${table} set sequence = 3 where dossier_id = '${dossierId}' and sequence = 6;
      update ${table} set sequence = 6 where dossier_id = '${dossierId}' and sequence = 0;`;
    await attack(swap('access_event'));
    expect(await check()).toMatchObject({ state: 'altered', at: 3 });
    await attack(swap('access_link'));
    expect(await check()).toMatchObject({ state: 'altered', at: 3 });
  });

  const cutTail = () => `
    delete from ${inChain('access_event')} and sequence > 5; delete from ${inChain('access_link')} and sequence > 5;`;
  const fitHead = () => `update access_head set sequence = 5,
    hash = (select hash from ${inChain('access_link')} and sequence = 5) where dossier_id = '${dossierId}';`;

  it('finds a tail that was cut off, by the head, and by the seal when the head was made to fit', async () => {
    await attack(cutTail());
    expect(await check()).toMatchObject({ state: 'missing', at: 6, good: { sequence: 5 } });
    await attack(fitHead());
    expect(await check()).toMatchObject({ state: 'missing', at: 6, good: { sequence: 5 } });
  });

  it('finds a whole chain that is gone, head and all', async () => {
    await attack(`delete from ${inChain('access_event')}; delete from ${inChain('access_link')};
      delete from ${inChain('access_head')};`);
    expect(await check()).toMatchObject({ state: 'missing', at: 1, good: { sequence: 0 } });
  });

  it('finds a chain that was recomputed as a whole, by the seal', async () => {
    await attack(`update access_event set payload = replace(payload, '"reports"', '"plan"')
      where dossier_id = '${dossierId}' and sequence = 2;
      declare previous bytea := decode(repeat('00', 32), 'hex'); place record; promise bytea; made bytea;
      begin
        for place in select link.sequence, event.salt, event.payload from access_link link
          join access_event event using (dossier_id, sequence)
          where link.dossier_id = '${dossierId}' order by link.sequence
        loop
          promise := sha256(place.salt || convert_to(place.payload, 'UTF8'));
          made := sha256(previous || uuid_send('${dossierId}') || int8send(place.sequence) || promise);
          update access_link set previous_hash = previous, commitment = promise, hash = made
            where dossier_id = '${dossierId}' and sequence = place.sequence;
          previous := made;
        end loop;
        update access_head set hash = previous where dossier_id = '${dossierId}';
      end;`);
    expect(await check()).toMatchObject({ state: 'altered', at: LOOKS });
  });

  it('finds a head that says something else', async () => {
    await attack(`update access_head set hash = sha256('anders') where dossier_id = '${dossierId}';`);
    expect(await check()).toMatchObject({ state: 'altered', at: LOOKS });
    await attack(`update access_head set sequence = 3 where dossier_id = '${dossierId}';`);
    expect(await check()).toMatchObject({ state: 'altered', at: LOOKS });
  });

  it('finds a seal that was forged, and one for another dossier', async () => {
    const forged = async (after: number) => {
      const page = await proof(after);
      const seal = page.seal && {
        ...page.seal,
        statement: page.seal.statement.replace('"seal":1', '"seal":2'),
      };
      return { ...page, seal };
    };
    expect(await check(forged)).toMatchObject({ state: 'whole', seal: 'forged' });
    const unreadable = async (after: number) => {
      const page = await proof(after);
      return { ...page, seal: page.seal && { ...page.seal, publicKey: 'AAAA' } };
    };
    expect(await check(unreadable)).toMatchObject({ state: 'whole', seal: 'unchecked' });
  });

  it('takes no seal from a line that somebody wrote in the file', async () => {
    const file = await sealFile();
    await writeFile(file, (await readFile(file, 'utf8')).replace(`,${LOOKS},`, `,${LOOKS - 1},`));
    expect(await check()).toMatchObject({ state: 'whole', seal: 'none', key: null });
  });

  it('holds for a log in which nobody ever looked', async () => {
    await attack('delete from access_event; delete from access_link; delete from access_head;');
    await rm(sealsFolder(), { recursive: true });
    expect(await check()).toMatchObject({ state: 'whole', good: { sequence: 0, at: null }, seal: 'none' });
  });

  it('tells nobody of another chain, neither its name nor its length', async () => {
    const groot = await idOf(house(), 'dossier', 'dossier-groot');
    const [party] = await house().query<{ id: string }>(
      sql`select id from party where dossier_id = ${groot} and person_id = ${mama}`,
    );
    await asViewer(house().database, mama, tx =>
      recordLook(tx, {
        dossierId: groot,
        action: 'list',
        basis: 'consent',
        partyId: party?.id ?? '',
        section: 'reports',
        entryId: null,
        count: 1,
        purpose: 'know',
      }),
    );
    await sealLog(house());
    expect(JSON.stringify(await proof(0))).not.toContain(groot);
    for (const person of ['mama', 'groot', 'gids', 'vreemde']) {
      const other = await openDoor(house()).signIn(person);
      expect((await other.get(`/api/v1/dossiers/${dossierId}/access-log/proof`)).status).toBe(404);
    }
    expect((await robin.get(`/api/v1/dossiers/${dossierId}/access-log/proof?after=-1`)).status).toBe(422);
  });
});
