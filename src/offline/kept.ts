/**
 * What may stay on a device to be read without internet. Only what everybody may see: nothing of the API, of a signed-in
 * person, of an organisation's own room, or of signing in.
 */

const PUBLIC_PAGE = /^\/(?:nl|fr|en|ar)\/(?!(?:mijn-dossier|organisatie|aanmelden)(?:\/|$))/;
/** Built once under a name of its own, so it never changes. */
const FIXED_PART = /^\/_astro\//;
const CHANGING_PART = /^\/(?:pictos|pagefind|letters|woorden)\b/;

/** Whether this address, on our own site, is a page that may be kept. */
export const isKeptPage = (path: string): boolean => PUBLIC_PAGE.test(path);

/** Whether this address is a part of pages that never changes under its name. */
export const isFixedPart = (path: string): boolean => FIXED_PART.test(path);

/** Whether this address is a part of pages that may change: a picto, the search index. */
export const isChangingPart = (path: string): boolean => CHANGING_PART.test(path);

/** The page that explains that there is no internet, in the language of the page that was asked for. */
export const offlinePageFor = (path: string): string =>
  `/${/^\/(fr|en|ar)\//.exec(path)?.[1] ?? 'nl'}/offline/`;
