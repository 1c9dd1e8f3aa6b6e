import type { AccessRequest } from '../../../api/sharing/asking/contract.ts';
import type { Party } from '../../../api/sharing/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf, lastDayAfter, today } from '../shared/dates.ts';
import { Face } from '../shared/Face.tsx';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Written, WrittenText } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { CalledName, PartyLine } from './naming.tsx';
import { partyPicto } from './PartyCard.tsx';
import { useDoing } from './useDoing.tsx';
import { useSharingWords } from './words.ts';

/** How long a yes to a question lasts: as long as the button says. */
const MONTHS = 3;

type Props = {
  dossierId: string;
  requests: AccessRequest[];
  parties: Party[];
  onChange: () => Promise<void>;
};

/** Who asks to read along, with a yes and a no of the same size, one tap each. */
export function AccessRequests({ dossierId, requests, parties, onChange }: Props) {
  const { asks, yourShelf, give, canReadNoMore } = useSharingWords();
  const dates = useDates();
  const say = useSay();
  const { busy, run, step } = useDoing();

  function sayYes(request: AccessRequest, party: Party) {
    const until = lastDayAfter(today(), MONTHS);
    const name = <CalledName party={party} />;
    const what = yourShelf[request.section];
    run(async () => {
      await api.answerAccess(dossierId, request.id, { answer: 'yes', until });
      const { items } = await api.grants(dossierId);
      const given = items.find(
        ({ partyId, section, purpose, state }) =>
          partyId === party.id &&
          section === request.section &&
          purpose === request.purpose &&
          state === 'active',
      );
      await onChange();
      say(asks.saidYes(name, what, dates.day(until)), () =>
        run(async () => {
          if (given) await api.endGrant(dossierId, given.id);
          await onChange();
          say(canReadNoMore(name, what));
        }),
      );
    });
  }

  function sayNo(request: AccessRequest, party: Party) {
    run(async () => {
      await api.answerAccess(dossierId, request.id, { answer: 'no' });
      await onChange();
      say(asks.saidNo(<CalledName party={party} />));
    });
  }

  const open = requests.flatMap(request => {
    const party = parties.find(({ id }) => id === request.partyId);
    return request.state === 'open' && party ? [{ request, party }] : [];
  });
  return (
    <>
      {open.length > 0 && (
        <section className="my-part">
          <h2>{asks.title}</h2>
          <ul className="my-list">
            {open.map(({ request, party }) => (
              <li key={request.id} className="card my-ask" data-read-aloud>
                <div className="my-party-heading">
                  <Face name={party.name} picto={partyPicto(party)} />
                  <div>
                    <h3>{asks.wants(<Written>{party.name}</Written>, yourShelf[request.section])}</h3>
                    <p className="my-card-small">
                      <PartyLine party={party} />
                    </p>
                  </div>
                </div>
                <p>
                  <strong>{asks.why}</strong> {give.purposes[request.purpose].label}.
                </p>
                <WrittenText className="my-quote">{request.reason}</WrittenText>
                <p className="my-card-small">
                  {asks.askedOn(dates.day(dayOf(request.askedAt)))}{' '}
                  {party.kind === 'team' && asks.through(<Written>{request.askedBy}</Written>)}
                </p>
                <YesOrNo
                  yes={asks.yes}
                  no={asks.no}
                  busy={busy}
                  onYes={() => sayYes(request, party)}
                  onNo={() => sayNo(request, party)}
                />
              </li>
            ))}
          </ul>
          <p className="my-hint">{asks.free}</p>
        </section>
      )}
      {step}
    </>
  );
}
