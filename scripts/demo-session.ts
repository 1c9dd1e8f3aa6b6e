/**
 * Prints the cookie of a new session for one of the invented people: `npm run demo:session -- noor`. Works beside a running
 * server. Refuses in production.
 */
import { Readable } from 'node:stream';
import { readConfig } from '../api/config.ts';
import { runCommand } from '../api/operator/run-command.ts';
import { inTerminal, say } from './terminal.ts';

const [name = ''] = process.argv.slice(2);

await inTerminal(async () => {
  const { cookie } = await runCommand(readConfig(), 'demo-session', Readable.from([Buffer.from(name)]));
  say(cookie);
  return 0;
});
