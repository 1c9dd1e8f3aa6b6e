import { COPY_FRAGMENT } from '../reading/fragments.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useEighteenWords } from './words.ts';

/** A copy before anything else: what is gone can't be laid back. */
export function CopyFirst() {
  const { copyFirst } = useEighteenWords();
  const places = usePlaces();
  return (
    <section className="my-aside" aria-label={copyFirst.label}>
      <Picto concept="copy" size={40} />
      <div>
        <p>
          <strong>{copyFirst.title}</strong> {copyFirst.text}
        </p>
        <a className="button" href={`${places.reading}#${COPY_FRAGMENT}`}>
          {copyFirst.button}
        </a>
      </div>
    </section>
  );
}
