/** Where each sealed part of a file belongs: moved elsewhere it does not open. */

/**
 * What a sealed piece is bound to besides its dossier and file: the entry of the file, its place, and how many there are.
 * A piece that was moved, swapped or left out, or a file that was put beside another entry, does not open.
 */
export const pieceField = ({
  entryId,
  position,
  count,
}: {
  entryId: string;
  position: number;
  count: number;
}) => `file-piece|${entryId}|${position}/${count}`;

/** A name is bound to its file and to the entry beside which it stands. */
export const nameField = (entryId: string): string => `file-name|${entryId}`;
