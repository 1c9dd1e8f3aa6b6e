/** Signing in at a login provider: OpenID Connect, authorization code with PKCE. The one file that knows openid-client. */
import * as client from 'openid-client';
import type { Config } from '../config.ts';
import type { Attempt } from './attempt.ts';
import { type LoginClaims, loginSubject } from './rules.ts';

/** Where people prove who they are. */
export type LoginProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** How our server reaches the provider, when that is not by its public address. */
  fetch?: client.CustomFetch;
};

/** What the provider vouches for. */
type Proof = {
  /** Under which the login is known here (rules.ts). */
  subject: string;
  /** When the provider saw the person. Long ago when it does not say: then granting asks for a fresh sign-in. */
  provedAt: Date;
};

export type SignIn = {
  /** A new attempt, and the address at the provider to send the person to. @throws when the provider can't be reached */
  begin(wish: Pick<Attempt, 'returnTo' | 'again' | 'shared'>): Promise<{ address: URL; attempt: Attempt }>;
  /**
   * Who came back from the provider.
   *
   * @param answer query of the callback
   * @throws LoginRefusal when means or capacity are not those that were agreed
   * @throws when anything does not fit the attempt, or the provider refuses or can't be reached
   */
  finish(answer: URLSearchParams, attempt: Attempt): Promise<Proof>;
  /**
   * Where to send somebody who signed out here, so that the next one at this device does not come in by what the provider
   * remembers. Undefined when the provider has no such place, or can't be reached.
   *
   * @param language in which they come back
   */
  end(language: string): Promise<URL | undefined>;
};

export const CALLBACK_PATH = '/api/auth/callback';
/** Where the provider sends people back to who signed out there. */
export const SIGNED_OUT_PATH = '/api/auth/signed-out';

/** A code is good for 30 seconds at the government's provider (youth-care facts 4.2). */
const TIMEOUT_SECONDS = 10;
const NEVER_PROVED = new Date(0);

/** The provider of the settings. @throws Error when the settings name none, or half of one */
export function configuredProvider({
  oidc: { issuer, clientId, clientSecret },
}: Pick<Config, 'oidc'>): LoginProvider {
  if (!issuer || !clientId || !clientSecret)
    throw new Error('A login provider needs issuer, client id and secret.');
  return { issuer, clientId, clientSecret };
}

/** Signing in at one provider. It is asked for its addresses at the first sign-in, and again until that works. */
export function openSignIn({ config, provider }: { config: Config; provider: LoginProvider }): SignIn {
  const callback = new URL(CALLBACK_PATH, config.publicUrl).href;
  let discovered: Promise<client.Configuration> | undefined;
  const discover = () => {
    discovered ??= discoverProvider(provider, config).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };

  return {
    async begin({ returnTo, again, shared }) {
      const attempt: Attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        returnTo,
        again,
        shared,
        startedAt: Date.now(),
      };
      const address = client.buildAuthorizationUrl(await discover(), {
        redirect_uri: callback,
        scope: config.oidc.scopes.join(' '),
        ...(config.oidc.acrValues.length > 0 ? { acr_values: config.oidc.acrValues.join(' ') } : {}),
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(mustProve({ again, shared }) ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { address, attempt };
    },

    async finish(answer, { state, nonce, verifier, again, shared, startedAt }) {
      const tokens = await client.authorizationCodeGrant(await discover(), new URL(`${callback}?${answer}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        // A fresh proof is one made after we asked for it.
        ...(mustProve({ again, shared }) ? { maxAge: Math.ceil((Date.now() - startedAt) / 1000) } : {}),
      });
      // The ID token says everything, and nothing else of the provider is asked. Of it we keep the subject alone.
      const claims = tokens.claims();
      if (!claims?.sub) throw new Error('The provider gave no identity.');
      const { auth_time: seconds } = claims;
      return {
        subject: loginSubject(claims satisfies LoginClaims, config.oidc),
        provedAt: seconds === undefined ? NEVER_PROVED : new Date(seconds * 1000),
      };
    },

    async end(language) {
      const known = await discover().catch(() => undefined);
      if (!known?.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(known, {
        post_logout_redirect_uri: new URL(SIGNED_OUT_PATH, config.publicUrl).href,
        state: language,
      });
    },
  };
}

/** On a device that others use too, what the provider remembers could be somebody else's sign-in. */
const mustProve = ({ again, shared }: Pick<Attempt, 'again' | 'shared'>): boolean => again || shared;

function discoverProvider(provider: LoginProvider, { mode }: Config): Promise<client.Configuration> {
  const issuer = new URL(provider.issuer);
  // A token is believed for its signature, not for the line that it came over.
  const execute = [client.enableNonRepudiationChecks];
  // The demo runs on one's own computer, without a certificate. Production never speaks plain http.
  if (mode === 'demo' && issuer.protocol === 'http:') execute.push(client.allowInsecureRequests);
  return client.discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    execute,
    ...(provider.fetch ? { [client.customFetch]: provider.fetch } : {}),
  });
}
