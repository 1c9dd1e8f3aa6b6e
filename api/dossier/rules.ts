import type { Door, Purpose } from '../sharing/contract.ts';
import { type Basis, daySchema, GROUNDS, type Ground, idSchema, type Section } from './contract.ts';

/** How well a door fits an entry that is seen on this basis: the most precise first, null when it is another door. */
function rankOf(door: Door, seen: { id: string; section: Section; teamId: string | null; basis: Basis }) {
  if (door.basis !== seen.basis) return null;
  if (door.entryId !== null) return door.entryId === seen.id ? 3 : null;
  if (door.section !== null && door.section === seen.section) return 2;
  if (door.teamId !== null && door.teamId === seen.teamId) return 2;
  // A shielded entry is seen by name: any door on that ground will do. Consent never reaches one.
  return door.basis === 'consent' ? null : 1;
}

/** The door through which an entry is seen: one for that entry before one for its section or team. */
export function doorFor(
  doors: readonly Door[],
  seen: { id: string; section: Section; teamId: string | null; basis: Basis },
): Door | undefined {
  const fitting = doors.flatMap(door => {
    const rank = rankOf(door, seen);
    return rank === null ? [] : [{ door, rank }];
  });
  return fitting.sort((one, other) => other.rank - one.rank)[0]?.door;
}

/** The one purpose of several doors, or null when there are more. */
export function onlyPurpose(doors: readonly Door[]): Purpose | null {
  const [first] = doors;
  return first && doors.every(door => door.purpose === first.purpose) ? first.purpose : null;
}

export const isGround = (face: string): face is Ground => (GROUNDS as readonly string[]).includes(face);

/** Whom an entry is about, without the id of the parent. */
export function aboutKind(about: string): 'child' | 'parent' | 'housemate' | 'third-party' {
  if (about.startsWith('parent:')) return 'parent';
  return about === 'housemate' || about === 'third-party' ? about : 'child';
}

/** Where a page of entries ends: the day and id of its last entry. */
type Position = { day: string; id: string };

export const encodeCursor = ({ day, id }: Position): string =>
  Buffer.from(`${day}|${id}`).toString('base64url');

/** The position out of a cursor, or null when it is not one of ours. */
export function decodeCursor(cursor: string): Position | null {
  const [day, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  const isOurs = daySchema.safeParse(day).success && idSchema.safeParse(id).success && rest.length === 0;
  // Databases know no year zero.
  return day && id && isOurs && day >= '0001' ? { day, id } : null;
}
