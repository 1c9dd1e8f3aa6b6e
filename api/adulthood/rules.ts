/**
 * Until when an organisation keeps its source file, where a rule is known: files of youth care until the 35th birthday.
 * A file of school guidance follows other terms, which depend on a last contact that we don't know.
 */
export function keptUntil(organisationKind: string, turnsThirtyFiveOn: string | null): string | null {
  return organisationKind === 'facility' || organisationKind === 'public-service' ? turnsThirtyFiveOn : null;
}
