import type { Sharing } from '../../i18n/nl/dossier/sharing.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const sharingWords = catalogue<Sharing>({
  nl: async () => (await import('../../i18n/nl/dossier/sharing.ts')).sharing,
  fr: async () => (await import('../../i18n/fr/dossier/sharing.ts')).sharing,
  en: async () => (await import('../../i18n/en/dossier/sharing.ts')).sharing,
  ar: async () => (await import('../../i18n/ar/dossier/sharing.ts')).sharing,
});

export const useSharingWords = (): Sharing => useWords(sharingWords);
