/** All dossiers again: any word that is none of the others. */
export const EVERYBODY = 'iedereen';

const ASK = 'vraag.';
const ADD = 'toevoegen.';

export const askFragment = (dossierId: string) => `${ASK}${dossierId}`;
export const addFragment = (dossierId: string) => `${ADD}${dossierId}`;

/** Which dossier a fragment is about, and what to do there. */
export function readFragment(fragment: string): { dossierId: string; task: 'look' | 'ask' | 'add' } {
  if (fragment.startsWith(ASK)) return { dossierId: fragment.slice(ASK.length), task: 'ask' };
  if (fragment.startsWith(ADD)) return { dossierId: fragment.slice(ADD.length), task: 'add' };
  return { dossierId: fragment, task: 'look' };
}
