import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a state change that another site sent, whatever its content type (Hono's own middleware looks at forms only).
 * A browser says where a request comes from in `Sec-Fetch-Site` or `Origin`; who says neither is refused.
 *
 * @throws ProblemError other-site
 */
export function sameOrigin(publicUrl: string): MiddlewareHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return async (c, next) => {
    if (SAFE_METHODS.includes(c.req.method)) return next();
    const fetchSite = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin');
    const known = [publicOrigin, new URL(c.req.url).origin];
    const fromHere = fetchSite === undefined || fetchSite === 'same-origin';
    const fromOurOrigin = origin === undefined || known.includes(origin);
    if ((fetchSite === undefined && origin === undefined) || !fromHere || !fromOurOrigin) {
      throw new ProblemError('other-site');
    }
    return next();
  };
}
