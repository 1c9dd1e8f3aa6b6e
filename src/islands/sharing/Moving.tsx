import { type ReactNode, useCallback, useState } from 'react';
import type { Departure } from '../../../api/sharing/closing/contract.ts';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import type { OtherDoor } from '../../../api/sharing/other-doors/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { TASKS } from './fragments.ts';
import { WhatIsGiven } from './naming.tsx';
import { TaskHead } from './TaskHead.tsx';
import { useDoing } from './useDoing.tsx';
import { useSharingWords } from './words.ts';

type Around = { grants: Grant[]; doors: OtherDoor[]; parties: Party[] };

async function laidOut(dossierId: string, signal: AbortSignal) {
  const [departures, grants, { doors }] = await Promise.all([
    api.departures(dossierId, signal),
    api.grants(dossierId, signal),
    api.otherDoors(dossierId, signal),
  ]);
  return { departures: departures.items, grants: grants.items, doors };
}

/** Everything that leaving ends, a line each; and what stays. */
function useWhatItMeans({ ends, staysRelationIds }: Departure, { grants, doors, parties }: Around) {
  const { moving } = useSharingWords();
  const nameOf = (partyId: string): ReactNode => (
    <Written>{parties.find(({ id }) => id === partyId)?.name ?? ''}</Written>
  );
  const stops = [
    ...grants
      .filter(({ id }) => ends.grantIds.includes(id))
      .map(({ id, partyId, section, entryId }) => ({
        key: id,
        line: moving.grant(
          nameOf(partyId),
          <WhatIsGiven target={section ? { section } : { entryId: entryId ?? '', title: null }} />,
        ),
      })),
    ...ends.mandatePartyIds.map(id => ({ key: `m${id}`, line: moving.mandate(nameOf(id)) })),
    ...ends.ownTeamPartyIds.map(id => ({ key: `t${id}`, line: moving.ownTeam(nameOf(id)) })),
  ];
  const stays = doors
    .filter(({ relationId }) => staysRelationIds.includes(relationId))
    .map(({ relationId, partyId }) => ({ key: relationId, line: moving.law(nameOf(partyId)) }));
  return { stops, stays: [...stays, { key: 'source', line: moving.source }] };
}

type Asking = { departure: Departure; around: Around; busy: boolean; onYes: () => void; onNo: () => void };

/** Shows all of it before anything is asked. */
function LeaveDialog({ departure, around, busy, onYes, onNo }: Asking) {
  const { moving } = useSharingWords();
  const { stops, stays } = useWhatItMeans(departure, around);
  return (
    <Dialog title={moving.ask(<Written>{departure.organisation.name}</Written>)} onClose={onNo}>
      <h3>{moving.stops}</h3>
      {stops.length === 0 ? (
        <p>{moving.nothing}</p>
      ) : (
        <ul>
          {stops.map(({ key, line }) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      )}
      <h3>{moving.stays}</h3>
      <ul>
        {stays.map(({ key, line }) => (
          <li key={key}>{line}</li>
        ))}
      </ul>
      <YesOrNo yes={moving.yes} no={moving.no} busy={busy} onYes={onYes} onNo={onNo} />
    </Dialog>
  );
}

type CardProps = { departure: Departure; onLook: () => void; onUndo: () => void };

function OrganisationCard({ departure: { organisation, left }, onLook, onUndo }: CardProps) {
  const { moving } = useSharingWords();
  const dates = useDates();
  const name = <Written>{organisation.name}</Written>;
  return (
    <li className="card my-ask">
      <h3 className="my-with-picto">
        <Picto concept="organisation" size={36} /> {name}
      </h3>
      {left && <p>{moving.left(dates.day(dayOf(left.leftAt)))}</p>}
      <p className="my-row">
        <button type="button" className="button" onClick={left ? onUndo : onLook}>
          <span>
            {left ? moving.undo : moving.look(name)}
            {left && <span className="visually-hidden">: {name}</span>}
          </span>
        </button>
      </p>
    </li>
  );
}

type Props = { dossierId: string; parties: Party[]; onChange: () => Promise<void> };

/** Leaving an organisation: one action ends everything of it, after showing what that means. */
export function Moving({ dossierId, parties, onChange }: Props) {
  const { moving } = useSharingWords();
  const say = useSay();
  const { busy, run, step } = useDoing();
  const [leaving, setLeaving] = useState<Departure | null>(null);
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, signal), [dossierId]),
  );
  const changed = async () => {
    await Promise.all([refresh(), onChange()]);
  };
  const undo = ({ left, organisation }: Departure) =>
    run(async () => {
      if (!left) return;
      await api.undoLeaving(dossierId, left.id);
      await changed();
      say(moving.undone(<Written>{organisation.name}</Written>));
    });
  const leave = ({ organisation }: Departure) =>
    run(async () => {
      setLeaving(null);
      const left = await api.leave(dossierId, organisation.id);
      await changed();
      say(moving.done(<Written>{organisation.name}</Written>), () => undo(left));
    });
  return (
    <>
      <TaskHead picto={TASKS.moving.picto} title={moving.title} intro={moving.intro} />
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && answer.data.departures.length === 0 && <p>{moving.none}</p>}
      {answer.state === 'ready' && (
        <ul className="my-list">
          {answer.data.departures.map(departure => (
            <OrganisationCard
              key={departure.organisation.id}
              departure={departure}
              onLook={() => setLeaving(departure)}
              onUndo={() => undo(departure)}
            />
          ))}
        </ul>
      )}
      {leaving && answer.state === 'ready' && (
        <LeaveDialog
          departure={leaving}
          around={{ ...answer.data, parties }}
          busy={busy}
          onYes={() => leave(leaving)}
          onNo={() => setLeaving(null)}
        />
      )}
      {step}
    </>
  );
}
