import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { asService, asViewer } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import { commonProblems, createRoutes, json } from '../http/routes.ts';
import { openAttemptSeal } from './attempt.ts';
import { type Me, meSchema } from './contract.ts';
import { LOGIN_SECONDS, loginCookie, providerCookie, sessionCookie } from './cookies.ts';
import { deviceRoutes } from './devices/routes.ts';
import { enter, leave } from './enter.ts';
import { requireSession, type SignedIn } from './guard.ts';
import { CODE_PATH, codeRoutes, guestRoutes } from './invitation/routes.ts';
import { loginIssuerOf } from './issuer.ts';
import { CALLBACK_PATH, openSignIn, SIGNED_OUT_PATH } from './oidc.ts';
import type { IdentityParts } from './parts.ts';
import { PASSKEY_PATH, passkeyRoutes } from './passkey/routes.ts';
import { openPasskeys } from './passkey/webauthn.ts';
import { PASSPHRASE_PATH, passphraseRoutes } from './passphrase/routes.ts';
import {
  homeIn,
  LoginRefusal,
  languageOf,
  otherNameOfThisMachine,
  safeReturn,
  signInMessageIn,
  signInPageFor,
  type Viewer,
} from './rules.ts';
import type { Sessions } from './sessions.ts';
import { findMyName, findPersonByLogin, isKeeper, listMyDossiers } from './store.ts';
import { readWays, waysRoutes } from './ways/routes.ts';

export type { IdentityParts } from './parts.ts';

const LOGIN_PATH = '/api/auth/login';
const LOGOUT_PATH = '/api/auth/logout';
const AGAIN_PATH = '/api/auth/again';

/** Routes on which somebody may try who they can be: few requests a minute are enough. */
export const LOGIN_PATHS: readonly string[] = [
  LOGIN_PATH,
  CALLBACK_PATH,
  PASSPHRASE_PATH,
  `${PASSKEY_PATH}/*`,
  `${CODE_PATH}/*`,
];

const meRoute = (sessions: Sessions, house: House) =>
  createRoute({
    method: 'get',
    path: '/api/v1/me',
    middleware: [requireSession(sessions, house.config)] as const,
    responses: {
      200: json(meSchema, 'Wie is aangemeld, en welke dossiers op tafel liggen'),
      401: commonProblems[401],
      429: commonProblems[429],
      503: commonProblems[503],
    },
  });

/** Signing in at the login provider. */
function providerRoutes(house: House, { sessions, provider, onFailure }: IdentityParts) {
  const { config, database } = house;
  const signIn = openSignIn({ config, provider });
  const attempts = openAttemptSeal(house.vault, LOGIN_SECONDS);
  const routes = createRoutes<SignedIn>();
  const failed = (c: Context, error: unknown, returnTo?: string) => {
    onFailure(codeOf(error));
    const isCapacity = error instanceof LoginRefusal && error.code === 'capacity';
    return c.redirect(signInMessageIn(languageOf(returnTo), isCapacity ? 'hoedanigheid' : 'mislukt'), 303);
  };

  routes.get(LOGIN_PATH, async c => {
    const elsewhere = otherNameOfThisMachine(new URL(c.req.url), config);
    if (elsewhere) return c.redirect(elsewhere.href, 303);
    const returnTo = safeReturn(c.req.query('return'));
    const wish = { returnTo, again: c.req.query('again') === '1', shared: c.req.query('shared') === '1' };
    try {
      const { address, attempt } = await signIn.begin(wish);
      loginCookie.write(c, attempts.seal(attempt));
      return c.redirect(address.href, 303);
    } catch (error) {
      return failed(c, error, returnTo);
    }
  });

  routes.get(CALLBACK_PATH, async c => {
    const attempt = attempts.open(loginCookie.read(c), new Date());
    loginCookie.clear(c);
    if (!attempt) return failed(c, new Error('no attempt'));
    const { returnTo, shared } = attempt;
    try {
      const { subject, provedAt } = await signIn.finish(new URL(c.req.url).searchParams, attempt);
      const login = { issuer: loginIssuerOf(config), subject };
      const personId = await asService(database, 'kaart_identity', tx => findPersonByLogin(tx, login));
      if (personId === undefined) {
        // Somebody else may be at this device now: whoever was signed in here no longer is.
        await leave(c, sessions);
        return c.redirect(signInMessageIn(languageOf(returnTo), 'onbekend'), 303);
      }
      await enter(c, sessions, { personId, provedAt, shared, viaProvider: true });
      return c.redirect(returnTo, 303);
    } catch (error) {
      return failed(c, error, returnTo);
    }
  });

  routes.post(LOGOUT_PATH, async c => {
    const language = languageOf(c.req.query('return'));
    const wasAtProvider = providerCookie.read(c) !== undefined;
    await leave(c, sessions);
    // Takes pages out of the "back" button of a shared device. The chosen look is kept: that is storage, not cache.
    c.header('Clear-Site-Data', '"cache"');
    // Signed in at the provider too: without signing out there, the next one at this device could come in by that.
    const next = wasAtProvider ? (await signIn.end(language))?.href : undefined;
    const isForm = c.req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded');
    if (isForm) return c.redirect(next ?? homeIn(language), 303);
    return next === undefined ? c.body(null, 204) : c.json({ next }, 200);
  });

  routes.get(SIGNED_OUT_PATH, c => c.redirect(homeIn(languageOf(`/${c.req.query('state')}/`)), 303));
  return routes;
}

/** Signing in and out, and who is signed in. */
export function identityRoutes(house: House, parts: IdentityParts) {
  const { sessions } = parts;
  const passkeys = openPasskeys(house);
  const routes = createRoutes<SignedIn>();
  routes.route('/', providerRoutes(house, parts));
  // A fresh proof: by the door that somebody has. Who has more than one chooses.
  routes.get(AGAIN_PATH, async c => {
    const returnTo = safeReturn(c.req.query('return'));
    const id = sessionCookie.read(c);
    const session = id === undefined ? undefined : await sessions.find(id);
    const ways = session && (await readWays(house, session.personId));
    const hasOtherDoors = ways && (ways.account !== null || ways.passkeys.length > 0);
    const atProvider = `${LOGIN_PATH}?${new URLSearchParams({ again: '1', return: returnTo })}`;
    return c.redirect(hasOtherDoors ? signInPageFor({ returnTo, again: true }) : atProvider, 303);
  });
  return routes
    .route('/', passphraseRoutes(house, parts))
    .route('/', passkeyRoutes(house, parts, passkeys))
    .route('/', codeRoutes(house, parts, passkeys))
    .route('/', guestRoutes(house, parts))
    .route('/', deviceRoutes(house, parts))
    .route('/', waysRoutes(house, parts))
    .openapi(meRoute(sessions, house), async c => c.json(await readMe(house, c.get('viewer')), 200));
}

/** @throws ProblemError not-signed-in when the person is gone */
async function readMe({ config, database }: House, viewer: Viewer): Promise<Me> {
  return asViewer(database, viewer.personId, async tx => {
    const name = await findMyName(tx);
    if (name === undefined) throw new ProblemError('not-signed-in');
    return {
      id: viewer.personId,
      name,
      dossiers: await listMyDossiers(tx),
      keeps: await isKeeper(tx),
      session: {
        endsAt: viewer.endsAt.toISOString(),
        freshUntil: viewer.freshUntil?.toISOString() ?? null,
        shared: viewer.shared,
      },
      demo: config.mode === 'demo',
    };
  });
}

/** What went wrong, in a word for the log. Texts of a provider or from an address can hold anything: they stay out. */
function codeOf(error: unknown): string {
  const { error: oauth, code, name } = (error ?? {}) as { error?: unknown; code?: unknown; name?: unknown };
  const word = [oauth, code, name].find(value => typeof value === 'string' && /^\w{1,60}$/.test(value));
  return typeof word === 'string' ? word : 'unknown';
}
