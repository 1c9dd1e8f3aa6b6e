import { createMiddleware } from 'hono/factory';
import type { Config } from '../config.ts';
import { ProblemError } from '../http/problem.ts';
import { sessionCookie } from './cookies.ts';
import { type Viewer, viewerOf } from './rules.ts';
import type { Sessions } from './sessions.ts';

/** What a route behind `requireSession` finds in its context. */
export type SignedIn = { Variables: { viewer: Viewer } };

/**
 * Lets only signed-in people through and says who they are, with `c.get('viewer')`. A database error passes on, so that it
 * never lets anybody in.
 *
 * @throws ProblemError not-signed-in
 */
export function requireSession(sessions: Sessions, config: Config) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const id = sessionCookie.read(c);
    const session = id === undefined ? undefined : await sessions.find(id);
    if (!session) throw new ProblemError('not-signed-in');
    c.set('viewer', viewerOf(session, config, new Date()));
    await next();
  });
}

/**
 * Behind `requireSession`: on a device that others use too, lets people through only who proved a short while ago who they
 * are. On a device of their own it lets everybody through.
 *
 * @throws ProblemError step-up
 */
export const requireFreshWhenShared = createMiddleware<SignedIn>(async (c, next) => {
  const { shared, freshUntil } = c.get('viewer');
  if (shared && freshUntil === null) throw new ProblemError('step-up');
  await next();
});

/**
 * Behind `requireSession`: lets people through who proved a short while ago who they are.
 *
 * @throws ProblemError step-up
 */
export const requireFresh = createMiddleware<SignedIn>(async (c, next) => {
  if (c.get('viewer').freshUntil === null) throw new ProblemError('step-up');
  await next();
});
