import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../helpers/postgres.ts';

describe('the PostgreSQL that tests run on', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('gives an owner that policies bind: no superuser, no bypass', async () => {
    const { rows } = await client.query(
      'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true }]);
  });

  it('keeps a forced policy from its own owner', async () => {
    await client.query('CREATE TABLE secret (word text)');
    await client.query("INSERT INTO secret VALUES ('vuurvlieg')");
    await client.query('ALTER TABLE secret ENABLE ROW LEVEL SECURITY');
    expect((await client.query('SELECT * FROM secret')).rowCount).toBe(1);
    await client.query('ALTER TABLE secret FORCE ROW LEVEL SECURITY');
    expect((await client.query('SELECT * FROM secret')).rowCount).toBe(0);
  });

  it('is gone after drop, also with somebody still connected', async () => {
    const short = await createDatabase();
    const left = new pg.Client({ connectionString: short.url });
    left.on('error', () => {});
    await left.connect();
    await short.drop();
    await expect(new pg.Client({ connectionString: short.url }).connect()).rejects.toThrow(/does not exist/);
  });
});
