import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../api/http/contract.ts';
import { describeOnBothDatabases, openTestHouse, type TestHouse } from '../helpers/house.ts';
import { type SignInServer, serveSignIn } from '../helpers/sign-in.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { entryOf, fillWorld, sayYes, YOUNGSTERS } from '../helpers/world.ts';

const ORIGIN = 'http://localhost:4321';
const RUNS = { PostgreSQL: 1_000, PGlite: 250 };
const NIL = '00000000-0000-0000-0000-000000000000';

/** What consent can open at most to somebody else; the rest is never a youngster's to give. */
const TO_GIVE = ['verslag', 'verslag-oud', 'doel', 'eigen-woord', 'aandenken'];
const OWN = [...TO_GIVE, 'over-mama', 'over-huisgenoot'];
const given = (...entries: string[]) =>
  ['robin', 'groot'].flatMap(youngster => entries.map(entry => entryOf(youngster, entry)));

/** For each role every word that it may ever see, whatever the others said yes to meanwhile. */
const ROLES: Record<string, string[]> = {
  robin: OWN,
  groot: OWN.map(entry => entryOf('groot', entry)),
  kleintje: ['eigen-woord', 'aandenken'].map(entry => entryOf('kleintje', entry)),
  mama: given(...TO_GIVE, 'over-mama'),
  papa: given(...TO_GIVE),
  collega: given(...TO_GIVE),
  vreemde: [],
  nobody: [],
  forged: [],
};

type Operation = { method: string; path: string; statuses: string[] };
type OpenApi = { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };

/** Routes that the description of the API leaves to browsers, with what they may answer. */
const UNDESCRIBED: Operation[] = [
  { method: 'get', path: '/api/auth/callback', statuses: ['303'] },
  { method: 'get', path: '/api/auth/login', statuses: ['303'] },
  { method: 'get', path: '/api/openapi.json', statuses: ['200'] },
  { method: 'get', path: '/healthz', statuses: ['200'] },
  { method: 'patch', path: '/api/v1/me', statuses: ['401', '403', '404', '413'] },
  { method: 'delete', path: '/api/v1/dossiers/{id}', statuses: ['401', '403', '404', '413'] },
  { method: 'get', path: '/api/v1/{id}/{grantId}', statuses: ['401', '404'] },
];

describeOnBothDatabases('Whatever somebody asks of the API', house => {
  let door: ReturnType<typeof openDoor>;
  let operations: Operation[];
  let ids: Ids;
  let cookies: Record<string, string | undefined>;

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    const { body } = await door.nobody.get<OpenApi>('/api/openapi.json');
    operations = [
      ...Object.entries(body.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, { responses }]) => ({
          method,
          path,
          statuses: Object.keys(responses),
        })),
      ),
      ...UNDESCRIBED,
    ];
    await sayYes(house(), { from: 'robin', to: 'mama', section: 'plan' });
    ids = await knownIds(house());
    const people = Object.keys(ROLES).filter(name => name !== 'nobody' && name !== 'forged');
    const visitors = await Promise.all(people.map((name): Promise<Visitor> => door.signIn(name)));
    cookies = {
      ...Object.fromEntries(people.map((name, index) => [name, visitors[index]?.cookie])),
      forged: '__Host-kaart=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    };
  });

  it('is answered as described, never with an error of ours, and with nobody else’s words (promise 33)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('robin', 'robin', 'robin', ...Object.keys(ROLES)),
        questions(operations, ids),
        async (role, question) => {
          const { statuses, address, init } = question;
          const cookie = cookies[role];
          const headers = { ...init.headers, ...(cookie ? { Cookie: cookie } : {}) };
          const response = await door.app.request(`${ORIGIN}${address}`, { ...init, headers });
          const text = await response.text();
          expect(statuses).toContain(String(response.status));
          if (response.status >= 400)
            expect(problemSchema.strict().parse(JSON.parse(text)).status).toBe(response.status);
          else if (text !== '') JSON.parse(text);
          const words = [...text.matchAll(/KANARIE-([\w-]+?)-TJIEP/g)].map(([, name]) => name ?? '');
          expect(words.filter(word => !ROLES[role]?.includes(word))).toEqual([]);
        },
      ),
      { numRuns: RUNS[house().kind], examples: knownTroubles(operations, ids) },
    );
  });

  it('takes an id in capitals for the same id', async () => {
    const robin = await door.signIn('robin');
    const dossier = await idOf(house(), 'dossier', 'dossier-robin');
    const entry = await idOf(house(), 'entry', 'verslag');
    for (const path of ['', '/entries', '/requests', '/tracks', '/access-log']) {
      const usual = await robin.get(`/api/v1/dossiers/${dossier}${path}`);
      const capitals = await robin.get(`/api/v1/dossiers/${dossier.toUpperCase()}${path}`);
      expect([path, capitals.status, capitals.text]).toEqual([path, 200, usual.text]);
    }
    expect((await robin.get(`/api/v1/entries/${entry.toUpperCase()}`)).status).toBe(200);
  });
});

/** Ids by what they are. Robin's come first in each list, and come up most often. */
type Ids = Record<'dossier' | 'entry' | 'party', string[]>;

async function knownIds(house: TestHouse): Promise<Ids> {
  const mineFirst = (table: 'entry' | 'party') =>
    house.query<{ id: string }>(sql`select ${sql.identifier(table)}.id from ${sql.identifier(table)}
      join dossier on dossier.id = dossier_id order by dossier.external_id desc`);
  const listed = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    dossier: await Promise.all(YOUNGSTERS.map(name => idOf(house, 'dossier', `dossier-${name}`))),
    entry: listed(await mineFirst('entry')),
    party: listed(await mineFirst('party')),
  };
}

type Question = {
  statuses: string[];
  address: string;
  init: { method: string; headers: Record<string, string>; body?: string };
};

const oddText = () =>
  fc.oneof(
    fc.constantFrom(
      ...[
        '',
        '__proto__',
        'constructor',
        '..',
        '\u0000',
        '\ud800',
        '💥',
        "' or 1=1 --",
        '%',
        'null',
        'e\u0301',
      ],
      '9'.repeat(40),
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
/** Mostly what belongs there. */
const mostly = <T>(fitting: fc.Arbitrary<T>, ...odd: fc.Arbitrary<T>[]) =>
  fc.oneof({ weight: 6 * odd.length, arbitrary: fitting }, ...odd);
const oddId = (ids: Ids, kind: keyof Ids) =>
  mostly(
    mostly(fc.constantFrom(...ids[kind].slice(0, ids[kind].length / 3)), fc.constantFrom(...ids[kind])),
    fc.constantFrom(...Object.values(ids).flat()),
    fc.constantFrom(...ids[kind]).map(id => id.toUpperCase()),
    fc.uuid(),
    fc.constantFrom(NIL, NIL.replaceAll('0', 'f'), `{${NIL}}`),
    oddText(),
  );
const oddDay = () =>
  mostly(
    fc.constantFrom('2030-03-02', '2030-04-01'),
    fc.constantFrom('2031-03-02', '0000-01-01', '9999-12-31', '2030-02-30', '-4713-01-01', 'infinity'),
    oddText(),
  );
const oddCursor = (ids: Ids) =>
  mostly(
    fc
      .tuple(oddDay(), oddId(ids, 'entry'))
      .map(([day, id]) => Buffer.from(`${day}|${id}`).toString('base64url')),
    fc.bigInt().map(String),
    oddText(),
  );
const oddSection = () =>
  mostly(fc.constantFrom('plan', 'reports', 'my-words'), fc.constantFrom('PLAN', '*'), oddText());

/** The query that a route asks for, and sometimes another. */
function oddQuery(path: string, ids: Ids): fc.Arbitrary<[string, string][]> {
  const fitting: Record<string, fc.Arbitrary<string>> = {
    ...(path.endsWith('/preview') ? { as: oddId(ids, 'party') } : {}),
    ...(path.endsWith('/entries') ? { section: oddSection() } : {}),
    ...(path.endsWith('/entries') || path.endsWith('/access-log') ? { cursor: oddCursor(ids) } : {}),
  };
  const requiredKeys = 'as' in fitting ? ['as'] : [];
  const others: fc.Arbitrary<[string, string]> = fc.tuple(
    fc.constantFrom('section', 'cursor', 'as', 'return', 'again', 'code', 'state', 'error', '__proto__'),
    oddText(),
  );
  return fc
    .tuple(
      fc.record(fitting, { requiredKeys }),
      mostly(fc.constant<[string, string][]>([]), fc.array(others, { maxLength: 3 })),
    )
    .map(([known, more]) => [...Object.entries(known), ...more]);
}

function oddBody(path: string, ids: Ids): fc.Arbitrary<string> {
  const anything = fc.oneof(fc.json({ maxDepth: 3 }), oddText(), fc.constant('['.repeat(20_000)));
  const odd = fc.oneof(oddText(), fc.jsonValue({ maxDepth: 2 }));
  const grant = fc
    .record({
      partyId: oddId(ids, 'party'),
      what: fc.oneof(
        fc.record({ section: oddSection() }),
        fc.record({ entryId: oddId(ids, 'entry') }),
        fc.constant({}),
      ),
      purpose: mostly(fc.constantFrom('know', 'help'), odd),
      until: oddDay(),
    })
    .map(({ what, ...rest }) => ({ ...what, ...rest }));
  const request = fc.record(
    {
      kind: mostly(fc.constantFrom('question', 'access', 'deletion'), odd),
      entryId: oddId(ids, 'entry'),
      text: odd,
    },
    { requiredKeys: ['kind'] },
  );
  const more = mostly(fc.constant({}), fc.dictionary(oddText(), odd, { maxKeys: 2 }));
  const fitting = fc
    .tuple(path.endsWith('/grants') ? grant : request, more)
    .map(([body, rest]) => JSON.stringify({ ...body, ...rest }));
  return mostly(fitting, anything);
}

const oddHeaders = () =>
  fc.record(
    {
      Origin: mostly(
        fc.constant(ORIGIN),
        fc.constantFrom('null', 'https://kwaad.example', `${ORIGIN}.kwaad.example`),
      ),
      'Content-Type': mostly(
        fc.constant('application/json'),
        fc.constantFrom('text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '*'),
      ),
      Accept: fc.constantFrom('*/*', 'text/html', 'x'),
      'X-Forwarded-For': fc.constantFrom('127.0.0.1', ', ,', '::1%1'),
      'X-HTTP-Method-Override': fc.constantFrom('DELETE', 'PUT'),
      'If-None-Match': fc.constant('*'),
      Range: fc.constantFrom('bytes=0-0', 'bytes=-1'),
    },
    { requiredKeys: ['Origin', 'Content-Type'] },
  );

/** A question to one of the routes, more or less as it should be. */
function questions(operations: Operation[], ids: Ids): fc.Arbitrary<Question> {
  return fc.constantFrom(...operations).chain(({ method, path, statuses }) =>
    fc
      .record({
        id: oddId(ids, path.startsWith('/api/v1/entries') ? 'entry' : 'dossier'),
        otherId: oddId(ids, 'entry'),
        query: oddQuery(path, ids),
        body: oddBody(path, ids),
        headers: oddHeaders(),
      })
      .map(({ id, otherId, query, body, headers }) => {
        const place = path
          .replace('{id}', encodeOdd(id))
          .replace(/\{(grantId|requestId)\}/, encodeOdd(otherId));
        const asked = query.map(([name, value]) => `${encodeOdd(name)}=${encodeOdd(value)}`).join('&');
        return {
          statuses,
          address: asked === '' ? place : `${place}?${asked}`,
          init: { method: method.toUpperCase(), headers, ...(method === 'get' ? {} : { body }) },
        };
      }),
  );
}

/** As a client that sends bytes would write it: also what is no text at all. */
const encodeOdd = (text: string): string =>
  [...Buffer.from(text)]
    .map(byte => String.fromCharCode(byte))
    .map(sign => (/[\w-]/.test(sign) ? sign : `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`))
    .join('');

/** Questions that once were answered with an error of ours. */
function knownTroubles(operations: Operation[], ids: Ids): [string, Question][] {
  const entries = operations.find(({ path }) => path === '/api/v1/dossiers/{id}/entries');
  const [robins] = ids.dossier;
  const cursorOf = (position: string) => Buffer.from(position).toString('base64url');
  return [`0000-01-01|${NIL}`, `2030-01-01|${'-'.repeat(36)}`, `2030-13-41|${NIL}`].map(position => [
    'robin',
    {
      statuses: entries?.statuses ?? [],
      address: `/api/v1/dossiers/${robins}/entries?cursor=${cursorOf(position)}`,
      init: { method: 'GET', headers: {} },
    },
  ]);
}

describe('Whatever somebody asks of the site', () => {
  let folder: string;
  let house: TestHouse;
  let server: SignInServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaart-site-'));
    for (const language of ['nl', 'fr', 'en', 'ar']) {
      await mkdir(join(folder, 'dist', language, 'mijn-dossier'), { recursive: true });
      await writeFile(join(folder, 'dist', language, 'mijn-dossier', 'index.html'), 'pagina');
    }
    await writeFile(join(folder, 'secret.html'), 'GEHEIM');
    await writeFile(join(folder, 'secret.html.br'), 'GEHEIM');
    await writeFile(join(folder, 'dist', '404.html'), 'bestaat niet');
    house = await openTestHouse('PGlite');
    server = await serveSignIn(house, { settings: { siteFolder: join(folder, 'dist') } });
  });
  afterAll(async () => {
    await server.close();
    await house.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** To the letter: no client that tidies the path first. */
  const send = (line: string, headers = `Host: ${new URL(server.url).host}`) =>
    new Promise<string>(resolve => {
      let answer = '';
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.on('data', part => {
        answer += String(part);
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(answer));
      socket.write(`${line} HTTP/1.1\r\n${headers}\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`);
    });

  it.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%5csecret.html',
    '/nl/..%2f..%2fsecret.html',
    '/nl/mijn-dossier/../../../secret.html',
    '//secret.html',
    '/nl//../../secret.html',
    '/..;/secret.html',
    '/%252e%252e/secret.html',
    '/..%00/secret.html',
    '/secret.html%00.html',
    '/..%c0%afsecret.html',
  ])('stays inside the site: %s', async path => {
    const answer = await send(`GET ${path}`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04]/);
    expect(answer).not.toContain('GEHEIM');
  });

  it.each([
    '/nl/mijn-dossier/',
    '/nl/mijn-dossier',
    '/nl/mijn-dossier/?x',
    '/nl/mijn-dossier/index.html',
    '/fr/mijn-dossier/',
    '/en/mijn-dossier/',
    '/ar/mijn-dossier/',
  ])(
    'lets no browser keep a page of the dossier, however it is asked for and in any language: %s (promise 31)',
    async path => {
      const answer = await send(`GET ${path}`);
      expect(answer).toMatch(/^HTTP\/1\.1 200/);
      expect(answer.toLowerCase()).toContain('cache-control: no-store');
    },
  );

  it.each(['', 'a b', '@x', 'x/y', '%00', '[::1', 'x:99999'])('survives the host %j', async host => {
    expect(await send('GET /api/v1/me', `Host: ${host}`)).toMatch(/^HTTP\/1\.1 400/);
  });

  it('sends nobody to another site, whatever host is named', async () => {
    const answer = await send('GET /api/auth/login?return=https://kwaad.example/', 'Host: kwaad.example');
    const [, location = ''] = /\r\nlocation: (\S+)/i.exec(answer) ?? [];
    expect(new URL(location, server.url).origin).toBe(server.url);
    expect(location).not.toContain('kwaad');
  });

  it('takes a request in every form of its address by the same rules', async () => {
    for (const path of [
      '/%61pi/v1/me',
      '/api/v1/%6de',
      '/api/v1/../v1/me',
      '/api/v1/./me',
      `${server.url}/api/v1/me`,
    ]) {
      expect(await send(`GET ${path}`), path).toMatch(/^HTTP\/1\.1 401/);
    }
    for (const method of ['TRACE', 'PROPFIND', 'CONNECT', 'PUT']) {
      expect(await send(`${method} /api/v1/me`), method).not.toMatch(/^HTTP\/1\.1 [25]/);
    }
  });
});
