import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type SQL, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseConfig } from '../../api/config.ts';
import type { Dossier } from '../../api/dossier/contract.ts';
import { onError } from '../../api/http/routes.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import { runCommand } from '../../api/operator/run-command.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { type RunningServer, startServer } from '../helpers/server.ts';
import { type Answer, idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { canaryOf, entryOf, fillWorld, sayYes, YOUNGSTERS } from '../helpers/world.ts';

const ANY_CANARY = 'KANARIE-';
const canariesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/KANARIE-([\w-]+?)-TJIEP/g)].map(([, name]) => name ?? ''))].sort();

/** The ways in which a text can lie around readably. */
function tracesOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text);
  return [
    utf8,
    Buffer.from(text, 'utf16le'),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(utf8.toString('hex').toUpperCase()),
    // Wherever it starts in what was encoded: without the groups that it shares with its neighbours.
    ...[0, 1, 2].map(before =>
      Buffer.from(
        Buffer.from(' '.repeat(before) + text)
          .toString('base64')
          .slice(before && 4, -4),
      ),
    ),
  ];
}

const OPEN_TO_ROBIN = [
  'verslag',
  'verslag-oud',
  'doel',
  'over-mama',
  'over-huisgenoot',
  'eigen-woord',
  'aandenken',
];
const OWN_WORDS = ['eigen-woord', 'aandenken'];

describeOnBothDatabases('Words that are somebody’s', house => {
  let door: ReturnType<typeof openDoor>;
  let dossier: string;
  let robin: Visitor;
  let mamasParty: string;
  let huis: string;
  let said: string;

  beforeAll(async () => {
    await fillWorld(house());
    const objection = {
      type: 'entry',
      id: 'betwist',
      dossier: 'dossier-robin',
      organisation: 'huis',
      section: 'reports',
      kind: 'report',
      day: '2030-02-03',
      title: canaryOf('betwist'),
      text: canaryOf('betwist'),
      author: canaryOf('betwist'),
      withheld: {
        ground: 'interest',
        decidedBy: 'gids',
        decidedRole: 'begeleider',
        since: '2030-02-03',
        howToContest: canaryOf('bezwaar'),
      },
    };
    expect((await takeIn(house(), [JSON.stringify(objection)])).problems).toEqual([]);
    door = openDoor(house());
    dossier = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-robin')}`;
    robin = await door.signIn('robin');
    mamasParty = await sayYes(house(), { from: 'robin', to: 'mama', section: 'plan' });
    huis = await idOf(house(), 'organisation', 'huis');
    const question = { kind: 'question', organisationId: huis, text: canaryOf('vraag') };
    const asked = await robin.post(`${dossier}/requests`, question);
    expect(asked.status).toBe(201);
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });
  const listen = () => {
    said = '';
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation(part => {
        said += String(part);
        return true;
      });
    }
  };

  it('lie readable in no column of either database, also not as bytes (promise 21)', async () => {
    const keys = async (query: SQL) =>
      ((await house().keys.orm.execute(query)) as unknown as { rows: { name: string; text: string }[] }).rows;
    const dossiers = (query: SQL) => house().query<{ name: string; text: string }>(query);
    const rows: string[] = [];
    for (const ask of [dossiers, keys]) {
      const tables =
        await ask(sql`select format('%I.%I', schemaname, tablename) as name, '' as text from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`);
      for (const { name } of tables) {
        const found = await ask(sql`select ${name} as name, row::text as text from ${sql.raw(name)} row`);
        for (const { text } of found) {
          rows.push(text);
          const bytes = Buffer.from(text);
          for (const trace of tracesOf(ANY_CANARY)) expect(bytes.includes(trace), name).toBe(false);
        }
      }
    }
    // The search itself works: names, which are plain, are found by it.
    expect(rows.join('\n')).toContain('Robin Test');
  });

  it('reach nobody who is not entitled, in no answer and no header of any address', async () => {
    const addresses = await everyAddress();
    const own = (youngster: string) => OWN_WORDS.map(word => entryOf(youngster, word));
    const entitled: Record<string, string[]> = {
      robin: [...OPEN_TO_ROBIN, 'bezwaar', 'vraag'],
      kleintje: own('kleintje'),
      groot: OPEN_TO_ROBIN.map(entry => entryOf('groot', entry)),
      mama: ['doel'],
      papa: [],
      gids: [],
      collega: [],
      vreemde: [],
    };
    for (const [name, allowed] of Object.entries(entitled)) {
      const visitor = await door.signIn(name);
      expect([name, await everythingFor(visitor, addresses)]).toEqual([name, allowed.toSorted()]);
    }
    expect(await everythingFor(door.nobody, addresses)).toEqual([]);
    // Every address, for everybody: thousands of questions.
  }, 300_000);

  it('are printed nowhere, also when everything goes wrong', async () => {
    const mama = await door.signIn('mama');
    const word = canaryOf('fout');
    listen();
    await house().query(sql.raw('alter table access_event rename to access_event_away'));
    await house().query(sql.raw('alter table request rename to request_away'));
    const failed = [
      await mama.get(`${dossier}/entries`),
      await robin.post(`${dossier}/requests`, { kind: 'question', organisationId: huis, text: word }),
      await robin.get(`${dossier}/requests`),
    ];
    await house().query(sql.raw('alter table request_away rename to request'));
    await house().query(sql.raw('alter table access_event_away rename to access_event'));
    for (const answer of [
      await robin.post(`${dossier}/requests`, { kind: word }),
      await robin.post(`${dossier}/requests`, { kind: 'question', organisationId: huis, [word]: word }),
      await robin.post(`${dossier}/grants`, { partyId: word, section: word, purpose: word, until: word }),
      await robin.get(`${dossier}/entries?cursor=${word}&section=${word}`),
      await robin.get(`/api/v1/entries/${word}`),
      await door.nobody.get(`/api/auth/callback?error=${word}&error_description=${word}`),
    ]) {
      expect(answer.status).toBeLessThan(500);
    }
    vi.restoreAllMocks();
    expect(failed.map(({ status }) => status)).toEqual([500, 500, 500]);
    expect(said.match(/Onverwachte fout/g)).toHaveLength(3);
    for (const personal of [ANY_CANARY, 'Robin', 'Mama Test', robin.personId, mamasParty]) {
      expect(said).not.toContain(personal);
    }
    for (const { text } of failed) expect(text).not.toContain(ANY_CANARY);
  });

  it('are not printed as places in code either', async () => {
    listen();
    const app = new Hono().get('/', () => {
      throw new Error(`mis\n    at ${canaryOf('regel')} (hier.ts:1:1)`);
    });
    app.onError(onError);
    expect((await app.request('/')).status).toBe(500);
    vi.restoreAllMocks();
    expect(said).toMatch(/^Onverwachte fout: Error at /);
    expect(said).not.toContain(ANY_CANARY);
  });

  /** Every address that answers a GET, taken from the API's own description, filled in with every id that there is. */
  async function everyAddress(): Promise<string[]> {
    const { body } = await door.nobody.get<{ paths: Record<string, object> }>('/api/openapi.json');
    const dossiers = await Promise.all(YOUNGSTERS.map(name => idOf(house(), 'dossier', `dossier-${name}`)));
    const idsOf = async (table: 'entry' | 'attachment') =>
      (await house().query<{ id: string }>(sql`select id from ${sql.identifier(table)}`)).map(({ id }) => id);
    const parties = await house().query<{ dossier: string; id: string }>(
      sql`select dossier_id as dossier, id from party`,
    );
    const entries = await idsOf('entry');
    const files = await idsOf('attachment');
    const ids: Record<string, string[]> = {
      dossiers,
      kept: dossiers,
      entries,
      'own-words': entries,
      files,
    };
    const templates = Object.entries(body.paths).flatMap(([path, methods]) =>
      'get' in methods ? [path] : [],
    );
    const filled = templates.flatMap(template => {
      if (template.endsWith('/preview')) return [];
      const [, kind = ''] = template.match(/([\w-]+)\/\{id\}/) ?? [];
      const address = (id: string) => template.replace('{id}', id);
      return kind === '' ? [template] : (ids[kind]?.map(address) ?? [`${kind} has no ids`]);
    });
    expect(filled.filter(address => /[{ ]/.test(address))).toEqual([]);
    return [
      '/api/openapi.json',
      ...filled,
      ...parties.map(({ dossier: id, id: party }) => `/api/v1/dossiers/${id}/preview?as=${party}`),
    ];
  }
});

async function everythingFor(visitor: Visitor, addresses: string[]): Promise<string[]> {
  let all = '';
  for (const address of addresses) {
    const { text, headers }: Answer<unknown> = await visitor.get(address);
    all += `${text}\n${JSON.stringify([...headers])}\n`;
  }
  return canariesIn(all);
}

describe('A running server', () => {
  let server: RunningServer;
  const words = { entry: canaryOf('levering'), own: canaryOf('woord'), request: canaryOf('vraag') };
  const withheld = canaryOf('gesloten');

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server.stop();
    await server.remove();
  });

  const command = (name: 'intake' | 'demo-session', input: string) =>
    runCommand(parseConfig(server.settings), name, Readable.from([Buffer.from(input)]));
  const ask = async (cookie: string, path: string, body?: unknown) =>
    fetch(`${server.origin}${path}`, {
      headers: { Cookie: cookie, Origin: server.origin, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });

  it('leaves nobody’s words in a file of its data folder or in what it prints (promise 21)', async () => {
    const entry = { type: 'entry', dossier: 'dossier-noor', day: '@-1d', author: 'Iemand' };
    const delivered = { ...entry, organisation: 'de-vuurvlieg', section: 'reports', kind: 'report' };
    const lines = [
      { ...delivered, id: 'k1', title: words.entry, text: words.entry },
      { ...entry, id: 'k2', section: 'my-words', kind: 'own-word', title: words.own, text: words.own },
      {
        ...delivered,
        id: 'k3',
        title: withheld,
        text: withheld,
        withheld: {
          ground: 'interest',
          decidedBy: 'bram',
          decidedRole: 'begeleider',
          since: '@-1d',
          howToContest: withheld,
        },
      },
      // Lines that are refused are not repeated either.
      { ...delivered, id: canaryOf('fout'), title: canaryOf('fout'), text: canaryOf('fout') },
      { [canaryOf('fout')]: canaryOf('fout') },
    ];
    const report = await command('intake', lines.map(line => JSON.stringify(line)).join('\n'));
    expect(report).toMatchObject({ added: 3 });
    expect(JSON.stringify(report)).not.toContain(ANY_CANARY);

    const { cookie } = (await command('demo-session', 'noor')) as { cookie: string };
    const me = (await (await ask(cookie, '/api/v1/me')).json()) as { dossiers: { id: string }[] };
    const dossier = `/api/v1/dossiers/${me.dossiers[0]?.id}`;
    const { sources } = (await (await ask(cookie, dossier)).json()) as Dossier;
    const question = {
      kind: 'question',
      organisationId: sources[0]?.organisation.id,
      text: words.request,
    };
    expect((await ask(cookie, `${dossier}/requests`, question)).status).toBe(201);
    const read = await Promise.all(
      [`${dossier}/entries`, `${dossier}/requests`].map(async path => (await ask(cookie, path)).text()),
    );
    // Noor reads them, so they are there; the closed one is closed.
    expect(canariesIn(read.join(''))).toEqual(['gesloten', 'levering', 'vraag', 'woord']);
    expect(read.join('')).not.toContain(`"title":"${withheld}"`);
    await ask(cookie, `/nl/${words.request}/?x=${words.request}`);
    await ask(cookie, `/api/v1/${words.request}`);
    await server.stop();

    const secrets = [ANY_CANARY, cookie.split('=')[1] ?? ''];
    let bytes = 0;
    for (const file of await readdir(server.folder, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      const content = await readFile(path);
      bytes += content.length;
      for (const secret of secrets) {
        for (const trace of tracesOf(secret)) expect([path, content.includes(trace)]).toEqual([path, false]);
      }
    }
    expect(bytes).toBeGreaterThan(1_000_000);
    for (const secret of secrets) expect(server.printed()).not.toContain(secret);
  });
});
