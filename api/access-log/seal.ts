import type { KeyObject } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { readClock } from '../database/clock.ts';
import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { waitForFolder } from '../operator/lock.ts';
import {
  dropTornLine,
  NO_SEAL,
  readSeal,
  type SealedHead,
  sealFiles,
  sealHash,
  sealLines,
  sealsFolder,
  writeSeal,
} from './seal-file.ts';
import { sealingKey } from './seal-keys.ts';
import { listHeads } from './verify-store.ts';

/** How many chains were sealed now, and the file with their seals. */
export type SealReport = { sealed: number; file: string };

const HEADS_PER_SEAL = 500;
const WAIT_FOR_OTHERS_MILLISECONDS = 30_000;

/**
 * Signs the heads of all chains that grew since the last seal, into a file outside the database. What was sealed can't
 * be rewritten in the database without `verifyLog` finding it.
 */
export async function sealLog(house: House): Promise<SealReport> {
  const { dataFolder } = house.config;
  const folder = sealsFolder(dataFolder);
  const lock = await waitForFolder(folder, WAIT_FOR_OTHERS_MILLISECONDS);
  try {
    const key = sealingKey(dataFolder);
    const { now } = await asService(house.database, 'kaart_auditor', readClock);
    const last = await readLastSeals(folder, { month: now.slice(0, 7), key });
    const file = join(folder, last.file);
    const handle = await open(file, 'a', 0o600);
    try {
      const sealed = await appendSeals(house, handle, { ...last, key, at: now });
      await handle.sync();
      return { sealed, file };
    } finally {
      await handle.close();
    }
  } finally {
    lock.release();
  }
}

/** Where the seals stand: the file to go on in, the last seal, and up to where each chain is sealed in that file. */
type LastSeals = { file: string; number: number; previous: string; sealedUpTo: Map<string, number> };

async function readLastSeals(
  folder: string,
  { month, key }: { month: string; key: KeyObject },
): Promise<LastSeals> {
  const newest = (await sealFiles(folder)).at(-1) ?? '';
  const current = `${month}.ndjson`;
  // A clock that runs behind must not put seals before older ones.
  const last: LastSeals = {
    file: newest > current ? newest : current,
    number: 0,
    previous: NO_SEAL,
    sealedUpTo: new Map(),
  };
  if (newest === '') return last;

  await dropTornLine(join(folder, newest));
  for await (const line of sealLines(join(folder, newest))) {
    last.previous = sealHash(line);
    // Sealing goes on after a forged line: finding it is for verifyLog.
    const seal = readSeal(line, key);
    last.number = seal?.number ?? last.number + 1;
    if (newest !== last.file) continue;
    for (const [dossierId, sequence] of seal?.heads ?? []) last.sealedUpTo.set(dossierId, sequence);
  }
  return last;
}

async function appendSeals(
  house: House,
  file: FileHandle,
  { sealedUpTo, key, at, ...last }: LastSeals & { key: KeyObject; at: string },
): Promise<number> {
  let { number, previous } = last;
  let sealed = 0;
  let cursor: string | undefined;
  for (;;) {
    const after = cursor;
    const page = await asService(house.database, 'kaart_auditor', tx => listHeads(tx, after, HEADS_PER_SEAL));
    const grown = page.filter(head => head.sequence > (sealedUpTo.get(head.dossierId) ?? 0));
    // The very first seal is made of an empty log too: from then on, no seals means that somebody took them away.
    if (grown.length > 0 || number === 0) {
      number += 1;
      const heads = grown.map(({ dossierId, sequence, hash }): SealedHead => [dossierId, sequence, hash]);
      const line = writeSeal({ number, at, previous, heads }, key);
      await file.appendFile(`${line}\n`);
      previous = sealHash(line);
      sealed += heads.length;
    }
    if (page.length < HEADS_PER_SEAL) return sealed;
    cursor = page.at(-1)?.dossierId;
  }
}
