import type { Party } from '../../../api/sharing/contract.ts';
import { usePublicPlaces } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { PartyCard } from './PartyCard.tsx';
import { useSharingWords } from './words.ts';

function Nobody() {
  const { nobody } = useSharingWords();
  const { dossier } = usePublicPlaces();
  return (
    <Message picto="people" title={nobody.title}>
      <p>{nobody.text}</p>
      <p>
        <a className="button" href={dossier}>
          {nobody.learn}
        </a>
      </p>
    </Message>
  );
}

/** The people and teams around me: choose one to look through their eyes. */
export function PartyPicker({ parties }: { parties: Party[] }) {
  const words = useSharingWords();
  if (parties.length === 0) return <Nobody />;
  return (
    <>
      <p className="lead">{words.choosePerson}</p>
      <ul className="my-deck my-deck--wide">
        {parties.map(party => {
          const byYes = party.activeGrants > 0;
          const seesSomething = byYes || party.otherBases.length > 0;
          const withoutYes = seesSomething ? words.seesOtherwise : words.seesNothing;
          const state = byYes ? words.seesSomething : withoutYes;
          return (
            <li key={party.id}>
              <PartyCard party={party} state={state} seesSomething={seesSomething} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
