import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../helpers/house.ts';

/** Name of each table with its columns, as docs/data-register.md lists them: one row `| table | column, column | … |`. */
function readRegister(): Map<string, string[]> {
  const rows = readFileSync('docs/data-register.md', 'utf8').matchAll(
    /^\| `([a-z_]+)` \|([^|]*)\|([^|]*)\|/gm,
  );
  return new Map(
    [...rows].map(([, table, plain, sealed]) => [
      table ?? '',
      [...`${plain} ${sealed}`.matchAll(/`([a-z_]+)`/g)].map(([, column]) => column ?? '').sort(),
    ]),
  );
}

describeOnBothDatabases('The data register', house => {
  const columnsOf = async (store: 'database' | 'keys') => {
    const query = sql<{ table: string; columns: string[] }>`
      select table_name as "table", array_agg(column_name::text order by column_name) as columns
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' group by table_name`;
    if (store === 'database') return house().query<{ table: string; columns: string[] }>(query);
    const found = (await house().keys.orm.execute(query)) as unknown as {
      rows: { table: string; columns: string[] }[];
    };
    return found.rows;
  };

  it('lists every table and column of both databases, so that a new one can’t slip in unexplained', async () => {
    const register = readRegister();
    const found = [...(await columnsOf('database')), ...(await columnsOf('keys'))];
    expect(Object.fromEntries(found.map(({ table, columns }) => [table, columns.toSorted()]))).toEqual(
      Object.fromEntries(register),
    );
  });

  it('binds every table by policies, the owner included (promise 5)', async () => {
    const open = await house().query(sql`select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`);
    expect(open).toEqual([]);
  });

  it('gives nothing to everybody, and makes every view ask as the one who looks (promise 1)', async () => {
    const given = await house().query(sql`
      select table_name as name from information_schema.role_table_grants
        where table_schema = 'public' and grantee = 'PUBLIC'
      union all
      select routine_name from information_schema.role_routine_grants
        where routine_schema = 'kaart' and grantee = 'PUBLIC'
      union all
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
        and not coalesce(reloptions, '{}') @> array['security_invoker=true']`);
    expect(given).toEqual([]);
  });

  it('has roles that can’t log in, pass a policy or own a table', async () => {
    const roles = await house().query(sql`
      select rolname, rolcanlogin, rolsuper, rolbypassrls,
        exists (select from pg_class where relowner = role.oid and relkind = 'r') as owns
      from pg_roles role where rolname like 'kaart\\_%' order by rolname`);
    expect(roles).toHaveLength(8);
    for (const role of roles) {
      expect(role).toMatchObject({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, owns: false });
    }
  });

  it('lets every function that reads for everyone keep to an empty search path', async () => {
    // One whose names were read when it was made needs no search path; it may lend nobody its owner's rights.
    const loose = await house().query(sql`select proname from pg_proc
      where pronamespace = 'kaart'::regnamespace and not coalesce(proconfig, '{}') @> array['search_path=""']
        and (prosqlbody is null or prosecdef)`);
    expect(loose).toEqual([]);
  });

  it('holds the content of an entry to the entry itself: their rules can’t drift apart', async () => {
    const apart = await house().query(sql`select conname from pg_constraint
      where conname in ('entry_content_follows_entry', 'withholding_follows_entry') and confupdtype = 'c'`);
    expect(apart).toHaveLength(2);
  });
});
