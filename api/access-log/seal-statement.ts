import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { join } from 'node:path';
import type { SealStatement } from './contract.ts';
import { readSeal, type SealedHead, sealFiles, sealLines, sealsFolder } from './seal-file.ts';
import { fingerprintOf, sealingKey } from './seal-keys.ts';

/**
 * What the newest seal says about one chain. A seal names many chains, and how long a chain is tells how often somebody
 * looked there: so nobody but the operator reads a seal, and the one whose chain it is gets a statement on that chain
 * alone, signed with the same key.
 *
 * The newest file is read to its end, line by line; only the last line that names the chain is checked.
 *
 * @returns null as long as nothing of this chain was sealed
 */
export async function stateSeal(dataFolder: string, dossierId: string): Promise<SealStatement | null> {
  const folder = sealsFolder(dataFolder);
  for (const file of (await sealFiles(folder)).reverse()) {
    const key = sealingKey(dataFolder);
    const found = await newestIn(join(folder, file), { dossierId, key });
    if (found) return signStatement(key, { dossierId, ...found });
  }
  return null;
}

type Found = { head: SealedHead; seal: number; at: string };

async function newestIn(
  file: string,
  { dossierId, key }: { dossierId: string; key: KeyObject },
): Promise<Found | undefined> {
  let newest: Found | undefined;
  let line: string | undefined;
  for await (const read of sealLines(file)) if (read.includes(`"${dossierId}"`)) line = read;
  const seal = line === undefined ? undefined : readSeal(line, key);
  for (const head of seal?.heads ?? []) {
    if (seal && head[0] === dossierId) newest = { head, seal: seal.number, at: seal.at };
  }
  return newest;
}

function signStatement(
  key: KeyObject,
  { dossierId, head: [, sequence, hash], seal, at }: Found & { dossierId: string },
): SealStatement {
  const statement = JSON.stringify({ dossier: dossierId, sequence, hash, seal, at });
  const publicKey = createPublicKey(key);
  return {
    statement,
    signature: sign(null, Buffer.from(statement), key).toString('base64'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    fingerprint: fingerprintOf(publicKey),
  };
}
