import type { OpenDoor, SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Names } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { useSharedWithMeWords } from './words.ts';

/** What a door opens: shelves by name, or cards that were given one by one. */
function What({ door }: { door: OpenDoor }) {
  const { someCards } = useSharedWithMeWords();
  const { shelves } = useSharedWords();
  if (door.sections.length === 0) return someCards;
  return <Names names={door.sections.map(section => shelves[section])} />;
}

function Line({ door, acting }: { door: OpenDoor; acting: boolean }) {
  const { because } = useSharedWithMeWords();
  const dates = useDates();
  const until = door.until && dates.day(door.until);
  const what = <What door={door} />;
  switch (door.basis) {
    case 'consent':
      return because.consent[door.purpose ?? 'know']({ what, until });
    case 'law':
      return because.law({ what, until });
    case 'parental':
      return acting ? because.acting(until) : because.parental(until);
    case 'mandate':
    case 'own-team':
      return because[door.basis](until);
  }
}

/** Every ground on which something lies open for me, in words, with its last day. */
export function WhyOpen({ dossier }: { dossier: SharedDossier }) {
  return (
    <ul className="my-list">
      {dossier.doors.map(door => (
        <li
          key={`${door.partyId} ${door.basis} ${door.purpose} ${door.until} ${door.sections.join(' ')}`}
          className="card my-ask"
          data-read-aloud
        >
          <p>
            <Line door={door} acting={dossier.acting} />
          </p>
        </li>
      ))}
    </ul>
  );
}
