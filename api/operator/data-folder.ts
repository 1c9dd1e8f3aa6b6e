import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { OperatorError } from './errors.ts';

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** Makes a folder that only its owner may enter. @throws OperatorError when it is somebody else's */
export function ownFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    chmodSync(folder, OWNER_ONLY_FOLDER);
  } catch {
    throw new OperatorError(
      `De map ${folder} is niet van ons: maak ze leesbaar en schrijfbaar voor deze gebruiker.`,
    );
  }
}

/**
 * The text of a secret file, made when there is none yet. Only its owner may read it. It appears whole or not at all,
 * and when several processes make it at once, one wins and all read that one.
 */
export function readOrMakeSecret(file: string, make: () => string): string {
  const existing = readIfThere(file);
  if (existing !== undefined) return existing;
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, make(), { mode: OWNER_ONLY_FILE, flush: true });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8');
}

/** The text of a file, or undefined when there is no such file. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
