import { daySchema, GROUNDS, type Ground, idSchema, type Section } from './contract.ts';

/** Consent that a viewer holds now, as far as it says through which door an entry is seen. */
type HeldGrant<Purpose = string> = {
  partyId: string;
  section: Section | null;
  entryId: string | null;
  purpose: Purpose;
};

/** The grant through which an entry is seen: one for that entry before one for its section. */
export function grantFor<G extends HeldGrant>(
  grants: readonly G[],
  entry: { id: string; section: Section },
): G | undefined {
  return (
    grants.find(grant => grant.entryId === entry.id) ?? grants.find(grant => grant.section === entry.section)
  );
}

/** The one purpose of several grants, or null when there are more. */
export function onlyPurpose<Purpose>(grants: readonly HeldGrant<Purpose>[]): Purpose | null {
  const [first] = grants;
  return first && grants.every(grant => grant.purpose === first.purpose) ? first.purpose : null;
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
