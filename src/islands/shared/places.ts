import type { Language } from '../../i18n/languages.ts';

const ROOM = 'mijn-dossier/';

/** The signed-in screens, with their address behind the language. A personal id only ever stands behind the #. */
const SCREENS = {
  overview: ROOM,
  reading: `${ROOM}lezen/`,
  card: `${ROOM}kaart/`,
  plan: `${ROOM}plan/`,
  calendar: `${ROOM}agenda/`,
  people: `${ROOM}mensen/`,
  keepsakes: `${ROOM}herinneringen/`,
  sharing: `${ROOM}wie-ziet-wat/`,
  log: `${ROOM}wie-keek/`,
  requests: `${ROOM}vragen/`,
  work: `${ROOM}vragen/beantwoorden/`,
  around: `${ROOM}rond-mij/`,
  eighteen: `${ROOM}mijn-18/`,
  shared: `${ROOM}gedeeld/`,
  keeping: `${ROOM}bijhouden/`,
  letter: `${ROOM}toegang/`,
  settings: `${ROOM}instellingen/`,
} as const;
export type Place = keyof typeof SCREENS;

/** Public pages that the signed-in screens send people to. */
const PUBLIC = {
  home: '',
  dossier: 'dossier/',
  eighteen: 'achttien/',
  help: 'hulp/',
  who: 'jeugdhulp/wie-is-wie/',
} as const;

function addresses<Name extends string>(
  pages: Record<Name, string>,
  language: Language,
): Record<Name, string> {
  const all = Object.entries<string>(pages).map(([name, address]) => [name, `/${language}/${address}`]);
  return Object.fromEntries(all);
}

/** Addresses of the signed-in screens in a language. */
export function placesIn(language: Language): Record<Place, string> {
  return addresses(SCREENS, language);
}

/** Addresses of the public pages in a language. */
export function publicPlacesIn(language: Language): Record<keyof typeof PUBLIC, string> {
  return addresses(PUBLIC, language);
}

/**
 * Where to sign in and come back.
 *
 * @param address of the screen to come back to
 * @param kind `fresh` asks for a sign-in also of who is still signed in, by a door that they have
 */
export function signInAddress(address: string, kind: 'when-needed' | 'fresh' = 'when-needed'): string {
  if (kind === 'fresh') return `/api/auth/again?return=${encodeURIComponent(address)}`;
  return `/${address.split('/')[1]}/aanmelden/?terug=${encodeURIComponent(address)}`;
}
