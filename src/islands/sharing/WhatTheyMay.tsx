import type { ReactNode } from 'react';
import type { Grant } from '../../../api/sharing/contract.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { lastDayOf, type Target } from './grants.ts';
import { WhatIsGiven } from './naming.tsx';
import { useSharingWords } from './words.ts';

type Props = {
  name: ReactNode;
  grants: Grant[];
  /** Titles of the open cards on the table, by id. */
  titles: Map<string, string>;
  onEnd: (grant: Grant, target: Target) => void;
};

function targetOf(grant: Grant, titles: Map<string, string>): Target {
  if (grant.section) return { section: grant.section };
  const entryId = grant.entryId ?? '';
  return { entryId, title: titles.get(entryId) ?? null };
}

/** Every yes that counts now: what, what for, until when, and one tap to stop it. */
export function WhatTheyMay({ name, grants, titles, onEnd }: Props) {
  const words = useSharingWords();
  const dates = useDates();
  if (grants.length === 0) return null;
  return (
    <section className="my-part">
      <h3>{words.youSaidYes}</h3>
      <ul className="my-list">
        {grants.map(grant => {
          const target = targetOf(grant, titles);
          const what = <WhatIsGiven target={target} />;
          const until = dates.day(lastDayOf(grant));
          return (
            <li key={grant.id} className="card my-yes">
              <p>{words.mayRead[grant.purpose]({ name, what: <strong>{what}</strong>, until })}</p>
              <button type="button" className="button" onClick={() => onEnd(grant, target)}>
                <span>
                  {words.stop}
                  <span className="visually-hidden">{words.stopWhat(name, what)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
