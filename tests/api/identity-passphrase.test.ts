import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OwnSession } from '../../api/identity/devices/contract.ts';
import type { Ways } from '../../api/identity/ways/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { addPerson, type SignInServer, serveSignIn } from '../helpers/sign-in.ts';
import { idOf } from '../helpers/visitor.ts';
import { ask, giveAccount } from '../helpers/ways-in.ts';

const NAME = 'verzonnen.kever';
const PASSPHRASE = 'wolk limonade uil trap';
const PATH = '/api/auth/passphrase';
const MINUTE = 60_000;

describeOnBothDatabases('Signing in with a user name', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    await addPerson(house(), { subject: 'kever', name: 'Kever Verzonnen' });
    await addPerson(house(), { subject: 'bram', name: 'Bram Appelboom' });
    await giveAccount(house(), { person: 'kever', userName: NAME, passphrase: PASSPHRASE });
  });
  afterAll(() => server.close());

  const signIn = async (credentials: { userName?: string; passphrase?: string; shared?: boolean } = {}) => {
    const browser = server.browser();
    const answer = await ask(browser, PATH, {
      body: { userName: NAME, passphrase: PASSPHRASE, ...credentials },
    });
    return { browser, answer };
  };
  const ways = async (browser: ReturnType<SignInServer['browser']>) =>
    (await ask<Ways>(browser, '/api/v1/me/ways', { method: 'GET' })).body;

  it('lets in who has the passphrase, freshly proved, and nobody else', async () => {
    const { browser, answer } = await signIn();
    expect(answer.status).toBe(204);
    const me = await ask<{ name: string; session: { freshUntil: string | null; shared: boolean } }>(
      browser,
      '/api/v1/me',
      { method: 'GET' },
    );
    expect(me.body).toMatchObject({ name: 'Kever Verzonnen', session: { shared: false } });
    expect(me.body.session.freshUntil).not.toBeNull();
    const wrong = await signIn({ passphrase: 'wolk limonade uil trop' });
    expect(wrong.answer.status).toBe(422);
    expect(wrong.browser.cookie('__Host-kaart')).toBeUndefined();
  });

  it.each([
    { userName: ' Verzonnen.Kever ' },
    { passphrase: `${PASSPHRASE}\n` },
    { passphrase: 'wolk  limonade\u00a0uil trap' },
  ])('forgives what a phone puts in: %o', async credentials => {
    expect((await signIn(credentials)).answer.status).toBe(204);
  });

  it.each([
    { passphrase: PASSPHRASE.toUpperCase() },
    { passphrase: PASSPHRASE.slice(0, -1) },
    { passphrase: `${PASSPHRASE} x` },
    { userName: 'bram' },
    { userName: "' or true --" },
    { userName: '%', passphrase: '%' },
    { userName: 'verzonnen.keve\u200br' },
  ])('takes nothing else: %o', async credentials => {
    expect((await signIn(credentials)).answer.status).toBe(422);
  });

  it('proposes four words, other ones each time, to who asks', async () => {
    const phrases = await Promise.all(
      [1, 2, 3].map(() => ask<{ phrase: string }>(server.browser(), '/api/auth/phrase', { method: 'GET' })),
    );
    expect(new Set(phrases.map(({ body }) => body.phrase)).size).toBe(3);
    for (const { body, headers } of phrases) {
      expect(body.phrase.split(' ')).toHaveLength(4);
      expect(headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it('keeps of a passphrase no more than an Argon2id hash with the settings of OWASP', async () => {
    const [row] = await house().query<{ passphrase: string }>(sql`select passphrase from account`);
    expect(row?.passphrase).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row?.passphrase).not.toContain('wolk');
  });

  describe('choosing another passphrase', () => {
    const change = async (body: { current?: string; passphrase: string }, provedAt = new Date()) => {
      const browser = server.browser();
      const session = await server.sessions.start(await idOf(house(), 'person', 'kever'), provedAt);
      browser.plant('__Host-kaart', session.id);
      return { browser, answer: await ask(browser, '/api/v1/me/passphrase', { body }) };
    };

    it('needs a fresh proof and the one of now (promise 26)', async () => {
      const longAgo = new Date(Date.now() - (server.config.freshMinutes + 1) * MINUTE);
      const stale = await change({ current: PASSPHRASE, passphrase: 'een heel andere zin dus' }, longAgo);
      expect(stale.answer.status).toBe(403);
      expect((await change({ passphrase: 'een heel andere zin dus' })).answer.status).toBe(422);
      expect(
        (await change({ current: 'niet deze', passphrase: 'een heel andere zin dus' })).answer.status,
      ).toBe(422);
      expect((await signIn()).answer.status).toBe(204);
    });

    it('says which rule was broken', async () => {
      const { answer } = await change({ current: PASSPHRASE, passphrase: 'te kort' });
      expect(answer.body).toMatchObject({ errors: [{ field: 'passphrase.too-short' }] });
    });

    it('ends every other session, for somebody may be in with the old one', async () => {
      const elsewhere = (await signIn()).browser;
      const { browser, answer } = await change({
        current: PASSPHRASE,
        passphrase: 'een heel andere zin dus',
      });
      expect(answer.status).toBe(204);
      expect((await browser.visit('/api/v1/me')).status).toBe(200);
      expect((await elsewhere.visit('/api/v1/me')).status).toBe(401);
      expect((await signIn()).answer.status).toBe(422);
      await change({ current: 'een heel andere zin dus', passphrase: PASSPHRASE });
    });
  });

  it('can be begun by who came in through the login provider, once, with a name that is free', async () => {
    const browser = server.browser();
    const session = await server.sessions.start(await idOf(house(), 'person', 'bram'), new Date());
    browser.plant('__Host-kaart', session.id);
    const make = (userName: string, passphrase = 'zeven eenden in een rij') =>
      ask(browser, '/api/v1/me/account', { body: { userName, passphrase } });
    expect((await make(NAME)).body).toMatchObject({ errors: [{ field: 'userName.taken' }] });
    expect((await make('x')).body).toMatchObject({ errors: [{ field: 'userName.form' }] });
    expect((await make('de.bram', 'de.bram de.bram 1')).status).toBe(422);
    expect((await make('de.bram')).status).toBe(204);
    expect((await make('de.bram2')).status).toBe(409);
    expect(await ways(browser)).toMatchObject({
      account: { userName: 'de.bram', hasPassphrase: true, guardedUntil: null },
      provider: true,
      passkeys: [],
      codes: [],
    });
  });
});

describeOnBothDatabases('Sessions of one’s own', house => {
  let server: SignInServer;

  beforeAll(async () => {
    server = await serveSignIn(house());
    for (const subject of ['noor', 'bram']) await addPerson(house(), { subject, name: `${subject} Test` });
    for (const person of ['noor', 'bram']) {
      await giveAccount(house(), { person, userName: `${person}.test`, passphrase: PASSPHRASE });
    }
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    for (const person of ['noor', 'bram'])
      await server.sessions.endAll(await idOf(house(), 'person', person));
  });

  const enter = async (person: string, { shared = false, userAgent = 'test' } = {}) => {
    const browser = server.browser();
    const answer = await ask(browser, PATH, {
      body: { userName: `${person}.test`, passphrase: PASSPHRASE, shared },
      headers: { 'User-Agent': userAgent },
    });
    expect(answer.status).toBe(204);
    return browser;
  };
  type Browser = Awaited<ReturnType<typeof enter>>;
  const list = async (browser: Browser) =>
    (await ask<{ items: OwnSession[] }>(browser, '/api/v1/me/sessions', { method: 'GET' })).body.items;
  const isIn = async (browser: Browser) => (await browser.visit('/api/v1/me')).status === 200;

  it('are listed with the device in two words, and say which one asks (promise 26)', async () => {
    const phone = await enter('noor', {
      userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:120.0) Gecko/120.0 Firefox/120.0',
    });
    const computer = await enter('noor', {
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0',
    });
    await enter('bram');
    expect((await list(phone)).map(({ device, here }) => ({ ...device, here }))).toEqual([
      { browser: 'Firefox', kind: 'phone', here: true },
      { browser: 'Firefox', kind: 'computer', here: false },
    ]);
    const cookie = computer.cookie('__Host-kaart') ?? 'x';
    expect(JSON.stringify(await list(phone))).not.toContain(cookie);
  });

  it('end one by one, and only one’s own', async () => {
    const [phone, computer, other] = [await enter('noor'), await enter('noor'), await enter('bram')];
    const [theirs] = await list(other);
    const foreign = await ask(phone, `/api/v1/me/sessions/${theirs?.id}`, { method: 'DELETE' });
    const unknown = await ask(phone, `/api/v1/me/sessions/${crypto.randomUUID()}`, { method: 'DELETE' });
    expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
    expect(await isIn(other)).toBe(true);

    const gone = (await list(phone)).find(({ here }) => !here);
    expect((await ask(phone, `/api/v1/me/sessions/${gone?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect([await isIn(phone), await isIn(computer)]).toEqual([true, false]);
  });

  it('end all at once, this one too', async () => {
    const [phone, computer, other] = [await enter('noor'), await enter('noor'), await enter('bram')];
    const answer = await ask(phone, '/api/v1/me/sessions', { method: 'DELETE' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('Clear-Site-Data')).toBe('"cache"');
    expect([await isIn(phone), await isIn(computer), await isIn(other)]).toEqual([false, false, true]);
    expect(phone.cookie('__Host-kaart')).toBeUndefined();
  });
});
