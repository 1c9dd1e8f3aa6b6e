import type { EntryCard, Section } from '../../../api/dossier/contract.ts';
import { api } from './client.ts';
import { asTrouble } from './trouble.ts';

const WAIT_WHEN_BUSY_MS = 10_000;

/** Asks, and asks again after a while as long as the house says that it is too busy. */
export async function patiently<Data>(ask: () => Promise<Data>, signal: AbortSignal): Promise<Data> {
  try {
    return await ask();
  } catch (error) {
    if (asTrouble(error).kind !== 'busy' || signal.aborted) throw error;
    await new Promise(resolve => setTimeout(resolve, WAIT_WHEN_BUSY_MS));
    return patiently(ask, signal);
  }
}

type Wanted = {
  section?: Section;
  signal: AbortSignal;
  /** Hears how many cards are there, after each page. */
  tell?: (count: number) => void;
  /** True once the pages after this card are not needed. */
  enough?: (last: EntryCard) => boolean;
};

/** Every card of a dossier or of one shelf, newest day first, page after page. */
export async function everyCard(
  dossierId: string,
  { section, signal, tell, enough }: Wanted,
): Promise<EntryCard[]> {
  const cards: EntryCard[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...(section && { section }), ...(cursor && { cursor }) };
    const page = await patiently(() => api.entries(dossierId, query, signal), signal);
    cards.push(...page.items);
    tell?.(cards.length);
    const last = cards.at(-1);
    cursor = last && enough?.(last) ? undefined : (page.next ?? undefined);
  } while (cursor);
  return cards;
}
