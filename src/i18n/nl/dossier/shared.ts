import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';
import { shelves } from './shelves.ts';

const counted = countingIn('nl');

/** What every signed-in screen says. */
export const shared = {
  /** Of each screen: its heading while it loads, and what it is called in the list of screens. */
  headings: {
    overview: 'Hallo',
    reading: 'Kaarten lezen',
    card: 'Kaart',
    plan: 'Mijn plan',
    calendar: 'Mijn agenda',
    people: 'Mijn mensen',
    keepsakes: 'Mijn herinneringen',
    sharing: 'Wie ziet wat',
    log: 'Wie keek',
    requests: 'Mijn vragen',
    work: 'Vragen beantwoorden',
    eighteen: 'Mijn 18',
    shared: 'Gedeeld met mij',
    around: 'Wie staat rond mij',
    keeping: 'Bijhouden',
    letter: 'Toegang geven',
    settings: 'Instellingen',
  },
  nav: {
    label: 'Mijn dossier',
    overview: 'Overzicht',
    reading: 'Lezen',
    sharing: 'Wie ziet wat',
    log: 'Wie keek',
    requests: 'Mijn vragen',
    work: 'Postvak',
    eighteen: 'Mijn 18',
    shared: 'Gedeeld',
    around: 'Rond mij',
    keeping: 'Bijhouden',
  },
  demo: { title: 'Dit is een demo.', text: 'Alle mensen en verhalen zijn verzonnen.' },
  signedInAs: (name: ReactNode) => sentence`Aangemeld als ${name}.`,
  readingAlongWith: (name: ReactNode) => sentence`Je leest mee bij ${name}.`,
  decidingFor: (name: ReactNode) => sentence`Je beslist namens ${name}.`,
  settings: 'Instellingen',
  signOut: 'Afmelden',

  chooser: {
    mine: 'Van mij',
    actingFor: 'Namens mijn kind',
    sharedWithMe: 'Gedeeld met mij',
    decideFor: 'Je beslist nu voor dit kind',
    myDossier: 'Mijn dossier',
    readShared: 'Lees wat met jou gedeeld is',
    hint: 'Wat iemand met je deelt, blijft tussen jullie. Die persoon ziet ook dat je keek.',
    another: 'Ander dossier kiezen',
  },
  nothing: {
    title: 'Er ligt nog niets op tafel',
    text: 'Er is hier nog geen dossier van jou. Niemand deelt nu iets met je.',
    onPaper: (link: (words: string) => ReactNode) =>
      sentence`Je kan je dossier wel ${link('op papier of in een gesprek')} vragen.`,
  },
  notForYou: {
    title: 'Dit scherm is niet voor jou',
    text: (name: ReactNode) =>
      sentence`Alleen ${name} ziet wat hier staat. Jij kan wel lezen wat met jou gedeeld is.`,
    read: 'Lees wat gedeeld is',
  },

  waiting: 'We halen je kaarten.',
  more: 'Toon meer',
  loadingMore: 'We halen er meer',
  undo: 'Ongedaan maken',
  okay: 'Oké',

  mishap: {
    title: 'Hier ging iets mis bij ons',
    text: 'Dat is niet jouw fout. Er is niets verloren.',
    reload: 'Laad de pagina opnieuw',
  },
  signedOut: {
    title: 'Je bent niet aangemeld',
    text: 'Was je even weg? Dan melden we je vanzelf af. Zo leest niemand mee.',
    nothingLost: 'Er is niets verloren.',
    signIn: 'Aanmelden',
    onPaper: (link: (words: string) => ReactNode) =>
      sentence`Lukt aanmelden niet? Vraag je dossier ${link('op papier of in een gesprek')}.`,
  },
  signOutFailed: {
    title: 'Afmelden lukte nog niet',
    text: 'Je kaarten zijn van het scherm. Maar je bent nog aangemeld.',
    again: 'Probeer opnieuw af te melden',
  },
  signInAgain: {
    title: 'Eerst even opnieuw aanmelden.',
    text: 'Zo zijn we zeker dat jij dit beslist. Daarna kom je hier terug. Je keuzes blijven klaarstaan.',
    button: 'Opnieuw aanmelden',
  },

  missing: {
    title: 'Dit vinden we niet',
    text: 'Deze kaart is er niet, of ze ligt niet open voor jou.',
    toOverview: 'Naar je overzicht',
  },
  away: {
    title: 'Dit is even niet bereikbaar',
    notYou: 'Dat ligt niet aan jou.',
    busy: 'Het is nu erg druk. Wacht even en probeer opnieuw.',
    nothingLost: 'Er is niets verloren. Je dossier staat nog waar het stond.',
    again: 'Probeer opnieuw',
    onPaper: (link: (words: string) => ReactNode) =>
      sentence`Blijft het duren? Vraag je dossier ${link('op papier of in een gesprek')}.`,
  },
  /** One line beside the button that was pressed, when it did not work. */
  trouble: {
    busy: 'Het is nu erg druk. Er is niets veranderd. Probeer het straks opnieuw.',
    unreachable: 'Dit is even niet bereikbaar. Er is niets verloren. Probeer het opnieuw.',
    gone: 'Dit bestaat niet meer. Laad de pagina opnieuw.',
    conflict: 'Dit is al gebeurd, of ondertussen veranderd. Laad de pagina opnieuw.',
    invalid: 'Dit kan zo niet. Er is niets veranderd.',
    refused: 'Dat lukte niet. Er is niets veranderd.',
  },

  ask: {
    promise: (day: string) => `Je vraag is bewaard. Een eerste reactie hoort er te zijn tegen ${day}.`,
    takenBack: 'Je vraag is ingetrokken.',
    takeBack: 'Vraag intrekken',
  },
  /** What an organisation answered, in a word. */
  answer: { done: 'Ja, dat is gebeurd.', partly: 'Een deel wel, een deel niet.', refused: 'Nee.' },
  call: 'Bel',

  part: {
    mine: 'Dit is een deel van je dossier.',
    theirs: (name: ReactNode) => sentence`Dit is een deel van het dossier van ${name}.`,
    connected: (organisations: ReactNode) => sentence`Verbonden met Open Kaart: ${organisations}.`,
    noneConnected: 'Er is nog geen organisatie verbonden.',
    howToAsk: 'Zo vraag je de rest',
  },

  shelves,
  kinds: {
    report: 'verslag',
    goal: 'doel',
    agreement: 'afspraak',
    appointment: 'in de agenda',
    contact: 'contact',
    document: 'document',
    keepsake: 'herinnering',
    'own-word': 'eigen woorden',
  },
  closedCard: 'Dichte kaart',
  closedBecause: (ground: string) => `Dichte kaart: ${ground.toLowerCase()}`,
  whyClosed: 'Waarom?',
  /** Why a card is closed, in a few words for on the card. */
  grounds: {
    confidential: 'In vertrouwen verteld',
    'third-party': 'Gaat over iemand anders',
    court: 'Gemaakt voor de rechter',
    interest: 'Nu nog niet, in jouw belang',
  },
  roles: {
    mother: 'mama',
    father: 'papa',
    guardian: 'voogd',
    guide: 'begeleider',
    consulent: 'consulent',
    'school-counsellor': 'CLB-begeleider',
    'trusted-person': 'vertrouwenspersoon',
    other: 'iemand rond jou',
  },

  cards: (count: number) => counted(count, { one: '# kaart', other: '# kaarten' }),
  cardsWithClosed: (count: number, closed: number) =>
    counted(count, { one: `# kaart, ${closed} dicht`, other: `# kaarten, ${closed} dicht` }),
  noCardsYet: 'Nog geen kaarten',
  sharedWithYou: 'Gedeeld met jou',
  daysLeft: (count: number) =>
    count <= 0 ? 'vandaag' : counted(count, { one: 'nog # dag', other: 'nog # dagen' }),
};

export type Shared = typeof shared;
