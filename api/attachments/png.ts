import { crc32 } from 'node:zlib';
import { BrokenFileError, type ByteReader } from './reader.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Parts that make the picture or its colours (PNG, third edition); the others tell something about it. */
const KEPT = [
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'acTL', 'fcTL', 'fdAT'],
  ...['gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'hIST', 'pHYS', 'cICP', 'mDCV', 'cLLI'],
];

/**
 * A PNG with only what makes the picture: no place, no moment, no words, nothing behind its end.
 *
 * @throws BrokenFileError when it is no whole PNG
 */
export async function* cleanPng(reader: ByteReader): AsyncGenerator<Buffer> {
  if (!SIGNATURE.equals(await reader.take(SIGNATURE.length))) throw new BrokenFileError('No PNG.');
  yield SIGNATURE;
  let before = '';
  let hasPicture = false;
  for (;;) {
    const head = await reader.take(8);
    const length = head.readUInt32BE();
    const name = head.subarray(4).toString('latin1');
    if ((name === 'IHDR') !== (before === '')) throw new BrokenFileError('A header out of place.');
    if (name === 'IHDR') await requireSize(reader, length);
    if (KEPT.includes(name)) yield* keptPart(reader, head, length);
    else if (isNeeded(name)) throw new BrokenFileError('An unknown part.');
    else await reader.skip(length + 4);
    hasPicture ||= name === 'IDAT';
    if (name === 'IEND') break;
    before = name;
  }
  if (!hasPicture) throw new BrokenFileError('No picture.');
}

/** A capital as first letter says that nobody can show the picture without it. */
const isNeeded = (name: string): boolean => !/^[a-z]/.test(name);

async function requireSize(reader: ByteReader, length: number): Promise<void> {
  const header = await reader.peek(8);
  const hasSize =
    length === 13 && header.length === 8 && header.readUInt32BE() > 0 && header.readUInt32BE(4) > 0;
  if (!hasSize) throw new BrokenFileError('A picture without a size.');
}

async function* keptPart(reader: ByteReader, head: Buffer, length: number): AsyncGenerator<Buffer> {
  yield head;
  let sum = crc32(head.subarray(4));
  for await (const piece of reader.pass(length)) {
    sum = crc32(piece, sum);
    yield piece;
  }
  const given = await reader.take(4);
  if (given.readUInt32BE() !== sum) throw new BrokenFileError('A damaged part.');
  yield given;
}
