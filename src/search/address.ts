/** What stands in the address of the search page. */
export interface Asked {
  query: string;
  /** Search for exactly what was typed. */
  exact: boolean;
}

/**
 * What is asked by an address. Behind the `#` nothing is sent to a server, so with script a question stands there. Without
 * script a form can only put it behind the `?`.
 */
export function askedBy({ hash, search }: Pick<Location, 'hash' | 'search'>): Asked {
  const fragment = new URLSearchParams(hash.slice(1));
  const asked = fragment.has('q') ? fragment : new URLSearchParams(search);
  return { query: asked.get('q') ?? '', exact: asked.has('precies') };
}

/** The end of the address that asks this: `#q=zakgeld`. */
export function addressOf({ query, exact }: Asked): string {
  return `#${new URLSearchParams({ q: query, ...(exact ? { precies: '1' } : {}) })}`;
}
