import type { Eighteen } from '../../i18n/nl/dossier/eighteen.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const eighteenWords = catalogue<Eighteen>({
  nl: async () => (await import('../../i18n/nl/dossier/eighteen.ts')).eighteen,
  fr: async () => (await import('../../i18n/fr/dossier/eighteen.ts')).eighteen,
  en: async () => (await import('../../i18n/en/dossier/eighteen.ts')).eighteen,
  ar: async () => (await import('../../i18n/ar/dossier/eighteen.ts')).eighteen,
});

export const useEighteenWords = (): Eighteen => useWords(eighteenWords);
