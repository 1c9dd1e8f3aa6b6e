import type { Plan } from '../../i18n/nl/dossier/plan.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const planWords = catalogue<Plan>({
  nl: async () => (await import('../../i18n/nl/dossier/plan.ts')).plan,
  fr: async () => (await import('../../i18n/fr/dossier/plan.ts')).plan,
  en: async () => (await import('../../i18n/en/dossier/plan.ts')).plan,
  ar: async () => (await import('../../i18n/ar/dossier/plan.ts')).plan,
});

export const usePlanWords = (): Plan => useWords(planWords);
