import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '../../api/database/connect.ts';
import { sessionCookieLine } from '../../api/identity/cookies.ts';
import { DEMO_PEOPLE } from '../../api/identity/demo-people.ts';
import { openDemoProvider } from '../../api/identity/demo-provider.ts';
import { startDemoSession } from '../../api/identity/demo-session.ts';
import { safeReturn } from '../../api/identity/rules.ts';
import type { Browser } from '../helpers/browser-jar.ts';
import { describeOnBothDatabases, type TestHouse } from '../helpers/house.ts';
import { addPerson, type SignInServer, serveSignIn, signInAs } from '../helpers/sign-in.ts';
import { openStandInProvider, type StandInProvider } from '../helpers/stand-in-provider.ts';

const SESSION = '__Host-kaart';
const ATTEMPT = '__Host-kaart-login';
const MINUTE = 60_000;

/** Every row of every table as text, seen by someone who stole the whole database. */
async function stolenRows(house: TestHouse): Promise<string[]> {
  const ask = house.kind === 'PGlite' ? askDirectly(house) : await askAsSuperuser(house);
  const tables = await ask.rows(
    `select schemaname as s, tablename as t from pg_tables where schemaname = 'public'`,
  );
  const rows: string[] = [];
  for (const { t } of tables) {
    for (const row of await ask.rows(`select x::text as row from public."${t}" x`)) rows.push(row.row ?? '');
  }
  await ask.close();
  return rows;
}

type Rows = Record<string, string>[];

const askDirectly = (house: TestHouse) => ({
  rows: (query: string) => house.query<Record<string, string>>(sql.raw(query)),
  close: async () => undefined,
});

async function askAsSuperuser(house: TestHouse) {
  const [here] = await house.query<{ name: string }>(sql`select current_database() as name`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${here?.name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return {
    rows: async (query: string) => (await client.query(query)).rows as Rows,
    close: () => client.end(),
  };
}

const whoAmI = (browser: Browser) => browser.visit('/api/v1/me');

describeOnBothDatabases('A session', house => {
  let server: SignInServer;
  let noor: string;

  beforeAll(async () => {
    server = await serveSignIn(house());
    noor = await addPerson(house(), { subject: 'noor', name: 'Noor Sterrenveld' });
    await addPerson(house(), { subject: 'bram', name: 'Bram Appelboom' });
  });
  afterAll(() => server.close());
  afterEach(() => {
    vi.useRealTimers();
  });

  const signedIn = async (provedAt = new Date()) => {
    const session = await server.sessions.start(noor, provedAt);
    const browser = server.browser();
    browser.plant(SESSION, session.id);
    return { browser, session };
  };

  it('has an id of 256 random bits, of which the whole database holds no more than the SHA-256 (promise 25)', async () => {
    const { session } = await signedIn();
    expect(Buffer.from(session.id, 'base64url')).toHaveLength(32);
    const rows = (await stolenRows(house())).join('\n');
    const [asText, asBytes] = [Buffer.from(session.id), Buffer.from(session.id, 'base64url')];
    for (const trace of [
      session.id,
      asText.toString('hex'),
      asBytes.toString('hex'),
      asBytes.toString('base64'),
    ]) {
      expect(rows).not.toContain(trace);
    }
    // The search itself works: what is kept is found.
    expect(rows).toContain(createHash('sha256').update(session.id).digest('hex'));
  });

  it('travels in a cookie that only this host sees, over a safe line, out of reach of scripts (promise 25)', async () => {
    const browser = server.browser();
    const { address } = await browser.follow('/api/auth/login');
    const toCallback = await browser.visit(address, { body: new URLSearchParams({ subject: 'noor' }) });
    const resumed = await browser.visit(toCallback.headers.get('Location') ?? '');
    const callback = await browser.visit(resumed.headers.get('Location') ?? '');
    const line = callback.headers.getSetCookie().find(one => one.startsWith(`${SESSION}=`)) ?? '';
    const attributes = line.split('; ').slice(1).sort();
    expect(attributes).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  it('is over when it was not used for the idle time (promise 26)', async () => {
    const { browser } = await signedIn();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + (server.config.sessionIdleMinutes - 1) * MINUTE);
    expect((await whoAmI(browser)).status).toBe(200);
    vi.setSystemTime(Date.now() + (server.config.sessionIdleMinutes + 1) * MINUTE);
    expect((await whoAmI(browser)).status).toBe(401);
    vi.setSystemTime(Date.now() - 2 * MINUTE);
    expect((await whoAmI(browser)).status, 'an ended session does not come back with the clock').toBe(401);
  });

  it('is over after its longest time, however busy it was (promise 26)', async () => {
    const { browser, session } = await signedIn();
    vi.useFakeTimers({ toFake: ['Date'] });
    const lastMoment = session.createdAt.getTime() + server.config.sessionMaxMinutes * MINUTE;
    const step = (server.config.sessionIdleMinutes - 1) * MINUTE;
    for (let now = Date.now(); now < lastMoment; now += step) {
      vi.setSystemTime(now);
      const response = await whoAmI(browser);
      expect(response.status).toBe(200);
      const { session: shown } = (await response.json()) as { session: { endsAt: string } };
      expect(Date.parse(shown.endsAt)).toBeLessThanOrEqual(lastMoment);
    }
    vi.setSystemTime(lastMoment + 1);
    expect((await whoAmI(browser)).status).toBe(401);
  });

  it('takes its row with it: who signs in sweeps away what is over', async () => {
    await signedIn();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + server.config.sessionMaxMinutes * MINUTE);
    await signedIn();
    expect(await server.sessions.list(noor)).toHaveLength(1);
  });

  it('can be listed without its id, and all of a person end at once (promise 26)', async () => {
    await server.sessions.endAll(noor);
    const [one, other] = [await signedIn(), await signedIn()];
    const listed = await server.sessions.list(noor);
    expect(listed).toHaveLength(2);
    expect(JSON.stringify(listed)).not.toContain(one.session.id);
    await server.sessions.endAll(noor);
    expect((await whoAmI(one.browser)).status).toBe(401);
    expect((await whoAmI(other.browser)).status).toBe(401);
  });

  it('can not be guessed or altered: the answer is the same 401 (promise 25)', async () => {
    const { session } = await signedIn();
    const flipped = (session.id.startsWith('A') ? 'B' : 'A') + session.id.slice(1);
    const hash = createHash('sha256').update(session.id).digest();
    const attempts = [
      flipped,
      session.id.slice(0, -1),
      `${session.id}A`,
      session.id.toUpperCase(),
      hash.toString('hex'),
      hash.toString('base64url'),
      noor,
      "' or true --",
      '%00',
      '%',
      'a'.repeat(4000),
      '',
    ];
    const nobody = await (await whoAmI(server.browser())).text();
    for (const attempt of attempts) {
      const browser = server.browser();
      browser.plant(SESSION, attempt);
      const response = await whoAmI(browser);
      expect(response.status, attempt).toBe(401);
      expect(await response.text()).toBe(nobody);
    }
  });

  it('gets a new id at every sign-in, and the one before ends: nobody can plant a session (promise 25)', async () => {
    const { browser, session } = await signedIn();
    await signInAs(browser, 'noor');
    const chosenByUs = browser.cookie(SESSION);
    expect(chosenByUs).not.toBe(session.id);
    expect(await server.sessions.find(session.id)).toBeUndefined();
    expect((await whoAmI(browser)).status).toBe(200);
  });

  it('stays fresh for a while only; then granting needs a new proof (promise 26)', async () => {
    const longAgo = new Date(Date.now() - (server.config.freshMinutes + 1) * MINUTE);
    const { browser } = await signedIn(longAgo);
    expect(await (await whoAmI(browser)).json()).toMatchObject({ session: { freshUntil: null } });
  });

  it('lets nobody in when the database is away (promise 34)', async () => {
    const { session } = await signedIn();
    const nowhere = await connect({
      url: 'postgres://kaart@127.0.0.1:1/kaart',
      folder: '',
      migrationsOf: 'database',
    });
    const cut = await serveSignIn({ ...house(), database: nowhere });
    const browser = cut.browser();
    browser.plant(SESSION, session.id);
    const response = await whoAmI(browser);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).not.toBeNull();

    const logout = await fetch(`${cut.url}/api/auth/logout`, {
      method: 'POST',
      headers: { Origin: cut.url, Cookie: sessionCookieLine(session.id) },
    });
    expect(logout.status).toBe(503);
    expect(logout.headers.get('Set-Cookie'), 'the browser forgets it all the same').toContain(
      `${SESSION}=; Max-Age=0`,
    );
    await cut.close();
    await nowhere.close();
  });

  describe('of the demo', () => {
    it('can be had by hand for a name of the cast, and for no other', async () => {
      const { cookie } = await startDemoSession(house(), 'noor');
      const response = await fetch(`${server.url}/api/v1/me`, { headers: { Cookie: cookie } });
      expect(await response.json()).toMatchObject({ name: 'Noor Sterrenveld' });
      await expect(startDemoSession(house(), 'iemand')).rejects.toThrow('Zo heet niemand in de demo');
    });

    it('does not exist in production: neither the provider nor a session by hand', async () => {
      const config = { ...house().config, mode: 'production' as const };
      expect(() => openDemoProvider({ config, people: DEMO_PEOPLE, localUrl: 'http://127.0.0.1:1' })).toThrow(
        'never runs in production',
      );
      await expect(startDemoSession({ ...house(), config }, 'noor')).rejects.toThrow('alleen in de demo');
    });
  });
});

describeOnBothDatabases('Somebody who meddles with a sign-in', house => {
  let standIn: StandInProvider;
  let server: SignInServer;

  beforeAll(async () => {
    standIn = await openStandInProvider();
    server = await serveSignIn(house(), { provider: standIn.provider });
    await addPerson(house(), { subject: 'noor', name: 'Noor Sterrenveld' });
  });
  afterAll(async () => {
    await server.close();
    await standIn.close();
  });
  beforeEach(() => {
    standIn.says({});
    standIn.forges(false);
  });

  /** Begins a sign-in; answers the browser and what went to the provider. */
  const begin = async (path = '/api/auth/login') => {
    const browser = server.browser();
    const response = await browser.visit(path);
    const asked = new URL(response.headers.get('Location') ?? '').searchParams;
    return { browser, asked, state: asked.get('state') ?? '', nonce: asked.get('nonce') ?? '' };
  };
  /** Comes back from the provider. The stand-in puts the code into the token as its nonce. */
  const comeBack = async (browser: Browser, { state, nonce }: { state: string; nonce: string }) => {
    const response = await browser.visit(`/api/auth/callback?${new URLSearchParams({ state, code: nonce })}`);
    return { to: response.headers.get('Location'), signedIn: (await whoAmI(browser)).status === 200 };
  };
  const refused = { to: '/nl/aanmelden/#mislukt', signedIn: false };

  it('gets in by the honest way, so that the refusals below mean something', async () => {
    const { browser, state, nonce } = await begin();
    expect(await comeBack(browser, { state, nonce })).toEqual({ to: '/nl/mijn-dossier/', signedIn: true });
  });

  it('can not do without state, nonce and PKCE: they are new each time, and PKCE is S256', async () => {
    const [one, other] = [await begin(), await begin()];
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.asked.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.asked.get(name)).not.toBe(other.asked.get(name));
    }
    expect(one.asked.get('code_challenge_method')).toBe('S256');
    expect(one.asked.get('scope')).toBe('openid profile');
    expect(one.asked.get('redirect_uri')).toBe(`${server.url}/api/auth/callback`);
  });

  it('proves at the exchange that it began the sign-in itself', async () => {
    const { browser, asked, state, nonce } = await begin();
    await comeBack(browser, { state, nonce });
    const verifier = standIn.exchanges.at(-1)?.get('code_verifier') ?? '';
    expect(createHash('sha256').update(verifier).digest('base64url')).toBe(asked.get('code_challenge'));
  });

  it('is refused with another state', async () => {
    const { browser, nonce } = await begin();
    expect(await comeBack(browser, { state: (await begin()).state, nonce })).toEqual(refused);
  });

  it('is refused with a token for another sign-in', async () => {
    const { browser, state } = await begin();
    expect(await comeBack(browser, { state, nonce: (await begin()).nonce })).toEqual(refused);
  });

  it('is refused in a browser that did not begin', async () => {
    const { state, nonce } = await begin();
    expect(await comeBack(server.browser(), { state, nonce })).toEqual(refused);
  });

  it('is refused with an attempt that was altered, made up or sealed elsewhere', async () => {
    const { browser, state, nonce } = await begin();
    const sealed = browser.cookie(ATTEMPT) ?? '';
    const middle = Math.floor(sealed.length / 2);
    const altered = sealed.slice(0, middle) + (sealed[middle] === 'A' ? 'B' : 'A') + sealed.slice(middle + 1);
    const readable = Buffer.from(JSON.stringify({ state, nonce, verifier: '', returnTo: '/nl/' })).toString(
      'base64url',
    );
    for (const attempt of [altered, readable, 'x', '']) {
      const other = server.browser();
      other.plant(ATTEMPT, attempt);
      expect(await comeBack(other, { state, nonce })).toEqual(refused);
    }
  });

  it('reads nothing in its own attempt', async () => {
    const { browser, state, nonce } = await begin('/api/auth/login?return=/nl/mijn-dossier/kaart/');
    const sealed = Buffer.from(browser.cookie(ATTEMPT) ?? '', 'base64url').toString('latin1');
    for (const secret of [state, nonce, '/nl/', 'verifier']) expect(sealed).not.toContain(secret);
  });

  it('is refused when ten minutes have passed', async () => {
    const { browser, state, nonce } = await begin();
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      vi.setSystemTime(Date.now() + 10 * MINUTE + 1000);
      expect(await comeBack(browser, { state, nonce })).toEqual(refused);
    } finally {
      vi.useRealTimers();
    }
  });

  it('comes back once: the attempt is gone after it', async () => {
    const { browser, state, nonce } = await begin();
    await comeBack(browser, { state, nonce });
    expect(browser.cookie(ATTEMPT)).toBeUndefined();
    const again = await browser.visit(`/api/auth/callback?${new URLSearchParams({ state, code: nonce })}`);
    expect(again.headers.get('Location')).toBe('/nl/aanmelden/#mislukt');
  });

  it.each([
    ['of another issuer', { iss: 'https://elders.example' }],
    ['for another site', { aud: 'iemand-anders' }],
    ['that is too old', { exp: 1 }],
    ['without a subject', { sub: undefined }],
  ])('is refused with a token %s', async (_what, claims) => {
    standIn.says(claims);
    const { browser, state, nonce } = await begin();
    expect(await comeBack(browser, { state, nonce })).toEqual(refused);
  });

  it('is refused with a token that somebody else signed', async () => {
    standIn.forges(true);
    const { browser, state, nonce } = await begin();
    expect(await comeBack(browser, { state, nonce })).toEqual(refused);
  });

  it('is refused in the language in which it began', async () => {
    const { browser, state } = await begin('/api/auth/login?return=/ar/mijn-dossier/');
    const outcome = await comeBack(browser, { state, nonce: (await begin()).nonce });
    expect(outcome).toEqual({ to: '/ar/aanmelden/#mislukt', signedIn: false });
  });

  it('learns in its own language that nobody knows it here', async () => {
    standIn.says({ sub: 'bestaat-niet' });
    const { browser, state, nonce } = await begin('/api/auth/login?return=/fr/mijn-dossier/');
    expect(await comeBack(browser, { state, nonce })).toEqual({
      to: '/fr/aanmelden/#onbekend',
      signedIn: false,
    });
  });

  it('learns nothing about who has a dossier: nobody unknown gets a session, all the same way (promise 28)', async () => {
    const outcomes = [];
    for (const subject of ['bestaat-niet', "' or true --", 'NOOR', 'noor ']) {
      standIn.says({ sub: subject });
      const { browser, state, nonce } = await begin();
      outcomes.push(await comeBack(browser, { state, nonce }));
    }
    expect(new Set(outcomes.map(outcome => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify({ to: '/nl/aanmelden/#onbekend', signedIn: false })]),
    );
  });

  it('does not stay in the session of whoever was here before', async () => {
    const first = await begin();
    await comeBack(first.browser, first);
    standIn.says({ sub: 'bestaat-niet' });
    const response = await first.browser.visit('/api/auth/login');
    const asked = new URL(response.headers.get('Location') ?? '').searchParams;
    const outcome = await comeBack(first.browser, {
      state: asked.get('state') ?? '',
      nonce: asked.get('nonce') ?? '',
    });
    expect(outcome).toEqual({ to: '/nl/aanmelden/#onbekend', signedIn: false });
  });

  it('leaves nothing personal in the failures that an operator sees', async () => {
    server.failures.length = 0;
    const { browser, state } = await begin();
    await browser.visit(
      `/api/auth/callback?${new URLSearchParams({ state, error: 'Noor Sterrenveld <script>' })}`,
    );
    expect(server.failures).toHaveLength(1);
    expect(server.failures[0]).toMatch(/^\w+$/);
  });

  describe('when a fresh proof is asked (promise 26)', () => {
    const seconds = (ago: number) => Math.floor(Date.now() / 1000) - ago;

    it('is sent to prove it again, not waved through', async () => {
      const { asked } = await begin('/api/auth/login?again=1');
      expect(asked.get('prompt')).toBe('login');
      expect(asked.get('max_age')).toBe('0');
    });

    it.each([
      ['was long ago', () => ({ auth_time: seconds(600) })],
      ['has no moment', () => ({ auth_time: undefined })],
    ])('is refused when the proof %s', async (_what, claims) => {
      const { browser, state, nonce } = await begin('/api/auth/login?again=1');
      standIn.says(claims());
      expect(await comeBack(browser, { state, nonce })).toEqual(refused);
    });

    it('is fresh with a proof of now', async () => {
      const { browser, state, nonce } = await begin('/api/auth/login?again=1');
      expect(await comeBack(browser, { state, nonce })).toMatchObject({ signedIn: true });
      const { session } = (await (await whoAmI(browser)).json()) as {
        session: { freshUntil: string | null };
      };
      expect(Date.parse(session.freshUntil ?? '')).toBeGreaterThan(Date.now());
    });

    it.each([
      ['was long ago', () => ({ auth_time: seconds(3600) })],
      ['has no moment', () => ({ auth_time: undefined })],
    ])('is signed in but not fresh by an ordinary sign-in whose proof %s', async (_what, claims) => {
      const { browser, state, nonce } = await begin();
      standIn.says(claims());
      expect(await comeBack(browser, { state, nonce })).toMatchObject({ signedIn: true });
      expect(await (await whoAmI(browser)).json()).toMatchObject({ session: { freshUntil: null } });
    });
  });
});

describeOnBothDatabases('The demo provider', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    await addPerson(house(), { subject: 'noor', name: 'Noor Sterrenveld' });
  });
  afterAll(() => server.close());

  /** Walks up to the callback and answers its address, not yet visited. */
  const walkToCallback = async () => {
    const browser = server.browser();
    const { address } = await browser.follow('/api/auth/login');
    const chosen = await browser.visit(address, { body: new URLSearchParams({ subject: 'noor' }) });
    const resumed = await browser.visit(chosen.headers.get('Location') ?? '');
    return {
      browser,
      callback: resumed.headers.get('Location') ?? '',
      attempt: browser.cookie(ATTEMPT) ?? '',
    };
  };

  it('gives a code that works once, also for a thief with the whole browser', async () => {
    const { browser, callback, attempt } = await walkToCallback();
    expect((await browser.visit(callback)).headers.get('Location')).toBe('/nl/mijn-dossier/');
    const thief = server.browser();
    thief.plant(ATTEMPT, attempt);
    expect((await thief.visit(callback)).headers.get('Location')).toBe('/nl/aanmelden/#mislukt');
    expect((await whoAmI(thief)).status).toBe(401);
  });

  it('gives no code to a sign-in without PKCE', async () => {
    const { headers } = await server.browser().visit('/api/auth/login');
    const address = new URL(headers.get('Location') ?? '');
    address.searchParams.delete('code_challenge');
    address.searchParams.delete('code_challenge_method');
    const answer = new URL((await server.browser().visit(address.href)).headers.get('Location') ?? '');
    expect(answer.searchParams.get('error')).toBe('invalid_request');
    expect(answer.searchParams.has('code')).toBe(false);
  });

  it('sends nobody to another site', async () => {
    const { headers } = await server.browser().visit('/api/auth/login');
    const address = new URL(headers.get('Location') ?? '');
    address.searchParams.set('redirect_uri', 'https://elders.example/api/auth/callback');
    const response = await server.browser().visit(address.href);
    expect(response.status).toBe(400);
    expect(response.headers.get('Location')).toBeNull();
  });
});

describe('Where people land after signing in', () => {
  it.each([
    '/nl/mijn-dossier/',
    '/nl/mijn-dossier/wie-ziet-wat/',
    '/nl/mijn-dossier/kaart/#018f6b1e-0000-7000-8000-000000000000',
    '/nl/hulp/?van=12&tot=18',
    '/fr/mijn-dossier/',
    '/ar/mijn-dossier/wie-keek/',
  ])('is the page they asked for: %s', path => {
    expect(safeReturn(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'https://elders.example/',
    '//elders.example/nl/',
    '/\\elders.example/nl/',
    '\\\\elders.example',
    '/nl/\\elders.example',
    '/nl//elders.example',
    '/nl/../api/auth/logout',
    '/nl/%2e%2e/api/auth/logout',
    '/nl/..//elders.example',
    '/api/auth/logout',
    '/nl',
    '/de/',
    '/en',
    '/fr/../api/auth/logout',
    '/ar//elders.example',
    '/frans/mijn-dossier/',
    'nl/mijn-dossier/',
    ' /nl/',
    '/nl/\t/',
    '/nl/\r\nSet-Cookie: x=y',
    'javascript:alert(1)',
    '/nl/mijn-dossier/@elders.example',
    `/nl/${'a'.repeat(200)}`,
  ])('is their dossier and never another site: %j', asked => {
    expect(safeReturn(asked)).toBe('/nl/mijn-dossier/');
  });
});
