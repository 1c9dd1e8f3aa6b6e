import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownFolder, readIfThere } from './data-folder.ts';
import { OperatorError } from './errors.ts';

/** A folder that is ours alone. The system itself lets go of it when this process ends, in whatever way. */
export type Lock = { release(): void };

/** Somebody else holds the folder. */
export class LockedError extends OperatorError {
  constructor(folder: string, pid: number | undefined) {
    const who = pid === undefined ? 'een ander programma' : `proces ${pid}`;
    super(
      `De map ${folder} is in gebruik door ${who}. Sluit dat eerst, of kies met KAART_DATA een andere map.`,
    );
  }
}

const RETRY_MILLISECONDS = 100;
const SQLITE_BUSY = 5;

/**
 * Takes a folder for this process alone. PGlite has no lock of its own, and two processes on one folder destroy data.
 * SQLite's exclusive lock on an empty database is a lock of the operating system: a `kill -9` leaves none behind.
 *
 * @throws LockedError when another process holds it, or this one does already
 */
export function lockFolder(folder: string): Lock {
  ownFolder(folder);
  const { DatabaseSync } = sqlite();
  const database = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  const pidFile = join(folder, 'lock.pid');
  try {
    database.exec('pragma journal_mode = memory; pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    database.close();
    if ((error as { errcode?: unknown }).errcode !== SQLITE_BUSY) throw error;
    throw new LockedError(folder, pidIn(pidFile));
  }
  writeFileSync(pidFile, String(process.pid), { mode: 0o600 });
  return { release: () => database.close() };
}

/** Takes a folder, waiting a while for whoever holds it. @throws LockedError when it takes too long */
export async function waitForFolder(folder: string, milliseconds: number): Promise<Lock> {
  const giveUpAt = Date.now() + milliseconds;
  for (;;) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof LockedError) || Date.now() >= giveUpAt) throw error;
    }
    await sleep(RETRY_MILLISECONDS);
  }
}

/** Who wrote last that it holds the folder. It serves the message only: the lock itself is the system's. */
function pidIn(file: string): number | undefined {
  const pid = Number(readIfThere(file));
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * SQLite as it comes with Node. Node 22 warns at first use that it is an experiment; what is used here, a file lock, is
 * not. That one warning is left out, and no other.
 */
function sqlite(): typeof import('node:sqlite') {
  const warn = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: []) => {
    if (!String(warning).includes('SQLite')) warn.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = warn;
  }
}
