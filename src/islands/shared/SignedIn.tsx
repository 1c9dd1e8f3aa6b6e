import { type ReactNode, useEffect, useState } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import { dossierOnTable, type TableDossier } from './chosen-dossier.ts';
import { DossierChooser } from './DossierChooser.tsx';
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
import { type Session, useSession } from './useSession.ts';

export type Table = { me: Me; dossier: TableDossier };

type Screen = {
  here: Place;
  /** The h1 while it loads. */
  title: string;
  /** The h1 once it is known who is signed in; null when the screen brings its own. */
  heading?: ((me: Me) => string) | null;
  /** Who may use this screen: everyone who reads along, or only the person the dossier is about. */
  audience: 'everyone' | 'subject';
  children: (table: Table) => ReactNode;
};

/** Which dossier this screen is about; none means: ask. */
function dossierFor(here: Place, me: Me): TableDossier | undefined {
  const readsAlongOnly = me.dossiers.every(dossier => dossier.relation === 'shared');
  if (here === 'overview' && readsAlongOnly) return undefined;
  // One card says itself which dossier it belongs to.
  return dossierOnTable(me) ?? (here === 'card' ? me.dossiers[0] : undefined);
}

function Content({ screen, me, dossier }: { screen: Screen; me: Me; dossier: TableDossier | undefined }) {
  if (me.dossiers.length === 0) return <NothingOnTable />;
  if (!dossier) return <DossierChooser me={me} />;
  if (screen.audience === 'subject' && dossier.relation !== 'subject') {
    return <OnlyForSubject name={dossier.subjectName} />;
  }
  return screen.children({ me, dossier });
}

function Room({ screen, session, me }: { screen: Screen; session: Session; me: Me }) {
  const [choosing, setChoosing] = useState(false);
  const dossier = choosing ? undefined : dossierFor(screen.here, me);
  const { heading, here } = screen;
  useEffect(() => restoreFragment(here), [here]);
  return (
    <>
      {me.demo && (
        <p className="my-demo">
          <strong>Dit is een demo.</strong> Alle mensen en verhalen zijn verzonnen.
        </p>
      )}
      <Person me={me} dossier={dossier} signOut={session.signOut} />
      <Nav here={here} relation={dossier?.relation ?? null} />
      {heading !== null && <h1>{heading?.(me) ?? screen.title}</h1>}
      <Mishap>
        <Content screen={screen} me={me} dossier={dossier} />
      </Mishap>
      {dossier && me.dossiers.length > 1 && (
        <button type="button" className="button button--quiet" onClick={() => setChoosing(true)}>
          Ander dossier kiezen
        </button>
      )}
    </>
  );
}

/** The frame around every signed-in screen: who is signed in, the ways around, and every way in which it ends. */
export function SignedIn(screen: Screen) {
  const session = useSession();
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
      <h1>{screen.title}</h1>
      {waiting && <Skeleton />}
      {ended && <SessionEnded session={session} here={screen.here} />}
      {!ended && answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
    </>
  );
}
