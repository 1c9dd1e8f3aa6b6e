import type { Relations } from '../../i18n/nl/dossier/relations.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const relationsWords = catalogue<Relations>({
  nl: async () => (await import('../../i18n/nl/dossier/relations.ts')).relations,
  fr: async () => (await import('../../i18n/fr/dossier/relations.ts')).relations,
  en: async () => (await import('../../i18n/en/dossier/relations.ts')).relations,
  ar: async () => (await import('../../i18n/ar/dossier/relations.ts')).relations,
});

export const useRelationsWords = (): Relations => useWords(relationsWords);
