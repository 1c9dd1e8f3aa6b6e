import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { asService, asViewer } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import { commonProblems, createRoutes, json } from '../http/routes.ts';
import { openAttemptSeal } from './attempt.ts';
import { type Me, meSchema } from './contract.ts';
import { LOGIN_SECONDS, loginCookie, sessionCookie } from './cookies.ts';
import { requireSession, type SignedIn } from './guard.ts';
import { loginIssuerOf } from './issuer.ts';
import { CALLBACK_PATH, type LoginProvider, openSignIn } from './oidc.ts';
import {
  homeIn,
  languageOf,
  otherNameOfThisMachine,
  safeReturn,
  signInMessageIn,
  type Viewer,
} from './rules.ts';
import type { Sessions } from './sessions.ts';
import { findMyName, findPersonByLogin, listMyDossiers } from './store.ts';

const LOGIN_PATH = '/api/auth/login';
const LOGOUT_PATH = '/api/auth/logout';

/** Routes on which somebody may try who they can be: few requests a minute are enough. */
export const LOGIN_PATHS: readonly string[] = [LOGIN_PATH, CALLBACK_PATH];

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

export type IdentityParts = {
  sessions: Sessions;
  provider: LoginProvider;
  /** Told why a sign-in failed, as a code without anything personal. */
  onFailure(code: string): void;
};

/** Signing in and out, and who is signed in. */
export function identityRoutes(house: House, { sessions, provider, onFailure }: IdentityParts) {
  const { config, database } = house;
  const signIn = openSignIn({ config, provider });
  const attempts = openAttemptSeal(config, LOGIN_SECONDS);
  const routes = createRoutes<SignedIn>();

  const endSession = async (c: Context) => {
    const id = sessionCookie.read(c);
    if (id !== undefined) await sessions.end(id);
  };
  const failed = (c: Context, error: unknown, returnTo?: string) => {
    onFailure(codeOf(error));
    return c.redirect(signInMessageIn(languageOf(returnTo), 'mislukt'), 303);
  };

  routes.get(LOGIN_PATH, async c => {
    const elsewhere = otherNameOfThisMachine(new URL(c.req.url), config);
    if (elsewhere) return c.redirect(elsewhere.href, 303);
    const wish = { returnTo: safeReturn(c.req.query('return')), again: c.req.query('again') === '1' };
    try {
      const { address, attempt } = await signIn.begin(wish);
      loginCookie.write(c, attempts.seal(attempt));
      return c.redirect(address.href, 303);
    } catch (error) {
      return failed(c, error, wish.returnTo);
    }
  });

  routes.get(CALLBACK_PATH, async c => {
    const sealed = loginCookie.read(c);
    loginCookie.clear(c);
    const attempt = sealed === undefined ? undefined : attempts.open(sealed, new Date());
    if (!attempt) return failed(c, new Error('no attempt'));
    try {
      const { subject, provedAt } = await signIn.finish(new URL(c.req.url).searchParams, attempt);
      // Somebody else may be at this device now: whoever was signed in here no longer is.
      await endSession(c);
      const login = { issuer: loginIssuerOf(config), subject };
      const personId = await asService(database, 'kaart_identity', tx => findPersonByLogin(tx, login));
      if (personId === undefined) {
        sessionCookie.clear(c);
        return c.redirect(signInMessageIn(languageOf(attempt.returnTo), 'onbekend'), 303);
      }
      const session = await sessions.start(personId, provedAt);
      sessionCookie.write(c, session.id);
      return c.redirect(attempt.returnTo, 303);
    } catch (error) {
      return failed(c, error, attempt.returnTo);
    }
  });

  routes.post(LOGOUT_PATH, async c => {
    // First in the browser: it forgets the session also when the database is away.
    sessionCookie.clear(c);
    await endSession(c);
    // Takes pages out of the "back" button of a shared device. The chosen look is kept: that is storage, not cache.
    c.header('Clear-Site-Data', '"cache"');
    const isForm = c.req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded');
    return isForm ? c.redirect(homeIn(languageOf(c.req.query('return'))), 303) : c.body(null, 204);
  });

  return routes.openapi(meRoute(sessions, house), async c =>
    c.json(await readMe(house, c.get('viewer')), 200),
  );
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
      session: {
        endsAt: viewer.endsAt.toISOString(),
        freshUntil: viewer.freshUntil?.toISOString() ?? null,
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
