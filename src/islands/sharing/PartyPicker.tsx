import type { Party } from '../../../api/sharing/contract.ts';
import { Message } from '../shared/Message.tsx';
import { PUBLIC_PLACES } from '../shared/places.ts';
import { PartyCard } from './PartyCard.tsx';
import { seesNow } from './words.ts';

/** The people and teams around me: choose one to look through their eyes. */
export function PartyPicker({ parties }: { parties: Party[] }) {
  if (parties.length === 0) {
    return (
      <Message picto="people" title="Er zit nog niemand rond je tafel">
        <p>Hier komen de mensen met wie je kaarten kan delen. Vraag aan je begeleider om ze toe te voegen.</p>
        <p>
          <a className="button" href={PUBLIC_PLACES.dossier}>
            Lees hoe delen werkt
          </a>
        </p>
      </Message>
    );
  }
  return (
    <>
      <p className="lead">Kies iemand. Dan zie je jouw tafel door hun ogen. Jij beslist wat open ligt.</p>
      <ul className="my-deck my-deck--wide">
        {parties.map(party => (
          <li key={party.id}>
            <PartyCard party={party} state={seesNow(party)} seesSomething={party.activeGrants > 0} />
          </li>
        ))}
      </ul>
    </>
  );
}
