import { type ReactNode, useState } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import { dossierOnTable, type TableDossier } from './chosen-dossier.ts';
import { DossierChooser } from './DossierChooser.tsx';
import { Message } from './Message.tsx';
import { Nav } from './Nav.tsx';
import { NoticeBar } from './notice.tsx';
import { PLACES, type Place, PUBLIC_PLACES } from './places.ts';
import { SignedOut } from './SignedOut.tsx';
import { Skeleton } from './Skeleton.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { type Session, useSession } from './useSession.ts';

export type Table = { me: Me; dossier: TableDossier };

type Screen = {
  here: Place;
  /** The h1; null when the screen brings its own once it has loaded. */
  title: string | null;
  /** Who may use this screen: everyone who reads along, or only the person the dossier is about. */
  audience: 'everyone' | 'subject';
  children: (table: Table) => ReactNode;
};

function Person({
  me,
  dossier,
  signOut,
}: {
  me: Me;
  dossier: TableDossier | undefined;
  signOut: () => void;
}) {
  const elsewhere = dossier?.relation === 'shared' ? `Je leest mee bij ${dossier.subjectName}.` : null;
  return (
    <div className="my-person">
      <p>
        Hallo, <strong>{me.name}</strong>. {elsewhere}
      </p>
      <button type="button" className="button button--quiet" onClick={signOut}>
        Afmelden
      </button>
    </div>
  );
}

function OnlyForSubject({ name }: { name: string }) {
  return (
    <Message picto="privacy" title="Dit scherm is niet voor jou">
      <p>Alleen {name} ziet wat hier staat. Jij kan wel lezen wat met jou gedeeld is.</p>
      <p>
        <a className="button button--main" href={PLACES.reading}>
          Lees wat gedeeld is
        </a>
      </p>
    </Message>
  );
}

function NothingOnTable() {
  return (
    <Message picto="dossier" title="Er ligt nog niets op tafel">
      <p>Er is hier nog geen dossier van jou. Niemand deelde al iets met je.</p>
      <p>
        Je kan je dossier wel <a href={PUBLIC_PLACES.dossier}>op papier of in een gesprek</a> vragen.
      </p>
    </Message>
  );
}

function Content({ screen, me, dossier }: { screen: Screen; me: Me; dossier: TableDossier | undefined }) {
  const { here, audience, children } = screen;
  const readsAlongOnly = me.dossiers.every(one => one.relation === 'shared');
  if (me.dossiers.length === 0) return <NothingOnTable />;
  if (!dossier || (here === 'overview' && readsAlongOnly)) return <DossierChooser me={me} />;
  if (audience === 'subject' && dossier.relation !== 'subject') {
    return <OnlyForSubject name={dossier.subjectName} />;
  }
  return children({ me, dossier });
}

function Ended({ session, here }: { session: Session; here: Place }) {
  if (session.ending === 'signed-out') return <SignedOut here={here} />;
  if (session.ending === 'leaving') return <Skeleton />;
  return (
    <Message picto="sign-out" title="Afmelden lukte nog niet">
      <p>Je kaarten zijn van het scherm. Maar je bent nog aangemeld.</p>
      <p>
        <button type="button" className="button button--main" onClick={session.signOut}>
          Probeer opnieuw af te melden
        </button>
      </p>
    </Message>
  );
}

function DossierSwitch({ me, onSwitch }: { me: Me; onSwitch: () => void }) {
  if (me.dossiers.length < 2) return null;
  return (
    <button type="button" className="button button--quiet" onClick={onSwitch}>
      Ander dossier kiezen
    </button>
  );
}

function Room({ screen, session, me }: { screen: Screen; session: Session; me: Me }) {
  const [choosing, setChoosing] = useState(false);
  const dossier = choosing ? undefined : dossierOnTable(me);
  return (
    <>
      {me.demo && (
        <p className="my-demo">
          <strong>Dit is een demo.</strong> Alle mensen en verhalen zijn verzonnen.
        </p>
      )}
      <Person me={me} dossier={dossier} signOut={session.signOut} />
      <Nav here={screen.here} relation={dossier?.relation ?? null} />
      {screen.title && <h1>{screen.title}</h1>}
      <Content screen={screen} me={me} dossier={dossier} />
      <DossierSwitch me={me} onSwitch={() => setChoosing(true)} />
    </>
  );
}

/** The frame around every signed-in screen: who is signed in, the ways around, signing out, and every way it ends. */
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
  return (
    <>
      <h1>{screen.title ?? 'Kaart'}</h1>
      {ended && <Ended session={session} here={screen.here} />}
      {!ended && answer.state === 'loading' && <Skeleton />}
      {!ended && answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
    </>
  );
}
