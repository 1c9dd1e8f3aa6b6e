import type { SigningIn } from '../../i18n/nl/dossier/sign-in.ts';
import { catalogue, useWords } from '../shared/catalogue.ts';

export const signInWords = catalogue<SigningIn>({
  nl: async () => (await import('../../i18n/nl/dossier/sign-in.ts')).signingIn,
  fr: async () => (await import('../../i18n/fr/dossier/sign-in.ts')).signingIn,
  en: async () => (await import('../../i18n/en/dossier/sign-in.ts')).signingIn,
  ar: async () => (await import('../../i18n/ar/dossier/sign-in.ts')).signingIn,
});

export const useSignInWords = (): SigningIn => useWords(signInWords);
