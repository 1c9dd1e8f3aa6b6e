import type { TableDossier } from './chosen-dossier.ts';
import { theHouse } from './house.ts';
import { usePlaces } from './InLanguage.tsx';
import { Picto } from './Picto.tsx';
import type { Place } from './places.ts';
import { useSharedWords } from './words.ts';

const LINKS = [
  { place: 'overview', picto: 'dossier', sharedToo: true },
  { place: 'reading', picto: 'read', sharedToo: true },
  { place: 'sharing', picto: 'who-sees', sharedToo: false },
  { place: 'log', picto: 'who-looked', sharedToo: false },
  { place: 'eighteen', picto: 'eighteen', sharedToo: false },
] as const satisfies readonly { place: Place; picto: string; sharedToo: boolean }[];

/** The ways between the signed-in screens. Who reads along finds only what was shared: overview and reading. */
export function Nav({ here, relation }: { here: Place; relation: TableDossier['relation'] | null }) {
  const { nav } = useSharedWords();
  const places = usePlaces();
  const links = relation === 'subject' ? LINKS : LINKS.filter(link => link.sharedToo);
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
