import { Readable } from 'node:stream';
import type { BrowserContext } from 'playwright-core';
import { parseConfig } from '../../api/config.ts';
import { runCommand } from '../../api/operator/run-command.ts';
import type { RunningServer } from './server.ts';

/**
 * Signs a visitor in as somebody of the demo, without the sign-in page: the running server is asked for a session, as
 * `npm run demo:session` does.
 *
 * @param name subject at the demo's login provider, such as `noor`
 */
export async function signIn(context: BrowserContext, server: RunningServer, name: string): Promise<void> {
  const config = parseConfig(server.settings);
  const { cookie } = await runCommand(config, 'demo-session', Readable.from([Buffer.from(name)]));
  const [cookieName = '', value = ''] = cookie.split('=');
  // A browser keeps a secure cookie for localhost too, but is only handed one for an address with https.
  const url = server.origin.replace('http:', 'https:');
  await context.addCookies([{ name: cookieName, value, url, secure: true, httpOnly: true, sameSite: 'Lax' }]);
}
