import { useCallback } from 'react';
import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { everyCard } from '../shared/every-card.ts';
import { Message } from '../shared/Message.tsx';
import { everyOwnWords } from '../shared/own-words.ts';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Goal } from './Goal.tsx';
import { planWords, usePlanWords } from './words.ts';

async function laidOut(dossierId: string, signal: AbortSignal) {
  const [cards, own] = await Promise.all([
    everyCard(dossierId, { section: 'plan', signal }),
    everyOwnWords(dossierId, { section: 'my-words', signal }),
  ]);
  return { cards, own };
}

function MyPlan({ dossierId }: { dossierId: string }) {
  const words = usePlanWords();
  const readAloud = useReadAloud('ours');
  useSilenceOnLeave();
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton cards={3} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { cards, own } = answer.data;
  const goals = cards.filter((card): card is OpenEntryCard => card.face === 'open' && card.kind === 'goal');
  const others = cards.filter(card => card.face !== 'open' || card.kind !== 'goal');
  if (cards.length === 0) {
    return (
      <Message picto="plan-steps" title={words.empty.title}>
        <p>{words.empty.text}</p>
      </Message>
    );
  }
  return (
    <>
      <p className="lead" {...readAloud}>
        {words.lead}
      </p>
      {goals.length > 0 && (
        <section aria-label={words.goals} className="my-goals">
          {goals.map(card => (
            <Goal
              key={card.id}
              card={card}
              dossierId={dossierId}
              views={own.items.filter(({ besideId }) => besideId === card.id)}
              guarded={own.guarded}
              onChange={refresh}
            />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section className="my-part">
          <h2>{words.others}</h2>
          <ul className="my-deck my-deck--wide">
            {others.map(card => (
              <li key={card.id}>
                <EntryCard card={card} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** My plan: goals with steps, who does what, how far it is, and my own view. */
export default function Plan({ language }: OnPage) {
  return (
    <SignedIn language={language} words={planWords} here="plan" audience="subject">
      {({ dossier }) => (
        <>
          <MyPlan key={dossier.id} dossierId={dossier.id} />
          <PartOfThisDossier dossierId={dossier.id} />
        </>
      )}
    </SignedIn>
  );
}
