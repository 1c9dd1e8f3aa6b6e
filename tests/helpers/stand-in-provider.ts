import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { LoginProvider } from '../../api/identity/oidc.ts';
import { listen, shut } from './sign-in.ts';

type Claims = Record<string, unknown>;

/** A login provider that says what the test wants, also what no honest provider would. */
export type StandInProvider = {
  provider: LoginProvider;
  /** Claims of the next ID tokens, over the honest ones. */
  says(claims: Claims): void;
  /** True: signs with a key that it does not publish. */
  forges(forging: boolean): void;
  /** Forms that came in at the token endpoint. */
  exchanges: URLSearchParams[];
  /** While true every request is answered with a fault. */
  breaks(broken: boolean): void;
  close(): Promise<void>;
};

export async function openStandInProvider(): Promise<StandInProvider> {
  const [honest, forged] = [makeKey(), makeKey()];
  const exchanges: URLSearchParams[] = [];
  const state = { claims: {} as Claims, forging: false, broken: false };
  const server = createServer();
  const issuer = `http://127.0.0.1:${await listen(server)}`;
  const client = { clientId: 'kaart', clientSecret: 'geheim van een proef' };

  const exchange = async (request: IncomingMessage) => {
    const form = new URLSearchParams(await readAll(request));
    exchanges.push(form);
    const now = Math.floor(Date.now() / 1000);
    // The nonce travels in the code: this provider keeps nothing.
    const nonce = form.get('code') ?? '';
    const claims = {
      iss: issuer,
      aud: client.clientId,
      sub: 'noor',
      iat: now,
      exp: now + 60,
      auth_time: now,
      nonce,
    };
    const idToken = sign({ ...claims, ...state.claims }, state.forging ? forged : honest);
    return { access_token: 'ongebruikt', token_type: 'Bearer', expires_in: 60, id_token: idToken };
  };
  const answers: Record<string, (request: IncomingMessage) => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({ keys: [honest.publicJwk] }),
    '/token': exchange,
  };
  server.on('request', async (request, response) => {
    const answer = state.broken ? undefined : answers[request.url ?? ''];
    const body = await answer?.(request);
    response
      .writeHead(body ? 200 : 500, { 'Content-Type': 'application/json' })
      .end(JSON.stringify(body ?? {}));
  });

  return {
    provider: { issuer, ...client },
    says: claims => {
      state.claims = claims;
    },
    forges: forging => {
      state.forging = forging;
    },
    breaks: broken => {
      state.broken = broken;
    },
    exchanges,
    close: () => shut(server),
  };
}

function makeKey() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    privateKey,
    publicJwk: { ...publicKey.export({ format: 'jwk' }), kid: 'proef', alg: 'RS256', use: 'sig' },
  };
}

function sign(claims: Claims, { privateKey }: ReturnType<typeof makeKey>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', kid: 'proef' })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
