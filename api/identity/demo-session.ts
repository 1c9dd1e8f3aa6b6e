import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { OperatorError } from '../operator/errors.ts';
import { sessionCookieLine } from './cookies.ts';
import { loginIssuerOf } from './issuer.ts';
import { openSessions } from './sessions.ts';
import { findPersonByLogin } from './store.ts';

/** The cookie of a new session. */
export type DemoSession = { cookie: string };

/**
 * Signs in one of the invented people without the sign-in page, for whoever tries the API by hand.
 *
 * @param subject the person's name at the demo's login provider, such as `noor`
 * @throws OperatorError outside the demo, and for a name that nobody in it has
 */
export async function startDemoSession(house: House, subject: string): Promise<DemoSession> {
  const { config, database } = house;
  if (config.mode !== 'demo') throw new OperatorError('Dit bestaat alleen in de demo, met verzonnen mensen.');
  const login = { issuer: loginIssuerOf(config), subject };
  const personId = await asService(database, 'kaart_identity', tx => findPersonByLogin(tx, login));
  if (personId === undefined) {
    throw new OperatorError('Zo heet niemand in de demo. Probeer: npm run demo:session -- noor');
  }
  const session = await openSessions(house).start(personId, new Date());
  return { cookie: sessionCookieLine(session.id) };
}
