import { useRef } from 'react';
import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { usePublicPlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written } from '../shared/Written.tsx';
import { CONTACT_PICTOS } from './pictos.ts';
import { Reach } from './Reach.tsx';
import { usePeopleWords } from './words.ts';

type Move = (card: OpenEntryCard, by: -1 | 1) => void;

type RowProps = {
  card: OpenEntryCard;
  isFirst: boolean;
  isLast: boolean;
  onMove: Move;
  onRemove: (card: OpenEntryCard) => void;
};

function Row({ card, isFirst, isLast, onMove, onRemove }: RowProps) {
  const { urgent } = usePeopleWords();
  const contact = card.detail?.contact;
  const name = <Written>{card.title}</Written>;
  const move = (by: -1 | 1, words: string, isEnd: boolean) => (
    <button
      type="button"
      className="button my-move"
      aria-disabled={isEnd}
      onClick={isEnd ? undefined : () => onMove(card, by)}
    >
      <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
      <span className="visually-hidden">
        {words}: {name}
      </span>
    </button>
  );
  return (
    <li className="my-urgent">
      <Picto concept={CONTACT_PICTOS[contact?.role ?? 'other']} size={44} />
      <div className="my-urgent-who">
        <strong>{name}</strong>
        {contact?.reachable && (
          <span className="my-card-small">
            <Written>{contact.reachable}</Written>
          </span>
        )}
      </div>
      {contact && <Reach contact={contact} name={name} />}
      <div className="my-moves">
        {move(-1, urgent.up, isFirst)}
        {move(1, urgent.down, isLast)}
        {!contact?.urgent && (
          <button type="button" className="button my-move" onClick={() => onRemove(card)}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">
              {urgent.remove}: {name}
            </span>
          </button>
        )}
      </div>
    </li>
  );
}

type Props = { cards: OpenEntryCard[]; onMove: Move; onRemove: (card: OpenEntryCard) => void };

/** Whom I call first, in my own order, with buttons to move somebody up or down. */
export function UrgentList({ cards, onMove, onRemove }: Props) {
  const { urgent } = usePeopleWords();
  const { help } = usePublicPlaces();
  const readAloud = useReadAloud('ours');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="my-part">
      <h2 ref={heading} tabIndex={-1}>
        {urgent.title}
      </h2>
      <p {...readAloud}>{urgent.explain}</p>
      {cards.length === 0 ? (
        <p>{urgent.nobody}</p>
      ) : (
        <ol className="my-urgents">
          {cards.map((card, place) => (
            <Row
              key={card.id}
              card={card}
              isFirst={place === 0}
              isLast={place === cards.length - 1}
              onMove={onMove}
              onRemove={one => {
                // The button goes with its row: the keyboard stays with the list.
                heading.current?.focus();
                onRemove(one);
              }}
            />
          ))}
        </ol>
      )}
      <p>
        {urgent.danger(words => (
          <a href={help}>{words}</a>
        ))}
      </p>
    </section>
  );
}
