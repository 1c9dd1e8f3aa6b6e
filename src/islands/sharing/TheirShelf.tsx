import { useState } from 'react';
import type { EntryCard, Section } from '../../../api/dossier/contract.ts';
import type { Preview } from '../../../api/sharing/contract.ts';
import { Picto } from '../shared/Picto.tsx';
import { SECTION_WORDS } from '../shared/words.ts';
import { TurnCard } from './TurnCard.tsx';

/** So many cards of a shelf lie out at first: the whole table has to stay easy to look over. */
const FIRST_CARDS = 6;

type Props = {
  section: Section;
  name: string;
  cards: Preview['cards'];
  /** Whether the whole shelf is given. */
  given: boolean;
  onGive: () => void;
  onEnd: () => void;
  onTurn: (card: EntryCard, faceUp: boolean) => void;
};

/** "Alles dicht", "2 van de 6 open", "Alles open". */
function openWords(cards: Preview['cards']): string {
  const open = cards.filter(card => card.faceUp).length;
  if (open === 0) return cards.length === 0 ? '' : 'Alles dicht';
  return open === cards.length ? 'Alles open' : `${open} van de ${cards.length} open`;
}

/** One shelf of my table as somebody else sees it, with one button for the whole shelf. */
export function TheirShelf({ section, name, cards, given, onGive, onEnd, onTurn }: Props) {
  const { label, picto } = SECTION_WORDS[section];
  const [all, setAll] = useState(false);
  const shown = all ? cards : cards.slice(0, FIRST_CARDS);
  return (
    <section className="my-part">
      <header className="my-their-head">
        <h3>
          <Picto concept={picto} size={28} /> {label}
        </h3>
        <p className="my-card-small">{openWords(cards)}</p>
        {given ? (
          <button
            type="button"
            className="button"
            aria-label={`${label}: leg het hele vak dicht`}
            onClick={onEnd}
          >
            Leg het hele vak dicht
          </button>
        ) : (
          <button
            type="button"
            className="button"
            aria-label={`${label}: leg het hele vak open`}
            onClick={onGive}
          >
            Leg het hele vak open
          </button>
        )}
      </header>
      {cards.length === 0 ? (
        <p className="my-card-small">Nog geen kaarten.{given && ` Wat hier komt, kan ${name} ook lezen.`}</p>
      ) : (
        <ul className="my-deck my-deck--small">
          {shown.map(({ card, faceUp, canGive }) => (
            <li key={card.id}>
              <TurnCard
                card={card}
                faceUp={faceUp}
                canGive={canGive}
                name={name}
                onTurn={() => onTurn(card, faceUp)}
              />
            </li>
          ))}
        </ul>
      )}
      {shown.length < cards.length && (
        <p className="my-row">
          <button type="button" className="button button--quiet" onClick={() => setAll(true)}>
            Toon alle {cards.length} kaarten van {label}
          </button>
        </p>
      )}
    </section>
  );
}
