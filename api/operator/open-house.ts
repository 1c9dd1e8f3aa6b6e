import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { connect, type Database, isReachable } from '../database/connect.ts';
import type { House } from '../house.ts';
import { openVault } from '../keys/vault.ts';
import { ownFolder, readOrMakeSecret } from './data-folder.ts';
import { lineOf, OperatorError } from './errors.ts';
import { type Lock, lockFolder } from './lock.ts';

/** The house, and the way to close it again: databases first, then the lock on the data folder. */
export type OpenHouse = House & { close(): Promise<void> };

const LOOK_AGAIN_MILLISECONDS = 5_000;
const MASTER_KEY_BYTES = 32;

/** True when the dossiers or their keys live in the data folder, which then is one process's at a time. */
export const isEmbedded = ({ databaseUrl, keysDatabaseUrl }: Config): boolean =>
  !(databaseUrl && keysDatabaseUrl);

/**
 * Opens the house for the server. A PostgreSQL that is away stops nothing: the house says that it is not ready, and
 * looks again every few seconds.
 *
 * @throws LockedError when another process has the data folder; OperatorError when the embedded databases don't open
 */
export async function openHouse(config: Config): Promise<OpenHouse> {
  if (!config.databaseUrl && !config.keysDatabaseUrl) return openHouseOnce(config);
  const { house, stores, close } = await connectHouse(config);
  const readiness = watchReadiness(stores);
  await readiness.look();
  return {
    ...house,
    isReady: readiness.isReady,
    async close() {
      readiness.stop();
      await close();
    },
  };
}

/** Opens the house for one command. @throws OperatorError when a database is away; LockedError as {@link openHouse} */
export async function openHouseOnce(config: Config): Promise<OpenHouse> {
  const { house, stores, close } = await connectHouse(config);
  try {
    for (const store of stores) await store.migrate();
  } catch (error) {
    await close();
    throw new OperatorError(lineOf(error));
  }
  return { ...house, isReady: () => true, close };
}

async function connectHouse(config: Config) {
  const { dataFolder, databaseUrl, keysDatabaseUrl } = config;
  ownFolder(dataFolder);
  const lock = isEmbedded(config) ? lockFolder(dataFolder) : undefined;
  const stores: Database[] = [];
  const close = () => closeAll(stores, lock);
  try {
    const masterKey = masterKeyOf(config);
    const dossiers = {
      url: databaseUrl,
      folder: join(dataFolder, 'dossiers'),
      migrationsOf: 'database' as const,
    };
    const keys = { url: keysDatabaseUrl, folder: join(dataFolder, 'keys'), migrationsOf: 'keys' as const };
    const database = await connect(dossiers);
    stores.push(database);
    const keyStore = await connect(keys);
    stores.push(keyStore);
    return { house: { config, database, vault: openVault(keyStore, masterKey) }, stores, close };
  } catch (error) {
    await close();
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`De gegevens in ${dataFolder} gaan niet open: ${lineOf(error)}`);
  }
}

async function closeAll(stores: Database[], lock: Lock | undefined): Promise<void> {
  await Promise.allSettled(stores.map(store => store.close()));
  lock?.release();
}

/** The key that wraps the dossier keys: from the settings, or in the demo one of its own in the data folder. */
function masterKeyOf({ masterKey, mode, dataFolder }: Config): Uint8Array {
  if (masterKey) return Buffer.from(masterKey, 'base64');
  if (mode === 'production') throw new OperatorError('In productie moet KAART_MASTER_KEY ingesteld zijn.');
  const file = join(dataFolder, 'master.key');
  const made = readOrMakeSecret(file, () => `${randomBytes(MASTER_KEY_BYTES).toString('base64')}\n`);
  const key = Buffer.from(made, 'base64');
  if (key.length !== MASTER_KEY_BYTES) throw new OperatorError(`De sleutel in ${file} is beschadigd.`);
  return key;
}

/** Migrates as soon as the databases can be reached, and knows from then on whether they still can. */
function watchReadiness(stores: Database[]) {
  let migrated = false;
  let ready = false;
  let stopped = false;
  let said: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  const sayOnce = (line: string) => {
    if (said !== line) process.stderr.write(`${line}\n`);
    said = line;
  };
  const bringUp = async () => {
    if (!migrated) for (const store of stores) await store.migrate();
    migrated = true;
    ready = (await Promise.all(stores.map(isReachable))).every(Boolean);
    if (!ready) sayOnce('De database is niet meer bereikbaar. We kijken elke 5 seconden opnieuw.');
    else if (said !== undefined) sayOnce('De database is weer bereikbaar.');
  };
  const look = async () => {
    await bringUp().catch(error => {
      ready = false;
      sayOnce(`${lineOf(error)} We kijken elke 5 seconden opnieuw.`);
    });
    if (!stopped) timer = setTimeout(look, LOOK_AGAIN_MILLISECONDS).unref();
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { look, isReady: () => ready, stop };
}
