import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

type Yes = { name: ReactNode; what: ReactNode; until: string };

/** Who sees what: my table through somebody else's eyes, and turning cards. */
export const sharing = {
  /** How a youngster calls a parent; everybody else goes by their name. */
  called: { mother: 'Mama', father: 'Papa' },
  /** A shelf, and one card, as they stand in a sentence about giving. */
  yourShelf: {
    'about-me': 'je kaarten over jou',
    reports: 'je verslagen',
    plan: 'je plan',
    calendar: 'je agenda',
    people: 'je mensen',
    documents: 'je documenten',
    keepsakes: 'je herinneringen',
    'my-words': 'je eigen woorden',
  },
  yourCard: (title: ReactNode) => sentence`je kaart ‘${title}’`,
  oneOfYourCards: 'een van je kaarten',

  choosePerson: 'Kies iemand. Dan zie je jouw tafel door hun ogen. Jij beslist wat open ligt.',
  nobody: {
    title: 'Er zit nog niemand rond je tafel',
    text: 'Hier komen de mensen met wie je kaarten kan delen. Vraag aan je begeleider om ze toe te voegen.',
    learn: 'Lees hoe delen werkt',
  },
  seesNothing: 'Ziet nu niets',
  seesSomething: 'Ziet een deel',
  teamOf: (members: ReactNode) => sentence`team met ${members}`,
  backToEveryone: 'Terug naar iedereen',

  throughTheEyesOf: (name: ReactNode) => sentence`Door de ogen van ${name}`,
  allClosed: 'Alle kaarten liggen dicht.',
  openOfAll: (open: number, all: number) => {
    const mine = counted(all, { one: 'Van je # kaart', other: 'Van je # kaarten' });
    return counted(open, { one: `${mine} ligt er # open.`, other: `${mine} liggen er # open.` });
  },
  tapToTurn: 'Tik op een kaart om ze te draaien.',
  onlyTheirs: ({ name, count, ground }: { name: ReactNode; count: number; ground: string }) => {
    const cards = counted(count, {
      one: '# kaart lezen die voor jou dicht ligt',
      other: '# kaarten lezen die voor jou dicht liggen',
    });
    return sentence`${name} kan ook ${cards}. Waarom dicht? ${ground}.`;
  },

  youSaidYes: 'Jij zei ja',
  mayRead: {
    know: ({ name, what, until }: Yes) =>
      sentence`${name} mag ${what} lezen, om op de hoogte te blijven, tot en met ${until}.`,
    help: ({ name, what, until }: Yes) =>
      sentence`${name} mag ${what} lezen, om te helpen, tot en met ${until}.`,
    arrange: ({ name, what, until }: Yes) =>
      sentence`${name} mag ${what} lezen, om iets te regelen, tot en met ${until}.`,
    'hand-over': ({ name, what, until }: Yes) =>
      sentence`${name} mag ${what} lezen, voor een overdracht, tot en met ${until}.`,
  },
  stop: 'Stop dit',
  stopWhat: (name: ReactNode, what: ReactNode) => sentence`: ${name} mag ${what} niet meer lezen`,
  canReadNow: (name: ReactNode, what: ReactNode) => sentence`${name} kan nu ${what} lezen.`,
  canReadNoMore: (name: ReactNode, what: ReactNode) => sentence`${name} kan ${what} niet meer lezen.`,
  stayOpen: (count: number) =>
    counted(count, {
      one: '# kaart die je apart gaf, blijft open.',
      other: '# kaarten die je apart gaf, blijven open.',
    }),

  shelfClosed: 'Alles dicht',
  shelfOpen: 'Alles open',
  shelfPartlyOpen: (open: number, all: number) => `${open} van de ${all} open`,
  openShelf: 'Leg het hele vak open',
  closeShelf: 'Leg het hele vak dicht',
  openThisShelf: (shelf: string) => `${shelf}: leg het hele vak open`,
  closeThisShelf: (shelf: string) => `${shelf}: leg het hele vak dicht`,
  emptyShelf: 'Nog geen kaarten.',
  whatComesIsOpen: (name: ReactNode) => sentence`Wat hier komt, kan ${name} ook lezen.`,
  showAll: (count: number, shelf: string) =>
    counted(count, { one: `Toon # kaart van ${shelf}`, other: `Toon alle # kaarten van ${shelf}` }),

  open: 'Open',
  closed: 'Dicht',
  openFor: (title: ReactNode, name: ReactNode) => sentence`${title}, open voor ${name}`,
  closedForYouToo: 'Deze kaart ligt ook voor jou dicht.',
  aboutSomebodyElse: 'Dit gaat over iemand anders. Daarom kan je deze kaart niet zelf delen.',

  whoCanRead: (title: ReactNode) => sentence`Wie kan ‘${title}’ lezen?`,
  whoCanReadClosed: (closedCard: string) => `Wie kan ‘${closedCard}’ lezen?`,
  backToCard: 'Terug naar de kaart',
  nobodyButYou: 'Niemand. Alleen jij. Tik op iemand om dat te veranderen.',
  you: 'Jij',
  readers: (youAndThem: ReactNode) => sentence`${youAndThem}. Tik op iemand om dat te veranderen.`,
  canRead: 'Kan deze kaart lezen',
  canNotRead: 'Kan deze kaart niet lezen',

  give: {
    title: (name: ReactNode, what: ReactNode) => sentence`Mag ${name} ${what} lezen?`,
    wholeShelf:
      'Ook kaarten die later in dit vak komen. Dichte kaarten blijven dicht. Kaarten over iemand anders ook.',
    whatFor: 'Waarvoor?',
    purposes: {
      know: { label: 'Op de hoogte blijven', hint: 'Weten hoe het met me gaat.' },
      help: { label: 'Mij helpen', hint: 'Mij beter kunnen begeleiden.' },
      arrange: { label: 'Iets regelen', hint: 'Iets in orde brengen, zoals school of papieren.' },
      'hand-over': { label: 'Overdracht', hint: 'Iemand nieuw leert me kennen.' },
    },
    chooseWhatFor: 'Kies eerst waarvoor.',
    untilWhen: 'Tot wanneer?',
    months: (count: number) =>
      count === 12 ? '1 jaar' : counted(count, { one: '# maand', other: '# maanden' }),
    until: (day: string) => `tot en met ${day}`,
    chooseUntil: 'Kies eerst tot wanneer.',
    stopAnyTime: 'Je kan altijd stoppen. Dat werkt meteen.',
    yes: 'Ja, dat mag',
    no: 'Nee, toch niet',
  },
  closeAll: {
    title: 'Leg je het hele vak dicht?',
    text: (name: ReactNode, shelf: ReactNode) =>
      sentence`Deze kaart ligt open omdat ${name} ${shelf} mag lezen. Eén kaart apart dichtleggen gaat dan niet.`,
    yes: 'Ja, leg alles dicht',
    no: 'Nee, laat het open',
  },
  oneMoreStep: 'Nog één stap',
  notNow: 'Nu niet',
};

export type Sharing = typeof sharing;
