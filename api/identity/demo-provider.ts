/** The demo's own login provider: real OpenID Connect, invented people, no passwords. It refuses to run in production. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { errors } from 'oidc-provider';
import type { Config } from '../config.ts';
import { choicePage, PAGE_HEADERS, troublePage } from './demo-pages.ts';
import type { DemoPerson } from './demo-people.ts';
import { openDemoStorage } from './demo-storage.ts';
import { CALLBACK_PATH, type LoginProvider } from './oidc.ts';

const MOUNTED_AT = '/demo-aanmelden';
const CHOICE_PATH = /^\/wie\/[\w-]+$/;
const LONGEST_BODY = 200;
const SECONDS = { short: 60, signIn: 10 * 60 };

export type DemoProvider = {
  /** What sign-in needs to know of it. */
  provider: LoginProvider;
  /** True for a request that belongs to it. */
  isFor(request: IncomingMessage): boolean;
  /** Answers such a request. Put it in front of the site and the API, on the same server. */
  listener(request: IncomingMessage, response: ServerResponse): void;
};

/**
 * @param people whom one can be; the provider knows nothing else of them
 * @param localUrl address by which this server reaches itself, such as `http://127.0.0.1:4321`: the public address may
 *   belong to a proxy that it can't reach
 * @throws Error in production
 */
export function openDemoProvider({
  config,
  people,
  localUrl,
}: {
  config: Pick<Config, 'mode' | 'publicUrl'>;
  people: readonly DemoPerson[];
  localUrl: string;
}): DemoProvider {
  if (config.mode !== 'demo') throw new Error('The demo sign-in never runs in production.');
  const issuer = new URL(MOUNTED_AT, config.publicUrl);
  const client = { clientId: 'open-kaart', clientSecret: randomBytes(32).toString('base64url') };
  const oidc = createProvider(issuer, {
    ...client,
    redirectUri: new URL(CALLBACK_PATH, config.publicUrl).href,
    people,
  });
  const answerOidc = oidc.callback();

  return {
    provider: {
      issuer: issuer.href,
      ...client,
      fetch: (address, { body, ...options }) =>
        // Their type of a body is wider than the one of fetch by a kind of memory that neither uses here.
        fetch(address.replace(issuer.origin, new URL(localUrl).origin), {
          ...options,
          body: body as BodyInit | null,
        }),
    },
    isFor: ({ url }) => url?.startsWith(`${MOUNTED_AT}/`) ?? false,
    listener(request, response) {
      // Every address that the provider gives out is the public one, however the request came in.
      request.headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
      request.headers['x-forwarded-host'] = issuer.host;
      const path = request.url?.slice(MOUNTED_AT.length) ?? '/';
      Object.assign(request, { url: path, baseUrl: MOUNTED_AT });
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      const answer = CHOICE_PATH.test(path)
        ? answerChoice(oidc, people, request, response)
        : answerOidc(request, response);
      answer.catch(() => sendPage(response, 500, troublePage()));
    },
  };
}

function createProvider(
  issuer: URL,
  client: { clientId: string; clientSecret: string; redirectUri: string; people: readonly DemoPerson[] },
): Provider {
  const provider = new Provider(issuer.href, {
    adapter: openDemoStorage(),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [client.redirectUri],
        require_auth_time: true,
      },
    ],
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: [], auth_time: null },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'kaart-proef', interaction: 'kaart-proef-keuze', resume: 'kaart-proef-verder' },
      long: { httpOnly: true, sameSite: 'lax', path: MOUNTED_AT },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    interactions: { url: (_c, interaction) => `${MOUNTED_AT}/wie/${interaction.uid}` },
    ttl: {
      AccessToken: SECONDS.short,
      AuthorizationCode: SECONDS.short,
      IdToken: SECONDS.short,
      Grant: SECONDS.signIn,
      Interaction: SECONDS.signIn,
      Session: SECONDS.signIn,
    },
    expiresWithSession: () => false,
    clientBasedCORS: () => false,
    findAccount: (_c, subject) => findAccount(client.people, subject),
    async loadExistingGrant(c) {
      // The demo's only client is this site itself: there is nothing to consent to.
      const grant = new c.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: c.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    renderError(c) {
      c.set(PAGE_HEADERS);
      c.body = troublePage();
    },
  });
  provider.proxy = true;
  return provider;
}

function findAccount(people: readonly DemoPerson[], subject: string) {
  const person = people.find(one => one.subject === subject);
  return person && { accountId: subject, claims: () => ({ sub: subject }) };
}

/** The page on which one chooses who to be, and the answer to that choice. */
async function answerChoice(
  provider: Provider,
  people: readonly DemoPerson[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return sendPage(response, 200, choicePage(people));
    const accountId = new URLSearchParams(await readBody(request)).get('subject') ?? '';
    if (!findAccount(people, accountId)) return sendPage(response, 400, troublePage());
    await provider.interactionFinished(request, response, { login: { accountId, remember: false } });
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    sendPage(response, 400, troublePage());
  }
}

/** A short form body; what is longer is cut off, and then names nobody. */
async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += String(part);
    if (body.length > LONGEST_BODY) return '';
  }
  return body;
}

function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { ...PAGE_HEADERS }).end(body);
}
