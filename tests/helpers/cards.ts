import type { OpenEntryCard } from '../../api/dossier/contract.ts';

export const HOUSE = { id: 'huis', name: 'Huis Test', kind: 'facility' };

/** A card that lies open for the subject, as the API names it; of an invented house unless it says otherwise. */
export function openCard(id: string, card: Partial<OpenEntryCard> = {}): OpenEntryCard {
  return {
    id,
    face: 'open',
    section: 'reports',
    origin: 'provided',
    about: 'child',
    health: false,
    day: '2030-02-01',
    organisation: HOUSE,
    basis: 'subject',
    purpose: null,
    closedToSubject: null,
    title: id,
    kind: 'report',
    author: 'Schrijver',
    detail: null,
    besideId: null,
    ...card,
  };
}
