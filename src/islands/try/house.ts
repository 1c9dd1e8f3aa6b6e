import type { Language } from '../../i18n/languages.ts';
import type { House } from '../shared/house.ts';
import { type Place, placesIn } from '../shared/places.ts';
import { inventedAnswers } from './answers.ts';

/** The screens that can be tried, by the word that stands for each in the address. */
const SCREENS = {
  overview: '',
  reading: 'lezen',
  card: 'kaart',
  plan: 'plan',
  calendar: 'agenda',
  people: 'mensen',
  sharing: 'wie-ziet-wat',
  log: 'wie-keek',
} as const satisfies Partial<Record<Place, string>>;
export type Tried = keyof typeof SCREENS;

export const isTried = (place: Place): place is Tried => Object.hasOwn(SCREENS, place);

const roomIn = (language: Language) => `/${language}/probeer/`;

/** All screens lie on one page: leaving it is what forgets everything. The others are for who signs in. */
function addressOf(place: Place, language: Language): string {
  // Keepsakes have a screen of their own for who is signed in. Here they lie among the cards.
  if (place === 'keepsakes') return `${addressOf('reading', language)}#${place}`;
  if (place === 'requests') return roomIn(language);
  if (place === 'eighteen') return `/${language}/achttien/`;
  if (!isTried(place)) return `/${language}/aanmelden/`;
  const word = SCREENS[place];
  return word === '' ? roomIn(language) : `${roomIn(language)}?scherm=${word}`;
}

/** The screen that an address stands for; undefined when it leads out of here. */
export function screenAt(
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  language: Language,
): Tried | undefined {
  if (pathname !== roomIn(language)) return undefined;
  const word = new URLSearchParams(search).get('scherm') ?? '';
  return (Object.entries(SCREENS).find(([, one]) => one === word)?.[0] as Tried | undefined) ?? 'overview';
}

/** A house with one invented dossier, in this page alone. */
export function inventedHouse(): House {
  return {
    fetch: inventedAnswers(),
    places: language =>
      Object.fromEntries(
        Object.keys(placesIn(language)).map(place => [place, addressOf(place as Place, language)]),
      ) as Record<Place, string>,
    has: isTried,
    invented: true,
  };
}
