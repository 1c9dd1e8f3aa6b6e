import type { Reading } from '../../i18n/nl/dossier/reading.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const readingWords = catalogue<Reading>({
  nl: async () => (await import('../../i18n/nl/dossier/reading.ts')).reading,
  fr: async () => (await import('../../i18n/fr/dossier/reading.ts')).reading,
  en: async () => (await import('../../i18n/en/dossier/reading.ts')).reading,
  ar: async () => (await import('../../i18n/ar/dossier/reading.ts')).reading,
});

export const useReadingWords = (): Reading => useWords(readingWords);
