import type { Party } from '../../../api/sharing/contract.ts';
import { Face } from '../shared/Face.tsx';
import { Picto } from '../shared/Picto.tsx';
import { ROLE_WORDS } from '../shared/words.ts';

/** "begeleider, Huis De Vuurvlieg"; for a team who is in it. */
export function partyLine(party: Party): string {
  const from = party.organisation ? `, ${party.organisation.name}` : '';
  if (party.kind === 'team') return `team met ${party.members.join(', ')}${from}`;
  return `${ROLE_WORDS[party.role].label}${from}`;
}

export function partyPicto(party: Party): string {
  return party.kind === 'team' ? 'team' : ROLE_WORDS[party.role].picto;
}

/** Somebody's card: tap it to see my table through their eyes. */
export function PartyCard(props: { party: Party; state: string; seesSomething: boolean }) {
  const { party, state, seesSomething } = props;
  return (
    <a className="card my-card my-card--row" href={`#${party.id}`}>
      <Face name={party.name} picto={partyPicto(party)} />
      <span>
        <span className="my-card-title">{party.name}</span>
        <span className="my-card-small">{partyLine(party)}</span>
        <span className="chip my-card-state">
          <Picto concept={seesSomething ? 'open-card' : 'closed-card'} size={16} /> {state}
        </span>
      </span>
    </a>
  );
}
