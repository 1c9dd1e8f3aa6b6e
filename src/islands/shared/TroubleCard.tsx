import { firstLanguage } from '../../i18n/languages.ts';
import { useLanguage, usePlaces, usePublicPlaces } from './InLanguage.tsx';
import { Message } from './Message.tsx';
import { signInAddress } from './places.ts';
import type { Trouble } from './trouble.ts';
import { useSharedWords } from './words.ts';

function Missing() {
  const { missing } = useSharedWords();
  const places = usePlaces();
  return (
    <Message picto="search" title={missing.title}>
      <p>{missing.text}</p>
      <p>
        <a className="button" href={places.overview}>
          {missing.toOverview}
        </a>
      </p>
    </Message>
  );
}

/** On a device that others use too, the dossier asks after a while who is there. */
function ProveFirst() {
  const { signInAgain } = useSharedWords();
  return (
    <Message picto="safety" title={signInAgain.title}>
      <p>{signInAgain.text}</p>
      <p>
        <a className="button button--main" href={signInAddress(window.location.pathname, 'fresh')}>
          {signInAgain.button}
        </a>
      </p>
    </Message>
  );
}

/** Says what went wrong with loading a screen, that nothing is lost, and what to do now. */
export function TroubleCard({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  const { away } = useSharedWords();
  const { dossier } = usePublicPlaces();
  if (trouble.kind === 'not-found') return <Missing />;
  if (trouble.kind === 'sign-in-again') return <ProveFirst />;
  return (
    <Message picto="clock" title={away.title}>
      <p>{trouble.kind === 'busy' ? away.busy : away.notYou}</p>
      <p>{away.nothingLost}</p>
      <p>
        <button type="button" className="button button--main" onClick={retry}>
          {away.again}
        </button>
      </p>
      <p>
        {away.onPaper(words => (
          <a href={dossier}>{words}</a>
        ))}
      </p>
    </Message>
  );
}

/** How to say an action that did not work in one short line, for beside the button that was pressed. */
export function useTroubleLine(): (trouble: Trouble) => string {
  const { trouble: words } = useSharedWords();
  const language = useLanguage();
  return ({ kind, refusal }) => {
    if (kind === 'busy') return words.busy;
    if (kind === 'unreachable') return words.unreachable;
    if (kind === 'not-found') return words.gone;
    // The API knows best what was wrong, but it speaks Dutch.
    if (refusal && language === firstLanguage) return refusal.words;
    if (refusal?.code === 'conflict') return words.conflict;
    return refusal?.code === 'invalid' ? words.invalid : words.refused;
  };
}
