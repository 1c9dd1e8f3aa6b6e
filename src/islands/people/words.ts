import type { People } from '../../i18n/nl/dossier/people.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const peopleWords = catalogue<People>({
  nl: async () => (await import('../../i18n/nl/dossier/people.ts')).people,
  fr: async () => (await import('../../i18n/fr/dossier/people.ts')).people,
  en: async () => (await import('../../i18n/en/dossier/people.ts')).people,
  ar: async () => (await import('../../i18n/ar/dossier/people.ts')).people,
});

export const usePeopleWords = (): People => useWords(peopleWords);
