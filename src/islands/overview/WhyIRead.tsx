import { useCallback } from 'react';
import type { OpenDoor } from '../../../api/sharing/shared-with-me/contract.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { useOverviewWords } from './words.ts';

function Door({ door, name }: { door: OpenDoor; name: string }) {
  const { along } = useOverviewWords();
  const { shelves, cards } = useSharedWords();
  const dates = useDates();
  const what = [
    ...door.sections.map(section => shelves[section]),
    ...(door.cards > 0 ? [cards(door.cards)] : []),
  ];
  return (
    <li>
      {along.because[door.basis](<Written>{name}</Written>)} {what.length > 0 && along.what(what.join(', '))}{' '}
      {door.until && along.until(dates.day(door.until))}
    </li>
  );
}

/** For who reads along: on which grounds, what of, and until when. Nothing of what the youngster does. */
export function WhyIRead({ dossierId }: { dossierId: string }) {
  const { along } = useOverviewWords();
  const { answer } = useLoad(useCallback((signal: AbortSignal) => api.sharedWithMe(signal), []));
  const mine =
    answer.state === 'ready' ? answer.data.items.find(item => item.dossierId === dossierId) : undefined;
  if (!mine || mine.doors.length === 0) return null;
  return (
    <section className="my-part">
      <h2>{along.title}</h2>
      <ul>
        {mine.doors.map(door => (
          <Door
            key={`${door.partyId} ${door.basis} ${door.purpose} ${door.until}`}
            door={door}
            name={mine.subjectName}
          />
        ))}
      </ul>
    </section>
  );
}
