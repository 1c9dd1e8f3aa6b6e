/** At most so many platforms lie side by side. */
export const MOST = 4;

/** The name under which a chosen platform stands in the address: `?platform=mextra&platform=kedo`. */
export const CHOSEN = 'platform';

/**
 * The platforms that an address chooses: those that exist, each once, at most four, in the order of the table.
 *
 * @param search the query of the address
 * @param known the ids of the columns
 */
export function chosenIn(search: string, known: readonly string[]): string[] {
  const asked = new URLSearchParams(search).getAll(CHOSEN);
  return known.filter(id => asked.includes(id)).slice(0, MOST);
}

/** The query that chooses these platforms, or nothing when none is chosen. */
export function addressOf(chosen: readonly string[]): string {
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen.map(id => [CHOSEN, id]))}`;
}

/** Whether what lies side by side says the same. One column differs from nothing. */
export function isSame(answers: readonly string[]): boolean {
  return new Set(answers).size <= 1;
}

/** What a screen reader hears and everybody reads after each choice. */
export function comparisonInWords({
  chosen,
  different,
  total,
}: {
  chosen: number;
  different: number;
  total: number;
}): string {
  if (chosen === 0) return 'Je ziet alle platformen. Kies er twee tot vier.';
  if (chosen === 1) return 'Je ziet één platform. Kies er nog een om te vergelijken.';
  const most = chosen === MOST ? ' Meer dan vier kan niet.' : '';
  return `Je vergelijkt ${chosen} platformen. Ze verschillen op ${different} van de ${total} vragen.${most}`;
}
