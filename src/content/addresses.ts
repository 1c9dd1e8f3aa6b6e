/**
 * The address of a page from its id in the collection: `rechten/zakgeld` → `/nl/rechten/zakgeld/`,
 * `dossier` (the file index.md) → `/nl/dossier/`, `over/privacy` → `/nl/privacy/`.
 */
export function addressOfPage(id: string): string {
  const path = id.replace(/^over\//, '').replace(/(^|\/)index$/, '');
  return `/nl/${path}/`;
}
