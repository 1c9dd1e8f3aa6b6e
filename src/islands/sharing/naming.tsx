import type { EntryCard } from '../../../api/dossier/contract.ts';
import type { Party } from '../../../api/sharing/contract.ts';
import { Names, Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { isSectionTarget, type Target } from './grants.ts';
import { useSharingWords } from './words.ts';

/** How a youngster calls this person: "Mama" for a mother, the name for everybody else. */
export function CalledName({ party }: { party: Pick<Party, 'name' | 'role'> }) {
  const { called } = useSharingWords();
  if (party.role === 'mother') return called.mother;
  if (party.role === 'father') return called.father;
  return <Written>{party.name}</Written>;
}

/** "je verslagen", or "je kaart ‘Gesprek op school’". */
export function WhatIsGiven({ target }: { target: Target }) {
  const words = useSharingWords();
  if (isSectionTarget(target)) return words.yourShelf[target.section];
  return target.title === null ? words.oneOfYourCards : words.yourCard(<Written>{target.title}</Written>);
}

/** The title of a card; for one that lies closed for the youngster too, why. */
export function TitleOf({ card }: { card: EntryCard }) {
  const { closedBecause, grounds } = useSharedWords();
  return card.face === 'open' ? <Written>{card.title}</Written> : closedBecause(grounds[card.ground]);
}

/** "begeleider · Huis De Vuurvlieg"; for a team who is in it. */
export function PartyLine({ party }: { party: Party }) {
  const { teamOf } = useSharingWords();
  const { roles } = useSharedWords();
  return (
    <>
      {party.kind === 'team' ? teamOf(<Names names={party.members} />) : roles[party.role]}
      {party.organisation && ' · '}
      {party.organisation && <Written>{party.organisation.name}</Written>}
    </>
  );
}
