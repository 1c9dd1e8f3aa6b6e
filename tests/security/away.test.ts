import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../api/config.ts';
import type { Dossier, EntryPage } from '../../api/dossier/contract.ts';
import { lockFolder } from '../../api/operator/lock.ts';
import { runCommand } from '../../api/operator/run-command.ts';
import { type Line, openLine } from '../helpers/line.ts';
import { createDatabase, oneAtATime, type TestDatabase } from '../helpers/postgres.ts';
import { freePort, type RunningServer, startServer } from '../helpers/server.ts';

/** A site of one page: it says no more than that it is there. */
async function makeSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kaart-site-'));
  await mkdir(join(folder, 'nl'));
  await writeFile(join(folder, 'nl', 'index.html'), 'welkom');
  return folder;
}

/** Long enough for a loaded machine, short enough to wait for. It shortens the patience of the house itself. */
const PATIENCE = '?query_timeout=5000';
/** The house looks every five seconds whether the database is back. */
const BACK = { timeout: 20_000, interval: 200 };

describe('When the database is away', () => {
  let site: string;
  let databases: TestDatabase[];
  let dossiers: Line;
  let keys: Line;
  let server: RunningServer;

  beforeAll(async () => {
    site = await makeSite();
    databases = await Promise.all([createDatabase(), createDatabase()]);
    const lines = await Promise.all(databases.map(({ url }) => openLine(`${url}${PATIENCE}`)));
    [dossiers, keys] = lines as [Line, Line];
    server = await oneAtATime(() =>
      startServer({
        KAART_MODE: 'demo',
        KAART_SITE: site,
        DATABASE_URL: dossiers.url,
        KEYS_DATABASE_URL: keys.url,
      }),
    );
  });
  afterEach(async () => {
    await Promise.all([dossiers.restore(), keys.restore()]);
    await expect.poll(() => statusOf('/readyz'), BACK).toBe(200);
  });
  afterAll(async () => {
    await server.stop();
    await server.remove();
    await Promise.all([dossiers.close(), keys.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
    await rm(site, { recursive: true });
  });

  const statusOf = async (path: string) => (await fetch(`${server.origin}${path}`)).status;
  const expectSite = async () => {
    const page = await fetch(`${server.origin}/nl/`);
    expect([page.status, await page.text()]).toEqual([200, 'welkom']);
    expect(await statusOf('/healthz')).toBe(200);
  };
  const expectAway = (answer: Answer) => {
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status: 503, title: 'Even niet bereikbaar' });
  };

  type Answer = { status: number; headers: Headers; body: Record<string, unknown> };
  type Visitor = { dossier: string; ask(path: string, body?: unknown): Promise<Answer> };

  /** Signed in as somebody of the demo, with the first dossier on the table. */
  async function signIn(name: string): Promise<Visitor> {
    const config = parseConfig({
      ...server.settings,
      DATABASE_URL: databases[0]?.url,
      KEYS_DATABASE_URL: databases[1]?.url,
    });
    const { cookie } = await runCommand(config, 'demo-session', Readable.from([Buffer.from(name)]));
    const ask = async (path: string, body?: unknown): Promise<Answer> => {
      const response = await fetch(`${server.origin}/api/v1${path}`, {
        headers: { Cookie: cookie, Origin: server.origin, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    };
    const { body } = await ask('/me');
    const [first] = body['dossiers'] as { id: string }[];
    return { dossier: `/dossiers/${first?.id}`, ask };
  }

  it('serves the site, says so for the dossier, and comes back by itself (promise 34)', async () => {
    const noor = await signIn('noor');
    await dossiers.cut();
    await expectSite();
    expectAway(await noor.ask('/me'));
    expectAway(await noor.ask(noor.dossier));
    expect(await statusOf('/readyz')).toBe(503);
    await dossiers.restore();
    await expect.poll(async () => (await noor.ask('/me')).status, BACK).toBe(200);
    expect((await noor.ask(`${noor.dossier}/entries`)).status).toBe(200);
  });

  it('lets nobody in meanwhile, with whatever cookie (promise 34)', async () => {
    await dossiers.cut();
    const headers = { Cookie: '__Host-kaart=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' };
    for (const path of ['/api/v1/me', '/api/v1/entries/00000000-0000-4000-8000-000000000000']) {
      expect((await fetch(`${server.origin}${path}`, { headers })).status).toBe(503);
    }
  });

  it('shows no dossier when only the keys are away', async () => {
    const noor = await signIn('noor');
    const { sources } = (await noor.ask(noor.dossier)).body as unknown as Dossier;
    const organisationId = sources.find(({ connected }) => connected)?.organisation.id;
    await keys.cut();
    expectAway(await noor.ask(noor.dossier));
    expectAway(
      await noor.ask(`${noor.dossier}/requests`, { kind: 'question', organisationId, text: 'Wie?' }),
    );
    await expectSite();
  });

  it('is patient with a slow database, and the site does not wait for it', async () => {
    const noor = await signIn('noor');
    dossiers.slow(100);
    let answered = false;
    const asked = noor.ask(noor.dossier).then(answer => {
      answered = true;
      return answer;
    });
    await expectSite();
    expect(answered).toBe(false);
    expect((await asked).status).toBe(200);
  });

  it('gives up on one that says nothing, for everybody who asks, and has room for all of them afterwards', async () => {
    const noor = await signIn('noor');
    dossiers.stall();
    const asked = Array.from({ length: 25 }, () => noor.ask(noor.dossier));
    await expectSite();
    for (const answer of await Promise.all(asked)) expectAway(answer);
    await dossiers.restore();
    await expect.poll(() => statusOf('/readyz'), BACK).toBe(200);
    const again = await Promise.all(Array.from({ length: 25 }, () => noor.ask(noor.dossier)));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('writes all of a deletion or nothing of it, wherever the line breaks (promise 34)', async () => {
    const sander = await signIn('sander');
    const wish = { kind: 'deletion' };
    const tracks = 'insert into "request_source"';
    for (const place of [
      { words: 'insert into "request" ' },
      { words: tracks },
      { words: 'commit', after: tracks },
    ]) {
      const broken = dossiers.breakAt(place);
      expectAway(await sander.ask(`${sander.dossier}/requests`, wish));
      await broken;
      expect([place, (await sander.ask(`${sander.dossier}/requests`)).body]).toEqual([place, { items: [] }]);
    }
    const asked = await sander.ask(`${sander.dossier}/requests`, wish);
    expect(asked.status).toBe(201);
    expect(asked.body['sources']).not.toEqual([]);
    expect((await sander.ask(`${sander.dossier}/requests`)).body['items']).toHaveLength(1);
  });

  it('shows nothing to somebody else when the line breaks before the look is written (promise 13)', async () => {
    const [bram, noor] = [await signIn('bram'), await signIn('noor')];
    const looks = async () =>
      ((await noor.ask(`${noor.dossier}/access-log`)).body['items'] as unknown[]).length;
    const before = await looks();
    const broken = dossiers.breakAt({ words: 'append_event' });
    expectAway(await bram.ask(`${noor.dossier}/entries`));
    await broken;
    expect(await looks()).toBe(before);
    const seen = (await bram.ask(`${noor.dossier}/entries`)).body as unknown as EntryPage;
    // One event for each ground on which he saw something.
    const grounds = new Set(seen.items.map(({ basis }) => basis));
    expect(await looks()).toBe(before + grounds.size);
    expect(grounds.size).toBeGreaterThan(0);
  });

  it('tells the operator in a line what happened, and nothing of anybody', async () => {
    await dossiers.cut();
    await expect.poll(server.printed, BACK).toContain('De database is niet meer bereikbaar.');
    await dossiers.restore();
    await expect.poll(server.printed, BACK).toContain('De database is weer bereikbaar.');
    expect(server.printed()).not.toMatch(/Onverwachte fout|Sterrenveld|postgres:|\bat \//);
  });
});

describe('A start that can’t succeed', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaart-start-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Starts the server with these settings alone. Answers how it ended and what it said. */
  async function start(settings: Record<string, string>): Promise<{ code: number; said: string }> {
    const port = String(await freePort());
    const server = spawn(process.execPath, ['api/main.ts'], {
      env: { KAART_DATA: folder, KAART_SITE: folder, PORT: port, ...settings },
      timeout: 30_000,
    });
    const [out, errors, [code]] = await Promise.all([
      text(server.stdout),
      text(server.stderr),
      once(server, 'exit'),
    ]);
    return { code, said: out + errors };
  }

  const inOneLine = (words: RegExp) => ({
    code: 1,
    said: expect.stringMatching(new RegExp(`^[^\\n]*${words.source}[^\\n]*\\n$`)),
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown setting', { KAART_POORT: '80' }, /Onbekende instelling: KAART_POORT/],
    ['an address that is none', { DATABASE_URL: 'geheim@ergens' }, /Instelling DATABASE_URL klopt niet/],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://geheim@ergens/x' },
      /Instelling DATABASE_URL klopt niet/,
    ],
    ['a port that is none', { PORT: '0' }, /Instelling PORT klopt niet/],
    [
      'production without what it needs',
      { KAART_MODE: 'production' },
      /In productie ontbreekt nog: DATABASE_URL/,
    ],
  ])('says in one line that it has %s (promise 34)', async (_what, settings, words) => {
    const ended = await start(settings);
    expect(ended).toEqual(inOneLine(words));
    expect(ended.said).not.toContain('geheim');
  });

  it('says in one line that the port is in use, and which other to take', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await start({ PORT: String(port) })).toEqual(
      inOneLine(new RegExp(`Poort ${port} is al in gebruik`)),
    );
    other.close();
  });

  it('says in one line that another process has the data folder', async () => {
    const locked = join(folder, 'bezet');
    const lock = lockFolder(locked);
    expect(await start({ KAART_DATA: locked })).toEqual(
      inOneLine(new RegExp(`in gebruik door proces ${process.pid}`)),
    );
    lock.release();
  });
});
