import { useState } from 'react';
import type { EntryCard as Card } from '../../../../api/dossier/contract.ts';
import { EntryCard } from '../../shared/EntryCard.tsx';
import { useDates } from '../../shared/InLanguage.tsx';
import { Written } from '../../shared/Written.tsx';
import { useReadingWords } from '../words.ts';
import { storyOf, type Year } from './groups.ts';

function InYear({ year, months }: Year) {
  const { story } = useReadingWords();
  const dates = useDates();
  return (
    <section className="my-year">
      <h2>{year ?? story.toCome}</h2>
      {months.map(({ month, cards }) => (
        <section key={month} className="my-month">
          <h3>{dates.month(`${month}-01`)}</h3>
          <ul className="my-story-cards">
            {cards.map(card => (
              <li key={card.id}>
                <EntryCard card={card}>
                  {card.organisation && <Written>{card.organisation.name}</Written>}
                </EntryCard>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** My story: every card on one time line, whoever put it there. It can be read from now back, or from the beginning. */
export function Story({ cards, today }: { cards: Card[]; today: string }) {
  const { story } = useReadingWords();
  const [fromBeginning, setFromBeginning] = useState(false);
  if (cards.length === 0) return null;
  const inOrder = fromBeginning ? [...cards].reverse() : cards;
  return (
    <>
      <p className="my-row no-print">
        <button type="button" className="button" onClick={() => setFromBeginning(!fromBeginning)}>
          {fromBeginning ? story.newestFirst : story.oldestFirst}
        </button>
      </p>
      <div className="my-story">
        {storyOf(inOrder, today).map(part => (
          <InYear key={part.year ?? ''} {...part} />
        ))}
      </div>
    </>
  );
}
