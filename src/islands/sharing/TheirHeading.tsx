import { useEffect, useRef } from 'react';
import type { Party, Preview } from '../../../api/sharing/contract.ts';
import { Face } from '../shared/Face.tsx';
import { cards } from '../shared/words.ts';
import { partyLine, partyPicto } from './PartyCard.tsx';

/** Whose eyes these are, and how much of my table lies open for them. Takes the keyboard along when it opens. */
export function TheirHeading({ party, preview }: { party: Party; preview: Preview }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const faceUp = preview.cards.filter(one => one.faceUp).length;
  return (
    <>
      <div className="my-party-heading">
        <Face name={party.name} picto={partyPicto(party)} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            Door de ogen van {party.name}
          </h2>
          <p className="my-card-small">{partyLine(party)}</p>
        </div>
      </div>
      <p className="lead">
        {faceUp === 0
          ? 'Alle kaarten liggen dicht. '
          : `Van je ${cards(preview.cards.length)} ${faceUp === 1 ? 'ligt er 1' : `liggen er ${faceUp}`} open. `}
        Tik op een kaart om ze te draaien.
      </p>
    </>
  );
}
