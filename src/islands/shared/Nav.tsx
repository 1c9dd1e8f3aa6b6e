import type { TableDossier } from './chosen-dossier.ts';
import { theHouse } from './house.ts';
import { usePlaces } from './InLanguage.tsx';
import { Picto } from './Picto.tsx';
import type { Place } from './places.ts';
import type { ShelfScreen } from './shelf-address.ts';
import { useSharedWords } from './words.ts';

type Relation = TableDossier['relation'];

const EVERYBODY: readonly Relation[] = ['subject', 'acting', 'shared'];

/** Cards, shelves, settings and letters have no way of their own here: one comes there from the screen that they belong to. */
type WayTo = { place: Exclude<Place, 'card' | 'settings' | 'letter' | ShelfScreen>; picto: string };

const LINKS: readonly (WayTo & { seenBy: readonly Relation[] })[] = [
  { place: 'overview', picto: 'dossier', seenBy: EVERYBODY },
  { place: 'reading', picto: 'read', seenBy: EVERYBODY },
  { place: 'sharing', picto: 'who-sees', seenBy: ['subject', 'acting'] },
  { place: 'shared', picto: 'share', seenBy: ['acting', 'shared'] },
  { place: 'log', picto: 'who-looked', seenBy: ['subject'] },
  { place: 'requests', picto: 'question', seenBy: ['subject', 'acting'] },
  { place: 'around', picto: 'people', seenBy: EVERYBODY },
  { place: 'eighteen', picto: 'eighteen', seenBy: ['subject'] },
];

const AT_WORK: readonly WayTo[] = [
  { place: 'work', picto: 'write' },
  { place: 'keeping', picto: 'folder' },
];

type Props = {
  here: Place;
  relation: Relation | null;
  /** Keeps dossiers for an organisation: finds the way to that too. */
  keeps: boolean;
};

/** The ways between the signed-in screens. Who reads along finds only what is for them. */
export function Nav({ here, relation, keeps }: Props) {
  const { nav } = useSharedWords();
  const places = usePlaces();
  const around = LINKS.filter(({ seenBy }) => seenBy.includes(relation ?? 'shared'));
  const links = keeps ? [...around, ...AT_WORK] : around;
  return (
    <nav className="my-nav" aria-label={nav.label}>
      <ul>
        {links
          .filter(({ place }) => theHouse().has(place))
          .map(({ place, picto }) => (
            <li key={place}>
              <a href={places[place]} aria-current={place === here ? 'page' : undefined}>
                <Picto concept={picto} size={28} />
                <span>{nav[place]}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
