import type { DossierKey } from '../keys/vault.ts';
import type { ReadyLine } from './contract.ts';
import type { Directory } from './directory.ts';

/** What became of one line. */
export type Outcome = 'added' | 'updated' | 'unchanged';

/** A line that can't be taken in as it is, in words for the sender. It never repeats what the line says. */
export class LineError extends Error {
  readonly field: string;
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

/** What every line of one run may use. */
export type Run = {
  directory: Directory;
  /** Name of the login provider that the logins belong to. */
  issuer: string;
  keyOf(dossierId: string): Promise<DossierKey>;
  /** A fingerprint of a phone number or mail address: the same for every way in which a sender writes it. */
  markOf(contact: string): Uint8Array;
};

/** A line of one type. */
export type LineOf<Type extends ReadyLine['type']> = Extract<ReadyLine, { type: Type }>;

/** @throws LineError when nothing is known by that id */
export function known<Found>(found: Found | undefined, field: string): Found {
  if (found === undefined) throw new LineError(field, 'bestaat hier niet: lever dat eerst');
  return found;
}
