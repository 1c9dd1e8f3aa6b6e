import { Message } from './Message.tsx';
import { PUBLIC_PLACES } from './places.ts';

/** Somebody without a dossier, with whom nobody shares anything. */
export function NothingOnTable() {
  return (
    <Message picto="dossier" title="Er ligt nog niets op tafel">
      <p>Er is hier nog geen dossier van jou. Niemand deelt nu iets met je.</p>
      <p>
        Je kan je dossier wel <a href={PUBLIC_PLACES.dossier}>op papier of in een gesprek</a> vragen.
      </p>
    </Message>
  );
}
