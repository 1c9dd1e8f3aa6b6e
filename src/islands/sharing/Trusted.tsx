import { useCallback, useState } from 'react';
import type { Party } from '../../../api/sharing/contract.ts';
import type { TrustedPerson } from '../../../api/sharing/other-doors/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { dayOf } from '../shared/dates.ts';
import { Face } from '../shared/Face.tsx';
import { useDates, useLanguage } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { TASKS } from './fragments.ts';
import { TaskHead } from './TaskHead.tsx';
import { useDoing } from './useDoing.tsx';
import { useSharingWords } from './words.ts';

type Around = { person: TrustedPerson; party: Party };

function Nobody() {
  const { trusted } = useSharingWords();
  const language = useLanguage();
  return (
    <>
      <p>{trusted.nobody}</p>
      <p>
        <a href={`/${language}/rechten/vertrouwenspersoon/`}>{trusted.learn}</a>
      </p>
    </>
  );
}

function TrustedCard({ around, onGive, onStop }: { around: Around; onGive: () => void; onStop: () => void }) {
  const { trusted } = useSharingWords();
  const dates = useDates();
  const { person, party } = around;
  const name = <Written>{party.name}</Written>;
  return (
    <li className="card my-ask" data-read-aloud>
      <div className="my-party-heading">
        <Face name={party.name} picto="trusted-person" />
        <div>
          <h3>{name}</h3>
          <p className="my-card-small">
            {person.mandate ? trusted.reads(dates.day(dayOf(person.mandate.givenAt))) : trusted.readsNothing}
          </p>
        </div>
      </div>
      <p>{person.secrecy ? trusted.secrecy : trusted.noSecrecy}</p>
      <p className="my-row">
        <button type="button" className="button" onClick={person.mandate ? onStop : onGive}>
          <span>{person.mandate ? trusted.stop(name) : trusted.give(name)}</span>
        </button>
      </p>
    </li>
  );
}

type Props = { dossierId: string; parties: Party[]; onChange: () => Promise<void> };

/** Trusted persons: let them read along, or stop that with one tap. */
export function Trusted({ dossierId, parties, onChange }: Props) {
  const { trusted: words } = useSharingWords();
  const say = useSay();
  const { busy, run, step } = useDoing();
  const [asking, setAsking] = useState<Party | null>(null);
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.otherDoors(dossierId, signal), [dossierId]),
  );
  const changed = async () => {
    await Promise.all([refresh(), onChange()]);
  };
  const give = (party: Party) =>
    run(async () => {
      setAsking(null);
      const { id } = await api.giveMandate(dossierId, party.id);
      await changed();
      say(words.given(<Written>{party.name}</Written>), () => stop(id, party));
    });
  const stop = (mandateId: string, party: Party) =>
    run(async () => {
      await api.endMandate(dossierId, mandateId);
      await changed();
      say(words.stopped(<Written>{party.name}</Written>), () => give(party));
    });
  const around: Around[] =
    answer.state === 'ready'
      ? answer.data.trusted.flatMap(person => {
          const party = parties.find(({ id }) => id === person.partyId);
          return party ? [{ person, party }] : [];
        })
      : [];
  return (
    <>
      <TaskHead picto={TASKS.trusted.picto} title={words.title} intro={words.intro} />
      {answer.state === 'loading' && <Skeleton cards={1} />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && around.length === 0 && <Nobody />}
      <ul className="my-list">
        {around.map(one => (
          <TrustedCard
            key={one.person.relationId}
            around={one}
            onGive={() => setAsking(one.party)}
            onStop={() => one.person.mandate && stop(one.person.mandate.id, one.party)}
          />
        ))}
      </ul>
      {asking && (
        <Dialog title={words.ask(<Written>{asking.name}</Written>)} onClose={() => setAsking(null)}>
          <p>{words.intro}</p>
          <YesOrNo
            yes={words.yes}
            no={words.no}
            busy={busy}
            onYes={() => give(asking)}
            onNo={() => setAsking(null)}
          />
        </Dialog>
      )}
      {step}
    </>
  );
}
