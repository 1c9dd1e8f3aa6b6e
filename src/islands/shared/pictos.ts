import type { Section } from '../../../api/dossier/contract.ts';
import type { Role } from '../../../api/sharing/contract.ts';

/** The shelves in the order of the API, with their picto. */
export const SHELF_PICTOS: Record<Section, string> = {
  'about-me': 'about-me',
  reports: 'reports',
  plan: 'plan',
  calendar: 'calendar',
  people: 'people',
  documents: 'documents',
  keepsakes: 'keepsake',
  'my-words': 'my-words',
};

/** The shelves in order. A list of our own, because the API's values must stay out of the browser. */
export const SHELVES = Object.keys(SHELF_PICTOS) as Section[];

export function isSection(word: string): word is Section {
  return Object.hasOwn(SHELF_PICTOS, word);
}

export const ROLE_PICTOS: Record<Role, string> = {
  mother: 'mother',
  father: 'father',
  guardian: 'guardian',
  guide: 'guide',
  consulent: 'consulent',
  'school-counsellor': 'school-counsellor',
  'trusted-person': 'trusted',
  other: 'people',
};
