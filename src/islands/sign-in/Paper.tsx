import { useEffect, useMemo, useRef } from 'react';
import { encode } from 'uqr';
import type { CodeLetter } from '../../../api/identity/invitation/contract.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates, useLanguage } from '../shared/InLanguage.tsx';
import { Written } from '../shared/Written.tsx';
import { useSignInWords } from './words.ts';

/** Light squares that a phone needs around a code to find it. */
const QUIET_ZONE = 4;

/** A QR code, drawn as one path: a square of one by one for each dark one. */
function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
    const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: data.length, path: squares.join('') };
  }, [text]);
  return (
    <svg
      className="my-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The letter with a code, on screen and on paper. Nobody can show it again. */
export function Paper({ letter, onDone }: { letter: CodeLetter; onDone: () => void }) {
  const { letter: words } = useSignInWords();
  const { paper } = words;
  const dates = useDates();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const place = new URL(`/${language}/aanmelden/uitnodiging/`, window.location.origin);
  const typed = `${place.host}${place.pathname}`;
  place.hash = letter.code;
  return (
    <>
      <p className="my-aside no-print" role="status">
        {words.once}
      </p>
      <section className="card my-letter">
        <h2 ref={heading} tabIndex={-1}>
          {paper.title}
        </h2>
        <p>{paper.hello(<Written>{letter.name}</Written>)}</p>
        <p>{letter.kind === 'invitation' ? paper.what : paper.whatAgain}</p>
        <Qr text={place.href} label={paper.qr} />
        <p>
          {paper.scan} <bdi className="my-address">{typed}</bdi>
        </p>
        <p>{paper.thenType}</p>
        <p className="my-code" dir="ltr">
          {letter.code}
        </p>
        <p>{paper.until(dates.day(dayOf(letter.until)))}</p>
        <ol>
          {paper.steps.map(step => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{paper.notYou}</p>
      </section>
      <div className="my-row no-print">
        <button type="button" className="button button--main" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </>
  );
}
