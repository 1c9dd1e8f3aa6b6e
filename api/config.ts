import { resolve } from 'node:path';
import { z } from 'zod';
import './dutch.ts';

const minutes = (fallback: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(60 * 24 * 30)
    .default(fallback);

/** Words with spaces between them. */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** A name and how to reach it, on one line. */
const agreedName = z
  .string()
  .trim()
  .min(3)
  .max(200)
  .regex(/^[^\r\n]+$/);

const settingsSchema = z.strictObject({
  /** Port of site and API. */
  PORT: z.coerce.number().int().min(1).max(65_535).default(4321),
  /** PostgreSQL with the dossiers. Without it they live embedded, in the data folder. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** PostgreSQL with the dossier keys: another database, backed up apart. */
  KEYS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** `demo` runs with invented people and its own sign-in; `production` refuses both. */
  KAART_MODE: z.enum(['demo', 'production']).default('demo'),
  /** Address to listen on. */
  KAART_HOST: z.string().min(1).default('127.0.0.1'),
  /** Folder for everything that is not a word, a page or code. */
  KAART_DATA: z.string().min(1).default('data'),
  /** Folder with the built site. */
  KAART_SITE: z.string().min(1).default('dist'),
  /** Where people find us; the sign-in comes back to it. */
  KAART_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Key that wraps the dossier keys: 32 bytes in base64. The demo makes its own. */
  KAART_MASTER_KEY: z
    .base64()
    .refine(value => Buffer.from(value, 'base64').length === 32, 'moet 32 bytes zijn, in base64')
    .optional(),
  /** The login provider (OpenID Connect). The demo has its own. */
  KAART_OIDC_ISSUER: z.url().optional(),
  KAART_OIDC_CLIENT_ID: z.string().min(1).optional(),
  KAART_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the provider may tell us: no more than it has agreed to, and never a national number. */
  KAART_OIDC_SCOPES: z
    .string()
    .transform(words)
    .refine(scopes => scopes.includes('openid'), 'moet openid bevatten')
    .refine(scopes => !scopes.includes('rrn'), 'vraagt het rijksregisternummer, en dat doen we nooit')
    .default(['openid', 'profile']),
  /** Means of signing in that are good enough, as the provider names them. Left out: all that it has. */
  KAART_OIDC_ACR_VALUES: z.string().transform(words).default([]),
  /** Capacities (target groups) in which people may sign in, such as `BUR EA OV`. Left out: all. */
  KAART_OIDC_CAPACITIES: z
    .string()
    .transform(words)
    .refine(codes => codes.every(code => /^[A-Z]{2,5}$/.test(code)), 'kent codes zoals BUR, EA of OV')
    .default([]),
  /** A session ends after so long without use, and in any case after so long. */
  KAART_SESSION_IDLE_MINUTES: minutes(30),
  KAART_SESSION_MAX_MINUTES: minutes(8 * 60),
  /** The same on a device that others use too. */
  KAART_SHARED_IDLE_MINUTES: minutes(10),
  KAART_SHARED_MAX_MINUTES: minutes(30),
  /** How long a sign-in counts as fresh for granting and deletion. */
  KAART_FRESH_MINUTES: minutes(15),
  /** Days between asking for deletion and carrying it out. */
  KAART_COOLING_OFF_DAYS: z.coerce.number().int().min(7).max(30).default(14),
  /** Largest file beside a card, and all files of one dossier together, in megabytes. */
  KAART_FILE_MEGABYTES: z.coerce.number().int().min(1).max(1000).default(20),
  KAART_DOSSIER_MEGABYTES: z.coerce.number().int().min(1).max(100_000).default(500),
  /** Requests a minute for one address. */
  KAART_RATE_LIMIT: z.coerce.number().int().min(1).default(300),
  /** Set to `true` behind a proxy that fills in `X-Forwarded-For` itself. */
  KAART_BEHIND_PROXY: z.stringbool().default(false),
  /** Who answers for the data, who works for them, and who watches over it: names that the build writes on the pages. */
  KAART_CONTROLLER: agreedName.optional(),
  KAART_PROCESSOR: agreedName.optional(),
  KAART_DPO: agreedName.optional(),
  /** Where somebody who finds a leak can tell it. */
  KAART_SECURITY_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
});

const PRODUCTION_NEEDS = [
  'DATABASE_URL',
  'KEYS_DATABASE_URL',
  'KAART_PUBLIC_URL',
  'KAART_MASTER_KEY',
  'KAART_OIDC_ISSUER',
  'KAART_OIDC_CLIENT_ID',
  'KAART_OIDC_CLIENT_SECRET',
  // While nobody answers for the data there are no real dossiers.
  'KAART_CONTROLLER',
  'KAART_PROCESSOR',
  'KAART_DPO',
  'KAART_SECURITY_CONTACT',
] as const;

/** A setting is wrong. The message is one line that says which and what to do. */
export class ConfigError extends Error {}

export type Config = ReturnType<typeof parseConfig>;

/** Every setting, from the environment of this process. */
export function readConfig(): Config {
  return parseConfig(process.env);
}

/**
 * Settings out of an environment. Only the names above are read; an unknown `KAART_…` name is an error, because a
 * mistyped safety setting must never be ignored.
 *
 * @throws ConfigError with one line for the operator
 */
export function parseConfig(environment: Record<string, string | undefined>) {
  const known = new Set(Object.keys(settingsSchema.shape));
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) =>
        value !== undefined && value !== '' && (known.has(name) || name.startsWith('KAART_')),
    ),
  );
  const unknown = Object.keys(given).filter(name => !known.has(name));
  if (unknown.length > 0) {
    throw new ConfigError(`Onbekende instelling: ${unknown.join(', ')}. De README noemt alle instellingen.`);
  }
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`Instelling ${issue?.path.join('.')} klopt niet: ${issue?.message}.`);
  }
  const settings = parsed.data;
  // Whoever has a database of their own has real dossiers, or will have: nobody runs those as a demo by forgetting a line.
  if (!given['KAART_MODE'] && (settings.DATABASE_URL || settings.KEYS_DATABASE_URL)) {
    throw new ConfigError(
      'Met een eigen database moet KAART_MODE gekozen zijn: production voor echte mensen, demo voor verzonnen mensen.',
    );
  }
  if (settings.KAART_MODE === 'production') {
    const missing = PRODUCTION_NEEDS.filter(name => settings[name] === undefined);
    if (missing.length > 0) throw new ConfigError(`In productie ontbreekt nog: ${missing.join(', ')}.`);
  }
  const dataFolder = resolve(settings.KAART_DATA);
  return {
    mode: settings.KAART_MODE,
    port: settings.PORT,
    host: settings.KAART_HOST,
    dataFolder,
    siteFolder: resolve(settings.KAART_SITE),
    publicUrl: settings.KAART_PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    databaseUrl: settings.DATABASE_URL,
    keysDatabaseUrl: settings.KEYS_DATABASE_URL,
    masterKey: settings.KAART_MASTER_KEY,
    oidc: {
      issuer: settings.KAART_OIDC_ISSUER,
      clientId: settings.KAART_OIDC_CLIENT_ID,
      clientSecret: settings.KAART_OIDC_CLIENT_SECRET,
      scopes: settings.KAART_OIDC_SCOPES,
      acrValues: settings.KAART_OIDC_ACR_VALUES,
      capacities: settings.KAART_OIDC_CAPACITIES,
    },
    sessionIdleMinutes: settings.KAART_SESSION_IDLE_MINUTES,
    sessionMaxMinutes: settings.KAART_SESSION_MAX_MINUTES,
    sharedIdleMinutes: settings.KAART_SHARED_IDLE_MINUTES,
    sharedMaxMinutes: settings.KAART_SHARED_MAX_MINUTES,
    freshMinutes: settings.KAART_FRESH_MINUTES,
    coolingOffDays: settings.KAART_COOLING_OFF_DAYS,
    fileMegabytes: settings.KAART_FILE_MEGABYTES,
    dossierMegabytes: settings.KAART_DOSSIER_MEGABYTES,
    rateLimit: settings.KAART_RATE_LIMIT,
    behindProxy: settings.KAART_BEHIND_PROXY,
  };
}
