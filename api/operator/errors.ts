import { DrizzleQueryError } from 'drizzle-orm';
import { databaseCode, isDatabaseAway } from '../database/errors.ts';

/** Something that the operator must know or mend, in one line of plain Dutch. */
export class OperatorError extends Error {}

/**
 * One line about any error. A failed query repeats the values that it was asked with, and those may be somebody's name:
 * of such an error no more than its code is told.
 */
export function lineOf(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  const code = databaseCode(error);
  if (isDatabaseAway(error)) {
    return `De database is niet bereikbaar${code ? ` (${code})` : ''}. Wat al bewaard is, blijft. Probeer straks opnieuw.`;
  }
  if (error instanceof DrizzleQueryError) return `De database weigert dit${code ? ` (${code})` : ''}.`;
  return `Er ging iets mis (${code ?? (error instanceof Error ? error.name : typeof error)}).`;
}
