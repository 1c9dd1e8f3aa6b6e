import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPace } from '../../api/identity/passphrase/pace.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { type Lies, openAuthenticator } from '../helpers/passkey.ts';
import { addPerson, type SignInServer, serveSignIn } from '../helpers/sign-in.ts';
import { idOf } from '../helpers/visitor.ts';
import { ask, giveAccount } from '../helpers/ways-in.ts';

const NAME = 'verzonnen.kever';
const PASSPHRASE = 'wolk limonade uil trap';
const PATH = '/api/auth/passphrase';
const MINUTE = 60_000;

describeOnBothDatabases('Somebody who guesses', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    await addPerson(house(), { subject: 'kever', name: 'Kever Verzonnen' });
    await addPerson(house(), { subject: 'passkey', name: 'Passkey Verzonnen' });
    await giveAccount(house(), { person: 'kever', userName: NAME, passphrase: PASSPHRASE });
    await giveAccount(house(), { person: 'passkey', userName: 'alleen.passkey', passphrase: null });
  });
  afterAll(() => server.close());

  const guess = (userName: string, passphrase = 'helemaal iets anders') =>
    ask(server.browser(), PATH, { body: { userName, passphrase } });

  it('gets the same answer for a name that nobody has, a wrong passphrase and a name with passkeys alone (promise 28)', async () => {
    const answers = await Promise.all(
      [NAME, 'bestaat.niet', 'alleen.passkey', 'NIET.DEZE', '🦔'].map(name => guess(name)),
    );
    const seen = answers.map(({ status, text, headers }) => ({
      status,
      text,
      headers: [...headers.keys()].filter(name => name !== 'date').sort(),
    }));
    for (const answer of seen) expect(answer).toEqual(seen[0]);
    expect(seen[0]?.status).toBe(422);
  });

  it('gets it after the same work, so that time tells nothing (promise 28)', async () => {
    const time = async (name: string) => {
      const start = performance.now();
      await guess(name);
      return performance.now() - start;
    };
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    // By turns, and few a name: after five tries a name is slower for everybody.
    const fresh = await serveSignIn(house());
    for (let round = 0; round < 4; round += 1) {
      times.known.push(await time(NAME));
      times.unknown.push(await time(`niemand${round}.hier`));
    }
    await fresh.close();
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('learns nothing by sending what no page would send: it is refused with a named field', async () => {
    for (const body of [
      {},
      { userName: NAME },
      { userName: [], passphrase: {} },
      { userName: 'a'.repeat(1000), passphrase: 'x' },
    ]) {
      const answer = await ask(server.browser(), PATH, { body });
      expect(answer.status).toBe(422);
    }
  });

  it('can’t make a browser sign in from another site (promise 27)', async () => {
    const answer = await ask(server.browser(), PATH, {
      body: { userName: NAME, passphrase: PASSPHRASE },
      headers: { Origin: 'https://elders.example', 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });
});

describeOnBothDatabases('Somebody who wants to keep another out (promise 28)', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house(), { settings: { rateLimit: 100 } });
    await addPerson(house(), { subject: 'kever', name: 'Kever Verzonnen' });
    await giveAccount(house(), { person: 'kever', userName: NAME, passphrase: PASSPHRASE });
  });
  afterAll(() => server.close());

  it('uses up what their address may do, and never what a known device may do', async () => {
    const own = server.browser();
    const signIn = (browser = server.browser(), passphrase = PASSPHRASE) =>
      ask(browser, PATH, { body: { userName: NAME, passphrase } });
    expect((await signIn(own)).status).toBe(204);
    expect(own.cookie('__Host-kaart-toestel')).toBeDefined();

    // The bully sits in the same house: the same address, and keeps trying until the address is stopped.
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => signIn(server.browser(), 'helemaal iets anders')),
    );
    expect(tries.some(({ status }) => status === 429)).toBe(true);
    expect((await signIn()).status).toBe(429);
    expect((await signIn(own)).status).toBe(204);
  });

  it('gets no such device by signing in on a shared one, by another name, or by changing its cookie', async () => {
    const shared = server.browser();
    const known = server.browser();
    const session = await server.sessions.start(await idOf(house(), 'person', 'kever'), new Date());
    expect(session.shared).toBe(false);
    known.plant('__Host-kaart-toestel', 'zelfgemaakt');
    const answer = await ask(known, PATH, { body: { userName: NAME, passphrase: 'helemaal iets anders' } });
    expect(answer.status).toBe(429);
    expect(shared.cookie('__Host-kaart-toestel')).toBeUndefined();
  });
});

describe('The pace of guessing', () => {
  const account = 'een naam';
  const timed = async (run: () => Promise<unknown>) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date', 'performance'] });
    vi.useRealTimers();
    const start = performance.now();
    await run();
    return performance.now() - start;
  };

  it('is free at first, then slower each time, for every name on its own', async () => {
    const pace = openPace();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await timed(() => pace.before({ account, isKnown: false }))).toBeLessThan(200);
    }
    const sixth = await timed(() => pace.before({ account, isKnown: false }));
    const seventh = await timed(() => pace.before({ account, isKnown: false }));
    expect(sixth).toBeGreaterThan(450);
    expect(seventh).toBeGreaterThan(950);
    expect(await timed(() => pace.before({ account: 'een andere', isKnown: false }))).toBeLessThan(200);
  });

  it('never refuses: the owner gets in on a new device while somebody keeps trying', async () => {
    const pace = openPace();
    for (let attempt = 0; attempt < 6; attempt += 1) await pace.before({ account, isKnown: false });
    await expect(pace.before({ account, isKnown: false })).resolves.toBeTypeOf('function');
  });

  it('leaves a known device free, and counts no try that was right', async () => {
    const pace = openPace();
    for (let attempt = 0; attempt < 7; attempt += 1) await pace.before({ account, isKnown: false });
    for (let attempt = 0; attempt < 20; attempt += 1) {
      let wasRight = async () => {};
      const took = await timed(async () => {
        wasRight = await pace.before({ account, isKnown: true });
      });
      expect(took).toBeLessThan(200);
      await wasRight();
    }
  });
});

describeOnBothDatabases('A passkey', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    for (const subject of ['noor', 'bram']) await addPerson(house(), { subject, name: `${subject} Test` });
  });
  afterAll(() => server.close());
  beforeEach(() => house().query(sql`delete from passkey`));

  const signedIn = async (person = 'noor', provedAt = new Date()) => {
    const browser = server.browser();
    const session = await server.sessions.start(await idOf(house(), 'person', person), provedAt);
    browser.plant('__Host-kaart', session.id);
    return browser;
  };
  const MINE = '/api/v1/me/passkeys';
  type Asked = { challenge: string };
  const options = async (browser: ReturnType<SignInServer['browser']>, path: string) =>
    (await ask<Asked & Record<string, unknown>>(browser, path)).body;
  const make = async (lies: Lies = {}, browser?: ReturnType<SignInServer['browser']>) => {
    const own = browser ?? (await signedIn());
    const phone = openAuthenticator(server.url);
    const passkey = phone.make(await options(own, `${MINE}/options`), lies);
    const answer = await ask(own, MINE, { body: { label: 'Mijn gsm', passkey } });
    return { browser: own, phone, answer };
  };
  const use = async (phone: ReturnType<typeof openAuthenticator>, lies: Lies = {}) => {
    const browser = server.browser();
    const passkey = phone.use(await options(browser, '/api/auth/passkey/options'), lies);
    const answer = await ask(browser, '/api/auth/passkey', { body: { passkey } });
    return { browser, answer, passkey };
  };
  const rows = () => house().query<{ counter: number }>(sql`select counter::int from passkey`);

  it('is made after a fresh proof, asks for a finger, face or pin, and lets its owner in without a name', async () => {
    const longAgo = new Date(Date.now() - (server.config.freshMinutes + 1) * MINUTE);
    expect((await ask(await signedIn('noor', longAgo), `${MINE}/options`)).status).toBe(403);
    const asked = await options(await signedIn(), `${MINE}/options`);
    expect(asked).toMatchObject({
      rp: { id: 'localhost' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const { phone, answer } = await make();
    expect(answer.status).toBe(204);
    const { browser, answer: entered } = await use(phone);
    expect(entered.status).toBe(204);
    const me = await ask(browser, '/api/v1/me', { method: 'GET' });
    expect(me.body).toMatchObject({ name: 'noor Test' });
  });

  it.each<[string, Lies]>([
    ['on another site', { origin: 'https://open-kaart.elders.example' }],
    ['for another site', { site: 'elders.example' }],
    ['for another challenge', { challenge: Buffer.alloc(32, 1).toString('base64url') }],
    ['without a finger, a face or a pin', { unverified: true }],
    ['for signing in', { type: 'webauthn.get' }],
  ])('is not kept when it was made %s', async (_how, lies) => {
    expect((await make(lies)).answer.status).toBe(422);
    expect(await rows()).toEqual([]);
  });

  it.each<[string, Lies]>([
    ['on another site', { origin: 'https://open-kaart.elders.example' }],
    ['for another site', { site: 'elders.example' }],
    ['for another challenge', { challenge: Buffer.alloc(32, 1).toString('base64url') }],
    ['without a finger, a face or a pin', { unverified: true }],
    ['with another key', { forged: true }],
    ['with a counter that did not go up: a copy', { counter: 1 }],
  ])('lets nobody in when it was used %s', async (_how, lies) => {
    const { phone } = await make();
    const { browser, answer } = await use(phone, lies);
    expect(answer.status).toBe(422);
    expect((await browser.visit('/api/v1/me')).status).toBe(401);
  });

  it('answers the same for one that nobody has here (promise 28)', async () => {
    const { phone } = await make();
    const [unknown, forged] = [await use(openAuthenticator(server.url)), await use(phone, { forged: true })];
    expect(unknown.answer.text).toBe(forged.answer.text);
  });

  it('answers one question once: what was sent before is worth nothing', async () => {
    const { phone } = await make();
    const { browser, passkey } = await use(phone);
    const again = await ask(browser, '/api/auth/passkey', { body: { passkey } });
    expect(again.status).toBe(422);

    // Also with the cookie of the first time, and with a passkey that counts nothing.
    const quiet = openAuthenticator(server.url);
    const own = await signedIn();
    const made = quiet.make(await options(own, `${MINE}/options`), { counter: 0 });
    await ask(own, MINE, { body: { label: 'Stil', passkey: made } });
    const thief = server.browser();
    const used = quiet.use(await options(thief, '/api/auth/passkey/options'), { counter: 0 });
    const cookie = thief.cookie('__Host-kaart-passkey') ?? '';
    expect((await ask(thief, '/api/auth/passkey', { body: { passkey: used } })).status).toBe(204);
    thief.plant('__Host-kaart-passkey', cookie);
    expect((await ask(thief, '/api/auth/passkey', { body: { passkey: used } })).status).toBe(422);
  });

  it('can’t be made for somebody else by lending a challenge', async () => {
    const [noor, bram] = [await signedIn('noor'), await signedIn('bram')];
    const phone = openAuthenticator(server.url);
    const passkey = phone.make(await options(noor, `${MINE}/options`));
    bram.plant('__Host-kaart-passkey', noor.cookie('__Host-kaart-passkey') ?? '');
    expect((await ask(bram, MINE, { body: { label: 'Van Noor', passkey } })).status).toBe(422);
    expect(await rows()).toEqual([]);
  });

  it('counts up in the database', async () => {
    const { phone } = await make();
    await use(phone);
    await use(phone);
    expect(await rows()).toEqual([{ counter: 3 }]);
  });

  it('is seen, named and taken away by its owner alone', async () => {
    const { browser, phone } = await make();
    const bram = await signedIn('bram');
    const path = `${MINE}/${phone.id}`;
    expect((await ask(bram, `${path}/name`, { body: { label: 'Van mij' } })).status).toBe(404);
    expect((await ask(bram, path, { method: 'DELETE' })).status).toBe(404);
    expect((await ask(browser, `${path}/name`, { body: { label: 'Oude gsm' } })).status).toBe(204);
    const ways = async (who: typeof browser) => (await ask(who, '/api/v1/me/ways', { method: 'GET' })).body;
    expect(await ways(browser)).toMatchObject({ passkeys: [{ id: phone.id, label: 'Oude gsm' }] });
    expect(await ways(bram)).toMatchObject({ passkeys: [] });
    expect((await ask(browser, path, { method: 'DELETE' })).status).toBe(204);
    expect((await use(phone)).answer.status).toBe(422);
  });

  it('stays when it is the last way in', async () => {
    const { browser, phone } = await make();
    await house().query(sql`delete from login where person_id = ${await idOf(house(), 'person', 'noor')}`);
    expect((await ask(browser, `${MINE}/${phone.id}`, { method: 'DELETE' })).status).toBe(409);
  });
});

describeOnBothDatabases('On a device that others use too', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    await addPerson(house(), { subject: 'kever', name: 'Kever Verzonnen' });
    await giveAccount(house(), { person: 'kever', userName: NAME, passphrase: PASSPHRASE });
  });
  afterAll(() => server.close());

  const enter = async () => {
    const browser = server.browser();
    const answer = await ask(browser, PATH, {
      body: { userName: NAME, passphrase: PASSPHRASE, shared: true },
    });
    return { browser, answer };
  };
  const at = async <T>(minutes: number, work: () => Promise<T>): Promise<T> => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + minutes * MINUTE);
    try {
      return await work();
    } finally {
      vi.useRealTimers();
    }
  };
  const me = (browser: ReturnType<SignInServer['browser']>) => browser.visit('/api/v1/me');

  it('a session is over after ten minutes without use, and after thirty in any case (promise 26)', async () => {
    const { sharedIdleMinutes: idle, sharedMaxMinutes: longest } = server.config;
    expect([idle, longest]).toEqual([10, 30]);
    const { browser } = await enter();
    expect((await at(idle - 1, () => me(browser))).status).toBe(200);
    expect((await at(2 * idle - 2, () => me(browser))).status).toBe(200);
    expect((await at(3 * idle - 3, () => me(browser))).status).toBe(200);
    expect((await at(longest + 0.1, () => me(browser))).status).toBe(401);
    const other = await enter();
    expect((await at(idle + 0.1, () => me(other.browser))).status).toBe(401);
  });

  it('the dossier asks for a fresh proof once the last one is old', async () => {
    const personId = await idOf(house(), 'person', 'kever');
    const longAgo = new Date(Date.now() - (server.config.freshMinutes + 1) * MINUTE);
    const path = `/api/v1/dossiers/${crypto.randomUUID()}`;
    for (const [shared, status] of [
      [true, 403],
      [false, 404],
    ] as const) {
      const session = await server.sessions.start(personId, longAgo, { device: '', shared });
      const browser = server.browser();
      browser.plant('__Host-kaart', session.id);
      expect((await browser.visit(path)).status).toBe(status);
      expect((await me(browser)).status).toBe(200);
    }
    const { browser } = await enter();
    expect((await browser.visit(path)).status).toBe(404);
  });

  it('nothing stays behind: no device that is known, and no page in the cache', async () => {
    const { browser, answer } = await enter();
    expect(answer.headers.get('Set-Cookie')).not.toContain('kaart-toestel');
    const left = await ask(browser, '/api/auth/logout');
    expect(left.headers.get('Clear-Site-Data')).toBe('"cache"');
    expect(browser.cookie('__Host-kaart')).toBeUndefined();
    expect(browser.cookie('__Host-kaart-toestel')).toBeUndefined();
  });
});

describeOnBothDatabases('A fresh proof', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    for (const subject of ['noor', 'kever']) await addPerson(house(), { subject, name: `${subject} Test` });
    await giveAccount(house(), { person: 'kever', userName: NAME, passphrase: PASSPHRASE });
  });
  afterAll(() => server.close());

  const again = async (person: string | null) => {
    const browser = server.browser();
    if (person) {
      const session = await server.sessions.start(await idOf(house(), 'person', person), new Date(0));
      browser.plant('__Host-kaart', session.id);
    }
    const answer = await browser.visit('/api/auth/again?return=/fr/mijn-dossier/wie-ziet-wat/');
    return answer.headers.get('Location');
  };

  it('is asked at the door that somebody has: the provider, or a choice when there are more', async () => {
    const atProvider = '/api/auth/login?again=1&return=%2Ffr%2Fmijn-dossier%2Fwie-ziet-wat%2F';
    expect(await again('noor')).toBe(atProvider);
    expect(await again(null)).toBe(atProvider);
    expect(await again('kever')).toBe(
      '/fr/aanmelden/?terug=%2Ffr%2Fmijn-dossier%2Fwie-ziet-wat%2F&opnieuw=1',
    );
  });
});
