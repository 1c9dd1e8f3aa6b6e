import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

const days = (count: number) => counted(count, { one: '# dag', other: '# dagen' });

/** What happens with a dossier from eighteen on. */
export const eighteen = {
  toCheck: '(nog na te kijken)',
  youAreEighteen: 'Je bent 18. Jij beslist nu wat er met je dossier gebeurt. Er is geen haast bij.',

  before: {
    title: (day: string) => `Je wordt 18 op ${day}`,
    daysToGo: (count: number, number: (words: string) => ReactNode) => sentence`Nog ${number(days(count))}`,
    nothingToDo: 'Je hoeft nu niets te doen. Je kan wel al kijken en erover nadenken.',
    whatChanges: 'Wat verandert er dan?',
    ofAge: (mark: ReactNode) =>
      sentence`Je bent meerderjarig. Je ouders of voogd beslissen dan niet meer voor jou ${mark}.`,
    sharingGoesOn: 'Wie vandaag meeleest, doet dat met jouw ja. Dat loopt door tot de dag die je koos.',
    youChoose: 'Jij kan dan kiezen: alles zo laten, alleen voor jou, of vragen om te wissen.',
    helpGoesOn: 'Hulp kan doorlopen na je 18de, als jij dat wil.',
    learnMore: 'Lees meer over 18 worden',
  },

  tracks: {
    title: 'Wat er van jou is',
    own: 'Wat jij maakte',
    shown: 'Wat hier te zien is',
    organisations: 'Wat organisaties bewaren',
    cards: (count: number, number: ReactNode) => {
      const words = counted(count, { one: 'kaart', other: 'kaarten' });
      return sentence`${number} ${words}`;
    },
    organisationCount: (count: number, number: ReactNode) => {
      const words = counted(count, { one: 'organisatie', other: 'organisaties' });
      return sentence`${number} ${words}`;
    },
    ownText: 'Je eigen woorden en herinneringen. Die zijn helemaal van jou.',
    shownText: 'Al je kaarten op Open Kaart, ook wat jij maakte.',
    yeses: (count: number) =>
      count === 0
        ? 'Jij gaf niemand een ja om mee te lezen.'
        : counted(count, {
            one: 'Jij gaf # keer ja om mee te lezen.',
            other: 'Jij gaf # keer ja om mee te lezen.',
          }),
    theyKeep: (count: number) =>
      counted(count, {
        one: 'Die organisatie houdt een eigen dossier bij. Meestal moet dat bewaard blijven tot je 35 bent.',
        other:
          'Die organisaties houden een eigen dossier bij. Meestal moet dat bewaard blijven tot je 35 bent.',
      }),
    nobodyKeeps: 'We kennen geen organisatie met een eigen dossier over jou.',
    cardsHere: (organisation: ReactNode, count: number) => {
      const cards = count === 0 ? 'nog geen kaarten' : counted(count, { one: '# kaart', other: '# kaarten' });
      return sentence`${organisation}: ${cards} hier.`;
    },
    keptUntil: (day: string) => `Bewaart meestal tot ${day}.`,
  },

  copyFirst: {
    title: 'Neem eerst een kopie.',
    text: 'Druk al je kaarten af of bewaar ze als pdf. Dan heb jij ze nog, wat je ook kiest.',
    label: 'Neem eerst een kopie',
    button: 'Maak een kopie',
  },

  choices: {
    title: 'Wat wil jij?',
    keep: { title: 'Alles zo laten', text: 'Er verandert niets. Wie jouw ja kreeg, leest nog mee.' },
    'only-me': {
      title: 'Alleen voor mij',
      text: 'Jij leest verder. Wie jouw ja kreeg, leest niet meer mee.',
    },
    delete: { title: 'Wissen', text: 'Je vraagt om te wissen. Je krijgt bedenktijd.' },
  },
  goBack: 'Nee, ga terug',

  keep: {
    title: 'Alles zo laten?',
    cardsStay: 'Je kaarten blijven staan. Jij kan ze blijven lezen.',
    yesesStay: (count: number) =>
      count === 0
        ? 'Je gaf niemand een ja om mee te lezen. Dat blijft zo.'
        : counted(count, {
            one: 'Je gaf # keer ja om mee te lezen. Dat blijft zo, tot de dag die je koos.',
            other: 'Je gaf # keer ja om mee te lezen. Dat blijft zo, tot de dag die je koos.',
          }),
    chooseLater: 'Je kan later altijd anders kiezen.',
    yes: 'Ja, laat alles zo',
    done: 'Er is niets veranderd. Alles blijft zoals het was.',
  },

  onlyMe: {
    title: 'Alleen voor jou?',
    looking: 'We kijken wie nu meeleest.',
    nobodyReads: 'Niemand leest nu mee met jouw ja.',
    theyStop: 'Met jouw ja lezen zij nu mee. Dat stopt dan meteen:',
    cardsStay: 'Je kaarten blijven staan. Jij kan later opnieuw iets delen.',
    organisationsKeep: 'Organisaties houden hun eigen dossier. Daar verandert dit niets aan.',
    staysEnded: 'Wat al stopte, blijft gestopt.',
    yes: 'Ja, alleen voor mij',
    done: 'Wie jouw ja kreeg, leest niet meer mee.',
  },

  delete: {
    title: 'Vraag je om te wissen?',
    cards: (all: number, own: number) =>
      counted(all, {
        one: `Hier ligt samen # kaart. Daarvan maakte jij er ${own}.`,
        other: `Hier liggen samen # kaarten. Daarvan maakte jij er ${own}.`,
      }),
    coolingOff: (count: number) =>
      `Je krijgt ${days(count)} bedenktijd. Intrekken kan elke dag, met één tik.`,
    organisationsKeep: 'Een organisatie moet haar eigen dossier meestal bewaren tot je 35 bent.',
    aMonth: (mark: ReactNode) => sentence`Een organisatie heeft een maand om te antwoorden ${mark}.`,
    notYet: 'Het wissen zelf doen we in deze versie nog niet. Organisaties krijgen je vraag ook nog niet.',
    staysHere: 'Je vraag blijft hier wel staan.',
    copyFirst: (link: (words: string) => ReactNode) =>
      sentence`Heb je al een kopie? ${link('Maak eerst een kopie')}.`,
    yes: 'Ja, vraag het',
    done: 'Je vraag om te wissen is gemaakt. Je kan ze nog intrekken.',
  },

  running: {
    title: 'Je vroeg om te wissen',
    askedOn: (day: string) => `Gevraagd op ${day}.`,
    thinkUntil: (day: ReactNode, left: string) => sentence`Je bedenktijd loopt tot ${day} (${left}).`,
    changedMind: 'Toch niet? Dat mag. Je hoeft niet te zeggen waarom.',
    withdraw: 'Intrekken',
    withdrawn: 'Je vraag is ingetrokken. Alles blijft zoals het was.',
    whereNow: 'Waar staat het nu?',
    ownStays: (count: number) =>
      counted(count, { one: '# kaart. Alles staat er nog.', other: '# kaarten. Alles staat er nog.' }),
    shownStays: (count: number) =>
      counted(count, {
        one: '# kaart, ook die van jou. Alles staat er nog.',
        other: '# kaarten, ook die van jou. Alles staat er nog.',
      }),
    noted: (organisation: ReactNode, day: string) =>
      sentence`${organisation}: genoteerd, antwoord ten laatste op ${day}`,
    takenBack: (organisation: ReactNode) => sentence`${organisation}: ingetrokken`,
  },
};

export type Eighteen = typeof eighteen;
