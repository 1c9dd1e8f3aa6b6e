/**
 * The seals: signed heads of chains, in files outside the database. One line of JSON is one seal. Each carries the hash
 * of the seal before it, so that the seals are a chain themselves. A new month starts a new file, and its first seals
 * name every chain: whoever goes on sealing then reads no more than one file.
 */
import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { readIfThere } from '../operator/data-folder.ts';

const HEX_HASH = /^[0-9a-f]{64}$/;

const sealSchema = z.strictObject({
  /** 1 for the first seal ever, and so on. */
  number: z.number().int().min(1),
  at: z.iso.datetime(),
  /** SHA-256 of the line before this one, zeros for the first. */
  previous: z.string().regex(HEX_HASH),
  /** Dossier, sequence of its newest link, and that link's hash. */
  heads: z.array(z.tuple([z.uuid(), z.number().int().min(1), z.string().regex(HEX_HASH)])),
});
export type Seal = z.infer<typeof sealSchema>;
export type SealedHead = Seal['heads'][number];

/** What stands before the first seal. */
export const NO_SEAL = '0'.repeat(64);

export const sealsFolder = (dataFolder: string): string => join(dataFolder, 'seals');

export const sealHash = (line: string): string => createHash('sha256').update(line).digest('hex');

/** The signature covers the line as it stands there, without the signature itself. */
export function writeSeal(seal: Seal, key: KeyObject): string {
  const body = JSON.stringify(seal);
  const signature = sign(null, Buffer.from(body), key).toString('base64');
  return `${body.slice(0, -1)},"signature":"${signature}"}`;
}

/** The seal in a line, or undefined when it is no seal, or not one of this key. */
export function readSeal(line: string, key: KeyObject): Seal | undefined {
  const [, start, signature] = /^(.*),"signature":"([A-Za-z0-9+/]+={0,2})"\}$/s.exec(line) ?? [];
  if (start === undefined || signature === undefined) return undefined;
  const body = `${start}}`;
  if (!verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64'))) return undefined;
  return sealSchema.safeParse(JSON.parse(body)).data;
}

/** Names of the files with seals, oldest first. */
export async function sealFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter(name => /^\d{4}-\d{2}\.ndjson$/.test(name)).sort();
}

/** The lines of one file, without a last one that was cut off by a crash before it was whole. */
export async function* sealLines(file: string): AsyncGenerator<string> {
  const whole = await endsWhole(file);
  let held: string | undefined;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (held !== undefined) yield held;
    held = line;
  }
  if (whole && held !== undefined) yield held;
}

/** Takes away what a crash left of a line that was being written. */
export async function dropTornLine(file: string): Promise<void> {
  if (await endsWhole(file)) return;
  const text = readIfThere(file) ?? '';
  const handle = await open(file, 'r+');
  try {
    await handle.truncate(Buffer.byteLength(text.slice(0, text.lastIndexOf('\n') + 1)));
  } finally {
    await handle.close();
  }
}

/** True when a file is empty, or not there, or ends with a whole line. */
async function endsWhole(file: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return true;
  try {
    const { size } = await handle.stat();
    if (size === 0) return true;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() === '\n';
  } finally {
    await handle.close();
  }
}
