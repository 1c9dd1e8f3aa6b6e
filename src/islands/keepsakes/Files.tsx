import { useState } from 'react';
import type { Attachment } from '../../../api/attachments/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { fileAddress } from './files.ts';
import { useKeepsakesWords } from './words.ts';

function Photo({ file, title }: { file: Attachment; title: string }) {
  const { files } = useKeepsakesWords();
  const [failed, setFailed] = useState(false);
  if (failed) return <p>{files.failed}</p>;
  return (
    <img
      className="my-keepsake-photo"
      src={fileAddress(file.id)}
      alt={files.photoOf(title)}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
}

function Remove({ file, onChange }: { file: Attachment; onChange: () => Promise<void> }) {
  const { files } = useKeepsakesWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  async function remove() {
    setBusy(true);
    try {
      await api.removeFile(file.id);
      setAsking(false);
      await onChange();
      say(files.removed);
    } catch (error) {
      setAsking(false);
      say(troubleLine(asTrouble(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => setAsking(true)}>
        {files.remove}
        <span className="visually-hidden">
          : <Written>{file.name}</Written>
        </span>
      </button>
      {asking && (
        <Dialog title={files.removeTitle} onClose={() => setAsking(false)}>
          <p>
            <Written>{file.name}</Written>
          </p>
          <p>{files.removeText}</p>
          <YesOrNo
            yes={files.yes}
            no={files.no}
            busy={busy}
            onYes={() => void remove()}
            onNo={() => setAsking(false)}
          />
        </Dialog>
      )}
    </>
  );
}

function OneFile({
  file,
  title,
  onChange,
}: {
  file: Attachment;
  title: string;
  onChange: () => Promise<void>;
}) {
  const { files } = useKeepsakesWords();
  const isPhoto = file.mediaType !== 'application/pdf';
  return (
    <li>
      <figure className="my-keepsake-file">
        {isPhoto ? <Photo file={file} title={title} /> : <Picto concept="documents" size={56} />}
        <figcaption>
          {!isPhoto && <Written>{file.name}</Written>}
          <a className="button button--quiet" href={`${fileAddress(file.id)}?keep=1`} download>
            {isPhoto ? files.keep : files.openPdf}
            <span className="visually-hidden">
              : <Written>{file.name}</Written>
            </span>
          </a>
          <Remove file={file} onChange={onChange} />
        </figcaption>
      </figure>
    </li>
  );
}

type Props = { files: Attachment[]; title: string; onChange: () => Promise<void> };

/** Photos, shown, and PDFs, which go to the reader of the device: a page of ours never runs what somebody else made. */
export function Files({ files, title, onChange }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="my-keepsake-files">
      {files.map(file => (
        <OneFile key={file.id} file={file} title={title} onChange={onChange} />
      ))}
    </ul>
  );
}
