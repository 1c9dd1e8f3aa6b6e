import type { Grant, OtherBasis } from '../contract.ts';
import type { PersonAround } from './contract.ts';

/** A ground besides consent that is open to a party now. */
export type OpenBasis = { partyId: string; relationId: string; basis: OtherBasis };

/** What a no to one person would close, and what a law or a representative's place leaves open. */
export function whatBlockMeans(
  partyIds: readonly string[],
  { grants, bases }: { grants: readonly Grant[]; bases: readonly OpenBasis[] },
): Pick<PersonAround, 'closes' | 'stays'> {
  const open = new Set(bases.filter(({ partyId }) => partyIds.includes(partyId)).map(({ basis }) => basis));
  const consent = grants.some(({ partyId, state }) => state === 'active' && partyIds.includes(partyId));
  return {
    closes: [
      ...(consent ? (['consent'] as const) : []),
      ...(['mandate', 'own-team'] as const).filter(basis => open.has(basis)),
    ],
    stays: (['parental', 'law'] as const).filter(basis => open.has(basis)),
  };
}

/** What leaving an organisation ends for its people and teams, and what stays open to them. */
export function whatLeavingMeans(
  partyIds: readonly string[],
  {
    grants,
    bases,
    mandated,
  }: { grants: readonly Grant[]; bases: readonly OpenBasis[]; mandated: readonly string[] },
) {
  const theirs = bases.filter(({ partyId }) => partyIds.includes(partyId));
  return {
    ends: {
      grantIds: grants
        .filter(
          ({ partyId, state }) => state !== 'ended' && state !== 'expired' && partyIds.includes(partyId),
        )
        .map(({ id }) => id),
      mandatePartyIds: mandated.filter(partyId => partyIds.includes(partyId)),
      ownTeamPartyIds: theirs.filter(({ basis }) => basis === 'own-team').map(({ partyId }) => partyId),
    },
    staysRelationIds: theirs
      .filter(({ basis }) => basis === 'law' || basis === 'parental')
      .map(({ relationId }) => relationId),
  };
}
