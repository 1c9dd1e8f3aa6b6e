import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { House } from '../house.ts';
import { COMMANDS, type CommandInput, isCommand } from './commands.ts';
import { lineOf } from './errors.ts';
import { isEmbedded } from './open-house.ts';
import { makeSocketPath, removeSocket } from './socket-path.ts';

export type OperatorSocket = { close(): Promise<void> };

/** How long a stopping server waits for a command to end at a whole line. */
const PATIENCE_MILLISECONDS = 5_000;

const NOTHING: CommandInput = (async function* () {})();

/**
 * Listens for the operator's commands on a socket that only the owner of the data folder can reach. With all data in
 * PostgreSQL commands go there by themselves, and nothing listens.
 *
 * The caller holds the lock on the data folder, so a socket that lies there belongs to nobody any more.
 */
export async function openOperatorSocket(house: House): Promise<OperatorSocket> {
  if (!isEmbedded(house.config)) return { close: async () => undefined };
  const { dataFolder } = house.config;
  const busy = new Set<Promise<unknown>>();
  const server = createAdaptorServer({ fetch: commandsApp(house, busy).fetch }) as Server;
  // A large delivery takes as long as it takes.
  server.requestTimeout = 0;

  const path = makeSocketPath(dataFolder);
  server.listen(path);
  await once(server, 'listening');
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.race([Promise.allSettled(busy), sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
      removeSocket(dataFolder);
    },
  };
}

function commandsApp(house: House, busy: Set<Promise<unknown>>) {
  return new Hono().post('/:command', async c => {
    const name = c.req.param('command');
    if (!isCommand(name)) return c.json({ reason: 'Deze opdracht kennen we niet.' }, 404);
    const work: Promise<unknown> = COMMANDS[name](house, c.req.raw.body ?? NOTHING);
    busy.add(work);
    try {
      return c.json({ answer: await work });
    } catch (error) {
      return c.json({ reason: lineOf(error) }, 500);
    } finally {
      busy.delete(work);
    }
  });
}
