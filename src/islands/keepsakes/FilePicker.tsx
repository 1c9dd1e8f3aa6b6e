import { useId, useState } from 'react';
import { Written } from '../shared/Written.tsx';
import { ACCEPTED, isTooLarge, LARGEST_MEGABYTES } from './files.ts';
import { useKeepsakesWords } from './words.ts';

type Props = { chosen: File[]; onChoose: (files: File[]) => void };

/** Chooses photos and PDFs on the device. One that is too large is named at once, before anything is sent. */
export function FilePicker({ chosen, onChoose }: Props) {
  const { form } = useKeepsakesWords();
  const id = useId();
  const [tooLarge, setTooLarge] = useState<File[]>([]);

  function choose(files: File[]) {
    setTooLarge(files.filter(isTooLarge));
    onChoose(files.filter(file => !isTooLarge(file)));
  }

  return (
    <div className="my-picker">
      <label htmlFor={id}>{form.photos}</label>
      <p id={`${id}-hint`} className="my-card-small">
        {form.photosHint(LARGEST_MEGABYTES)}
      </p>
      <input
        id={id}
        className="field"
        type="file"
        multiple
        accept={ACCEPTED}
        aria-describedby={`${id}-hint`}
        onChange={event => choose([...(event.target.files ?? [])])}
      />
      <div role="status">
        {chosen.length > 0 && <p>{form.chosen(chosen.length)}</p>}
        {tooLarge.map(file => (
          <p key={file.name}>
            <Written>{form.tooLarge(file.name, LARGEST_MEGABYTES)}</Written>
          </p>
        ))}
      </div>
    </div>
  );
}
