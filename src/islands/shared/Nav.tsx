import type { TableDossier } from './chosen-dossier.ts';
import { Picto } from './Picto.tsx';
import { PLACES, type Place } from './places.ts';

const LINKS: { place: Place; words: string; picto: string; sharedToo: boolean }[] = [
  { place: 'overview', words: 'Overzicht', picto: 'dossier', sharedToo: true },
  { place: 'reading', words: 'Lezen', picto: 'read', sharedToo: true },
  { place: 'sharing', words: 'Wie ziet wat', picto: 'who-sees', sharedToo: false },
  { place: 'log', words: 'Wie keek', picto: 'who-looked', sharedToo: false },
  { place: 'eighteen', words: 'Mijn 18', picto: 'eighteen', sharedToo: false },
];

/** The ways between the signed-in screens. Who reads along finds only what was shared: overview and reading. */
export function Nav({ here, relation }: { here: Place; relation: TableDossier['relation'] | null }) {
  const links = relation === 'subject' ? LINKS : LINKS.filter(link => link.sharedToo);
  return (
    <nav className="my-nav" aria-label="Mijn dossier">
      <ul>
        {links.map(link => (
          <li key={link.place}>
            <a href={PLACES[link.place]} aria-current={link.place === here ? 'page' : undefined}>
              <Picto concept={link.picto} size={28} />
              <span>{link.words}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
