import { useEffect, useRef } from 'react';
import { Picto } from '../shared/Picto.tsx';
import { EVERYBODY } from './fragments.ts';
import { useSharingWords } from './words.ts';

type Props = { picto: string; title: string; intro: string };

/** The way back, what this is about and how it works. Takes the keyboard along when it opens. */
export function TaskHead({ picto, title, intro }: Props) {
  const words = useSharingWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <p>
        <a className="my-back" href={`#${EVERYBODY}`}>
          {words.back}
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1} className="my-task-head">
        <Picto concept={picto} size={44} /> <span>{title}</span>
      </h2>
      <p className="lead" data-read-aloud>
        {intro}
      </p>
    </>
  );
}
