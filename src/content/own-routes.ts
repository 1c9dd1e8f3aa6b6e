/** Pages of text that something stands in or under, by their id: each has a route of its own in `src/pages/nl/`. */
export const pageWithOwnRoute = {
  accessibility: 'over/toegankelijkheid',
  letter: 'dossier/vraag-op-papier',
  privacy: 'over/privacy',
  quality: 'over/kwaliteit',
  youthCare: 'jeugdhulp',
} as const;

/** Whether a page of text is shown by a route of its own, and not by the one for all. */
export function hasOwnRoute(id: string): boolean {
  return Object.values<string>(pageWithOwnRoute).includes(id);
}
