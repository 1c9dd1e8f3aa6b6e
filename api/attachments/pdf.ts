import { BrokenFileError, type ByteReader } from './reader.ts';

/** Where a reader of PDF looks for the end (ISO 32000, annex H of Adobe's implementation notes). */
const TAIL_BYTES = 1024;

/**
 * A PDF as it came: what is in it stays in it. It must have a head and an end.
 *
 * @throws BrokenFileError when it is no whole PDF
 */
export async function* wholePdf(reader: ByteReader): AsyncGenerator<Buffer> {
  const head = await reader.peek(8);
  if (!/^%PDF-\d\.\d$/.test(head.toString('latin1'))) throw new BrokenFileError('No PDF.');
  let tail = Buffer.alloc(0);
  for await (const piece of reader.rest()) {
    tail = Buffer.concat([tail, piece.subarray(-TAIL_BYTES)]).subarray(-TAIL_BYTES);
    yield piece;
  }
  if (!tail.includes('%%EOF')) throw new BrokenFileError('The file stops too soon.');
}
