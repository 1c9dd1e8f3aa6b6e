/** The server: settings, house, demo, port. Started by `npm start`. */
import { once } from 'node:events';
import { keepSealed } from './access-log/seal-timer.ts';
import { ConfigError, readConfig } from './config.ts';
import { prepareDemo } from './demo.ts';
import { DEMO_PEOPLE } from './identity/demo-people.ts';
import { lineOf, OperatorError } from './operator/errors.ts';
import { type OpenHouse, openHouse } from './operator/open-house.ts';
import { openOperatorSocket } from './operator/socket.ts';
import { serve, usesDemoProvider } from './serve.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<void> {
  const config = readConfig();
  const house = await openHouse(config);
  const server = await serve(house).catch(async error => {
    await house.close();
    throw error;
  });
  await layOutDemo(house);
  const operator = await openOperatorSocket(house);
  const seals = keepSealed(house);
  greet(house);

  const signal = await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  say(signal.includes('SIGINT') ? '\nTot straks.' : 'Tot straks.');
  server.close();
  server.closeAllConnections();
  await operator.close();
  await seals.stop();
  await house.close();
}

/** The demo is there before the address is printed, unless the database is away: then as soon as it is back. */
async function layOutDemo(house: OpenHouse): Promise<void> {
  if (house.config.mode !== 'demo') return;
  const laidOut = prepareDemo(house, say).catch(error => say(lineOf(error)));
  if (house.isReady()) await laidOut;
}

/** What a person who started this wants to know. */
function greet(house: OpenHouse): void {
  say(`\nOpen Kaart staat klaar: ${house.config.publicUrl}/nl/`);
  if (!usesDemoProvider(house)) return;
  say('Dit is een proef met verzonnen mensen. Bij "Mijn dossier" kies je wie je bent:');
  for (const { title, text } of DEMO_PEOPLE) say(`  ${title}: ${text}`);
  say('Stoppen: Ctrl+C.\n');
}

main().catch(error => {
  const known = error instanceof ConfigError || error instanceof OperatorError;
  process.stderr.write(`${known ? error.message : lineOf(error)}\n`);
  process.exit(1);
});
