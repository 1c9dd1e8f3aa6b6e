import type { ReactNode } from 'react';
import type { EntryCard as Entry, OpenEntryCard, WithheldEntryCard } from '../../../api/dossier/contract.ts';
import { useDates, usePlaces } from './InLanguage.tsx';
import { Picto } from './Picto.tsx';
import { SHELF_PICTOS } from './pictos.ts';
import { Written } from './Written.tsx';
import { useSharedWords } from './words.ts';

/** A card that lies open: tap it to read. */
function OpenCard({ card, children }: { card: OpenEntryCard; children: ReactNode }) {
  const { kinds } = useSharedWords();
  const places = usePlaces();
  const dates = useDates();
  return (
    <a className="card my-card" href={`${places.card}#${card.id}`}>
      <span className="my-card-suit">
        <Picto concept={SHELF_PICTOS[card.section]} size={28} />
      </span>
      <span className="my-card-title">
        <Written>{card.title}</Written>
      </span>
      <span className="my-card-small">
        {kinds[card.kind]} · {dates.day(card.day)}
      </span>
      <span className="my-card-small">
        <Written>{card.author}</Written>
      </span>
      {children && <span className="my-card-small">{children}</span>}
    </a>
  );
}

/** A card that lies closed: the card's back, with why. Tapping it shows who decided and how to ask. */
function ClosedCard({ card, children }: { card: WithheldEntryCard; children: ReactNode }) {
  const words = useSharedWords();
  const places = usePlaces();
  const dates = useDates();
  return (
    <a className="card card--closed my-card" href={`${places.card}#${card.id}`}>
      <span className="my-card-plate">
        <span className="my-card-title">{words.closedCard}</span>
        <span className="my-card-small">{words.grounds[card.ground]}</span>
        <span className="my-card-small">{dates.day(card.day)}</span>
        {children && <span className="my-card-small">{children}</span>}
        <span className="my-card-more">{words.whyClosed}</span>
      </span>
    </a>
  );
}

/** A card, open or closed, with one line more where a screen has something to add. */
export function EntryCard({ card, children }: { card: Entry; children?: ReactNode }) {
  return card.face === 'open' ? (
    <OpenCard card={card}>{children}</OpenCard>
  ) : (
    <ClosedCard card={card}>{children}</ClosedCard>
  );
}
