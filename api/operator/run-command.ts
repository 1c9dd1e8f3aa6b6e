import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { House } from '../house.ts';
import { COMMANDS, type CommandAnswer, type CommandInput, type CommandName } from './commands.ts';
import { lineOf, OperatorError } from './errors.ts';
import { LockedError } from './lock.ts';
import { type OpenHouse, openHouseOnce } from './open-house.ts';
import { findSocketPath } from './socket-path.ts';

/** A server that is still starting, or another command, gets this long before we give up. */
const WAIT_MILLISECONDS = 60_000;
const RETRY_MILLISECONDS = 200;

/**
 * Runs a command where the data are: in the running server when that has the data folder, else here.
 *
 * @param input what the command reads, such as a delivery
 * @throws OperatorError with one line for the operator
 */
export async function runCommand<Name extends CommandName>(
  config: Config,
  name: Name,
  input: CommandInput = Readable.from([]),
): Promise<CommandAnswer<Name>> {
  const giveUpAt = Date.now() + WAIT_MILLISECONDS;
  for (;;) {
    const house = await openUnlessLocked(config);
    if (!(house instanceof LockedError)) return runHere(house, name, input);
    const server = await reachServer(config.dataFolder);
    if (server) return (await askServer(server, name, input)) as CommandAnswer<Name>;
    if (Date.now() >= giveUpAt) throw house;
    await sleep(RETRY_MILLISECONDS);
  }
}

async function openUnlessLocked(config: Config): Promise<OpenHouse | LockedError> {
  return openHouseOnce(config).catch(error => {
    if (error instanceof LockedError) return error;
    throw error;
  });
}

async function runHere<Name extends CommandName>(
  house: OpenHouse,
  name: Name,
  input: CommandInput,
): Promise<CommandAnswer<Name>> {
  const run: (house: House, input: CommandInput) => Promise<unknown> = COMMANDS[name];
  try {
    return (await run(house, input)) as CommandAnswer<Name>;
  } catch (error) {
    throw new OperatorError(lineOf(error));
  } finally {
    await house.close();
  }
}

/** A connection to the server that has this data folder, or undefined while none listens. */
async function reachServer(dataFolder: string): Promise<Socket | undefined> {
  const path = findSocketPath(dataFolder);
  if (path === undefined) return undefined;
  const socket = connect(path);
  return once(socket, 'connect').then(
    () => socket,
    () => undefined,
  );
}

async function askServer(socket: Socket, name: CommandName, input: CommandInput): Promise<unknown> {
  try {
    const asked = request({ createConnection: () => socket, method: 'POST', path: `/${name}` });
    const answered = once(asked, 'response');
    // When the sending breaks off, the request breaks off too, and says so below.
    pipeline(Readable.from(input), asked).catch(() => undefined);
    const [response] = (await answered) as [IncomingMessage];
    const result = (await json(response)) as { answer?: unknown; reason?: string };
    if (response.statusCode === 200) return result.answer;
    throw new OperatorError(result.reason);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(
      'De server stopte voor de opdracht klaar was. Wat bewaard is, blijft. Probeer gerust opnieuw.',
    );
  }
}
