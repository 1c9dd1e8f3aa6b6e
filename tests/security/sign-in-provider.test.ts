import { createServer } from 'node:http';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  CODE_SECONDS,
  type GovernmentProvider,
  openGovernmentProvider,
} from '../helpers/government-provider.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { addPerson, listen, type SignInServer, serveSignIn, shut } from '../helpers/sign-in.ts';

const EID = 'urn:be:vlaanderen:authmech:eid';
const RRN = '10011012345';

/** A port on which the site will stand: the government wants to know the address beforehand. */
async function futureAddress(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await shut(server);
  return `http://localhost:${port}`;
}

describeOnBothDatabases('The login of the government', house => {
  let government: GovernmentProvider;
  let server: SignInServer;

  const oidc = (change: object = {}) => ({
    ...house().config.oidc,
    issuer: government.provider.issuer,
    scopes: ['openid', 'profile', 'vo'],
    acrValues: [EID],
    ...change,
  });

  beforeAll(async () => {
    const address = await futureAddress();
    government = await openGovernmentProvider(address, 'openid profile vo');
    server = await serveSignIn(house(), {
      provider: government.provider,
      settings: { oidc: oidc() },
      port: Number(new URL(address).port),
    });
    const known = { ...house(), config: server.config };
    await addPerson(known, { subject: 'burger', name: 'Burger Test' });
    await addPerson(known, { subject: 'burger/EA/OVO000001', name: 'Burger Aan Het Werk' });
  });
  afterAll(async () => {
    await server.close();
    await government.close();
  });

  /** Goes through the whole round, as a browser does; answers where it ends. */
  const signIn = async (path = '/api/auth/login', browser = server.browser()) => {
    let response = await browser.visit(path);
    let next = response.headers.get('Location');
    for (let steps = 0; next !== null && steps < 10; steps += 1) {
      const address = new URL(next, response.url);
      if (address.origin === server.url && !address.pathname.startsWith('/api/auth/callback')) {
        return { browser, to: next };
      }
      response = await browser.visit(address.href);
      next = response.headers.get('Location');
    }
    return { browser, to: response.status };
  };
  const name = async (browser: Awaited<ReturnType<typeof signIn>>['browser']) =>
    ((await (await browser.visit('/api/v1/me')).json()) as { name?: string }).name;

  it('asks the scopes and means that were agreed, and never the national number', async () => {
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'BUR', rrn: RRN });
    await signIn();
    const { searchParams } = government.asked.at(-1) ?? new URL('http://niets.example');
    expect(searchParams.get('scope')).toBe('openid profile vo');
    expect(searchParams.get('acr_values')).toBe(EID);
  });

  it('lets a citizen in by what stands in the ID token, and keeps no more of it than the subject', async () => {
    government.is({
      sub: 'burger',
      acr: EID,
      vo_doelgroepcode: 'BUR',
      vo_id: 'pseudoniem-123',
      given_name: 'Geheime Voornaam',
      rrn: RRN,
    });
    const { browser, to } = await signIn();
    expect(to).toBe('/nl/mijn-dossier/');
    expect(await name(browser)).toBe('Burger Test');
    const rows = JSON.stringify([
      await house().query(sql`select login::text as row from login`),
      await house().query(sql`select session::text as row from session`),
      await house().query(sql`select person::text as row from person`),
    ]);
    for (const trace of [RRN, 'Geheime Voornaam', 'pseudoniem-123']) expect(rows).not.toContain(trace);
    expect(server.failures.join()).not.toContain(RRN);
  });

  it('is another person at work: what one sees there does not come along home', async () => {
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'EA', vo_orgcode: 'OVO000001' });
    expect(await name((await signIn()).browser)).toBe('Burger Aan Het Werk');
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'EA', vo_orgcode: 'OVO000002' });
    expect((await signIn()).to).toBe('/nl/aanmelden/#onbekend');
  });

  it('refuses a means that was not agreed', async () => {
    government.is({ sub: 'burger', acr: 'urn:be:vlaanderen:authmech:csamtotp', vo_doelgroepcode: 'BUR' });
    const { browser, to } = await signIn();
    expect(to).toBe('/nl/aanmelden/#mislukt');
    expect((await browser.visit('/api/v1/me')).status).toBe(401);
    expect(server.failures.at(-1)).toBe('means');
  });

  it('is too late with a code that lay there for more than half a minute', async () => {
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'BUR' });
    const browser = server.browser();
    let response = await browser.visit('/api/auth/login');
    while (!response.headers.get('Location')?.startsWith(`${server.url}/api/auth/callback`)) {
      response = await browser.visit(new URL(response.headers.get('Location') ?? '', response.url).href);
    }
    const callback = response.headers.get('Location') ?? '';
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      vi.setSystemTime(Date.now() + (CODE_SECONDS + 1) * 1000);
      expect((await browser.visit(callback)).headers.get('Location')).toBe('/nl/aanmelden/#mislukt');
    } finally {
      vi.useRealTimers();
    }
  });

  it('asks anew who it is for a fresh proof, and on a device that others use too', async () => {
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'BUR' });
    for (const path of ['/api/auth/login?again=1', '/api/auth/login?shared=1']) {
      const { browser, to } = await signIn(path);
      expect(to, path).toBe('/nl/mijn-dossier/');
      const first = government.asked.findLast(({ searchParams }) => searchParams.has('prompt'));
      expect(first?.searchParams.get('prompt')).toBe('login');
      const { session } = (await (await browser.visit('/api/v1/me')).json()) as {
        session: { shared: boolean };
      };
      expect(session.shared).toBe(path.includes('shared'));
    }
  });

  it('signs out there too, with our name and the way back, so that the next one does not come in by it', async () => {
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'BUR' });
    const { browser } = await signIn();
    const left = await browser.send('/api/auth/logout?return=/fr/mijn-dossier/', { method: 'POST' });
    const { next } = (await left.json()) as { next: string };
    const address = new URL(next);
    expect(address.origin).toBe(government.provider.issuer);
    expect(address.searchParams.get('client_id')).toBe('open-kaart');
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${server.url}/api/auth/signed-out`);
    expect((await browser.visit('/api/v1/me')).status).toBe(401);
    expect((await browser.visit(address.href)).status).toBe(200);
    const back = await browser.visit(`/api/auth/signed-out?state=${address.searchParams.get('state')}`);
    expect(back.headers.get('Location')).toBe('/fr/');
    const elsewhere = await browser.visit('/api/auth/signed-out?state=//elders.example');
    expect(elsewhere.headers.get('Location')).toBe('/nl/');
  });

  it('says so at once when a scope was not agreed, before anybody signs in', async () => {
    const wrong = await serveSignIn(house(), {
      provider: government.provider,
      settings: { oidc: oidc({ scopes: ['openid', 'wettelijkvertegenwoordiger'] }), publicUrl: server.url },
    });
    const browser = wrong.browser();
    const begun = await browser.visit('/api/auth/login');
    const refused = await browser.visit(begun.headers.get('Location') ?? '');
    const answer = new URL(refused.headers.get('Location') ?? '', server.url);
    expect(answer.searchParams.get('error')).toBe('invalid_scope');
    const message = await browser.visit(`/api/auth/callback${answer.search}`);
    expect(message.headers.get('Location')).toBe('/nl/aanmelden/#mislukt');
    await wrong.close();
  });

  it('lets nobody in who chose a capacity that was not agreed, and says which choice that was', async () => {
    const citizens = await serveSignIn(house(), {
      provider: government.provider,
      settings: { oidc: oidc({ capacities: ['BUR'] }), publicUrl: server.url },
    });
    government.is({ sub: 'burger', acr: EID, vo_doelgroepcode: 'EA', vo_orgcode: 'OVO000001' });
    const browser = citizens.browser();
    let response = await browser.visit('/api/auth/login');
    while (!response.headers.get('Location')?.startsWith(`${server.url}/api/auth/callback`)) {
      response = await browser.visit(new URL(response.headers.get('Location') ?? '', response.url).href);
    }
    const { search } = new URL(response.headers.get('Location') ?? '');
    const message = await browser.visit(`/api/auth/callback${search}`);
    expect(message.headers.get('Location')).toBe('/nl/aanmelden/#hoedanigheid');
    await citizens.close();
  });
});
