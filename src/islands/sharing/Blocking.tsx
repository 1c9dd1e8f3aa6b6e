import { useCallback, useState } from 'react';
import type { PersonAround } from '../../../api/sharing/closing/contract.ts';
import type { Party } from '../../../api/sharing/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { dayOf } from '../shared/dates.ts';
import { Face } from '../shared/Face.tsx';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { TASKS } from './fragments.ts';
import { PartyLine } from './naming.tsx';
import { partyPicto } from './PartyCard.tsx';
import { TaskHead } from './TaskHead.tsx';
import { useDoing } from './useDoing.tsx';
import { useSharingWords } from './words.ts';

type Asking = { person: PersonAround; inTeam: boolean; busy: boolean; onYes: () => void; onNo: () => void };

/** What a no closes and what it leaves open, before anything is asked. */
function BlockDialog({ person, inTeam, busy, onYes, onNo }: Asking) {
  const { block } = useSharingWords();
  return (
    <Dialog title={block.ask(<Written>{person.name}</Written>)} onClose={onNo}>
      <h3>{block.closes}</h3>
      {person.closes.length === 0 ? (
        <p>{block.nothing}</p>
      ) : (
        <ul>
          {person.closes.map(basis => (
            <li key={basis}>{block.closesWhat[basis]}</li>
          ))}
        </ul>
      )}
      {(person.stays.length > 0 || inTeam) && (
        <>
          <h3>{block.stays}</h3>
          <ul>
            {person.stays.map(basis => (
              <li key={basis}>{block.staysWhat[basis]}</li>
            ))}
            {inTeam && <li>{block.colleagues}</li>}
          </ul>
        </>
      )}
      <YesOrNo yes={block.yes} no={block.no} busy={busy} onYes={onYes} onNo={onNo} />
    </Dialog>
  );
}

type CardProps = { person: PersonAround; party: Party | undefined; onLook: () => void; onUndo: () => void };

function PersonCard({ person, party, onLook, onUndo }: CardProps) {
  const { block } = useSharingWords();
  const dates = useDates();
  const name = <Written>{person.name}</Written>;
  return (
    <li className="card my-ask">
      <div className="my-party-heading">
        <Face name={person.name} picto={party ? partyPicto(party) : 'people'} />
        <div>
          <h3>{name}</h3>
          <p className="my-card-small">{party && <PartyLine party={party} />}</p>
        </div>
      </div>
      {person.block && <p>{block.blocked(dates.day(dayOf(person.block.blockedAt)))}</p>}
      <p className="my-row">
        <button type="button" className="button" onClick={person.block ? onUndo : onLook}>
          <span>
            {person.block ? block.undo : block.look(name)}
            {person.block && <span className="visually-hidden">: {name}</span>}
          </span>
        </button>
      </p>
    </li>
  );
}

type Props = { dossierId: string; parties: Party[]; onChange: () => Promise<void> };

/** A no to one person: it closes what a yes, a mandate or an own team opened. */
export function Blocking({ dossierId, parties, onChange }: Props) {
  const { block: words } = useSharingWords();
  const say = useSay();
  const { busy, run, step } = useDoing();
  const [asking, setAsking] = useState<PersonAround | null>(null);
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.people(dossierId, signal), [dossierId]),
  );
  const changed = async () => {
    await Promise.all([refresh(), onChange()]);
  };
  const undo = (person: PersonAround) =>
    run(async () => {
      if (!person.block) return;
      await api.unblock(dossierId, person.block.id);
      await changed();
      say(words.undone(<Written>{person.name}</Written>));
    });
  const close = (person: PersonAround) =>
    run(async () => {
      setAsking(null);
      const blocked = await api.block(dossierId, person.personId);
      await changed();
      say(words.done(<Written>{person.name}</Written>), () => undo(blocked));
    });
  /** As themselves before as one of a team. */
  const partiesOf = (person: PersonAround) =>
    parties
      .filter(({ id }) => person.partyIds.includes(id))
      .toSorted((one, other) => one.kind.localeCompare(other.kind));
  return (
    <>
      <TaskHead picto={TASKS.block.picto} title={words.title} intro={words.intro} />
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && answer.data.items.length === 0 && <p>{words.none}</p>}
      {answer.state === 'ready' && (
        <ul className="my-list">
          {answer.data.items.map(person => (
            <PersonCard
              key={person.personId}
              person={person}
              party={partiesOf(person)[0]}
              onLook={() => setAsking(person)}
              onUndo={() => undo(person)}
            />
          ))}
        </ul>
      )}
      {asking && (
        <BlockDialog
          person={asking}
          inTeam={partiesOf(asking).some(({ kind }) => kind === 'team')}
          busy={busy}
          onYes={() => close(asking)}
          onNo={() => setAsking(null)}
        />
      )}
      {step}
    </>
  );
}
