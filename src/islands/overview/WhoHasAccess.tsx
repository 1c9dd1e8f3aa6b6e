import type { Grant } from '../../../api/sharing/contract.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useOverviewWords } from './words.ts';

/** How many people or teams may read something now, and the way to decide about it. */
export function WhoHasAccess({ grants }: { grants: Grant[] }) {
  const words = useOverviewWords();
  const places = usePlaces();
  const reading = new Set(grants.filter(grant => grant.state === 'active').map(grant => grant.partyId)).size;
  return (
    <section className="my-part card my-strip">
      <Picto concept="who-sees" size={48} />
      <div>
        <h2>{words.whoReads}</h2>
        <p>
          {reading === 0
            ? words.nobodyReads
            : words.readers(reading, <span className="my-number">{reading}</span>)}
        </p>
        <a className="button" href={places.sharing}>
          {words.seeWhoSees}
        </a>
      </div>
    </section>
  );
}
