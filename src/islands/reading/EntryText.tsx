import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { TermRange } from '../../terms/find.ts';
import { useReadAloud } from '../shared/read-aloud.ts';
import { hardWords } from './terms.ts';

/** Where the hard words of a text stand; none until their explanations are there. */
function useHardWords(text: string): TermRange[] {
  const [ranges, setRanges] = useState<TermRange[]>([]);
  useEffect(() => {
    let isGone = false;
    hardWords().then(
      mark => !isGone && setRanges(mark(text)),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [text]);
  return ranges;
}

/** A text with its hard words as links, which open their explanation in place (src/terms/open.ts). */
function withLinks(text: string, ranges: TermRange[]): ReactNode {
  let from = 0;
  const pieces = ranges.map(({ start, end, slug }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <Fragment key={slug}>
        {before}
        <a className="term" href={`/nl/woorden/${slug}/`}>
          {text.slice(start, end)}
        </a>
      </Fragment>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}

/** The text of a card, as it was written, with hard words explained in place. */
export function EntryText({ children: text }: { children: string }) {
  const readAloud = useReadAloud('written');
  return (
    <p className="my-entry-text" lang="nl" dir="auto" {...readAloud}>
      {withLinks(text, useHardWords(text))}
    </p>
  );
}
