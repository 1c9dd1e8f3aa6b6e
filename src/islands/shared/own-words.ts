import type { OwnSection, OwnWordsPage } from '../../../api/own-words/contract.ts';
import { api } from './client.ts';
import { patiently } from './every-card.ts';

type Wanted = { section: OwnSection; signal: AbortSignal };

/** Everything of one's own on one shelf, with its words, page after page; and what lies in the bin. */
export async function everyOwnWords(
  dossierId: string,
  { section, signal }: Wanted,
): Promise<Omit<OwnWordsPage, 'next'>> {
  const items: OwnWordsPage['items'] = [];
  let page: OwnWordsPage | undefined;
  do {
    const query = { section, ...(page?.next && { cursor: page.next }) };
    page = await patiently(() => api.everythingOwn(dossierId, query, signal), signal);
    items.push(...page.items);
  } while (page.next);
  return { items, bin: page.bin, guarded: page.guarded };
}
