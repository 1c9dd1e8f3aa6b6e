import type { AccessLog } from '../../i18n/nl/dossier/accessLog.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const accessLogWords = catalogue<AccessLog>({
  nl: async () => (await import('../../i18n/nl/dossier/accessLog.ts')).accessLog,
  fr: async () => (await import('../../i18n/fr/dossier/accessLog.ts')).accessLog,
  en: async () => (await import('../../i18n/en/dossier/accessLog.ts')).accessLog,
  ar: async () => (await import('../../i18n/ar/dossier/accessLog.ts')).accessLog,
});

export const useAccessLogWords = (): AccessLog => useWords(accessLogWords);
