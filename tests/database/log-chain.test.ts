import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { commitmentOf, GENESIS, linkHashOf } from '../../api/access-log/chain.ts';
import { recordLook } from '../../api/access-log/record.ts';
import { verifyLog } from '../../api/access-log/verify.ts';
import { databaseCode, isDatabaseAway } from '../../api/database/errors.ts';
import { asService, asViewer } from '../../api/database/transaction.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf } from '../helpers/visitor.ts';
import { fillWorld, sayYes } from '../helpers/world.ts';

const FORBIDDEN = '42501';
const READERS = 100;

describeOnBothDatabases('The chain of the access log', house => {
  let dossierId: string;
  let mama: string;
  let partyId: string;

  beforeAll(async () => {
    await fillWorld(house());
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    mama = await idOf(house(), 'person', 'mama');
    partyId = await sayYes(house(), { from: 'robin', to: 'mama', section: 'reports' });
  });

  const look = () =>
    asViewer(house().database, mama, tx =>
      recordLook(tx, {
        dossierId,
        action: 'list',
        basis: 'consent',
        partyId,
        section: 'reports',
        entryId: null,
        count: 3,
        purpose: 'know',
      }),
    );

  it('stays one unbroken chain under a hundred readers at once (promise 17)', async () => {
    // Who is told that the database is too busy comes back: that look was not written.
    const insist = (): Promise<void> =>
      look().catch(error => {
        if (isDatabaseAway(error)) return insist();
        throw error;
      });
    await Promise.all(Array.from({ length: READERS }, insist));
    expect(await verifyLog(house())).toMatchObject({ chains: 1, links: READERS, findings: [] });
  });

  it('is what chain.ts says it is', async () => {
    await look();
    const [first] = await house().query<{
      commitment: Uint8Array;
      hash: Uint8Array;
      salt: Uint8Array;
      payload: string;
    }>(
      sql`select commitment, hash, salt, payload from access_link join access_event using (dossier_id, sequence)
        where dossier_id = ${dossierId} and sequence = 1`,
    );
    if (!first) throw new Error('There is no first link.');
    const commitment = commitmentOf(first);
    expect(Buffer.from(commitment)).toEqual(Buffer.from(first.commitment));
    const hash = linkHashOf({ previousHash: GENESIS, dossierId, sequence: 1, commitment });
    expect(Buffer.from(hash)).toEqual(Buffer.from(first.hash));
  });

  const codeOf = (work: Promise<unknown>) => work.then(() => 'done', databaseCode);
  const ways: [string, SQL][] = [
    ['update access_link', sql`update access_link set hash = hash`],
    ['delete access_link', sql`delete from access_link`],
    ['truncate access_link', sql`truncate access_link cascade`],
    ['insert access_link', sql`insert into access_link select * from access_link`],
    ['update access_event', sql`update access_event set payload = payload`],
    ['delete access_event', sql`delete from access_event`],
    ['truncate access_event', sql`truncate access_event`],
    ['update access_head', sql`update access_head set sequence = 0`],
    ['delete access_head', sql`delete from access_head`],
    ['truncate access_head', sql`truncate access_head`],
  ];

  it.each(ways)('lets no viewer and no service %s (promise 16)', async (_name, statement) => {
    await look();
    expect(await codeOf(asViewer(house().database, mama, tx => tx.execute(statement)))).toBe(FORBIDDEN);
    for (const role of ['kaart_identity', 'kaart_intake', 'kaart_auditor'] as const) {
      expect(await codeOf(asService(house().database, role, tx => tx.execute(statement)))).toBe(FORBIDDEN);
    }
  });

  it('lets the auditor read the log, and nothing else', async () => {
    const read = (table: string) =>
      codeOf(
        asService(house().database, 'kaart_auditor', tx => tx.execute(sql.raw(`select * from ${table}`))),
      );
    for (const table of ['access_link', 'access_event', 'access_head'])
      expect(await read(table)).toBe('done');
    for (const table of ['person', 'dossier', 'entry', 'entry_content', 'session', '"grant"']) {
      expect(await read(table)).toBe(FORBIDDEN);
    }
  });
});
