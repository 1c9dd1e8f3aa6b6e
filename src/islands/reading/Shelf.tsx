import { useCallback, useEffect, useRef } from 'react';
import type { Dossier, Section } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { MoreButton } from '../shared/MoreButton.tsx';
import { Picto } from '../shared/Picto.tsx';
import { shelvesToShow } from '../shared/ShelfCard.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { usePages } from '../shared/usePages.ts';
import { SECTION_WORDS } from '../shared/words.ts';
import { emptyShelf } from './words.ts';

function OtherShelves({ dossier, section }: { dossier: Dossier; section: Section }) {
  return (
    <nav aria-label="Vakken">
      <ul className="chips">
        {shelvesToShow(dossier).map(shelf => (
          <li key={shelf.section}>
            <a
              className="chip"
              href={`#${shelf.section}`}
              aria-current={shelf.section === section ? 'true' : undefined}
            >
              {SECTION_WORDS[shelf.section].label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Takes the keyboard along to a shelf's heading when it is opened. */
function useFocusOnOpen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}

/** The cards of one shelf, newest first, fifty at a time. */
export function Shelf({ dossier, section }: { dossier: Dossier; section: Section }) {
  const heading = useFocusOnOpen();
  const { items, next, state, trouble, more } = usePages(
    useCallback(
      (cursor: string | undefined, signal: AbortSignal) =>
        api.entries(dossier.id, { section, cursor }, signal),
      [dossier.id, section],
    ),
  );
  return (
    <>
      <OtherShelves dossier={dossier} section={section} />
      <h2 ref={heading} tabIndex={-1} className="my-shelf-heading">
        <Picto concept={SECTION_WORDS[section].picto} size={36} /> {SECTION_WORDS[section].label}
      </h2>
      {state === 'loading' && <Skeleton />}
      {state === 'ready' && items.length === 0 && <p>{emptyShelf(section, dossier.relation)}</p>}
      <ul className="my-deck">
        {items.map(card => (
          <li key={card.id}>
            <EntryCard card={card} />
          </li>
        ))}
      </ul>
      {state === 'failed' && trouble && <TroubleCard trouble={trouble} retry={more} />}
      <MoreButton next={next} state={state} more={more} />
    </>
  );
}
