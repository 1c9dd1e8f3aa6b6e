import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { timeInWords } from '../shared/dates.ts';
import { Face } from '../shared/Face.tsx';
import { RequestButton } from '../shared/RequestButton.tsx';
import { type Asked, whyQuestion } from './questions.ts';
import { onWhatGround, rolePicto, whatTheySaw, whoTheyAre } from './words.ts';

/** One look by somebody else, as a card on the time line. */
export function Look({ dossierId, event, asked }: { dossierId: string; event: AccessEvent; asked: Asked }) {
  const question = whyQuestion(event);
  const before = question.text === undefined ? undefined : asked.get(question.text);
  return (
    <article className="card my-look">
      <header>
        <Face name={event.who.name} picto={rolePicto(event)} />
        <div>
          <h3>{event.who.name}</h3>
          <p className="my-card-small">{whoTheyAre(event)}</p>
        </div>
      </header>
      <div className="my-look-words">
        <p>
          <time dateTime={event.at}>Om {timeInWords(event.at)}</time>: {whatTheySaw(event)}.
        </p>
        <p>{onWhatGround(event)}</p>
        <RequestButton
          dossierId={dossierId}
          request={question}
          words="Waarom?"
          fullWords={`Waarom? Vraag het aan ${event.who.name}, om ${timeInWords(event.at)}`}
          asked={before}
        />
      </div>
    </article>
  );
}
