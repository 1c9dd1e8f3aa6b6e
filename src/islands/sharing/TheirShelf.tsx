import { type ReactNode, useState } from 'react';
import type { EntryCard, Section } from '../../../api/dossier/contract.ts';
import type { Preview } from '../../../api/sharing/contract.ts';
import type { Sharing } from '../../i18n/nl/dossier/sharing.ts';
import { Picto } from '../shared/Picto.tsx';
import { SHELF_PICTOS } from '../shared/pictos.ts';
import { useSharedWords } from '../shared/words.ts';
import { TurnCard } from './TurnCard.tsx';
import { useSharingWords } from './words.ts';

/** So many cards of a shelf lie out at first: the whole table has to stay easy to look over. */
const FIRST_CARDS = 6;

type Props = {
  section: Section;
  name: ReactNode;
  cards: Preview['cards'];
  /** Whether the whole shelf is given. */
  given: boolean;
  onGive: () => void;
  onEnd: () => void;
  onTurn: (card: EntryCard, faceUp: boolean) => void;
};

/** "Alles dicht", "2 van de 6 open", "Alles open". */
function openWords(cards: Preview['cards'], words: Sharing): string {
  const open = cards.filter(card => card.faceUp).length;
  if (open === 0) return cards.length === 0 ? '' : words.shelfClosed;
  return open === cards.length ? words.shelfOpen : words.shelfPartlyOpen(open, cards.length);
}

/** One shelf of my table as somebody else sees it, with one button for the whole shelf. */
export function TheirShelf({ section, name, cards, given, onGive, onEnd, onTurn }: Props) {
  const words = useSharingWords();
  const label = useSharedWords().shelves[section];
  const [all, setAll] = useState(false);
  const shown = all ? cards : cards.slice(0, FIRST_CARDS);
  return (
    <section className="my-part">
      <header className="my-their-head">
        <h3>
          <Picto concept={SHELF_PICTOS[section]} size={28} /> {label}
        </h3>
        <p className="my-card-small">{openWords(cards, words)}</p>
        <button
          type="button"
          className="button"
          aria-label={given ? words.closeThisShelf(label) : words.openThisShelf(label)}
          onClick={given ? onEnd : onGive}
        >
          {given ? words.closeShelf : words.openShelf}
        </button>
      </header>
      {cards.length === 0 ? (
        <p className="my-card-small">
          {words.emptyShelf} {given && words.whatComesIsOpen(name)}
        </p>
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
            {words.showAll(cards.length, label)}
          </button>
        </p>
      )}
    </section>
  );
}
