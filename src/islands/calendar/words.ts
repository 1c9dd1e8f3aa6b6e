import type { Calendar } from '../../i18n/nl/dossier/calendar.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const calendarWords = catalogue<Calendar>({
  nl: async () => (await import('../../i18n/nl/dossier/calendar.ts')).calendar,
  fr: async () => (await import('../../i18n/fr/dossier/calendar.ts')).calendar,
  en: async () => (await import('../../i18n/en/dossier/calendar.ts')).calendar,
  ar: async () => (await import('../../i18n/ar/dossier/calendar.ts')).calendar,
});

export const useCalendarWords = (): Calendar => useWords(calendarWords);
