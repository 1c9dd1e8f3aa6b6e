import { useState } from 'react';
import type { Request, Tracks } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf, daysBetween, today } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { CopyFirst } from './CopyFirst.tsx';
import { useEighteenWords } from './words.ts';

type Props = { dossierId: string; tracks: Tracks; request: Request; onChange: () => Promise<void> };

function CoolingOff({ request, busy, withdraw }: { request: Request; busy: boolean; withdraw: () => void }) {
  const { running: words } = useEighteenWords();
  const { daysLeft } = useSharedWords();
  const dates = useDates();
  const until = request.coolingOffUntil && dayOf(request.coolingOffUntil);
  return (
    <section className="card my-strip my-strip--first">
      <Picto concept="clock" size={64} />
      <div>
        <h2>{words.title}</h2>
        <p>{words.askedOn(dates.day(dayOf(request.madeAt)))}</p>
        {until && (
          <p>
            {words.thinkUntil(<strong>{dates.day(until)}</strong>, daysLeft(daysBetween(today(), until)))}
          </p>
        )}
        <p>{words.changedMind}</p>
        <button type="button" className="button" aria-disabled={busy} onClick={busy ? undefined : withdraw}>
          {words.withdraw}
        </button>
      </div>
    </section>
  );
}

function SourceState({ organisation, state, answerBy }: Request['sources'][number]) {
  const { running: words } = useEighteenWords();
  const dates = useDates();
  const name = (
    <strong>
      <Written>{organisation.name}</Written>
    </strong>
  );
  return state === 'open' ? words.noted(name, dates.day(answerBy)) : words.takenBack(name);
}

function TrackStates({ request, tracks }: { request: Request; tracks: Tracks }) {
  const { running: words, tracks: titles, delete: deletion } = useEighteenWords();
  return (
    <section className="my-part">
      <h2>{words.whereNow}</h2>
      <ul className="my-three">
        <li className="card my-track">
          <Picto concept="my-words" size={48} />
          <h3>{titles.own}</h3>
          <p>{words.ownStays(tracks.own.entries)}</p>
        </li>
        <li className="card my-track">
          <Picto concept="dossier" size={48} />
          <h3>{titles.shown}</h3>
          <p>{words.shownStays(tracks.shown.entries)}</p>
        </li>
        <li className="card my-track">
          <Picto concept="organisation" size={48} />
          <h3>{titles.organisations}</h3>
          <ul className="my-track-sources">
            {request.sources.map(source => (
              <li key={source.organisation.id}>
                <SourceState {...source} />
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <p className="my-hint">
        {deletion.notYet} {deletion.staysHere}
      </p>
    </section>
  );
}

/** A deletion that was asked: how long one can still go back, how each track stands, and going back in one tap. */
export function RunningDeletion({ dossierId, tracks, request, onChange }: Props) {
  const { running: words } = useEighteenWords();
  const troubleLine = useTroubleLine();
  const say = useSay();
  const [busy, setBusy] = useState(false);

  async function withdraw() {
    setBusy(true);
    try {
      await api.withdraw(dossierId, request.id);
      await onChange();
      say(words.withdrawn);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <>
      <CoolingOff request={request} busy={busy} withdraw={withdraw} />
      <TrackStates request={request} tracks={tracks} />
      <CopyFirst />
    </>
  );
}
