import type { Config } from './config.ts';
import type { Database } from './database/connect.ts';
import type { Vault } from './keys/vault.ts';

/** What every capability may use: settings, the dossiers' database, and the vault with their keys. */
export type House = {
  config: Config;
  database: Database;
  vault: Vault;
  /** False while the database is away or not yet migrated: the site is served, the API answers 503. */
  isReady(): boolean;
};
