import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { recordLook } from '../../api/access-log/record.ts';
import { sealLog } from '../../api/access-log/seal.ts';
import { type Finding, verifyLog } from '../../api/access-log/verify.ts';
import { asViewer } from '../../api/database/transaction.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf } from '../helpers/visitor.ts';
import { fillWorld, sayYes } from '../helpers/world.ts';

const LOOKS = 8;

/** What lies in the database and in the folder of seals belongs to somebody who may change all of it. */
describeOnBothDatabases('The proof of the access log', house => {
  let robin: string;
  let groot: string;
  let mama: string;

  const look = async (dossierId: string, times = 1) => {
    const [party] = await house().query<{ id: string }>(
      sql`select id from party where dossier_id = ${dossierId} and person_id = ${mama}`,
    );
    for (let done = 0; done < times; done += 1) {
      await asViewer(house().database, mama, tx =>
        recordLook(tx, {
          dossierId,
          action: 'list',
          basis: 'consent',
          partyId: party?.id ?? '',
          section: 'reports',
          entryId: null,
          count: done,
          purpose: 'know',
        }),
      );
    }
  };
  /** Changes the log as whoever owns the whole database can: no keys, no checks, no policies. */
  const attack = (statements: string) =>
    house().query(sql.raw(`do $$ begin set local session_replication_role = replica; ${statements} end $$`));
  const inChain = (table: string) => `${table} where dossier_id = '${robin}'`;
  /** Makes a chain fit again from its first link on, as an attacker would who knows how it is made. */
  const recompute = (dossierId: string) => `
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
    end;`;
  const findings = async () => (await verifyLog(house())).findings;
  const found = async () => (await findings()).map(({ kind, sequence }) => [kind, sequence]);
  const sealsFolder = () => join(house().config.dataFolder, 'seals');
  const sealFile = async () =>
    join(sealsFolder(), (await readdir(sealsFolder())).find(name => name.endsWith('.ndjson')) ?? '');

  beforeAll(async () => {
    await fillWorld(house());
    robin = await idOf(house(), 'dossier', 'dossier-robin');
    groot = await idOf(house(), 'dossier', 'dossier-groot');
    mama = await idOf(house(), 'person', 'mama');
    await sayYes(house(), { from: 'robin', to: 'mama', section: 'reports' });
    await sayYes(house(), { from: 'groot', to: 'mama', section: 'reports' });
  });

  beforeEach(async () => {
    await look(robin, LOOKS);
    await look(groot, 2);
    await sealLog(house());
  });

  afterEach(async () => {
    await attack('delete from access_event; delete from access_link; delete from access_head;');
    for (const name of ['seals', 'seal.key', 'seal.pub']) {
      await rm(join(house().config.dataFolder, name), { recursive: true, force: true });
    }
  });

  it('holds for a log that nobody touched', async () => {
    expect(await verifyLog(house())).toMatchObject({
      chains: 2,
      links: LOOKS + 2,
      erased: 0,
      seals: 1,
      findings: [],
      found: 0,
    });
  });

  it('still holds when an event was erased, and counts it', async () => {
    await attack(`delete from ${inChain('access_event')} and sequence in (2, 5);`);
    expect(await verifyLog(house())).toMatchObject({ links: LOOKS + 2, erased: 2, findings: [] });
  });

  it('finds an edited event', async () => {
    await attack(`update access_event set payload = replace(payload, '"reports"', '"plan"')
      where dossier_id = '${robin}' and sequence = 3;`);
    expect(await findings()).toEqual([{ kind: 'edit', dossierId: robin, sequence: 3, seal: null }]);
  });

  it.each(['commitment', 'hash', 'previous_hash'])('finds an edited %s of a link', async column => {
    await attack(
      `update access_link set ${column} = sha256('anders') where dossier_id = '${robin}' and sequence = 4;`,
    );
    expect(await found()).toEqual([['edit', 4]]);
  });

  it('finds a deletion in the middle', async () => {
    await attack(
      `delete from ${inChain('access_event')} and sequence = 4; delete from ${inChain('access_link')} and sequence = 4;`,
    );
    expect(await found()).toEqual([['deletion', 4]]);
  });

  it('finds a deletion after which everything moved up', async () => {
    await attack(`
      delete from ${inChain('access_event')} and sequence = 4; delete from ${inChain('access_link')} and sequence = 4;
      update access_event set sequence = sequence - 1 where dossier_id = '${robin}' and sequence > 4;
      update access_link set sequence = sequence - 1 where dossier_id = '${robin}' and sequence > 4;
      update access_head set sequence = sequence - 1 where dossier_id = '${robin}';`);
    expect(await found()).toContainEqual(['deletion', 4]);
  });

  it('finds two links that were swapped', async () => {
    const swap = (table: string) => `
      update ${table} set sequence = 0 where dossier_id = '${robin}' and sequence = 3;
      update ${table} set sequence = 3 where dossier_id = '${robin}' and sequence = 6;
      update ${table} set sequence = 6 where dossier_id = '${robin}' and sequence = 0;`;
    await attack(swap('access_link') + swap('access_event'));
    expect(await found()).toEqual([
      ['swap', 3],
      ['swap', 6],
    ]);
  });

  it('finds two events that were swapped', async () => {
    await attack(`
      update access_event set sequence = 0 where dossier_id = '${robin}' and sequence = 2;
      update access_event set sequence = 2 where dossier_id = '${robin}' and sequence = 7;
      update access_event set sequence = 7 where dossier_id = '${robin}' and sequence = 0;`);
    expect(await found()).toEqual([
      ['swap', 2],
      ['swap', 7],
    ]);
  });

  const cutTail = () => `
    delete from ${inChain('access_event')} and sequence > 5; delete from ${inChain('access_link')} and sequence > 5;`;

  it('finds a tail that was cut off', async () => {
    await attack(cutTail());
    expect(await found()).toEqual([['cut-tail', 6]]);
  });

  it('finds a cut tail by the seal, when the head was made to fit', async () => {
    await attack(`${cutTail()} update access_head set sequence = 5,
      hash = (select hash from ${inChain('access_link')} and sequence = 5) where dossier_id = '${robin}';`);
    expect(await findings()).toEqual([{ kind: 'cut-tail', dossierId: robin, sequence: LOOKS, seal: 1 }]);
  });

  it('finds a chain that was recomputed as a whole, also when it was sealed again afterwards', async () => {
    await attack(`
      update access_event set payload = replace(payload, '"reports"', '"plan"') where dossier_id = '${robin}' and sequence = 2;
      ${recompute(robin)}`);
    const expected = [{ kind: 'recomputed', dossierId: robin, sequence: LOOKS, seal: 1 }];
    expect(await findings()).toEqual(expected);
    await look(robin);
    await sealLog(house());
    expect(await findings()).toEqual(expected);
  });

  it('finds a chain that is gone, with or without its head', async () => {
    await attack(`delete from ${inChain('access_event')}; delete from ${inChain('access_link')};`);
    expect(await findings()).toMatchObject([{ kind: 'missing-chain', dossierId: robin }]);
    await attack(`delete from ${inChain('access_head')};`);
    expect(await findings()).toEqual([{ kind: 'missing-chain', dossierId: robin, sequence: LOOKS, seal: 1 }]);
  });

  it('finds a head that was changed or taken away', async () => {
    await attack(`update access_head set hash = sha256('anders') where dossier_id = '${robin}';`);
    expect(await found()).toEqual([['edit', LOOKS]]);
    await attack(`delete from ${inChain('access_head')};`);
    expect(await found()).toEqual([['deletion', LOOKS]]);
  });

  it('finds an event without a link', async () => {
    await attack(`delete from ${inChain('access_link')} and sequence = ${LOOKS};`);
    expect((await findings()).map(({ kind }) => kind)).toContain('cut-tail');
  });

  it('tells nothing but ids and places', async () => {
    await attack(
      `update access_event set payload = '{"geheim": 1}' where dossier_id = '${robin}' and sequence = 1;`,
    );
    const keys: (keyof Finding)[] = ['kind', 'dossierId', 'sequence', 'seal'];
    expect((await findings()).map(finding => Object.keys(finding).sort())).toEqual([[...keys].sort()]);
  });

  // -------------------------------------------------------------------------------------------------------- the seals

  it('seals no more than what grew, and each seal carries the one before', async () => {
    expect((await sealLog(house())).sealed).toBe(0);
    await look(groot);
    expect((await sealLog(house())).sealed).toBe(1);
    const seals = (await readFile(await sealFile(), 'utf8'))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(seals.map(({ number, heads }) => [number, heads.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
    expect(await verifyLog(house())).toMatchObject({ seals: 2, findings: [] });
  });

  it.each([
    ['edited', (text: string) => text.replace(`,${LOOKS},`, `,${LOOKS - 1},`)],
    ['without its signature', (text: string) => text.replace(/,"signature":"[^"]*"/, '')],
    ['no seal at all', () => 'niets\n'],
    ['missing in front', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('finds a seal that is %s', async (_name, forge) => {
    await look(robin);
    await sealLog(house());
    const file = await sealFile();
    await writeFile(file, forge(await readFile(file, 'utf8')));
    expect((await findings()).map(({ kind, seal }) => [kind, seal])).toContainEqual(['forged-seal', 1]);
  });

  it('finds seals that were made with another key', async () => {
    const file = await sealFile();
    const own = await readFile(file, 'utf8');
    for (const name of ['seals', 'seal.key', 'seal.pub']) {
      await rm(join(house().config.dataFolder, name), { recursive: true });
    }
    await sealLog(house());
    await writeFile(file, own);
    expect(await findings()).toMatchObject([{ kind: 'forged-seal', seal: 1 }]);
  });

  it('holds when a server stopped before its second seal, and the first was of an empty log', async () => {
    await attack('delete from access_event; delete from access_link; delete from access_head;');
    for (const name of ['seals', 'seal.key', 'seal.pub']) {
      await rm(join(house().config.dataFolder, name), { recursive: true, force: true });
    }
    expect(await sealLog(house())).toMatchObject({ sealed: 0 });
    await look(robin);
    expect(await verifyLog(house())).toMatchObject({ links: 1, seals: 1, findings: [] });
    await rm(sealsFolder(), { recursive: true });
    expect(await found()).toEqual([['forged-seal', null]]);
  });

  it('finds that all seals are gone', async () => {
    await rm(await sealFile());
    expect(await findings()).toMatchObject([{ kind: 'forged-seal' }]);
  });

  it('goes on after a crash in the middle of writing a seal', async () => {
    const file = await sealFile();
    await look(robin);
    await sealLog(house());
    const text = await readFile(file, 'utf8');
    await truncate(file, text.length - 40);
    expect(await verifyLog(house())).toMatchObject({ seals: 1, findings: [] });
    await sealLog(house());
    expect(await verifyLog(house())).toMatchObject({ seals: 2, findings: [] });
    expect(await readFile(file, 'utf8')).toContain(text.slice(0, text.indexOf('\n')));
  });

  it('names every chain again in the first seals of a new month, and the seals stay one chain', async () => {
    const file = await sealFile();
    const thisMonth = file.slice(-'2030-03.ndjson'.length, -'.ndjson'.length);
    await house().setClock(`${Number(thisMonth.slice(0, 4)) + 1}-05-05T10:00:00Z`);
    expect((await sealLog(house())).sealed).toBe(2);
    expect(await verifyLog(house())).toMatchObject({ seals: 2, findings: [] });
    await house().setClock(`${thisMonth}-05T10:00:00Z`);
    await look(robin);
    await sealLog(house());
    expect(await verifyLog(house())).toMatchObject({ seals: 3, findings: [] });
    await rm(file);
    expect((await findings()).map(({ kind }) => kind)).toContain('forged-seal');
  });

  it('is not fooled by a line that somebody adds', async () => {
    await appendFile(await sealFile(), '{"number":2}\n');
    await look(robin);
    await sealLog(house());
    expect((await findings()).map(({ kind, seal }) => [kind, seal])).toEqual([['forged-seal', 2]]);
  });
});
