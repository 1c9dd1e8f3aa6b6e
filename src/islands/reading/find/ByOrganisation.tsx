import type { EntryCard as Card } from '../../../../api/dossier/contract.ts';
import { EntryCard } from '../../shared/EntryCard.tsx';
import { Picto } from '../../shared/Picto.tsx';
import { Written } from '../../shared/Written.tsx';
import { useSharedWords } from '../../shared/words.ts';
import { useReadingWords } from '../words.ts';
import { byOrganisation } from './groups.ts';

/** The same cards, by who put them there. */
export function ByOrganisation({ cards }: { cards: Card[] }) {
  const { find } = useReadingWords();
  const { cards: count } = useSharedWords();
  return byOrganisation(cards).map(({ id, name, cards: from }) => (
    <section key={id} className="my-part">
      <h2 className="my-shelf-heading">
        <Picto concept={name === null ? 'my-words' : 'organisation'} size={36} />
        <span>
          {name === null ? find.madeAlone : <Written>{name}</Written>}{' '}
          <span className="my-card-small">{count(from.length)}</span>
        </span>
      </h2>
      <ul className="my-deck">
        {from.map(card => (
          <li key={card.id}>
            <EntryCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
