import type { Section } from '../../../api/dossier/contract.ts';
import { theHouse } from './house.ts';
import type { Place } from './places.ts';

/** Shelves with a screen of their own for whoever the dossier is about; the others are lists of cards. */
const SHELF_SCREENS = ['plan', 'calendar', 'people', 'keepsakes'] as const;
export type ShelfScreen = (typeof SHELF_SCREENS)[number];

/** Where a shelf lies: on a screen of its own when it is mine and there is one, else among the cards. */
export function shelfAddress(
  section: Section,
  { isMine, places }: { isMine: boolean; places: Record<Place, string> },
): string {
  const screen = isMine ? SHELF_SCREENS.find(place => place === section) : undefined;
  return screen && theHouse().has(screen) ? places[screen] : `${places.reading}#${section}`;
}
