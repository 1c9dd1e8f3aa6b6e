import type { SharedWithMe } from '../../i18n/nl/dossier/shared-with-me.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const sharedWithMeWords = catalogue<SharedWithMe>({
  nl: async () => (await import('../../i18n/nl/dossier/shared-with-me.ts')).sharedWithMe,
  fr: async () => (await import('../../i18n/fr/dossier/shared-with-me.ts')).sharedWithMe,
  en: async () => (await import('../../i18n/en/dossier/shared-with-me.ts')).sharedWithMe,
  ar: async () => (await import('../../i18n/ar/dossier/shared-with-me.ts')).sharedWithMe,
});

export const useSharedWithMeWords = (): SharedWithMe => useWords(sharedWithMeWords);
