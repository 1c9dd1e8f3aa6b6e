import type { EntryCard, OpenEntryCard } from '../../../api/dossier/contract.ts';
import { api } from './client.ts';
import { everyCard } from './every-card.ts';

/**
 * Whom the youngster calls when it can't wait: first those of the own list in its own order, then whoever the cards name for
 * it. A card that is no longer there is passed over.
 */
export function inOwnOrder(cards: readonly EntryCard[], entryIds: readonly string[]): OpenEntryCard[] {
  const open = cards.filter(card => card.face === 'open');
  const chosen = entryIds.flatMap(id => open.find(card => card.id === id) ?? []);
  const named = open.filter(card => card.detail?.contact?.urgent && !entryIds.includes(card.id));
  return [...chosen, ...named];
}

/** Whom to call first, out of the dossier. */
export async function urgentContactsOf(dossierId: string, signal: AbortSignal): Promise<OpenEntryCard[]> {
  const [cards, { entryIds }] = await Promise.all([
    everyCard(dossierId, { section: 'people', signal }),
    api.urgentContacts(dossierId, signal),
  ]);
  return inOwnOrder(cards, entryIds);
}
