import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import type { LoginProvider } from '../../api/identity/oidc.ts';
import { CALLBACK_PATH, SIGNED_OUT_PATH } from '../../api/identity/oidc.ts';
import { listen, shut } from './sign-in.ts';

/** What the government knows of the person who signs in. */
export type Citizen = { sub: string; acr?: string } & Record<string, unknown>;

/** A real provider, configured as the one of the Flemish government is (youth-care facts 4.2). */
export type GovernmentProvider = {
  provider: LoginProvider;
  /** Who signs in next. */
  is(citizen: Citizen): void;
  /** Addresses at which it was asked to sign somebody in or out. */
  asked: URL[];
  close(): Promise<void>;
};

/** How long a code is good there. */
export const CODE_SECONDS = 30;

const CLAIMS = {
  openid: ['sub', 'acr'],
  profile: ['given_name', 'family_name'],
  vo: ['vo_id', 'vo_doelgroepcode', 'vo_orgcode', 'vo_orgnaam'],
  rrn: ['rrn'],
  wettelijkvertegenwoordiger: ['wv_orgcode'],
};

/**
 * @param site address of ours, registered there beforehand
 * @param scopes that our client may ask; another one fails before anybody signs in
 */
export async function openGovernmentProvider(site: string, scopes: string): Promise<GovernmentProvider> {
  const server = createServer();
  const issuer = `http://localhost:${await listen(server)}`;
  const client = { clientId: 'open-kaart', clientSecret: randomBytes(32).toString('base64url') };
  const asked: URL[] = [];
  let citizen: Citizen = { sub: 'niemand' };

  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        scope: scopes,
        redirect_uris: [new URL(CALLBACK_PATH, site).href],
        post_logout_redirect_uris: [new URL(SIGNED_OUT_PATH, site).href],
      },
    ],
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    responseTypes: ['code'],
    scopes: Object.keys(CLAIMS),
    claims: { ...CLAIMS, auth_time: null },
    acrValues: ['urn:be:vlaanderen:authmech:eid', 'urn:be:vlaanderen:authmech:csamtotp'],
    // Everything in the ID token, nothing at the user info endpoint.
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: askNothing },
    },
    pkce: { required: () => false },
    ttl: {
      AuthorizationCode: CODE_SECONDS,
      AccessToken: 60,
      IdToken: 60,
      Grant: 60,
      Interaction: 60,
      Session: 600,
    },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    interactions: { url: (_c, { uid }) => `/meld-aan/${uid}` },
    findAccount: (_c, sub) => ({ accountId: sub, claims: () => ({ ...citizen, sub }) }),
    async loadExistingGrant(c) {
      const grant = new c.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: c.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope(scopes);
      await grant.save();
      return grant;
    },
  });

  const answer = oidc.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (/^\/(?:auth$|session\/end$)/.test(url.pathname)) asked.push(url);
    if (!url.pathname.startsWith('/meld-aan/')) return void answer(request, response);
    const { sub, acr } = citizen;
    return void oidc.interactionFinished(request, response, {
      login: { accountId: sub, ...(acr === undefined ? {} : { acr }) },
    });
  });
  return {
    provider: { issuer, ...client },
    is: who => {
      citizen = who;
    },
    asked,
    close: () => shut(server),
  };
}

/** The page on which the government asks whether one is sure: here it is enough that it was reached. */
const askNothing: NonNullable<
  NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>['logoutSource']
> = async c => {
  c.body = 'Afgemeld';
};
