import type { MiddlewareHandler } from 'hono';
import { ProblemError } from './problem.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a state change that another site sent, whatever its content type (Hono's own middleware looks at forms only).
 * A browser says where a request comes from in `Sec-Fetch-Site`, which no page can forge, or in `Origin`; who says
 * neither is refused. A form on a page without referrer has the origin `null`, and then only `Sec-Fetch-Site` counts.
 *
 * @throws ProblemError other-site
 */
export function sameOrigin(publicUrl: string): MiddlewareHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return async (c, next) => {
    if (SAFE_METHODS.includes(c.req.method)) return next();
    const fetchSite = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin') || undefined;
    const isOurs = origin === publicOrigin || origin === new URL(c.req.url).origin;
    const fromHere =
      fetchSite === undefined
        ? isOurs
        : fetchSite === 'same-origin' && (isOurs || !origin || origin === 'null');
    if (!fromHere) throw new ProblemError('other-site');
    return next();
  };
}
