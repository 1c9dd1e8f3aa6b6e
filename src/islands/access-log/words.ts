import type { AccessLog } from '../../i18n/nl/dossier/access-log.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const accessLogWords = catalogue<AccessLog>({
  nl: async () => (await import('../../i18n/nl/dossier/access-log.ts')).accessLog,
  fr: async () => (await import('../../i18n/fr/dossier/access-log.ts')).accessLog,
  en: async () => (await import('../../i18n/en/dossier/access-log.ts')).accessLog,
  ar: async () => (await import('../../i18n/ar/dossier/access-log.ts')).accessLog,
});

export const useAccessLogWords = (): AccessLog => useWords(accessLogWords);
