import { Written } from '../shared/Written.tsx';
import type { Sending } from './useSending.ts';
import { useKeepsakesWords } from './words.ts';

type Props = { sending: Sending; onAgain: (file: File) => void };

/** Files on their way, and those that did not arrive: with why, and the way to try again. */
export function Strandeds({ sending, onAgain }: Props) {
  const { form, files } = useKeepsakesWords();
  const { progress, stranded, forget } = sending;
  return (
    <>
      <p role="status" className="my-sending">
        {progress && form.sending(progress.done, progress.all)}
      </p>
      {stranded.map(({ file, why }) => (
        <div key={file.name} className="my-stranded" role="alert">
          <p>
            {files.notArrived}{' '}
            <strong>
              <Written>{file.name}</Written>
            </strong>
          </p>
          <p>{why}</p>
          <div className="my-yes-no">
            <button type="button" className="button" onClick={() => onAgain(file)}>
              {files.again}
            </button>
            <button type="button" className="button" onClick={() => forget(file)}>
              {files.without}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
