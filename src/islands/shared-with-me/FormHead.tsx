import { type ReactNode, useEffect, useRef } from 'react';
import type { SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWithMeWords } from './words.ts';

/** The way back and what this form is for. Takes the keyboard along when it opens. */
export function FormHead({ dossier, title }: { dossier: SharedDossier; title: ReactNode }) {
  const words = useSharedWithMeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <p>
        <a className="my-back" href={`#${dossier.dossierId}`}>
          <span>{words.backTo(<Written>{dossier.subjectName}</Written>)}</span>
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}
