import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export type TestDatabase = {
  /** Address of the empty database, as its owner: a login role that is no superuser and bypasses no policy. */
  url: string;
  /** Removes the database, also when somebody is still connected. */
  drop: () => Promise<void>;
};

/** Owner of every test database. Roles belong to the whole server, so a fresh owner could not manage those of the one before. */
const OWNER = 'open_kaart_test_owner';

/** Any number, as long as all tests use the same one. */
const SERVER_LOCK = 7_304_211;

async function asSuperuser<T>(task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end();
  }
}

/**
 * Runs one task at a time on the whole server, over all test files. For what databases share, such as creating roles.
 *
 * @param task what to do while no other test does the same
 */
export function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  return asSuperuser(async client => {
    await client.query('SELECT pg_advisory_lock($1)', [SERVER_LOCK]);
    return task();
  });
}

/** The same for every test file of a run, without handing it round: it follows from the server's own address. */
function ownerPassword(): string {
  return createHash('sha256').update(inject('postgresUrl')).digest('hex');
}

function makeOwner(client: pg.Client): Promise<unknown> {
  return client.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${OWNER}') THEN
        CREATE ROLE ${OWNER} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS;
      END IF;
      ALTER ROLE ${OWNER} PASSWORD '${ownerPassword()}';
    END $$`);
}

/**
 * Makes an empty database on the real PostgreSQL. Its owner may log in and make roles, and nothing more: what the
 * policies keep from the owner they keep from everybody.
 */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `open_kaart_test_${randomBytes(8).toString('hex')}`;
  await oneAtATime(() =>
    asSuperuser(async client => {
      await makeOwner(client);
      await client.query(`CREATE DATABASE ${name} OWNER ${OWNER}`);
    }),
  );
  const url = new URL(inject('postgresUrl'));
  url.username = OWNER;
  url.password = ownerPassword();
  url.pathname = `/${name}`;
  const drop = async () => {
    await asSuperuser(client => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  return { url: url.href, drop };
}
