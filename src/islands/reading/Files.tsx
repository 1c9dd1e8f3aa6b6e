import { useState } from 'react';
import type { Attachment, MediaType } from '../../../api/attachments/contract.ts';
import { languages } from '../../i18n/languages.ts';
import { useLanguage } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { Written } from '../shared/Written.tsx';
import { useReadingWords } from './words.ts';

const address = (id: string) => `/api/v1/files/${id}`;
const KILO = 1000;

/** "340 kB", "1,2 MB", as the language of the screen writes numbers. */
function useSize(): (bytes: number) => string {
  const { formats } = languages[useLanguage()];
  return bytes => {
    const isLarge = bytes >= KILO * KILO;
    const format = new Intl.NumberFormat(formats, {
      style: 'unit',
      unit: isLarge ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: isLarge ? 1 : 0,
    });
    return format.format(isLarge ? bytes / KILO / KILO : Math.max(1, Math.round(bytes / KILO)));
  };
}

const NAMES: Record<MediaType, string> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
};

function Photo({ file, beside }: { file: Attachment; beside: string }) {
  const { files } = useReadingWords();
  const [failed, setFailed] = useState(false);
  if (failed) return <p>{files.photoFailed}</p>;
  return (
    <img
      className="my-photo"
      src={address(file.id)}
      alt={files.photoOf(beside, file.name)}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  );
}

function OneFile({ file, beside }: { file: Attachment; beside: string }) {
  const { files } = useReadingWords();
  const size = useSize();
  const isPhoto = file.mediaType !== 'application/pdf';
  return (
    <li>
      <figure className="my-file">
        {isPhoto ? <Photo file={file} beside={beside} /> : <Picto concept="documents" size={48} />}
        <figcaption>
          <Written>{file.name}</Written>
          <span className="my-card-small">
            {NAMES[file.mediaType]} · {size(file.size)}
          </span>
          <a className="button" href={`${address(file.id)}?keep=1`} download>
            {isPhoto ? files.keepPhoto : files.openPdf}
            <span className="visually-hidden">
              : <Written>{file.name}</Written>
            </span>
          </a>
        </figcaption>
      </figure>
    </li>
  );
}

/**
 * Photos and papers beside a card. Photos are shown; a PDF goes to the reader of the device, because a page of ours never
 * runs what somebody else made.
 */
export function Files({ files, beside }: { files: Attachment[]; beside: string }) {
  const words = useReadingWords();
  if (files.length === 0) return null;
  return (
    <section className="my-files">
      <h2>{words.files.title}</h2>
      <ul className="my-list">
        {files.map(file => (
          <OneFile key={file.id} file={file} beside={beside} />
        ))}
      </ul>
    </section>
  );
}
