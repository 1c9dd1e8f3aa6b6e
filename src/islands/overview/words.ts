import type { Overview } from '../../i18n/nl/dossier/overview.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const overviewWords = catalogue<Overview>({
  nl: async () => (await import('../../i18n/nl/dossier/overview.ts')).overview,
  fr: async () => (await import('../../i18n/fr/dossier/overview.ts')).overview,
  en: async () => (await import('../../i18n/en/dossier/overview.ts')).overview,
  ar: async () => (await import('../../i18n/ar/dossier/overview.ts')).overview,
});

export const useOverviewWords = (): Overview => useWords(overviewWords);
