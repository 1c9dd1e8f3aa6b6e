import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { useDates, usePlaces, usePublicPlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written } from '../shared/Written.tsx';
import { CONTACT_PICTOS } from './pictos.ts';
import { Reach } from './Reach.tsx';
import { ROLE_PAGES } from './roles.ts';
import { usePeopleWords } from './words.ts';

type Props = {
  card: OpenEntryCard;
  /** Who stands in for this person now, if anybody does. */
  replacedBy: string | undefined;
  isListed: boolean;
  onAdd: (card: OpenEntryCard) => void;
};

function Facts({ card, replacedBy }: Pick<Props, 'card' | 'replacedBy'>) {
  const words = usePeopleWords();
  const dates = useDates();
  const { reachable, address, replaces } = card.detail?.contact ?? {};
  return (
    <>
      {replaces && (
        <p className="chip my-stands-in">
          {replaces.until
            ? words.replacesUntil(<Written>{replaces.name}</Written>, dates.day(replaces.until))
            : words.replaces(<Written>{replaces.name}</Written>)}
        </p>
      )}
      {replacedBy && <p className="chip my-stands-in">{words.replacedBy(<Written>{replacedBy}</Written>)}</p>}
      {reachable && (
        <p>
          <span className="my-card-small">{words.reachable}</span> <Written>{reachable}</Written>
        </p>
      )}
      {address && (
        <p>
          <span className="my-card-small">{words.address}</span> <Written>{address}</Written>
        </p>
      )}
    </>
  );
}

/** One person: who it is, how to reach them, who stands in for whom. */
export function Contact({ card, replacedBy, isListed, onAdd }: Props) {
  const words = usePeopleWords();
  const places = usePlaces();
  const { who } = usePublicPlaces();
  const written = useReadAloud('written');
  const contact = card.detail?.contact;
  const role = contact?.role ?? 'other';
  const rolePage = ROLE_PAGES[role];
  const name = <Written>{card.title}</Written>;
  return (
    <article className="card my-contact">
      <header>
        <Picto concept={CONTACT_PICTOS[role]} size={56} />
        <div>
          <h3>{name}</h3>
          <p className="my-card-small">{words.roles[role]}</p>
          {rolePage && (
            <p className="my-card-small">
              <a href={`${who}${rolePage}/`}>
                {words.whoIsThat}
                <span className="visually-hidden"> {words.roles[role]}</span>
              </a>
            </p>
          )}
        </div>
      </header>
      <div {...written}>
        <Facts card={card} replacedBy={replacedBy} />
      </div>
      {contact && <Reach contact={contact} name={name} />}
      <div className="my-row">
        <a className="button button--quiet" href={`${places.card}#${card.id}`}>
          {words.readCard}
          <span className="visually-hidden">: {name}</span>
        </a>
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={isListed}
          onClick={isListed ? undefined : () => onAdd(card)}
        >
          {isListed ? words.urgent.inList : words.urgent.add}
          <span className="visually-hidden">: {name}</span>
        </button>
      </div>
    </article>
  );
}
