import { useEffect, useRef } from 'react';
import type { Party, Preview } from '../../../api/sharing/contract.ts';
import { Face } from '../shared/Face.tsx';
import { Written } from '../shared/Written.tsx';
import { PartyLine } from './naming.tsx';
import { partyPicto } from './PartyCard.tsx';
import { useSharingWords } from './words.ts';

/** Whose eyes these are, and how much of my table lies open for them. Takes the keyboard along when it opens. */
export function TheirHeading({ party, preview }: { party: Party; preview: Preview }) {
  const words = useSharingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const open = preview.cards.filter(one => one.faceUp).length;
  return (
    <>
      <div className="my-party-heading">
        <Face name={party.name} picto={partyPicto(party)} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {words.throughTheEyesOf(<Written>{party.name}</Written>)}
          </h2>
          <p className="my-card-small">
            <PartyLine party={party} />
          </p>
        </div>
      </div>
      <p className="lead">
        {open === 0 ? words.allClosed : words.openOfAll(open, preview.cards.length)} {words.tapToTurn}
      </p>
    </>
  );
}
