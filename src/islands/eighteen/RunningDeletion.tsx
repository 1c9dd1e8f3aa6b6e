import { useState } from 'react';
import type { Request, Tracks } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { dayInWords, dayOf, daysLeft } from '../shared/dates.ts';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { troubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { cards } from '../shared/words.ts';
import { CopyFirst } from './CopyFirst.tsx';

type Props = { dossierId: string; tracks: Tracks; request: Request; onChange: () => Promise<void> };

function CoolingOff({ request, busy, withdraw }: { request: Request; busy: boolean; withdraw: () => void }) {
  const until = request.coolingOffUntil && dayOf(request.coolingOffUntil);
  return (
    <section className="card my-strip my-strip--first">
      <Picto concept="clock" size={64} />
      <div>
        <h2>Je vroeg om te wissen</h2>
        <p>Gevraagd op {dayInWords(dayOf(request.madeAt))}.</p>
        {until && (
          <p>
            Je bedenktijd loopt tot <strong>{dayInWords(until)}</strong> ({daysLeft(until)}).
          </p>
        )}
        <p>Toch niet? Dat mag. Je hoeft niet te zeggen waarom.</p>
        <button type="button" className="button" aria-disabled={busy} onClick={busy ? undefined : withdraw}>
          Intrekken
        </button>
      </div>
    </section>
  );
}

function TrackStates({ request, tracks }: { request: Request; tracks: Tracks }) {
  return (
    <section className="my-part">
      <h2>Waar staat het nu?</h2>
      <ul className="my-three">
        <li className="card my-track">
          <Picto concept="my-words" size={48} />
          <h3>Wat jij maakte</h3>
          <p>{cards(tracks.own.entries)}. Alles staat er nog.</p>
        </li>
        <li className="card my-track">
          <Picto concept="dossier" size={48} />
          <h3>Wat hier te zien is</h3>
          <p>{cards(tracks.shown.entries)}, ook die van jou. Alles staat er nog.</p>
        </li>
        <li className="card my-track">
          <Picto concept="organisation" size={48} />
          <h3>Wat organisaties bewaren</h3>
          <ul className="my-track-sources">
            {request.sources.map(source => (
              <li key={source.organisation.id}>
                <strong>{source.organisation.name}</strong>
                {source.state === 'open'
                  ? `: genoteerd, antwoord ten laatste op ${dayInWords(source.answerBy)}`
                  : ': ingetrokken'}
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <p className="my-hint">
        Het wissen zelf doen we in deze versie nog niet. Organisaties krijgen je vraag ook nog niet. Je vraag
        blijft hier wel staan.
      </p>
    </section>
  );
}

/** A deletion that was asked: how long one can still go back, how each track stands, and going back in one tap. */
export function RunningDeletion({ dossierId, tracks, request, onChange }: Props) {
  const say = useSay();
  const [busy, setBusy] = useState(false);

  async function withdraw() {
    setBusy(true);
    try {
      await api.withdraw(dossierId, request.id);
      await onChange();
      say('Je vraag is ingetrokken. Alles blijft zoals het was.');
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
