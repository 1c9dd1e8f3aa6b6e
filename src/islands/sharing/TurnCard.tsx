import type { EntryCard } from '../../../api/dossier/contract.ts';
import { dayInWords } from '../shared/dates.ts';
import { titleOf } from './words.ts';

function Side({ card, side, words }: { card: EntryCard; side: 'up' | 'down'; words: string }) {
  return (
    <span className={`card my-turn-side my-turn-side--${side}`} aria-hidden="true">
      <span className="my-card-plate">
        <span className="my-card-title">{titleOf(card)}</span>
        <span className="my-card-small">{dayInWords(card.day)}</span>
        <span className="chip my-card-state">{words}</span>
      </span>
    </span>
  );
}

/** A card that is not mine to give: it lies closed for me too, or it is about somebody else. */
function StaysClosed({ card }: { card: EntryCard }) {
  const why =
    card.face === 'withheld'
      ? 'Deze kaart ligt ook voor jou dicht.'
      : 'Dit gaat over iemand anders. Daarom kan je deze kaart niet zelf delen.';
  return (
    <span className="card card--closed my-card my-card--still">
      <span className="my-card-plate">
        <span className="my-card-title">{titleOf(card)}</span>
        <span className="my-card-small">{why}</span>
      </span>
    </span>
  );
}

type Props = { card: EntryCard; faceUp: boolean; canGive: boolean; name: string; onTurn: () => void };

/** One of my cards, face up or face down for somebody else. Pressed means: lies open for them. */
export function TurnCard({ card, faceUp, canGive, name, onTurn }: Props) {
  if (card.face === 'withheld' || !(faceUp || canGive)) return <StaysClosed card={card} />;
  return (
    <button type="button" className="my-turn" aria-pressed={faceUp} onClick={onTurn}>
      <span className="visually-hidden">
        {card.title}, open voor {name}
      </span>
      <span className="my-turn-inner">
        <Side card={card} side="up" words="Open" />
        <Side card={card} side="down" words="Dicht" />
      </span>
    </button>
  );
}
