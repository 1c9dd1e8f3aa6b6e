import { createHash } from 'node:crypto';
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
import { isDatabaseAway } from './errors.ts';

type Orm = PgDatabase<PgQueryResultHKT>;

/** A database, PostgreSQL or embedded, that speaks through Drizzle. */
export type Database = {
  /** For single questions. What belongs together goes through `transaction`. */
  orm: Orm;
  /** All that `work` does, or nothing of it. Nothing of it stays behind for whoever comes next. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Brings the tables to the newest version. Doing it again changes nothing. */
  migrate(): Promise<void>;
  close(): Promise<void>;
};

/** A running transaction. */
export type Transaction = Parameters<Parameters<Orm['transaction']>[0]>[0];

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
/** A transaction of a process that fell silent holds its locks no longer than this. */
const SILENCE_MILLISECONDS = 30_000;

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
    transaction: work => orm.transaction(work),
    migrate: () => migratePglite(orm, migrations),
    close: () => client.close(),
  };
}

async function openFolder(folder: string): Promise<PGlite> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return PGlite.create(folder);
}

/**
 * A connection that plans each query once: working out a plan with all policies takes longer than running it. A query is
 * known by its text, so what is asked with values in it (never written into the text) is planned once a connection.
 */
class PlanningOnceClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver's own type has eight forms, and this passes on each as it is.
  override query(config: any, ...rest: any[]): any {
    const form = super.query as (...asked: unknown[]) => unknown;
    const [values] = rest;
    const isPlannable =
      typeof config?.text === 'string' && !config.name && Array.isArray(values) && values.length > 0;
    if (!isPlannable) return form.call(this, config, ...rest);
    const name = createHash('sha256').update(config.text).digest('base64url');
    return form.call(this, { ...config, name }, ...rest);
  }
}

function connectPostgres(url: string, migrations: { migrationsFolder: string }): Database {
  const pool = new pg.Pool({
    Client: PlanningOnceClient,
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: QUERY_MILLISECONDS,
    query_timeout: QUERY_MILLISECONDS,
    idle_in_transaction_session_timeout: SILENCE_MILLISECONDS,
  });
  // A connection that breaks is replaced at the next query, which reports what is wrong. The pool listens only to those
  // that nobody uses; an error that nobody listens to would stop the process.
  pool.on('error', () => undefined);
  pool.on('connect', client => client.on('error', () => undefined));
  return {
    orm: drizzlePostgres({ client: pool }),
    transaction: work => transact(pool, work),
    migrate: () => migrateAlone(pool, migrations),
    close: () => pool.end(),
  };
}

/**
 * One transaction on a connection that nobody else has. It goes back to the pool only when it stands outside every
 * transaction; one that hangs or broke is thrown away. Kept, it would carry the role and the viewer of one person over to
 * the next, and write down later what was answered as failed.
 */
async function transact<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let hungUp = false;
  const hangUp = () => {
    if (!hungUp) client.release(true);
    hungUp = true;
  };
  const orm: Orm = drizzlePostgres({ client });
  try {
    const result = await orm.transaction(tx =>
      work(tx).catch(error => {
        // At once: a rollback would wait for an answer as long as the question did.
        if (isDatabaseAway(error)) hangUp();
        throw error;
      }),
    );
    client.release();
    return result;
  } catch (error) {
    if (isDatabaseAway(error) || client.getTransactionStatus() !== 'I') hangUp();
    else client.release();
    throw error;
  }
}

/** Several processes may start at once on one PostgreSQL: one migrates, the others wait. */
async function migrateAlone(pool: pg.Pool, migrations: { migrationsFolder: string }): Promise<void> {
  await transact(pool, async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('kaart migrations'))`);
    await migratePostgres(drizzlePostgres({ client: pool }), migrations);
  });
}

/** True when the database can be reached. */
export async function isReachable(database: Database): Promise<boolean> {
  return database.orm.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
}
