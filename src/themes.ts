import type { Door } from './doors.ts';

/** A theme is a shelf of pages: it gives the address, the deck and the filter in search. */
export interface Theme {
  label: string;
  href: string;
  door: Door;
  picto: string;
}

export const themes = {
  rechten: { label: 'Rechten', href: '/nl/rechten/', door: 'rights', picto: 'right' },
  dossier: { label: 'Je dossier', href: '/nl/dossier/', door: 'dossier', picto: 'dossier' },
  achttien: { label: 'Achttien worden', href: '/nl/achttien/', door: 'dossier', picto: 'eighteen' },
  wonen: { label: 'Wonen en geld', href: '/nl/wonen/', door: 'help', picto: 'house-key' },
  online: { label: 'Online en veilig', href: '/nl/online/', door: 'platforms', picto: 'internet' },
  jeugdhulp: { label: 'Hoe jeugdhulp werkt', href: '/nl/jeugdhulp/', door: 'help', picto: 'together' },
  ouders: { label: 'Voor ouders', href: '/nl/ouders/', door: 'rights', picto: 'parent' },
  professionals: {
    label: 'Voor professionals',
    href: '/nl/professionals/',
    door: 'platforms',
    picto: 'home-door-work',
  },
  dringend: { label: 'Dringende hulp', href: '/nl/dringend/', door: 'urgent', picto: 'urgent' },
  hulp: { label: 'Hulp', href: '/nl/hulp/', door: 'help', picto: 'right-to-help' },
  platformen: { label: 'Platformen', href: '/nl/platformen/', door: 'platforms', picto: 'platform' },
  woorden: { label: 'Woorden', href: '/nl/woorden/', door: 'platforms', picto: 'word' },
  gids: { label: 'Gidsen', href: '/nl/gids/', door: 'help', picto: 'guide-page' },
  over: { label: 'Over deze site', href: '/nl/over/', door: 'platforms', picto: 'information' },
} as const satisfies Record<string, Theme>;

export type ThemeId = keyof typeof themes;

/** Whether a word is the id of a theme. */
export function isTheme(id: string): id is ThemeId {
  return Object.hasOwn(themes, id);
}

/** Who a page is for, in the words that the site uses for them. */
export const audiences = {
  jongere: { label: 'Jongeren', href: '/nl/jong/', picto: 'home-door-young' },
  ouder: {
    label: 'Ouders en familie',
    href: '/nl/familie/',
    picto: 'home-door-family',
  },
  professional: {
    label: 'Professionals',
    href: '/nl/professional/',
    picto: 'home-door-work',
  },
} as const;

export type Audience = keyof typeof audiences;
