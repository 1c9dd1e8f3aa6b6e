import { useCallback, useEffect, useRef, useState } from 'react';
import { asTrouble, type Trouble } from './trouble.ts';

type Page<Item> = { items: Item[]; next: string | null };
type Pages<Item> = {
  items: Item[];
  next: string | null;
  state: 'loading' | 'ready' | 'loading-more' | 'failed';
  trouble: Trouble | null;
};

const NOTHING_YET: Pages<never> = { items: [], next: null, state: 'loading', trouble: null };

/**
 * A list that comes in pages. `load` gets the cursor of the page to fetch, nothing for the first; it must stay the
 * same function (useCallback) as long as the list does. `more` adds the next page below what is there.
 */
export function usePages<Item>(
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
) {
  const [pages, setPages] = useState<Pages<Item>>(NOTHING_YET);
  const inFlight = useRef<AbortController | null>(null);

  const fetchPage = useCallback(
    async (cursor?: string) => {
      inFlight.current?.abort();
      const controller = new AbortController();
      inFlight.current = controller;
      setPages(before => (cursor ? { ...before, state: 'loading-more', trouble: null } : NOTHING_YET));
      try {
        const page = await load(cursor, controller.signal);
        if (controller.signal.aborted) return;
        setPages(before => ({
          ...page,
          items: [...before.items, ...page.items],
          state: 'ready',
          trouble: null,
        }));
      } catch (error) {
        if (controller.signal.aborted) return;
        setPages(before => ({ ...before, state: 'failed', trouble: asTrouble(error) }));
      }
    },
    [load],
  );

  useEffect(() => {
    void fetchPage();
    return () => inFlight.current?.abort();
  }, [fetchPage]);

  const { next } = pages;
  return {
    ...pages,
    /** Fetches what is missing: the next page, or the first one when that failed. */
    more: () => fetchPage(next ?? undefined),
  };
}
