import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Me, meSchema } from '../../api/identity/contract.ts';
import { DEMO_PEOPLE } from '../../api/identity/demo-people.ts';
import type { Browser } from '../helpers/browser-jar.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { addPerson, type SignInServer, serveSignIn, signInAs } from '../helpers/sign-in.ts';
import { openStandInProvider, type StandInProvider } from '../helpers/stand-in-provider.ts';

const readMe = async (browser: Browser): Promise<Me> =>
  meSchema.parse(await (await browser.visit('/api/v1/me')).json());

describeOnBothDatabases('Signing in at the demo', house => {
  let server: SignInServer;
  let noor: string;

  beforeAll(async () => {
    server = await serveSignIn(house());
    noor = await addPerson(house(), { subject: 'noor', name: 'Noor Sterrenveld' });
    await addPerson(house(), { subject: 'bram', name: 'Bram Appelboom' });
  });
  afterAll(() => server.close());

  it('brings Noor from the sign-in to her dossier, and says who she is', async () => {
    const browser = server.browser();
    expect(await signInAs(browser, 'noor')).toBe('/nl/mijn-dossier/');
    const me = await readMe(browser);
    expect(me).toMatchObject({ id: noor, name: 'Noor Sterrenveld', dossiers: [], demo: true });
    expect(server.failures).toEqual([]);
  });

  it('brings people back to the page where they were', async () => {
    const path = '/api/auth/login?return=/nl/mijn-dossier/wie-ziet-wat/';
    expect(await signInAs(server.browser(), 'noor', { path })).toBe('/nl/mijn-dossier/wie-ziet-wat/');
  });

  it('counts a sign-in as a fresh proof for a while, and says until when', async () => {
    const browser = server.browser();
    await signInAs(browser, 'noor');
    const { session } = await readMe(browser);
    const minutesLeft = (moment: string | null) =>
      Math.round((Date.parse(moment ?? '') - Date.now()) / 60_000);
    expect(minutesLeft(session.endsAt)).toBe(server.config.sessionIdleMinutes);
    expect(minutesLeft(session.freshUntil)).toBe(server.config.freshMinutes);
  });

  it('asks everybody anew who they are: the provider remembers no one', async () => {
    const browser = server.browser();
    await signInAs(browser, 'noor');
    await signInAs(browser, 'bram');
    expect((await readMe(browser)).name).toBe('Bram Appelboom');
  });

  it('answers 401 in plain words to who is not signed in', async () => {
    const response = await server.browser().visit('/api/v1/me');
    expect(response.status).toBe(401);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ title: 'Je bent niet aangemeld' });
  });

  it('takes who opened this machine under another name to the one that the sign-in comes back to', async () => {
    const elsewhere = server.url.replace('localhost', '127.0.0.1');
    const response = await server.browser().visit(`${elsewhere}/api/auth/login?again=1`);
    expect(response.headers.get('Location')).toBe(`${server.url}/api/auth/login?again=1`);
  });

  describe('the page on which one chooses who to be', () => {
    const openPage = async () => {
      const { address, response } = await server.browser().follow('/api/auth/login');
      return { address, response, page: await response.text() };
    };

    it('says that this is a trial, shows everybody as a button, and where urgent help is', async () => {
      const { page } = await openPage();
      expect(page).toContain('<html lang="nl">');
      expect(page).toContain('Dit is een demo met verzonnen mensen.');
      for (const { subject, title, text } of DEMO_PEOPLE) {
        expect(page).toContain(`name="subject" value="${subject}"`);
        expect(page).toContain(`<strong>${title}</strong> <small>${text}</small>`);
      }
      for (const number of ['112', '102', '1813']) expect(page).toContain(`href="tel:${number}"`);
    });

    it('runs no script, in no frame, and stays in no cache (promise 29)', async () => {
      const { page, response } = await openPage();
      const policy = response.headers.get('Content-Security-Policy');
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]+'; form-action 'self'/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(page).not.toMatch(/<script|style=|\son\w+=|https?:/);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    });

    it('stays kind when somebody sends a name that is not on it', async () => {
      const browser = server.browser();
      const { address } = await browser.follow('/api/auth/login');
      const { response } = await browser.follow(address, {
        body: new URLSearchParams({ subject: 'iemand' }),
      });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Er is niets verloren.');
    });

    it('belongs to one browser: another gets the way back', async () => {
      const { address } = await openPage();
      const { response } = await server.browser().follow(address);
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Probeer opnieuw');
    });
  });

  describe('POST /api/auth/logout', () => {
    const post = (browser: Browser, headers: Record<string, string> = {}, query = '') =>
      fetch(`${server.url}/api/auth/logout${query}`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          Origin: server.url,
          'Sec-Fetch-Site': 'same-origin',
          Cookie: `__Host-kaart=${browser.cookie('__Host-kaart')}`,
          ...headers,
        },
      });

    it('ends the session at once and takes away cookie and cache, not the chosen look', async () => {
      const browser = server.browser();
      await signInAs(browser, 'noor');
      const response = await post(browser);
      expect(response.status).toBe(204);
      expect(response.headers.get('Set-Cookie')).toMatch(/^__Host-kaart=; Max-Age=0;/);
      expect(response.headers.get('Clear-Site-Data')).toBe('"cache"');
      expect((await browser.visit('/api/v1/me')).status).toBe(401);
    });

    it('brings a plain form home', async () => {
      const response = await post(server.browser(), { 'Content-Type': 'application/x-www-form-urlencoded' });
      expect(response.status).toBe(303);
      expect(response.headers.get('Location')).toBe('/nl/');
    });

    it.each([
      ['/fr/', '/fr/'],
      ['/ar/mijn-dossier/', '/ar/'],
      ['https://elders.example/fr/', '/nl/'],
      ['//elders.example/', '/nl/'],
    ])('brings a plain form that came from %s home in its language: %s', async (from, home) => {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const response = await post(server.browser(), headers, `?return=${encodeURIComponent(from)}`);
      expect(response.headers.get('Location')).toBe(home);
    });

    it('refuses what another site sends (promise 27)', async () => {
      const browser = server.browser();
      await signInAs(browser, 'noor');
      const response = await post(browser, {
        Origin: 'https://elders.example',
        'Sec-Fetch-Site': 'cross-site',
      });
      expect(response.status).toBe(403);
      expect((await browser.visit('/api/v1/me')).status).toBe(200);
    });
  });
});

describeOnBothDatabases('Signing in at a provider that is away', house => {
  let standIn: StandInProvider;
  let server: SignInServer;

  beforeAll(async () => {
    standIn = await openStandInProvider();
    server = await serveSignIn(house(), { provider: standIn.provider });
  });
  afterAll(async () => {
    await server.close();
    await standIn.close();
  });

  it('says so on the sign-in page, and works again as soon as the provider does', async () => {
    const browser = server.browser();
    standIn.breaks(true);
    expect((await browser.visit('/api/auth/login')).headers.get('Location')).toBe('/nl/aanmelden/#mislukt');
    const inFrench = await browser.visit('/api/auth/login?return=/fr/mijn-dossier/');
    expect(inFrench.headers.get('Location')).toBe('/fr/aanmelden/#mislukt');
    standIn.breaks(false);
    const again = await browser.visit('/api/auth/login');
    expect(again.headers.get('Location')).toContain(`${standIn.provider.issuer}/auth?`);
  });
});
