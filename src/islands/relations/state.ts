import type { Relation } from '../../../api/relations/contract.ts';
import type { Relations } from '../../i18n/nl/dossier/relations.ts';

/** Where a relation stands, in a few words. */
export function stateWords(
  { states }: Relations,
  { state, counts, isBanned }: Pick<Relation, 'state' | 'counts'> & Partial<Banned>,
): string {
  if (isBanned) return states.banned;
  return state === 'waiting' && counts ? states.waitingButCounts : states[state];
}

/** Something else that was recorded about somebody who may have no contact now: it changes nothing meanwhile. */
export type Banned = { isBanned: boolean };

/** A contact ban beats everything else about the same person: here too. */
export function underBans<Some extends Pick<Relation, 'kind' | 'counts' | 'who'>>(
  items: readonly Some[],
): (Some & Banned)[] {
  const banned = new Set(
    items.filter(({ kind, counts }) => kind === 'contact-ban' && counts).map(({ who }) => who?.partyId),
  );
  return items.map(item => {
    const isBanned = item.counts && item.kind !== 'contact-ban' && banned.has(item.who?.partyId);
    return { ...item, isBanned, counts: item.counts && !isBanned };
  });
}

const PAST: readonly Relation['state'][] = ['refused', 'ended'];

/** Relations by what they mean today: what counts, what may come, what is over. */
export function byToday<Some extends Pick<Relation, 'state' | 'counts'>>(items: readonly Some[]) {
  return {
    now: items.filter(({ counts }) => counts),
    notYet: items.filter(({ counts, state }) => !counts && !PAST.includes(state)),
    past: items.filter(({ counts, state }) => !counts && PAST.includes(state)),
  };
}
