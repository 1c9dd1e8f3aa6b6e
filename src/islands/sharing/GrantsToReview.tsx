import { useState } from 'react';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import type { GrantToReview } from '../../../api/sharing/review/contract.ts';
import { api } from '../shared/client.ts';
import { lastDayAfter, today } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { lastDayOf, sameTerms } from './grants.ts';
import { CalledName, WhatIsGiven } from './naming.tsx';
import { useDoing } from './useDoing.tsx';
import { useSharingWords } from './words.ts';

const MONTHS = 3;

type Props = {
  dossierId: string;
  review: GrantToReview[];
  grants: Grant[];
  parties: Party[];
  onChange: () => Promise<void>;
};

/** A yes that ends soon or that nobody used for long: go on, or let it go. */
export function GrantsToReview({ dossierId, review, grants, parties, onChange }: Props) {
  const words = useSharingWords();
  const dates = useDates();
  const say = useSay();
  const { busy, run, step } = useDoing();
  const [thought, setThought] = useState<string[]>([]);

  const found = review.flatMap(({ grantId, why }) => {
    const grant = grants.find(({ id }) => id === grantId);
    const party = parties.find(({ id }) => id === grant?.partyId);
    return grant && party && !thought.includes(grantId) ? [{ grant, party, why }] : [];
  });

  const line = ({ grant, party }: (typeof found)[number]) => ({
    name: <CalledName party={party} />,
    what: (
      <WhatIsGiven
        target={grant.section ? { section: grant.section } : { entryId: grant.entryId ?? '', title: null }}
      />
    ),
    until: dates.day(lastDayOf(grant)),
  });
  const letBe = (grant: Grant) => setThought(ids => [...ids, grant.id]);

  /** The old yes ends and a new one with the same terms begins, so that it is always clear what was said when. */
  const goOn = (item: (typeof found)[number]) =>
    run(async () => {
      const until = lastDayAfter(today(), MONTHS);
      await api.endGrant(dossierId, item.grant.id);
      await api.give(dossierId, { ...sameTerms(item.grant), until });
      await onChange();
      say(words.review.goesOn({ ...line(item), until: dates.day(until) }));
    });
  const endNow = (item: (typeof found)[number]) =>
    run(async () => {
      await api.endGrant(dossierId, item.grant.id);
      await onChange();
      const { name, what } = line(item);
      say(words.canReadNoMore(name, what), () =>
        run(async () => {
          await api.give(dossierId, sameTerms(item.grant));
          await onChange();
          say(words.canReadNow(name, what));
        }),
      );
    });

  return (
    <>
      {found.length > 0 && (
        <section className="my-part">
          <h2>{words.review.title}</h2>
          <ul className="my-list">
            {found.map(item => (
              <li key={item.grant.id} className="card my-ask">
                <p className="my-with-picto">
                  <Picto concept={item.why === 'ending' ? 'clock' : 'think'} size={36} />
                  <span>
                    {item.why === 'ending'
                      ? words.review.ending(line(item))
                      : words.review.unused(line(item).name, line(item).what)}
                  </span>
                </p>
                {item.why === 'ending' ? (
                  <YesOrNo
                    yes={words.review.goOn}
                    no={words.review.letEnd}
                    busy={busy}
                    onYes={() => goOn(item)}
                    onNo={() => letBe(item.grant)}
                  />
                ) : (
                  <YesOrNo
                    yes={words.review.keep}
                    no={words.review.endNow}
                    busy={busy}
                    onYes={() => letBe(item.grant)}
                    onNo={() => endNow(item)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {step}
    </>
  );
}
