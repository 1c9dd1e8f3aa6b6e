import { fileTypeFromBuffer } from 'file-type';
import { MEDIA_TYPES, type MediaType } from './contract.ts';
import { cleanJpeg } from './jpeg.ts';
import { wholePdf } from './pdf.ts';
import { cleanPng } from './png.ts';
import { BrokenFileError, type ByteReader } from './reader.ts';
import { cleanWebp } from './webp.ts';

/** How many bytes say what a file is. */
const HEAD_BYTES = 4100;

const CLEAN: Record<MediaType, (reader: ByteReader) => AsyncGenerator<Buffer>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  'application/pdf': wholePdf,
};

const isAllowed = (type: string | undefined): type is MediaType =>
  (MEDIA_TYPES as readonly (string | undefined)[]).includes(type);

/**
 * What a file is by its content, whatever its name or sender says, and its bytes to keep: of a picture no more than what
 * makes the picture.
 *
 * @throws BrokenFileError when it is none of the kinds that may be kept; `bytes` throws it when the file is not whole
 */
export async function recognise(
  reader: ByteReader,
): Promise<{ mediaType: MediaType; bytes: AsyncGenerator<Buffer> }> {
  const found = await fileTypeFromBuffer(await reader.peek(HEAD_BYTES));
  // A moving PNG is a PNG too.
  const mediaType = found?.mime === 'image/apng' ? 'image/png' : found?.mime;
  if (!isAllowed(mediaType)) throw new BrokenFileError('Not a kind that may be kept.');
  return { mediaType, bytes: CLEAN[mediaType](reader) };
}
