import { type ReactNode, useEffect, useState } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Catalogue } from './catalogue.ts';
import { dossierOnTable, type TableDossier } from './chosen-dossier.ts';
import { DossierChooser } from './DossierChooser.tsx';
import { theHouse } from './house.ts';
import { InLanguage, usePlaces } from './InLanguage.tsx';
import { Mishap } from './Mishap.tsx';
import { Nav } from './Nav.tsx';
import { NothingOnTable } from './NothingOnTable.tsx';
import { NoticeBar } from './notice.tsx';
import { OnlyForSubject } from './OnlyForSubject.tsx';
import { Person } from './Person.tsx';
import type { Place } from './places.ts';
import { SessionEnded } from './SessionEnded.tsx';
import { Skeleton } from './Skeleton.tsx';
import { restoreFragment } from './sign-in-again.ts';
import { TroubleCard } from './TroubleCard.tsx';
import { type Session as SessionState, useSession } from './useSession.ts';
import { useSharedWords } from './words.ts';

export type Table = { me: Me; dossier: TableDossier };

/** What a page tells the screen that stands on it. */
export type OnPage = { language: Language };

type Screen = {
  here: Place;
  /** The h1 once it is known who is signed in, when it is another; null when the screen brings its own. */
  heading?: ((me: Me) => ReactNode) | null;
  /** Who may use this screen: everyone who reads along, who decides (a parent for a child too), or only whom it is about. */
  audience?: 'everyone' | 'decider' | 'subject';
  children?: (table: Table) => ReactNode;
  /** A screen for work, without a dossier on the table. */
  atWork?: (me: Me) => ReactNode;
};

/** Which dossier this screen is about; none means: ask. */
function dossierFor(here: Place, me: Me): TableDossier | undefined {
  const readsAlongOnly = me.dossiers.every(dossier => dossier.relation === 'shared');
  if (here === 'overview' && readsAlongOnly) return undefined;
  // One card says itself which dossier it belongs to.
  return dossierOnTable(me) ?? (here === 'card' ? me.dossiers[0] : undefined);
}

function isFor(audience: Screen['audience'], { relation }: TableDossier): boolean {
  if (relation === 'subject' || audience === 'everyone') return true;
  return audience === 'decider' && relation === 'acting';
}

function Content({ screen, me, dossier }: { screen: Screen; me: Me; dossier: TableDossier | undefined }) {
  if (screen.atWork) return screen.atWork(me);
  if (me.dossiers.length === 0) return <NothingOnTable />;
  if (!dossier) return <DossierChooser me={me} />;
  if (!isFor(screen.audience, dossier)) {
    return <OnlyForSubject name={dossier.subjectName} />;
  }
  return screen.children?.({ me, dossier });
}

function Room({ screen, session, me }: { screen: Screen; session: SessionState; me: Me }) {
  const [choosing, setChoosing] = useState(false);
  const dossier = choosing ? undefined : dossierFor(screen.here, me);
  const { heading, here } = screen;
  const words = useSharedWords();
  const address = usePlaces()[here];
  useEffect(() => restoreFragment(here, address), [here, address]);
  return (
    <>
      {me.demo && (
        <p className="my-demo">
          <strong>{words.demo.title}</strong> {words.demo.text}
        </p>
      )}
      {!theHouse().invented && <Person me={me} dossier={dossier} signOut={session.signOut} />}
      <Nav here={here} relation={dossier?.relation ?? null} keeps={me.keeps} />
      {heading !== null && <h1>{heading?.(me) ?? words.headings[here]}</h1>}
      <Mishap>
        <Content screen={screen} me={me} dossier={dossier} />
      </Mishap>
      {dossier && !screen.atWork && me.dossiers.length > 1 && (
        <button type="button" className="button button--quiet" onClick={() => setChoosing(true)}>
          {words.chooser.another}
        </button>
      )}
    </>
  );
}

function Session(screen: Screen) {
  const session = useSession();
  const { headings } = useSharedWords();
  const { answer, ending, retry } = session;
  const ended = ending !== 'none' || (answer.state === 'failed' && answer.trouble.kind === 'signed-out');
  if (answer.state === 'ready' && !ended) {
    return (
      <NoticeBar>
        <Room screen={screen} session={session} me={answer.data} />
      </NoticeBar>
    );
  }
  const waiting = !ended && answer.state === 'loading';
  return (
    <>
      {waiting && <div className="my-frame-empty" aria-hidden="true" />}
      <h1>{headings[screen.here]}</h1>
      {waiting && <Skeleton />}
      {ended && <SessionEnded session={session} here={screen.here} />}
      {!ended && answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
    </>
  );
}

/**
 * The frame around every signed-in screen: its language, who is signed in, the ways around, and every way in which it
 * ends.
 */
export function SignedIn<Words>(props: Screen & OnPage & { words: Catalogue<Words> }) {
  const { language, words, ...screen } = props;
  return (
    <InLanguage language={language} words={words}>
      <Session {...screen} />
    </InLanguage>
  );
}
