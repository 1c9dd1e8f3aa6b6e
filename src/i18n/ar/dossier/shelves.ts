import type { Shelves } from '../../nl/dossier/shelves.ts';

export const shelves: Shelves = {
  'about-me': 'عنّي',
  reports: 'التقارير',
  plan: 'خطّتي',
  calendar: 'المواعيد',
  people: 'الأشخاص',
  documents: 'الوثائق',
  keepsakes: 'الذكريات',
  'my-words': 'كلماتي',
};
