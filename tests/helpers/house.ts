import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Config, parseConfig } from '../../api/config.ts';
import { connect, type Database, embed } from '../../api/database/connect.ts';
import type { House } from '../../api/house.ts';
import { openVault } from '../../api/keys/vault.ts';
import { createDatabase, oneAtATime } from './postgres.ts';

/** A house of its own for one test file, with ways that only a test has. */
export type TestHouse = House & {
  kind: 'PGlite' | 'PostgreSQL';
  /** Database of the keys, to look behind the vault. */
  keys: Database;
  /** Rows as a superuser, past every policy: what an attacker with the whole database sees. */
  query<Row>(query: SQL): Promise<Row[]>;
  /** Sets the only clock of the rules, until it is set again; null lets it run. */
  setClock(moment: string | null): Promise<void>;
  close(): Promise<void>;
};

const MIGRATIONS = { database: 'api/database/migrations', keys: 'api/keys/migrations' } as const;

/** An embedded database in memory, migrated once for all tests of a worker. */
const snapshots = new Map<keyof typeof MIGRATIONS, Promise<File | Blob>>();

async function makeSnapshot(of: keyof typeof MIGRATIONS): Promise<File | Blob> {
  const client = await PGlite.create();
  const database = embed(client, { migrationsFolder: MIGRATIONS[of] });
  await database.migrate();
  const dump = await client.dumpDataDir('none');
  await database.close();
  return dump;
}

async function openEmbedded(of: keyof typeof MIGRATIONS): Promise<Database> {
  const snapshot = snapshots.get(of) ?? makeSnapshot(of);
  snapshots.set(of, snapshot);
  const client = await PGlite.create({ loadDataDir: await snapshot });
  return embed(client, { migrationsFolder: MIGRATIONS[of] });
}

type Opened = { database: Database; past: Database; close(): Promise<void> };

/** PGlite connects as superuser: the database itself is the way past the policies. */
async function openEmbeddedPast(of: keyof typeof MIGRATIONS): Promise<Opened> {
  const database = await openEmbedded(of);
  return { database, past: database, close: database.close };
}

/** On PostgreSQL the house connects as an owner that the policies bind too; the way past them is another connection. */
async function openReal(migrationsOf: keyof typeof MIGRATIONS): Promise<Opened> {
  const { url, drop } = await createDatabase();
  const database = await connect({ url, folder: '', migrationsOf });
  await oneAtATime(database.migrate);
  const superuser = new URL(inject('postgresUrl'));
  superuser.pathname = new URL(url).pathname;
  const past = await connect({ url: superuser.href, folder: '', migrationsOf });
  return {
    database,
    past,
    close: async () => {
      await Promise.all([database.close(), past.close()]);
      await drop();
    },
  };
}

/** A house with an empty, migrated database of this kind. Close it when done. */
export async function openTestHouse(
  kind: TestHouse['kind'],
  settings: Record<string, string> = {},
): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'kaart-'));
  const open = kind === 'PGlite' ? openEmbeddedPast : openReal;
  const [dossiers, keys] = await Promise.all([open('database'), open('keys')]);
  const config: Config = parseConfig({ KAART_DATA: folder, KAART_RATE_LIMIT: '1000000', ...settings });
  return {
    kind,
    config,
    database: dossiers.database,
    keys: keys.past,
    vault: openVault(keys.database, randomBytes(32)),
    isReady: () => true,
    query: async query => ((await dossiers.past.orm.execute(query)) as unknown as { rows: never[] }).rows,
    setClock: async moment => {
      const now = moment === null ? 'now()' : `timestamptz '${new Date(moment).toISOString()}'`;
      await dossiers.database.orm.execute(
        sql.raw(`create or replace function kaart.app_now() returns timestamptz
          language sql stable set search_path = '' as $$ select ${now} $$`),
      );
    },
    close: async () => {
      await Promise.all([dossiers.close(), keys.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Runs a suite on PGlite and on a real PostgreSQL. `house()` is the house of the running suite: one for all its tests.
 */
export function describeOnBothDatabases(
  name: string,
  suite: (house: () => TestHouse) => void,
  settings: Record<string, string> = {},
): void {
  describe.each(['PGlite', 'PostgreSQL'] as const)(`${name} (%s)`, kind => {
    let open: TestHouse;
    beforeAll(async () => {
      open = await openTestHouse(kind, settings);
    });
    afterAll(() => open.close());
    suite(() => open);
  });
}
