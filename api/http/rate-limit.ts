import { createHash } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from './problem.ts';

const SECONDS = 60;

/**
 * At most `points` requests a minute for one address. Counted in this process only; nothing of it is stored.
 *
 * @param ownBudget names who is counted apart from the others at an address, so that those can't use up what is theirs
 * @param behindProxy whether `X-Forwarded-For` is filled in by our own proxy and can be believed
 */
export function rateLimit({
  points,
  behindProxy,
  ownBudget = () => undefined,
}: {
  points: number;
  behindProxy: boolean;
  ownBudget?: (c: Context) => string | undefined;
}): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points, duration: SECONDS });
  return async (c, next) => {
    try {
      await limiter.consume(ownBudget(c) ?? caller(c, behindProxy));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new ProblemError('too-many');
      throw error;
    }
    return next();
  };
}

/** A fingerprint of the caller's address, so that not even memory holds addresses beside counts. */
function caller(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  const address = forwarded ?? directAddress(c);
  return createHash('sha256').update(address).digest('base64url');
}

/** Requests that come from no socket (the application called directly) share one count. */
function directAddress(c: Context): string {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'direct';
}
