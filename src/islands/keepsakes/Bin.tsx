import type { Binned } from '../../../api/own-words/contract.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { useKeepsakesWords } from './words.ts';

type Props = { bin: Binned[]; onChange: () => Promise<void> };

/** What was thrown away and can still come back, also after the page was closed in between. */
export function Bin({ bin, onChange }: Props) {
  const { bin: words, isBack } = useKeepsakesWords();
  const dates = useDates();
  const say = useSay();
  const troubleLine = useTroubleLine();
  if (bin.length === 0) return null;

  async function attempt(action: () => Promise<unknown>, said: string) {
    try {
      await action();
      say(said);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
    await onChange();
  }

  return (
    <section className="my-part">
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <ul className="my-list">
        {bin.map(({ id, title, goneAt }) => (
          <li key={id} className="card my-binned">
            <Picto concept="delete" size={32} />
            <p>
              <strong>
                <Written>{title}</Written>
              </strong>
              <span className="my-card-small">{words.until(dates.time(goneAt))}</span>
            </p>
            <div className="my-yes-no">
              <button
                type="button"
                className="button"
                onClick={() => void attempt(() => api.takeBack(id), isBack)}
              >
                {words.takeBack}
                <span className="visually-hidden">
                  : <Written>{title}</Written>
                </span>
              </button>
              <button
                type="button"
                className="button"
                onClick={() => void attempt(() => api.wipeOwnWords(id), words.wiped)}
              >
                {words.wipe}
                <span className="visually-hidden">
                  : <Written>{title}</Written>
                </span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
