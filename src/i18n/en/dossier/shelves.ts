import type { Shelves } from '../../nl/dossier/shelves.ts';

export const shelves: Shelves = {
  'about-me': 'About me',
  reports: 'Reports',
  plan: 'My plan',
  calendar: 'Calendar',
  people: 'People',
  documents: 'Documents',
  keepsakes: 'Memories',
  'my-words': 'My words',
};
