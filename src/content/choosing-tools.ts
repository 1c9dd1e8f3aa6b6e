import { themes } from '../themes.ts';

/** The guides for choosing and introducing, and the self-scan: what each is called, and where it stands. */
export const choosingTools = {
  organisation: {
    href: '/nl/platformen/kiezen/',
    title: 'Welk platform past bij je organisatie?',
    cardTitle: 'Kiezen als organisatie',
    description: 'Een gids in vier stappen: team en visie, noden, eisen en platformen.',
    picto: 'compare',
  },
  young: {
    href: '/nl/platformen/kiezen/jongeren/',
    title: 'Wat wil jij van een platform?',
    cardTitle: 'Kiezen als jongere of gezin',
    description: 'Tien vragen met picto’s. Daarna weet je wat je aan je organisatie kan vragen.',
    picto: 'question',
  },
  selfScan: {
    href: '/nl/platformen/zelfscan/',
    title: 'Zelfscan voor digitale hulp',
    cardTitle: 'Zelfscan',
    description: 'Kijk zelf na hoe goed jullie digitale hulp is, met het kwaliteitskader.',
    picto: 'check',
  },
  introducing: {
    href: '/nl/platformen/invoeren/',
    title: 'Een platform invoeren',
    cardTitle: 'Een platform invoeren',
    description: 'Tien stappen met een vinklijst, en bladen om samen in te vullen.',
    picto: 'plan-steps',
  },
} as const;

/** The same as cards. */
export const choosingCards = Object.values(choosingTools).map(({ href, cardTitle, description, picto }) => ({
  href,
  title: cardTitle,
  text: description,
  picto,
  door: themes.platformen.door,
}));
