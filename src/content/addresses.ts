import { firstLanguage, inLanguage, isLanguage } from '../i18n/languages.ts';

/**
 * The address of a page from its id in the collection: `rechten/zakgeld` → `/nl/rechten/zakgeld/`,
 * `dossier` (the file index.md) → `/nl/dossier/`, `over/privacy` → `/nl/privacy/`.
 */
export function addressOfPage(id: string): string {
  const path = id.replace(/^over\//, '').replace(/(^|\/)index$/, '');
  return `/nl/${path}/`;
}

/** The address of a translation from its id: `fr/dringend` (the file index.md) → `/fr/dringend/`. */
export function addressOfTranslation(id: string): string {
  const [language = '', ...rest] = id.split('/');
  return inLanguage(addressOfPage(rest.join('/')), isLanguage(language) ? language : firstLanguage);
}
