import type { EntryCard, Section } from '../../../api/dossier/contract.ts';
import type { Grant, NewGrant } from '../../../api/sharing/contract.ts';
import { dayOf } from '../shared/dates.ts';

/** What is given: a whole shelf, or one card with its title; null when that is not on the table. */
export type Target = { section: Section } | { entryId: string; title: string | null };

export const isSectionTarget = (target: Target): target is { section: Section } => 'section' in target;

/** The grants of one party that count right now. */
export function activeGrantsOf(grants: Grant[], partyId: string): Grant[] {
  return grants.filter(grant => grant.partyId === partyId && grant.state === 'active');
}

/** Those among the grants through which this card lies open: for its shelf, or for the card alone. */
export function grantsOver(grants: Grant[], card: Pick<EntryCard, 'id' | 'section'>): Grant[] {
  return grants.filter(grant => grant.entryId === card.id || grant.section === card.section);
}

export function grantsOnShelf(grants: Grant[], section: Section): Grant[] {
  return grants.filter(grant => grant.section === section);
}

/** The last day on which a grant counts. It ends at the first moment of the day after, or at the last of that day. */
export function lastDayOf(grant: Grant): string {
  return dayOf(new Date(new Date(grant.endsAt).getTime() - 1));
}

/** A new grant with the same terms as an old one: how an ended grant is brought back. */
export function sameTerms(grant: Grant): NewGrant {
  const { partyId, purpose } = grant;
  const target = grant.section ? { section: grant.section } : { entryId: grant.entryId ?? undefined };
  return { partyId, purpose, until: lastDayOf(grant), ...target };
}
