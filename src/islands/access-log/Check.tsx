import { useState } from 'react';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { type GoodUpTo, type Outcome, verifyChain } from './verify-chain.ts';
import { useAccessLogWords } from './words.ts';

type Whole = Extract<Outcome, { state: 'whole' }>;

function Seal({ outcome: { seal, sealedAt, key } }: { outcome: Whole }) {
  const { check: words } = useAccessLogWords();
  const dates = useDates();
  if (seal === 'fits' && sealedAt) {
    return (
      <>
        <p>{words.seals.fits(dates.day(dayOf(sealedAt)), dates.time(sealedAt))}</p>
        {key && <p className="my-card-small">{words.key(<code>{key}</code>)}</p>}
      </>
    );
  }
  return <p>{seal === 'fits' ? null : words.seals[seal]}</p>;
}

function AllGood({ outcome }: { outcome: Whole }) {
  const { check: words } = useAccessLogWords();
  const dates = useDates();
  const { good, erased } = outcome;
  if (good.sequence === 0) return <p>{words.empty}</p>;
  return (
    <>
      <p>
        <strong>{words.whole(good.sequence, good.at ? dates.day(dayOf(good.at)) : '…')}</strong>
      </p>
      {erased > 0 && <p>{words.erased(erased)}</p>}
      <Seal outcome={outcome} />
    </>
  );
}

function StillGood({ good }: { good: GoodUpTo }) {
  const { check: words } = useAccessLogWords();
  const dates = useDates();
  if (good.sequence === 0) return words.goodUpToNothing;
  return words.goodUpTo(good.sequence, good.at ? dates.day(dayOf(good.at)) : '…');
}

/** What came out, in words, with what to do when it is not good. */
function Result({ outcome }: { outcome: Outcome }) {
  const { check: words } = useAccessLogWords();
  const { requests } = usePlaces();
  const isGood = outcome.state === 'whole' && outcome.seal !== 'forged';
  return (
    <div className="my-outcome">
      <Picto concept={isGood ? 'correct-sign' : 'warning'} size={48} />
      <div>
        {outcome.state === 'whole' ? (
          <AllGood outcome={outcome} />
        ) : (
          <>
            <p>
              <strong>{words[outcome.state](outcome.at)}</strong> <StillGood good={outcome.good} />
            </p>
            <p>{words.whatNow}</p>
          </>
        )}
        {!isGood && (
          <p>
            <a className="button" href={`${requests}#vraag/complaint`}>
              {words.complain}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** "Does this log hold?": computed again on this device. */
export function Check({ dossierId }: { dossierId: string }) {
  const { check: words } = useAccessLogWords();
  const troubleLine = useTroubleLine();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');

  async function start() {
    if (busy) return;
    setBusy(true);
    setOutcome(null);
    setLine(words.busy(0));
    try {
      const load = (after: number) => api.logProof(dossierId, after);
      setOutcome(await verifyChain(dossierId, load, links => setLine(words.busy(links))));
      setLine('');
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
    }
    setBusy(false);
  }

  return (
    <details className="card my-fold">
      <summary>
        <Picto concept="check" size={36} />
        <h2>{words.title}</h2>
      </summary>
      <p data-read-aloud="">{words.text}</p>
      <p>
        <button type="button" className="button" aria-disabled={busy} onClick={start}>
          {outcome ? words.again : words.start}
        </button>
      </p>
      <div role="status">
        {line && <p>{line}</p>}
        {outcome && <Result outcome={outcome} />}
      </div>
    </details>
  );
}
