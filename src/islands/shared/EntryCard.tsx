import type { EntryCard as Entry, OpenEntryCard, WithheldEntryCard } from '../../../api/dossier/contract.ts';
import { dayInWords } from './dates.ts';
import { Picto } from './Picto.tsx';
import { PLACES } from './places.ts';
import { GROUND_WORDS, KIND_WORDS, SECTION_WORDS } from './words.ts';

/** A card that lies open: tap it to read. */
function OpenCard({ card }: { card: OpenEntryCard }) {
  return (
    <a className="card my-card" href={`${PLACES.card}#${card.id}`}>
      <span className="my-card-suit">
        <Picto concept={SECTION_WORDS[card.section].picto} size={28} />
      </span>
      <span className="my-card-title">{card.title}</span>
      <span className="my-card-small">
        {KIND_WORDS[card.kind]} · {dayInWords(card.day)}
      </span>
      <span className="my-card-small">{card.author}</span>
    </a>
  );
}

/** A card that lies closed: the card's back, with why. Tapping it shows who decided and how to ask. */
function ClosedCard({ card }: { card: WithheldEntryCard }) {
  return (
    <a className="card card--closed my-card" href={`${PLACES.card}#${card.id}`}>
      <span className="my-card-plate">
        <span className="my-card-title">Dichte kaart</span>
        <span className="my-card-small">{GROUND_WORDS[card.ground].short}</span>
        <span className="my-card-small">{dayInWords(card.day)}</span>
        <span className="my-card-more">Waarom?</span>
      </span>
    </a>
  );
}

export function EntryCard({ card }: { card: Entry }) {
  return card.face === 'open' ? <OpenCard card={card} /> : <ClosedCard card={card} />;
}
