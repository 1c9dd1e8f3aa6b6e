import type { Door } from '../doors.ts';

interface Tool {
  href: string;
  title: string;
  text: string;
  picto: string;
  door: Door;
}

const door = 'platforms';

/** What else stands about platforms, as cards under the overview. */
export const platformTools: readonly Tool[] = [
  {
    href: '/nl/platformen/vergelijken/',
    title: 'Naast elkaar leggen',
    text: 'Leg tot vier platformen naast elkaar. Je ziet eerst waarin ze verschillen.',
    picto: 'compare',
    door,
  },
  {
    href: '/nl/platformen/wat-wil-je-doen/',
    title: 'Wat wil je doen?',
    text: 'Opzoeken, contact houden, steun vinden of opvolgen. Met wie doe je dat?',
    picto: 'goal',
    door,
  },
  {
    href: '/nl/platformen/negen-wensen/',
    title: 'Negen wensen',
    text: 'Dit vroegen mensen. Voor geen enkel platform vonden we een antwoord.',
    picto: 'hope',
    door,
  },
  {
    href: '/nl/platformen/onderzoek/',
    title: 'Waarop keken ze?',
    text: 'De 72 criteria van het onderzoek, in gewone woorden.',
    picto: 'search',
    door,
  },
  {
    href: '/nl/platformen/lijst-van-70/',
    title: 'De lijst van 70',
    text: 'Alle programma’s die de onderzoekers vonden, en wat ermee gebeurde.',
    picto: 'documents',
    door,
  },
  {
    href: '/nl/platformen/verbeteren/',
    title: 'Klopt er iets niet?',
    text: 'Een aanbieder kan een fout melden. Je leest hier ook wat er veranderde.',
    picto: 'correct',
    door,
  },
];
