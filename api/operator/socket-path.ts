import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readIfThere } from './data-folder.ts';

/** The shortest limit of the systems that we run on (macOS: 104, with its closing zero). */
const LONGEST_PATH = 103;

/** Where the operator's socket is, for whoever wants to talk to the server that has this data folder. */
export function findSocketPath(dataFolder: string): string | undefined {
  return usualPath(dataFolder) ?? readIfThere(pathFile(dataFolder));
}

/**
 * Where to put the operator's socket. A path that is too long for a socket gets a short one, in a folder of its own that
 * only its owner may enter, noted down in the data folder. Only for whoever holds the lock on the data folder.
 */
export function makeSocketPath(dataFolder: string): string {
  removeSocket(dataFolder);
  const usual = usualPath(dataFolder);
  if (usual) return usual;
  const path = join(mkdtempSync(join(tmpdir(), 'open-kaart-')), 's');
  writeFileSync(pathFile(dataFolder), path, { mode: 0o600 });
  chmodSync(pathFile(dataFolder), 0o600);
  return path;
}

/** Takes away the socket of a server that stopped, or was killed. Only for whoever holds the lock on the data folder. */
export function removeSocket(dataFolder: string): void {
  const path = findSocketPath(dataFolder);
  if (path === undefined || isPipe(path)) return;
  rmSync(path, { force: true });
  if (path === usualPath(dataFolder)) return;
  rmSync(dirname(path), { recursive: true, force: true });
  rmSync(pathFile(dataFolder), { force: true });
}

const pathFile = (dataFolder: string) => join(dataFolder, 'operator.path');

/** Named pipes of Windows live in a space of their own, not in a folder. */
const isPipe = (path: string) => path.startsWith('\\\\.\\pipe\\');

function usualPath(dataFolder: string): string | undefined {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\open-kaart-${createHash('sha256').update(dataFolder).digest('hex')}`;
  }
  const path = join(dataFolder, 'operator.sock');
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : undefined;
}
