const ROOM = '/nl/mijn-dossier/';

/** Addresses of the signed-in screens. A personal id only ever stands behind the #. */
export const PLACES = {
  overview: ROOM,
  reading: `${ROOM}lezen/`,
  card: `${ROOM}kaart/`,
  sharing: `${ROOM}wie-ziet-wat/`,
  log: `${ROOM}wie-keek/`,
  eighteen: `${ROOM}mijn-18/`,
} as const;
export type Place = keyof typeof PLACES;

/** Public pages that the signed-in screens send people to. */
export const PUBLIC_PLACES = {
  home: '/nl/',
  signIn: '/nl/aanmelden/',
  dossier: '/nl/dossier/',
  eighteen: '/nl/achttien/',
  help: '/nl/hulp/',
} as const;

/** Where to sign in and come back to this screen. `again` forces a fresh sign-in. */
export function signInAddress(place: Place, again = false): string {
  return `/api/auth/login?${again ? 'again=1&' : ''}return=${encodeURIComponent(PLACES[place])}`;
}
