import type { Party } from '../../../api/sharing/contract.ts';
import { Face } from '../shared/Face.tsx';
import { Picto } from '../shared/Picto.tsx';
import { ROLE_PICTOS } from '../shared/pictos.ts';
import { Written } from '../shared/Written.tsx';
import { PartyLine } from './naming.tsx';

export function partyPicto(party: Party): string {
  return party.kind === 'team' ? 'team' : ROLE_PICTOS[party.role];
}

/** Somebody's card: tap it to see my table through their eyes. */
export function PartyCard(props: { party: Party; state: string; seesSomething: boolean }) {
  const { party, state, seesSomething } = props;
  return (
    <a className="card my-card my-card--row" href={`#${party.id}`}>
      <Face name={party.name} picto={partyPicto(party)} />
      <span>
        <span className="my-card-title">
          <Written>{party.name}</Written>
        </span>
        <span className="my-card-small">
          <PartyLine party={party} />
        </span>
        <span className="chip my-card-state">
          <Picto concept={seesSomething ? 'open-card' : 'closed-card'} size={16} /> {state}
        </span>
      </span>
    </a>
  );
}
