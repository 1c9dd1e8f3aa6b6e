import type { Shared } from '../../i18n/nl/dossier/shared.ts';
import { catalogue, useWords } from './catalogue.ts';

/** What every signed-in screen says. */
export const sharedWords = catalogue<Shared>({
  nl: async () => (await import('../../i18n/nl/dossier/shared.ts')).shared,
  fr: async () => (await import('../../i18n/fr/dossier/shared.ts')).shared,
  en: async () => (await import('../../i18n/en/dossier/shared.ts')).shared,
  ar: async () => (await import('../../i18n/ar/dossier/shared.ts')).shared,
});

export const useSharedWords = (): Shared => useWords(sharedWords);
