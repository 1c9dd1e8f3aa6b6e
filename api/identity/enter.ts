import type { Context } from 'hono';
import { providerCookie, sessionCookie } from './cookies.ts';
import { deviceWords } from './devices/rules.ts';
import type { Sessions } from './sessions.ts';

/** Somebody who proved who they are. */
export type Proved = {
  personId: string;
  provedAt: Date;
  /** On a device that others use too. */
  shared: boolean;
  /** Through the login provider, which then has a session of its own. */
  viaProvider: boolean;
};

/** Ends the session of this browser, if it has one. The browser forgets it first: also when the database is away. */
export async function leave(c: Context, sessions: Sessions): Promise<void> {
  sessionCookie.clear(c);
  providerCookie.clear(c);
  await endHere(c, sessions);
}

async function endHere(c: Context, sessions: Sessions): Promise<void> {
  const id = sessionCookie.read(c);
  if (id !== undefined) await sessions.end(id);
}

/** Lets somebody in, in a session with a new id. Whoever was signed in here no longer is. */
export async function enter(
  c: Context,
  sessions: Sessions,
  { personId, provedAt, shared, viaProvider }: Proved,
): Promise<void> {
  await endHere(c, sessions);
  const session = await sessions.start(personId, provedAt, {
    device: deviceWords(c.req.header('User-Agent')),
    shared,
  });
  sessionCookie.write(c, session.id);
  if (viaProvider) providerCookie.write(c, '1');
  else providerCookie.clear(c);
}
