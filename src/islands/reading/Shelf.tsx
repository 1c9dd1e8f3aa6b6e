import { useCallback, useEffect, useRef } from 'react';
import type { Dossier, Section } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { MoreButton } from '../shared/MoreButton.tsx';
import { Picto } from '../shared/Picto.tsx';
import { SHELF_PICTOS } from '../shared/pictos.ts';
import { shelvesToShow } from '../shared/ShelfCard.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { usePages } from '../shared/usePages.ts';
import { useSharedWords } from '../shared/words.ts';
import { useReadingWords } from './words.ts';

function OtherShelves({ dossier, section }: { dossier: Dossier; section: Section }) {
  const words = useReadingWords();
  const { shelves } = useSharedWords();
  return (
    <nav aria-label={words.shelves}>
      <ul className="chips">
        {shelvesToShow(dossier).map(shelf => (
          <li key={shelf.section}>
            <a
              className="chip"
              href={`#${shelf.section}`}
              aria-current={shelf.section === section ? 'true' : undefined}
            >
              {shelves[shelf.section]}
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
  const words = useReadingWords();
  const { shelves } = useSharedWords();
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
        <Picto concept={SHELF_PICTOS[section]} size={36} /> {shelves[section]}
      </h2>
      {state === 'loading' && <Skeleton />}
      {state === 'ready' && items.length === 0 && (
        <p>{dossier.relation === 'subject' ? words.emptyShelf[section] : words.nothingShared}</p>
      )}
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
