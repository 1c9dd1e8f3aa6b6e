import type { Grant } from '../../../api/sharing/contract.ts';
import { Picto } from '../shared/Picto.tsx';
import { PLACES } from '../shared/places.ts';

function readingWords(count: number): string {
  if (count === 0) return 'Niemand. Alleen jij leest hier je kaarten.';
  return count === 1
    ? 'persoon of team mag van jou iets lezen.'
    : 'mensen of teams mogen van jou iets lezen.';
}

/** How many people or teams may read something now, and the way to decide about it. */
export function WhoHasAccess({ grants }: { grants: Grant[] }) {
  const reading = new Set(grants.filter(grant => grant.state === 'active').map(grant => grant.partyId)).size;
  return (
    <section className="my-part card my-strip">
      <Picto concept="who-sees" size={48} />
      <div>
        <h2>Wie mag nu meelezen?</h2>
        <p>
          {reading > 0 && <span className="my-number">{reading}</span>} {readingWords(reading)}
        </p>
        <a className="button" href={PLACES.sharing}>
          Kijk wie wat ziet
        </a>
      </div>
    </section>
  );
}
