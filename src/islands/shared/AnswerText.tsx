import type { Request } from '../../../api/requests/contract.ts';
import { dayOf } from './dates.ts';
import { useDates } from './InLanguage.tsx';
import { Written, WrittenText } from './Written.tsx';
import { useSharedWords } from './words.ts';

/** What an organisation answered: yes, partly or no, the reason in its own words, who and when. */
export function AnswerText({ request }: { request: Request }) {
  const { answer: words } = useSharedWords();
  const dates = useDates();
  const { answer, organisation } = request;
  if (!answer) return null;
  return (
    <>
      <p>
        <strong>{words[answer.outcome]}</strong>
      </p>
      <WrittenText>{answer.text}</WrittenText>
      <p className="my-card-small">
        {organisation && <Written>{organisation.name}</Written>} · {dates.day(dayOf(answer.at))}
      </p>
    </>
  );
}
