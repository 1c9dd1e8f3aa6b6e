/**
 * The address of a page from its id in the collection: `rechten/zakgeld` → `/nl/rechten/zakgeld/`,
 * `dossier` (the file index.md) → `/nl/dossier/`, `over/privacy` → `/nl/privacy/`.
 */
export function addressOfPage(id: string): string {
  const path = id.replace(/^over\//, '').replace(/(^|\/)index$/, '');
  return `/nl/${path}/`;
}

/** Addresses that are no content file but a page of their own. */
export const fixedAddresses: readonly string[] = [
  '/nl/',
  '/nl/jong/',
  '/nl/familie/',
  '/nl/professional/',
  '/nl/rechten/',
  '/nl/hulp/',
  '/nl/platformen/',
  '/nl/woorden/',
  '/nl/gids/',
  '/nl/zoeken/',
  '/nl/aanmelden/',
  '/nl/mijn-dossier/',
  '/nl/over/pictos/',
];
