import { BrokenFileError, type ByteReader } from './reader.ts';

/** Parts that make the picture or its colours (WebP container specification); the others tell something about it. */
const KEPT = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const FIRST = ['VP8 ', 'VP8L', 'VP8X'];
const PICTURE = ['VP8 ', 'VP8L', 'ANMF'];

/** In the flags of VP8X: there is an Exif, there is an XMP. */
const NO_TELLING = 0xff & ~(0x08 | 0x04);

/**
 * A WebP with only what makes the picture. What tells about it becomes a part of the same length that holds nothing: the
 * length of the whole stands in front. Nothing behind its end stays.
 *
 * @throws BrokenFileError when it is no whole WebP
 */
export async function* cleanWebp(reader: ByteReader): AsyncGenerator<Buffer> {
  const head = await reader.take(12);
  const size = head.readUInt32LE(4);
  const isWebp = head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8) === 'WEBP';
  if (!isWebp || size % 2 === 1) throw new BrokenFileError('No WebP.');
  yield head;
  let left = size - 4;
  let hasPicture = false;
  for (let isFirst = true; left > 0; isFirst = false) {
    const part = await reader.take(8);
    const name = part.toString('latin1', 0, 4);
    const length = part.readUInt32LE(4);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (left < 0 || (isFirst && !FIRST.includes(name))) throw new BrokenFileError('A part out of place.');
    hasPicture ||= PICTURE.includes(name);
    if (name === 'VP8X') yield* extended(part, await reader.take(padded));
    else if (KEPT.includes(name)) {
      yield part;
      yield* reader.pass(padded);
    } else yield* nothing(reader, part, padded);
  }
  if (!hasPicture) throw new BrokenFileError('No picture.');
}

function* extended(part: Buffer, body: Buffer): Generator<Buffer> {
  const [flags] = body;
  if (body.length !== 10 || flags === undefined) throw new BrokenFileError('A header of another size.');
  yield Buffer.concat([part, Buffer.of(flags & NO_TELLING), body.subarray(1)]);
}

async function* nothing(reader: ByteReader, part: Buffer, padded: number): AsyncGenerator<Buffer> {
  yield Buffer.concat([Buffer.from('JUNK'), part.subarray(4)]);
  for await (const piece of reader.pass(padded)) yield Buffer.alloc(piece.length);
}
