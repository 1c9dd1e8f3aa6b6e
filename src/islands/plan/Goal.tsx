import { useId } from 'react';
import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import type { GoalDetail } from '../../../api/dossier/detail.ts';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { MyView } from './MyView.tsx';
import { progressOf } from './progress.ts';
import { usePlanWords } from './words.ts';

function HowFar({ goal }: { goal: GoalDetail }) {
  const words = usePlanWords();
  const id = useId();
  const percent = progressOf(goal);
  if (percent === null) return null;
  const done = goal.steps.filter(step => step.done).length;
  return (
    <div className="my-progress">
      <p>
        <span id={id}>{words.progress}</span> <strong>{words.percent(percent)}</strong>
      </p>
      <progress aria-labelledby={id} max={100} value={percent} />
      {goal.steps.length > 0 && <p className="my-card-small">{words.stepsDone(done, goal.steps.length)}</p>}
    </div>
  );
}

function Steps({ steps }: Pick<GoalDetail, 'steps'>) {
  const words = usePlanWords();
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{words.steps}</h3>
      <ol className="my-steps">
        {steps.map(step => (
          <li key={`${step.text} ${step.who}`} data-done={step.done}>
            <Picto concept={step.done ? 'check' : 'wait'} size={32} />
            <div>
              <p>
                <span className="my-step-state">{step.done ? words.done : words.toDo}</span>
                <Written>{step.text}</Written>
              </p>
              {step.who && (
                <p className="my-card-small">
                  <span className="visually-hidden">{words.who} </span>
                  <Written>{step.who}</Written>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

type Props = {
  card: OpenEntryCard;
  dossierId: string;
  /** How the youngster sees this goal. */
  views: OwnWords[];
  guarded: boolean;
  onChange: () => Promise<void>;
};

/** One goal: how far it is, the steps and who takes them, and my own view beside it. */
export function Goal({ card, dossierId, views, guarded, onChange }: Props) {
  const words = usePlanWords();
  const places = usePlaces();
  const written = useReadAloud('written');
  const { goal, why, sensitive } = card.detail ?? {};
  return (
    <article className="card my-goal">
      <header>
        <Picto concept="goal" size={48} />
        <h2>
          <Written>{card.title}</Written>
        </h2>
      </header>
      {sensitive ? (
        <p>{words.readTogether}</p>
      ) : (
        <div {...written}>
          {goal && <HowFar goal={goal} />}
          {goal && <Steps steps={goal.steps} />}
          {why && (
            <>
              <h3>{words.why}</h3>
              <WrittenText>{why}</WrittenText>
            </>
          )}
        </div>
      )}
      <p className="my-row">
        <a className="button" href={`${places.card}#${card.id}`}>
          {words.readCard}
          <span className="visually-hidden">
            : <Written>{card.title}</Written>
          </span>
        </a>
      </p>
      <MyView goal={card} dossierId={dossierId} views={views} guarded={guarded} onChange={onChange} />
    </article>
  );
}
