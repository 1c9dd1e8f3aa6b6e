import type { Language } from '../../i18n/languages.ts';
import { type Place, placesIn } from './places.ts';

/** Where the screens get their answers, and where their ways lead. */
export type House = {
  /** Answers what a screen asks. */
  fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** The address of each screen. */
  places: (language: Language) => Record<Place, string>;
  /** Whether this screen is there. */
  has: (place: Place) => boolean;
  /** Everybody in it is invented: nobody is signed in, and nothing is kept. */
  invented: boolean;
};

let house: House = {
  fetch: (input, init) => fetch(input, init),
  places: placesIn,
  has: () => true,
  invented: false,
};

/** The house that the screens of this page ask: the API, unless somebody tries them with an invented dossier. */
export const theHouse = (): House => house;

/** From now on the screens of this page ask another house. Only in a browser, before the first of them is drawn. */
export function moveTo(other: House): void {
  house = other;
}
