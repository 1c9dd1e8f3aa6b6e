import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { type RunningServer, startServer } from './server.ts';

/**
 * The product as a person starts it, with a demo of its own, for all tests of the file or group in which this is called.
 * It is there from the first test to the last.
 */
export function serverOfThisFile(): RunningServer {
  let running: RunningServer | undefined;
  const there = (): RunningServer => {
    if (!running) throw new Error('The server is there in tests and hooks only.');
    return running;
  };
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaart-server-'));
    await cp(inject('demoFolder'), folder, { recursive: true });
    running = await startServer({ KAART_DATA: folder });
  });
  afterAll(async () => {
    await running?.stop();
    await running?.remove();
  });
  return {
    get origin() {
      return there().origin;
    },
    get folder() {
      return there().folder;
    },
    get settings() {
      return there().settings;
    },
    printed: () => there().printed(),
    stop: () => there().stop(),
    kill: () => there().kill(),
    remove: () => there().remove(),
  };
}
