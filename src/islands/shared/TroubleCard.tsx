import { Message } from './Message.tsx';
import { PLACES, PUBLIC_PLACES } from './places.ts';
import type { Trouble } from './trouble.ts';

/** Says what went wrong with loading a screen, that nothing is lost, and what to do now. */
export function TroubleCard({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  if (trouble.kind === 'not-found') {
    return (
      <Message picto="search" title="Dit vinden we niet">
        <p>Deze kaart is er niet, of ze ligt niet open voor jou.</p>
        <p>
          <a className="button" href={PLACES.overview}>
            Naar je overzicht
          </a>
        </p>
      </Message>
    );
  }
  return (
    <Message picto="clock" title="Dit is even niet bereikbaar">
      <p>
        {trouble.kind === 'busy'
          ? 'Het is nu erg druk. Wacht even en probeer opnieuw.'
          : 'Dat ligt niet aan jou.'}
      </p>
      <p>Er is niets verloren. Je dossier staat nog waar het stond.</p>
      <p>
        <button type="button" className="button button--main" onClick={retry}>
          Probeer opnieuw
        </button>
      </p>
      <p>
        Blijft het duren? Vraag je dossier <a href={PUBLIC_PLACES.dossier}>op papier of in een gesprek</a>.
      </p>
    </Message>
  );
}

/** One short line about an action that did not work, for beside the button that was pressed. */
export function troubleLine(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'busy':
      return 'Het is nu erg druk. Er is niets veranderd. Probeer het straks opnieuw.';
    case 'unreachable':
      return 'Dit is even niet bereikbaar. Er is niets verloren. Probeer het opnieuw.';
    case 'not-found':
      return 'Dit bestaat niet meer. Laad de pagina opnieuw.';
    default:
      return trouble.words ?? 'Dat lukte niet. Er is niets veranderd.';
  }
}
