import { BrokenFileError, type ByteReader } from './reader.ts';

/** Markers of a JPEG file (ITU-T T.81, annex B). Each stands behind a byte 0xff. */
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const JFIF = 0xe0;
const EXIF = 0xe1;
const COLOURS = 0xe2;
const ADOBE = 0xee;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Tables and frames that make the picture. Everything else tells something about it. */
const isPicture = (marker: number): boolean => marker >= 0xc0 && marker <= 0xdf;
const isAboutPicture = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

const JFIF_BYTES = 14;

/**
 * A JPEG with only what makes the picture: no place, no moment, no device, no small preview of what was cut off, nothing
 * behind its end. Which side is up is kept, and so are its colours.
 *
 * @throws BrokenFileError when it is no whole JPEG
 */
export async function* cleanJpeg(reader: ByteReader): AsyncGenerator<Buffer> {
  const [first, second] = await reader.take(2);
  if (first !== 0xff || second !== START) throw new BrokenFileError('No JPEG.');
  yield Buffer.of(0xff, START);

  let hasFrame = false;
  for (;;) {
    const marker = await nextMarker(reader);
    if (marker === END) break;
    const segment = await reader.take(await lengthOf(reader));
    if (isFrame(marker)) hasFrame = hasSize(segment);
    if (isPicture(marker)) yield segmentOf(marker, segment);
    else if (isAboutPicture(marker)) yield* keptOf(marker, segment);
    else throw new BrokenFileError('An unknown part.');
    if (marker !== SCAN) continue;
    if (!hasFrame) throw new BrokenFileError('A picture without a size.');
    yield* reader.passTo(0xff, next => next !== 0 && next !== 0xff && !isRestart(next));
  }
  if (!hasFrame) throw new BrokenFileError('No picture.');
  yield Buffer.of(0xff, END);
}

/** The next marker; any number of bytes 0xff may stand before it. */
async function nextMarker(reader: ByteReader): Promise<number> {
  if ((await reader.take(1))[0] !== 0xff) throw new BrokenFileError('No marker.');
  for (;;) {
    const [marker = 0] = await reader.take(1);
    if (marker !== 0xff) return marker;
  }
}

async function lengthOf(reader: ByteReader): Promise<number> {
  const length = (await reader.take(2)).readUInt16BE();
  if (length < 2) throw new BrokenFileError('A part without a length.');
  return length - 2;
}

/** Height and width stand behind the precision. */
const hasSize = (frame: Buffer): boolean =>
  frame.length >= 6 && frame.readUInt16BE(1) > 0 && frame.readUInt16BE(3) > 0;

function segmentOf(marker: number, segment: Uint8Array): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(segment.length + 2, 2);
  return Buffer.concat([head, segment]);
}

/** What stays of a part that tells something about the picture. */
function* keptOf(marker: number, segment: Buffer): Generator<Buffer> {
  const starts = (name: string) => segment.subarray(0, name.length).toString('latin1') === name;
  if (marker === JFIF && starts('JFIF\0') && segment.length >= JFIF_BYTES) {
    // The last two bytes say how large its preview is: none.
    yield segmentOf(marker, Buffer.concat([segment.subarray(0, JFIF_BYTES - 2), Buffer.of(0, 0)]));
  }
  if (marker === COLOURS && starts('ICC_PROFILE\0')) yield segmentOf(marker, segment);
  if (marker === ADOBE && starts('Adobe')) yield segmentOf(marker, segment);
  if (marker === EXIF && starts('Exif\0\0')) {
    const side = upSideOf(segment.subarray(6));
    if (side !== undefined) yield segmentOf(EXIF, onlyUpSide(side));
  }
}

const UP_SIDE_TAG = 0x0112;

/** Which side is up (2 to 8), out of the TIFF inside Exif; undefined when it is as it lies, or can't be read. */
function upSideOf(tiff: Buffer): number | undefined {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 10 || (order !== 'II' && order !== 'MM')) return undefined;
  const number = (at: number, bytes: number) =>
    order === 'MM' ? tiff.readUIntBE(at, bytes) : tiff.readUIntLE(at, bytes);
  const start = number(4, 4);
  const count = start + 2 <= tiff.length ? number(start, 2) : 0;
  const places = Array.from({ length: count }, (_, index) => start + 2 + index * 12);
  const tag = places.find(at => at + 12 <= tiff.length && number(at, 2) === UP_SIDE_TAG);
  const side = tag === undefined ? 1 : number(tag + 8, 2);
  return side >= 2 && side <= 8 ? side : undefined;
}

/** An Exif that says which side is up, and nothing else. */
const onlyUpSide = (side: number): Buffer =>
  Buffer.concat([
    Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08', 'latin1'),
    Buffer.of(0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0),
  ]);
