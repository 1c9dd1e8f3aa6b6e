import { MAX_LINE_BYTES } from './contract.ts';

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines of text (UTF-8), without ever holding more than one line. Of a line that is longer
 * than {@link MAX_LINE_BYTES} only one byte more than that is kept, so that whoever reads it sees that it is too long.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    const kept = part.subarray(0, MAX_LINE_BYTES + 1 - size);
    if (kept.length === 0) return;
    parts.push(kept);
    size += kept.length;
  };
  const finish = () => {
    const line = Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}
