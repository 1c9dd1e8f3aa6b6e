import type { Requests } from '../../i18n/nl/dossier/requests.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const requestsWords = catalogue<Requests>({
  nl: async () => (await import('../../i18n/nl/dossier/requests.ts')).requests,
  fr: async () => (await import('../../i18n/fr/dossier/requests.ts')).requests,
  en: async () => (await import('../../i18n/en/dossier/requests.ts')).requests,
  ar: async () => (await import('../../i18n/ar/dossier/requests.ts')).requests,
});

export const useRequestsWords = (): Requests => useWords(requestsWords);
