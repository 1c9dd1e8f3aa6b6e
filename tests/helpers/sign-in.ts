import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../../api/app.ts';
import type { Config } from '../../api/config.ts';
import { login, person } from '../../api/database/schema.ts';
import { asService } from '../../api/database/transaction.ts';
import type { House } from '../../api/house.ts';
import { DEMO_PEOPLE } from '../../api/identity/demo-people.ts';
import { openDemoProvider } from '../../api/identity/demo-provider.ts';
import { loginIssuerOf } from '../../api/identity/issuer.ts';
import type { LoginProvider } from '../../api/identity/oidc.ts';
import { openSessions, type Sessions } from '../../api/identity/sessions.ts';
import { type Browser, openBrowser } from './browser-jar.ts';

/** The site and API on a port of their own, with somewhere to sign in. */
export type SignInServer = {
  url: string;
  config: Config;
  sessions: Sessions;
  /** Codes of failed sign-ins, as an operator would see them. */
  failures: string[];
  /** A browser that has never been here. */
  browser(): Browser;
  close(): Promise<void>;
};

/**
 * Serves a house over HTTP. Without `provider` people sign in at the demo's own one, on the same port.
 *
 * @param settings of the house, changed for this server
 * @param port left out: any that is free
 */
export async function serveSignIn(
  house: House,
  {
    provider,
    settings = {},
    port: wanted = 0,
  }: { provider?: LoginProvider; settings?: Partial<Config>; port?: number } = {},
): Promise<SignInServer> {
  const server = createServer();
  const port = await listen(server, wanted);
  const url = `http://localhost:${port}`;
  const config: Config = { ...house.config, publicUrl: url, ...settings };
  const sessions = openSessions({ ...house, config });
  const demo = openDemoProvider({ config, people: DEMO_PEOPLE, localUrl: `http://127.0.0.1:${port}` });
  const failures: string[] = [];
  const app = createApp(
    { ...house, config },
    { sessions, provider: provider ?? demo.provider, onFailure: code => failures.push(code) },
  );
  const answer = getRequestListener(app.fetch);
  server.on('request', (request, response) => {
    if (demo.isFor(request)) demo.listener(request, response);
    else void answer(request, response);
  });
  return { url, config, sessions, failures, browser: () => openBrowser(url), close: () => shut(server) };
}

/** Puts a server on a free port of this machine. */
export function listen(server: Server, port = 0): Promise<number> {
  return new Promise(resolve => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(resolve => {
    server.close(() => resolve());
  });
}

/** Makes a person known, who signs in with this subject. Answers the person's id. */
export function addPerson(
  house: House,
  { subject, name }: { subject: string; name: string },
): Promise<string> {
  return asService(house.database, 'kaart_intake', async tx => {
    const [row] = await tx
      .insert(person)
      .values({ externalId: subject, version: 1, name })
      .returning({ id: person.id });
    if (!row) throw new Error('no row');
    await tx.insert(login).values({ issuer: loginIssuerOf(house.config), subject, personId: row.id });
    return row.id;
  });
}

/** Signs in as one of the demo people, as a person with a browser would. Answers where the browser ends up. */
export async function signInAs(
  browser: Browser,
  subject: string,
  { path = '/api/auth/login' }: { path?: string } = {},
): Promise<string> {
  const choice = await browser.follow(path);
  const chosen = await browser.follow(choice.address, { body: new URLSearchParams({ subject }) });
  return chosen.address;
}
