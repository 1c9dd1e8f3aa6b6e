/** What this page uses of the search engine, which is made at the build and loaded when someone types. */
export interface SearchEngine {
  debouncedSearch(
    words: string | null,
    options: { filters: SearchFilters },
    waitMs: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

/** For each filter the values of which a page must have at least one. */
export type SearchFilters = Record<string, { any: string[] }>;

/** One page that was found. */
export interface Found {
  url: string;
  /** A piece of the text as HTML; the words that matched stand in `<mark>`. */
  excerpt: string;
  meta: { title?: string; beschrijving?: string; picto?: string; deur?: string };
}

let loading: Promise<SearchEngine> | undefined;

/**
 * The engine, loaded once.
 * @throws when its files can't be fetched; a next call then tries again.
 */
export function loadEngine(): Promise<SearchEngine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function load(): Promise<SearchEngine> {
  // The address is a variable, because the file only exists after the build and must not be bundled.
  const address = '/pagefind/pagefind.js';
  return import(/* @vite-ignore */ address);
}
