import type { MediaType } from './contract.ts';

/** A file lies in pieces of this size, each sealed by itself. */
export const PIECE_BYTES = 256 * 1024;

/** In how many pieces a file of so many bytes lies. */
export const piecesOf = (size: number): number => Math.ceil(size / PIECE_BYTES);

const ENDINGS: Record<MediaType, { own: string; known: RegExp }> = {
  'application/pdf': { own: 'pdf', known: /\.pdf$/i },
  'image/png': { own: 'png', known: /\.png$/i },
  'image/jpeg': { own: 'jpg', known: /\.jpe?g$/i },
  'image/webp': { own: 'webp', known: /\.webp$/i },
};
const NAMELESS = 'bestand';
const LONGEST_NAME = 100;

/** Folders, what no system takes in a name, and characters that steer text: a name must not look like another one. */
const NOT_IN_A_NAME = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}"*:<>?|]/gu;

/** The name to keep: without a folder in front, with the ending of what the file really is. */
export function safeName(given: string, mediaType: MediaType): string {
  const { own, known } = ENDINGS[mediaType];
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(NOT_IN_A_NAME, '').trim();
  const base = name.replace(known, '').replace(/^\.+/, '').slice(0, LONGEST_NAME).trim() || NAMELESS;
  return `${base}.${own}`;
}

/** How a browser must take a file: shown where that is asked and safe (a picture), else kept as a file. */
export function dispositionOf(
  { name, mediaType }: { name: string; mediaType: MediaType },
  show: boolean,
): string {
  const kind = show && mediaType.startsWith('image/') ? 'inline' : 'attachment';
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${NAMELESS}.${ENDINGS[mediaType].own}"; filename*=UTF-8''${encoded}`;
}
