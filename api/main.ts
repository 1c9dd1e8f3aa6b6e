/** The server: settings, house, demo, port. Started by `npm start`. */
import { once } from 'node:events';
import { keepSealed } from './access-log/seal-timer.ts';
import { ConfigError, readConfig } from './config.ts';
import { prepareDemo } from './demo.ts';
import { keepFeedbackSwept } from './feedback/sweep-timer.ts';
import { DEMO_PEOPLE } from './identity/demo-people.ts';
import { lineOf, OperatorError } from './operator/errors.ts';
import { type OpenHouse, openHouse } from './operator/open-house.ts';
import { openOperatorSocket } from './operator/socket.ts';
import { keepBinsEmpty } from './own-words/bin-timer.ts';
import { serve, usesDemoProvider } from './serve.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<void> {
  // Heard from the start: stopping while the demo is laid out is a clean stop too.
  const signal = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const house = await openHouse(readConfig());
  const server = await serve(house).catch(async error => {
    await house.close();
    throw error;
  });
  const operator = await openOperatorSocket(house);
  const seals = keepSealed(house);
  const sweeping = keepFeedbackSwept(house);
  const bins = keepBinsEmpty(house);
  let stopping = false;
  void welcome(house).catch(error => {
    if (!stopping) say(lineOf(error));
  });

  await signal;
  stopping = true;
  say('\nTot straks.');
  server.close();
  server.closeAllConnections();
  await operator.close();
  await sweeping.stop();
  await bins.stop();
  await seals.stop();
  await house.close();
}

/** The demo is there before the address is printed, unless the database is away: then the demo follows later. */
async function welcome(house: OpenHouse): Promise<void> {
  const isAway = !house.isReady();
  if (isAway) greet(house);
  if (house.config.mode === 'demo') await prepareDemo(house, say);
  if (!isAway) greet(house);
}

/** What a person who started this wants to know. */
function greet(house: OpenHouse): void {
  say(`\nOpen Kaart staat klaar: ${house.config.publicUrl}/nl/`);
  if (house.config.mode === 'demo') say('Dit is een demo met verzonnen mensen.');
  if (!usesDemoProvider(house)) return;
  say('Bij ‘Mijn dossier’ kies je wie je bent:');
  for (const { title, text } of DEMO_PEOPLE) say(`  ${title}: ${text}`);
  say('Stoppen: Ctrl+C.\n');
}

/** One line about what went wrong: an error of a query could repeat somebody's name. */
function giveUp(error: unknown): never {
  const known = error instanceof ConfigError || error instanceof OperatorError;
  process.stderr.write(`${known ? error.message : lineOf(error)}\n`);
  process.exit(1);
}

process.on('uncaughtException', giveUp);
main().catch(giveUp);
