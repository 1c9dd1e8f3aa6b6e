import type { ReactNode } from 'react';
import type { EntryCard } from '../../../api/dossier/contract.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Written } from '../shared/Written.tsx';
import { TitleOf } from './naming.tsx';
import { useSharingWords } from './words.ts';

function Side({ card, side, words }: { card: EntryCard; side: 'up' | 'down'; words: string }) {
  const dates = useDates();
  return (
    <span className={`card my-turn-side my-turn-side--${side}`} aria-hidden="true">
      <span className="my-card-plate">
        <span className="my-card-title">
          <TitleOf card={card} />
        </span>
        <span className="my-card-small">{dates.day(card.day)}</span>
        <span className="chip my-card-state">{words}</span>
      </span>
    </span>
  );
}

/** A card that is not mine to give: it lies closed for me too, or it is about somebody else. */
function StaysClosed({ card }: { card: EntryCard }) {
  const words = useSharingWords();
  return (
    <span className="card card--closed my-card my-card--still">
      <span className="my-card-plate">
        <span className="my-card-title">
          <TitleOf card={card} />
        </span>
        <span className="my-card-small">
          {card.face === 'withheld' ? words.closedForYouToo : words.aboutSomebodyElse}
        </span>
      </span>
    </span>
  );
}

type Props = { card: EntryCard; faceUp: boolean; canGive: boolean; name: ReactNode; onTurn: () => void };

/** One of my cards, face up or face down for somebody else. Pressed means: lies open for them. */
export function TurnCard({ card, faceUp, canGive, name, onTurn }: Props) {
  const words = useSharingWords();
  if (card.face === 'withheld' || !(faceUp || canGive)) return <StaysClosed card={card} />;
  return (
    <button type="button" className="my-turn" aria-pressed={faceUp} onClick={onTurn}>
      <span className="visually-hidden">{words.openFor(<Written>{card.title}</Written>, name)}</span>
      <span className="my-turn-inner">
        <Side card={card} side="up" words={words.open} />
        <Side card={card} side="down" words={words.closed} />
      </span>
    </button>
  );
}
