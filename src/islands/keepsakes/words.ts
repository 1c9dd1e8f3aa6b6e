import type { Keepsakes } from '../../i18n/nl/dossier/keepsakes.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const keepsakesWords = catalogue<Keepsakes>({
  nl: async () => (await import('../../i18n/nl/dossier/keepsakes.ts')).keepsakes,
  fr: async () => (await import('../../i18n/fr/dossier/keepsakes.ts')).keepsakes,
  en: async () => (await import('../../i18n/en/dossier/keepsakes.ts')).keepsakes,
  ar: async () => (await import('../../i18n/ar/dossier/keepsakes.ts')).keepsakes,
});

export const useKeepsakesWords = (): Keepsakes => useWords(keepsakesWords);
