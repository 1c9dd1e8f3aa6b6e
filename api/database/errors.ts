import { DrizzleQueryError } from 'drizzle-orm';

/** SQLSTATE classes that mean: the database can't be asked now. Connection, resources, operator intervention, system. */
const AWAY_CLASSES = ['08', '53', '57', '58'];
const AWAY_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  // Read-only: a standby that has not taken over yet.
  '25006',
];
/** What `pg` and `pg-pool` say without a code. */
const AWAY_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|connection timeout|client has encountered a connection error|client was closed/i;

/** SQLSTATE of a failed query, or the code of the connection that failed. */
export function databaseCode(error: unknown): string | undefined {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const code =
    cause instanceof AggregateError ? cause.errors[0]?.code : (cause as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** True for an error that says the database is away, slow or full, not that the question was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const code = databaseCode(error);
  if (
    code &&
    (AWAY_CODES.includes(code) || (/^[0-9A-Z]{5}$/.test(code) && AWAY_CLASSES.includes(code.slice(0, 2))))
  ) {
    return true;
  }
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  return cause instanceof Error && AWAY_MESSAGES.test(cause.message);
}

/** A policy said no (row-level security or a missing privilege). */
export const isForbidden = (error: unknown): boolean => databaseCode(error) === '42501';

/** Something that a row points to is not there. */
export const isMissingReference = (error: unknown): boolean => databaseCode(error) === '23503';

/** The same row is already there. */
export const isDuplicate = (error: unknown): boolean => databaseCode(error) === '23505';
