import { type ReactNode, useCallback } from 'react';
import type { Party } from '../../../api/sharing/contract.ts';
import type { OtherDoor } from '../../../api/sharing/other-doors/contract.ts';
import type { Sharing } from '../../i18n/nl/dossier/sharing.ts';
import { api } from '../shared/client.ts';
import { Face } from '../shared/Face.tsx';
import { useDates, useLanguage } from '../shared/InLanguage.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Names, Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { TASKS } from './fragments.ts';
import { PartyLine } from './naming.tsx';
import { partyPicto } from './PartyCard.tsx';
import { TaskHead } from './TaskHead.tsx';
import { useSharingWords } from './words.ts';

/** Why it is open: the ground that the law names, or the part that somebody plays. */
function whyOpen({ ground, exception, basis }: OtherDoor, { doors }: Sharing): string | null {
  if (ground) return doors.grounds[ground];
  if (exception) return doors.exceptions[exception];
  return basis === 'own-team' ? doors.team : null;
}

function Reach({ door }: { door: OtherDoor }) {
  const { doors } = useSharingWords();
  const { shelves } = useSharedWords();
  if (door.reach !== 'shelves') return doors.reach[door.reach];
  return doors.reach.shelves(<Names names={door.sections.map(section => shelves[section])} />);
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ door }: { door: OtherDoor }) {
  const words = useSharingWords();
  const { doors } = words;
  const dates = useDates();
  const why = whyOpen(door, words);
  return (
    <dl className="my-facts">
      {why && <Row name={doors.why}>{why}</Row>}
      <Row name={doors.what}>
        <Reach door={door} />
      </Row>
      <Row name={doors.since}>{dates.day(door.since)}</Row>
      <Row name={doors.until}>{door.until ? dates.day(door.until) : doors.noEnd}</Row>
      <Row name={doors.recordedBy}>
        <Written>{door.recordedBy}</Written> · <Written>{door.organisation.name}</Written>
      </Row>
    </dl>
  );
}

/** A law's door can't be closed here; a team's closes when one leaves or blocks somebody. */
function WhatNow({ door }: { door: OtherDoor }) {
  const { doors } = useSharingWords();
  const language = useLanguage();
  const to = (fragment: string) => (words: string) => <a href={`#${fragment}`}>{words}</a>;
  return (
    <p>
      {door.basis === 'own-team' ? (
        doors.canClose(to(TASKS.moving.fragment), to(TASKS.block.fragment))
      ) : (
        <strong>{doors.fixed}</strong>
      )}{' '}
      {doors.complain(<Written>{door.organisation.name}</Written>, words => (
        <a href={`/${language}/rechten/klacht/`}>{words}</a>
      ))}
    </p>
  );
}

function DoorCard({ door, party }: { door: OtherDoor; party: Party }) {
  const words = useSharingWords();
  return (
    <li className="card my-ask" data-read-aloud>
      <div className="my-party-heading">
        <Face name={party.name} picto={partyPicto(party)} />
        <div>
          <h3>
            <Written>{party.name}</Written>
          </h3>
          <p className="my-card-small">
            <PartyLine party={party} />
          </p>
        </div>
      </div>
      <p className="my-row">
        <span className="chip">{words.bases[door.basis]}</span>
      </p>
      <Facts door={door} />
      {door.reason && <WrittenText className="my-quote">{door.reason}</WrittenText>}
      {door.shielded && <p>{words.doors.shielded}</p>}
      <WhatNow door={door} />
    </li>
  );
}

/** Who sees something without a yes: for whom, why, until when, who recorded it, and where to complain. */
export function Doors({ dossierId, parties }: { dossierId: string; parties: Party[] }) {
  const { doors: words } = useSharingWords();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => api.otherDoors(dossierId, signal), [dossierId]),
  );
  const shown =
    answer.state === 'ready'
      ? answer.data.doors.flatMap(door => {
          const party = parties.find(({ id }) => id === door.partyId);
          return party ? [{ door, party }] : [];
        })
      : [];
  return (
    <>
      <TaskHead picto={TASKS.doors.picto} title={words.title} intro={words.intro} />
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && shown.length === 0 && <p>{words.nobody}</p>}
      <ul className="my-list">
        {shown.map(({ door, party }) => (
          <DoorCard key={door.relationId} door={door} party={party} />
        ))}
      </ul>
    </>
  );
}
