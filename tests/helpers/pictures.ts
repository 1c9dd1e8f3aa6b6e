import { crc32, deflateSync } from 'node:zlib';

/** The smallest pictures that a browser shows: a red and a blue square, eight wide and four high. */
export const JPEG: Buffer<ArrayBuffer> = Buffer.from(
  `/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxl
  Z2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEB
  AxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAXEAEAAwAAAAAAAAAAAAAAAAAABEKB/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAbEQABBAMAAAAA
  AAAAAAAAAAAAAgSBsQEzNP/aAAwDAQACEQMRAD8AkRbYAP8AoVFYLLLQmbP/2Q==`,
  'base64',
);
export const WEBP = Buffer.from(
  `UklGRkgAAABXRUJQVlA4IDwAAABQAgCdASoIAAQAAsBMJagCdLoBQAKv/3AAHBgA/uut5Dvi/Ka4T4OuUTrg4OuURz8zVK6/vj8omU716AA=`,
  'base64',
);
export const PDF = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`);

/** A part of a PNG, with its check. */
export function pngPart(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A grey PNG of so many points, with these parts before its picture. It weighs what it measures. */
export function png({ width = 8, height = 4, parts = [] as Buffer[], noise = 1 } = {}): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const points = Buffer.alloc((width + 1) * height);
  let state = noise;
  for (let at = 0; at < points.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    points[at] = at % (width + 1) === 0 ? 0 : state >> 16;
  }
  return Buffer.concat([
    SIGNATURE,
    pngPart('IHDR', header),
    ...parts,
    pngPart('IDAT', deflateSync(points, { level: 0 })),
    pngPart('IEND', Buffer.alloc(0)),
  ]);
}

/** Where and when a photo was taken, as a phone writes it down, and which side is up. */
export function exif({ side = 1, tells }: { side?: number; tells: string }): Buffer {
  const words = Buffer.from(`${tells}\0`);
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  const tag = (at: number, number: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(number, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tag(10, 0x0112, 3, 1, side);
  tag(22, 0x010e, 2, words.length, tiff.length);
  return Buffer.concat([tiff, words]);
}

/** A part of a JPEG. */
export function jpegPart(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A JPEG with these parts right behind its start. */
export const jpegWith = (...parts: Uint8Array[]): Buffer<ArrayBuffer> =>
  Buffer.concat([JPEG.subarray(0, 2), ...parts, JPEG.subarray(2)]);

/** A WebP that can tell things, and tells them. */
export function webpWith(tells: Uint8Array): Buffer<ArrayBuffer> {
  const part = (name: string, body: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
  };
  // Flags: there is an Exif and an XMP. Then width and height, less one.
  const extended = Buffer.of(0x0c, 0, 0, 0, 7, 0, 0, 3, 0, 0);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    part('VP8X', extended),
    WEBP.subarray(12),
    part('EXIF', tells),
    part('XMP ', tells),
  ]);
  const head = Buffer.alloc(8);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
