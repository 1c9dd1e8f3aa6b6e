import type { Settings } from '../../i18n/nl/dossier/settings.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const settingsWords = catalogue<Settings>({
  nl: async () => (await import('../../i18n/nl/dossier/settings.ts')).settings,
  fr: async () => (await import('../../i18n/fr/dossier/settings.ts')).settings,
  en: async () => (await import('../../i18n/en/dossier/settings.ts')).settings,
  ar: async () => (await import('../../i18n/ar/dossier/settings.ts')).settings,
});

export const useSettingsWords = (): Settings => useWords(settingsWords);
