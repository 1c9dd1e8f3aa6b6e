import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';

/** A database, PostgreSQL or embedded, that speaks through Drizzle. */
export type Database = {
  orm: PgDatabase<PgQueryResultHKT>;
  /** Brings the tables to the newest version. Doing it again changes nothing. */
  migrate(): Promise<void>;
  close(): Promise<void>;
};

export type Place = {
  /** `postgres://…`; left out: embedded in `folder`. */
  url?: string | undefined;
  /** Folder of the embedded database. The caller holds its lock: PGlite has none of its own. */
  folder: string;
  /** Name of the capability whose `migrations` folder belongs to this database. */
  migrationsOf: 'database' | 'keys';
};

const POOL_SIZE = 10;
const CONNECT_MILLISECONDS = 3_000;
const QUERY_MILLISECONDS = 10_000;

/** Opens a database. A PostgreSQL that is away shows only at the first query. */
export async function connect({ url, folder, migrationsOf }: Place): Promise<Database> {
  const migrations = { migrationsFolder: join(import.meta.dirname, '..', migrationsOf, 'migrations') };
  return url ? connectPostgres(url, migrations) : embed(await openFolder(folder), migrations);
}

/** The embedded database in memory or from a snapshot, for whoever opened it. */
export function embed(client: PGlite, migrations: { migrationsFolder: string }): Database {
  const orm = drizzlePglite({ client });
  return {
    orm,
    migrate: () => migratePglite(orm, migrations),
    close: () => client.close(),
  };
}

async function openFolder(folder: string): Promise<PGlite> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return PGlite.create(folder);
}

function connectPostgres(url: string, migrations: { migrationsFolder: string }): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: QUERY_MILLISECONDS,
    query_timeout: QUERY_MILLISECONDS,
  });
  // An idle connection that breaks is replaced at the next query, which reports what is wrong.
  pool.on('error', () => undefined);
  const orm = drizzlePostgres({ client: pool });
  return { orm, migrate: () => migrateAlone(orm, migrations), close: () => pool.end() };
}

/** Several processes may start at once on one PostgreSQL: one migrates, the others wait. */
async function migrateAlone(
  orm: ReturnType<typeof drizzlePostgres>,
  migrations: { migrationsFolder: string },
): Promise<void> {
  await orm.transaction(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('kaart migrations'))`);
    await migratePostgres(orm, migrations);
  });
}

/** True when the database can be reached. */
export async function isReachable(database: Database): Promise<boolean> {
  return database.orm.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
}
