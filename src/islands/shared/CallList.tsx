import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { usePlaces } from './InLanguage.tsx';
import { Picto } from './Picto.tsx';
import { Written } from './Written.tsx';
import { useSharedWords } from './words.ts';

/** A number as a phone takes it: "0470 00 00 00" becomes "0470000000". */
const dialled = (phone: string) => phone.replaceAll(/[^+\d]/g, '');

function Contact({ card }: { card: OpenEntryCard }) {
  const words = useSharedWords();
  const places = usePlaces();
  const contact = card.detail?.contact;
  return (
    <li className="my-call">
      <a href={`${places.card}#${card.id}`}>
        <Written>{card.title}</Written>
      </a>
      {contact?.reachable && (
        <span className="my-card-small">
          <Written>{contact.reachable}</Written>
        </span>
      )}
      {contact?.phone && (
        <a className="button" href={`tel:${dialled(contact.phone)}`}>
          <Picto concept="phone" size={24} />
          <span>
            {words.call} <bdi dir="ltr">{contact.phone}</bdi>
          </span>
        </a>
      )}
    </li>
  );
}

/** People to call, in the order in which they are given, each with the way to their card. */
export function CallList({ cards }: { cards: OpenEntryCard[] }) {
  return (
    <ol className="my-list my-calls">
      {cards.map(card => (
        <Contact key={card.id} card={card} />
      ))}
    </ol>
  );
}
