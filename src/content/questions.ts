import type { Door } from '../doors.ts';
import type { Home } from '../i18n/nl/home.ts';

/** What people come to ask, with the Dutch address of the answer. The words stand in the room `home`. */
export const questions = [
  { id: 'rights', href: '/nl/rechten/', picto: 'right', door: 'rights' },
  { id: 'dossier', href: '/nl/dossier/', picto: 'right-to-file', door: 'dossier' },
  { id: 'help', href: '/nl/hulp-zoeken/', picto: 'listen', door: 'help' },
  { id: 'care', href: '/nl/jeugdhulp/', picto: 'together', door: 'help' },
  { id: 'eighteen', href: '/nl/achttien/', picto: 'eighteen', door: 'dossier' },
  { id: 'living', href: '/nl/wonen/', picto: 'house-key', door: 'help' },
  { id: 'online', href: '/nl/online/', picto: 'internet', door: 'platforms' },
  { id: 'platforms', href: '/nl/platformen/', picto: 'compare', door: 'platforms' },
  { id: 'words', href: '/nl/woorden/', picto: 'word', door: 'platforms' },
] as const satisfies readonly { id: keyof Home['questions']; href: string; picto: string; door: Door }[];
