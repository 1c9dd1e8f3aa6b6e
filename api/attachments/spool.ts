import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file on its way in. */
export type Spooled = {
  /** In bytes. */
  size: number;
  /** Its bytes from the start, in pieces of `pieceBytes`; the last one may be shorter. */
  pieces(pieceBytes: number): AsyncGenerator<Buffer>;
};

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/**
 * Lays bytes aside on the disk until they are all there, so that neither memory nor the database waits for a slow phone.
 * They lie there as ciphertext of a key that only this call holds, and under no name: after a crash nobody finds them.
 *
 * @param folder where it may write
 */
export async function withSpooled<Result>(
  { folder, bytes }: { folder: string; bytes: AsyncIterable<Uint8Array> },
  work: (spooled: Spooled) => Promise<Result>,
): Promise<Result> {
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx+', OWNER_ONLY_FILE);
  // Some systems let a name go only after closing.
  const nameless = await rm(path).then(
    () => true,
    () => false,
  );
  try {
    const [key, nonce] = [randomBytes(32), randomBytes(16)];
    const cipher = createCipheriv('aes-256-ctr', key, nonce);
    let size = 0;
    for await (const piece of bytes) {
      await file.writeFile(cipher.update(piece));
      size += piece.length;
    }
    return await work({
      size,
      async *pieces(pieceBytes) {
        const decipher = createDecipheriv('aes-256-ctr', key, nonce);
        for (let at = 0; at < size; at += pieceBytes) {
          const piece = Buffer.alloc(Math.min(pieceBytes, size - at));
          await file.read({ buffer: piece, position: at });
          yield decipher.update(piece);
        }
      },
    });
  } finally {
    await file.close();
    if (!nameless) await rm(path, { force: true });
  }
}
