import type { Shelves } from '../../nl/dossier/shelves.ts';

export const shelves: Shelves = {
  'about-me': 'Sur moi',
  reports: 'Rapports',
  plan: 'Mon plan',
  calendar: 'Agenda',
  people: 'Mes proches',
  documents: 'Documents',
  keepsakes: 'Souvenirs',
  'my-words': 'Mes mots',
};
