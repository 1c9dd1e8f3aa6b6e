/**
 * The chain of the access log, recomputed as `kaart.append_event` writes it (database/migrations/0001_rules.sql):
 * commitment = SHA-256(salt ‖ payload); hash = SHA-256(previous ‖ dossier ‖ sequence ‖ commitment).
 */
import { createHash } from 'node:crypto';

const HASH_BYTES = 32;

/** What stands before the first link of every chain. */
export const GENESIS: Uint8Array = new Uint8Array(HASH_BYTES);

/** What a link promises about its event. */
export function commitmentOf({ salt, payload }: { salt: Uint8Array; payload: string }): Uint8Array {
  return createHash('sha256').update(salt).update(payload, 'utf8').digest();
}

/** What a link's own hash must be. @param dossierId uuid; its 16 bytes go in */
export function linkHashOf({
  previousHash,
  dossierId,
  sequence,
  commitment,
}: {
  previousHash: Uint8Array;
  dossierId: string;
  sequence: number;
  commitment: Uint8Array;
}): Uint8Array {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(sequence));
  return createHash('sha256')
    .update(previousHash)
    .update(Buffer.from(dossierId.replaceAll('-', ''), 'hex'))
    .update(number)
    .update(commitment)
    .digest();
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
