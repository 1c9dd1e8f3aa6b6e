import type { Relation } from '../../../api/relations/contract.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useRelationsWords } from './words.ts';

type Period = Pick<Relation, 'startsOn' | 'endsOn'>;

/** From when, and until when. */
export function Period({ startsOn, endsOn }: Period) {
  const { facts } = useRelationsWords();
  const dates = useDates();
  if (endsOn === null) return facts.from(dates.day(startsOn));
  return facts.fromUntil(dates.day(startsOn), dates.day(endsOn));
}

/** Why, in the words of whoever recorded it, or that it is kept from these eyes. */
export function Why({ relation, whenHidden }: { relation: Relation; whenHidden: boolean }) {
  const { facts } = useRelationsWords();
  const { reason, shielded, organisation } = relation;
  if (reason !== null) {
    return (
      <div className="my-why">
        <p className="my-why-title">{facts.why}</p>
        <WrittenText>{reason}</WrittenText>
      </div>
    );
  }
  if (!shielded || !whenHidden) return null;
  return <p>{facts.hidden(<Written>{organisation.name}</Written>)}</p>;
}

/** Who recorded it and who checked it, step by step. */
export function Steps({ relation }: { relation: Relation }) {
  const { facts } = useRelationsWords();
  const dates = useDates();
  const { recorded, decided, ended, refusedEnds, organisation } = relation;
  const day = (moment: string) => dates.day(dayOf(moment));
  const by = (name: string) => <Written>{name}</Written>;
  return (
    <ul className="my-steps">
      <li>{facts.recorded(by(recorded.by), day(recorded.at), by(organisation.name))}</li>
      <li>
        {decided === null && facts.nobodyYet}
        {decided?.decision === 'confirmed' && facts.confirmed(by(decided.by), day(decided.at))}
        {decided?.decision === 'refused' && facts.refused(by(decided.by), day(decided.at))}
      </li>
      {refusedEnds.map(end => (
        <li key={end.at}>{facts.endRefused(by(end.by), dates.day(end.on), by(end.refused.by))}</li>
      ))}
      {ended && (
        <li>
          {ended.confirmed
            ? facts.ended(by(ended.by), by(ended.confirmed.by), dates.day(ended.on))
            : facts.ends(by(ended.by), dates.day(ended.on))}
        </li>
      )}
    </ul>
  );
}
