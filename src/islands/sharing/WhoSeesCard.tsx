import { useCallback, useState } from 'react';
import type { Entry } from '../../../api/dossier/contract.ts';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import type { Readers } from '../../../api/sharing/other-doors/contract.ts';
import { api } from '../shared/client.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Names, Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { activeGrantsOf, grantsOver } from './grants.ts';
import { CalledName, WhatIsGiven } from './naming.tsx';
import { OneMoreStep } from './OneMoreStep.tsx';
import { PartyCard } from './PartyCard.tsx';
import { useGiveAndEnd } from './useGiveAndEnd.ts';
import { WholeShelfDialog } from './WholeShelfDialog.tsx';
import { useSharingWords } from './words.ts';

/** Asks who reads one card. Only the API knows; nothing is worked out here. */
async function laidOut(dossierId: string, entryId: string, signal: AbortSignal) {
  const [entry, readers, grants] = await Promise.all([
    api.entry(entryId, signal),
    api.readers(dossierId, entryId, signal),
    api.grants(dossierId, signal),
  ]);
  return { entry, readers, grants: grants.items };
}

type View = { party: Party; basis: Readers['items'][number]['basis']; through: Grant[] };

function viewsOf(parties: Party[], entry: Entry, readers: Readers, grants: Grant[]): View[] {
  return parties.map(party => ({
    party,
    basis: readers.items.find(({ partyId }) => partyId === party.id)?.basis ?? null,
    through: grantsOver(activeGrantsOf(grants, party.id), entry),
  }));
}

/** Somebody who reads the card, or does not: on which ground, and one tap to stop it where that is mine to stop. */
function ReaderCard({ view: { party, basis, through }, onStop }: { view: View; onStop: () => void }) {
  const words = useSharingWords();
  const mine = basis === 'consent' && through.length > 0;
  return (
    <li className="my-reader">
      <PartyCard
        party={party}
        state={basis === null ? words.canNotRead : words.bases[basis]}
        seesSomething={basis !== null}
      />
      {mine && (
        <button type="button" className="button" onClick={onStop}>
          <span>
            {words.stopForCard}
            <span className="visually-hidden">
              : <Written>{party.name}</Written>
            </span>
          </span>
        </button>
      )}
      {basis === 'consent' && !mine && <p className="my-card-small">{words.throughTeam}</p>}
    </li>
  );
}

function Heading({ entry }: { entry: Entry }) {
  const words = useSharingWords();
  const { closedBecause, grounds } = useSharedWords();
  return (
    <h2>
      {entry.face === 'open'
        ? words.whoCanRead(<Written>{entry.title}</Written>)
        : words.whoCanReadClosed(closedBecause(grounds[entry.ground]))}
    </h2>
  );
}

function WhoReads({ views }: { views: View[] }) {
  const words = useSharingWords();
  const reading = views.filter(({ basis }) => basis !== null).map(({ party }) => party.name);
  return (
    <p className="lead">
      {reading.length === 0 ? words.nobodyButYou : words.readers(<Names first={words.you} names={reading} />)}
    </p>
  );
}

/** For one card: who can read it and on which ground, and who can't. */
export function WhoSeesCard(props: { dossierId: string; entryId: string; parties: Party[] }) {
  const { dossierId, entryId, parties } = props;
  const words = useSharingWords();
  const places = usePlaces();
  const [closing, setClosing] = useState<View | null>(null);
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, entryId, signal), [dossierId, entryId]),
  );
  const { end, needsSignIn, signInLater } = useGiveAndEnd(dossierId, refresh);
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { entry, readers, grants } = answer.data;
  const views = viewsOf(parties, entry, readers, grants);

  function stop({ party, through }: View, section: boolean) {
    const name = <CalledName party={party} />;
    const title = entry.face === 'open' ? entry.title : null;
    const what = <WhatIsGiven target={section ? { section: entry.section } : { entryId, title }} />;
    void end(through, { ended: words.canReadNoMore(name, what), given: words.canReadNow(name, what) });
  }

  return (
    <>
      <p>
        <a className="my-back" href={`${places.card}#${entryId}`}>
          {words.backToCard}
        </a>
      </p>
      <Heading entry={entry} />
      {readers.readable ? <WhoReads views={views} /> : <p className="lead">{words.closedForYouReaders}</p>}
      {readers.readable && (
        <ul className="my-deck my-deck--wide">
          {views.map(view => (
            <ReaderCard
              key={view.party.id}
              view={view}
              onStop={() =>
                view.through.some(({ section }) => section) ? setClosing(view) : stop(view, false)
              }
            />
          ))}
        </ul>
      )}
      {closing && (
        <WholeShelfDialog
          name={<CalledName party={closing.party} />}
          section={entry.section}
          onYes={() => {
            stop(closing, true);
            setClosing(null);
          }}
          onNo={() => setClosing(null)}
        />
      )}
      {needsSignIn && <OneMoreStep onClose={signInLater} />}
    </>
  );
}
