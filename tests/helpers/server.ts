import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RunningServer = {
  origin: string;
  /** Folder with its data. */
  folder: string;
  /** Settings for a command that works beside it. */
  settings: Record<string, string>;
  /** Everything that it printed. */
  printed(): string;
  /** Stops it as an operator does, and waits until it is gone. */
  stop(): Promise<void>;
  /** Pulls the plug. */
  kill(): Promise<void>;
  /** Removes its data. */
  remove(): Promise<void>;
};

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/**
 * Starts the product as a person does, with the built site and the demo, in a process of its own.
 *
 * @param settings more settings; `KAART_DATA` to start on data that are there
 */
export async function startServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  const folder = settings['KAART_DATA'] ?? (await mkdtemp(join(tmpdir(), 'kaart-server-')));
  const port = await freePort();
  const all = { PORT: String(port), KAART_DATA: folder, KAART_RATE_LIMIT: '100000', ...settings };
  const server = spawn(process.execPath, ['api/main.ts'], { env: { ...process.env, ...all } });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', chunk => {
      printed += String(chunk);
    });
  }
  await ready(server, () => printed);
  return {
    origin: `http://localhost:${port}`,
    folder,
    settings: all,
    printed: () => printed,
    stop: () => end(server, 'SIGTERM'),
    kill: () => end(server, 'SIGKILL'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Until it says that it stands ready, or gives up. */
async function ready(server: ChildProcess, printed: () => string): Promise<void> {
  while (!printed().includes('staat klaar')) {
    if (server.exitCode !== null) throw new Error(`The server gave up:\n${printed()}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}
