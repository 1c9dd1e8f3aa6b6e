import type { Grant } from '../../../api/sharing/contract.ts';
import type { Target } from './grants.ts';
import { termsOf, whatIsGiven } from './words.ts';

type Props = {
  name: string;
  grants: Grant[];
  /** Titles of the cards on the table, by id. */
  titles: Map<string, string>;
  onEnd: (grant: Grant, target: Target) => void;
};

function targetOf(grant: Grant, titles: Map<string, string>): Target {
  if (grant.section) return { section: grant.section };
  const entryId = grant.entryId ?? '';
  return { entryId, title: titles.get(entryId) ?? 'een kaart' };
}

/** Every yes that counts now: what, what for, until when, and one tap to stop it. */
export function WhatTheyMay({ name, grants, titles, onEnd }: Props) {
  if (grants.length === 0) return null;
  return (
    <section className="my-part">
      <h3>Jij zei ja</h3>
      <ul className="my-list">
        {grants.map(grant => {
          const target = targetOf(grant, titles);
          const what = whatIsGiven(target);
          return (
            <li key={grant.id} className="card my-yes">
              <p>
                {name} mag <strong>{what}</strong> lezen, {termsOf(grant)}.
              </p>
              <button
                type="button"
                className="button"
                aria-label={`Stop dit: ${name} mag ${what} niet meer lezen`}
                onClick={() => onEnd(grant, target)}
              >
                Stop dit
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
