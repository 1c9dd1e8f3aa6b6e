import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

type Yes = { name: ReactNode; what: string; until: string };

/** The overview: what lies on the table now. */
export const overview = {
  hello: (firstName: ReactNode) => sentence`Hallo, ${firstName}`,
  onYourTable: 'Dit ligt nu op jouw tafel.',
  youDecide: 'Jij beslist wie meeleest.',
  readingAlong: (name: ReactNode) =>
    sentence`Je leest mee. ${name} ziet wanneer je keek en welke kaarten je opende.`,
  learnMore: (howItWorks: (words: string) => ReactNode, allCards: (words: string) => ReactNode) =>
    sentence`Meer weten over een dossier? ${howItWorks('Lees hoe het werkt')}, of ga naar ${allCards('alle kaarten')}.`,

  readCards: 'Lees je kaarten',
  acting: (name: ReactNode) =>
    sentence`Je beslist nu voor ${name}. Kijk alleen als het nodig is: ${name} kan zien dat je keek.`,
  /** For who reads along: on which ground, what, until when. */
  along: {
    title: 'Waarom lees je mee?',
    because: {
      consent: (name: ReactNode) => sentence`Er is een ja in het dossier van ${name}.`,
      law: (name: ReactNode) => sentence`Een rechter of de wet geeft je toegang bij ${name}.`,
      parental: (name: ReactNode) => sentence`Je bent ouder of voogd van ${name}.`,
      mandate: (name: ReactNode) => sentence`Je bent vertrouwenspersoon van ${name}.`,
      'own-team': (name: ReactNode) => sentence`Je team helpt ${name}. Je ziet wat je team schreef.`,
    },
    what: (what: string) => `Je leest: ${what}.`,
    until: (day: string) => `Tot en met ${day}.`,
  },

  soon: {
    next: 'Volgende afspraak',
    at: (hour: string) => `, ${hour.replace(':', '.')} uur`,
    with: (names: ReactNode) => sentence`Met ${names}.`,
    nothingNext: 'Er staat nu niets in je agenda.',
    toCalendar: 'Naar je agenda',
    call: 'Wie bel je eerst?',
    nobodyToCall: 'Hier komen mensen die je mag bellen als het dringend is.',
    toPeople: 'Naar je mensen',
  },

  news: {
    title: 'Vraagt dit je aandacht?',
    nothing: 'Nu niets. Komt er een vraag, een antwoord of een beslissing, dan lees je het hier.',
    asksToRead: (name: ReactNode, shelf: string) => sentence`${name} vraagt om het vak ${shelf} te lezen`,
    answerThem: 'Zeg ja of nee',
    theShelf: (shelf: string) => `het vak ${shelf}`,
    oneCard: 'één kaart',
    endsSoon: (name: ReactNode) => sentence`${name} leest bijna niet meer mee`,
    longUnused: (name: ReactNode) => sentence`${name} keek al lang niet`,
    ending: ({ name, what, until }: Yes) =>
      sentence`${name} mag ${what} nog lezen tot en met ${until}. Daarna stopt het vanzelf.`,
    unused: ({ name, what }: Omit<Yes, 'until'>) =>
      sentence`${name} mag ${what} lezen, maar keek al drie maanden niet.`,
    lookAndDecide: 'Bekijk en beslis',
    answered: {
      access: 'Antwoord: je vroeg om iets te lezen',
      correction: 'Antwoord: je vroeg om iets te verbeteren',
      restriction: 'Antwoord: je vroeg om iets af te schermen',
      question: 'Antwoord op je vraag',
      complaint: 'Antwoord op je klacht',
      deletion: 'Antwoord: je vroeg om te wissen',
    },
    toCard: 'Naar de kaart',
    capable: 'Zelf beslissen over dit dossier: ja.',
    notCapable: 'Zelf beslissen over dit dossier: nog niet.',
    relations: {
      representative: (name: ReactNode) => sentence`${name} mag beslissen als ouder of voogd.`,
      'contact-ban': (name: ReactNode) => sentence`${name} ziet hier niets.`,
      'legal-basis': (name: ReactNode) => sentence`${name} mag iets lezen van een rechter of de wet.`,
      'trusted-person': (name: ReactNode) => sentence`${name} is vertrouwenspersoon.`,
      involvement: (name: ReactNode) => sentence`${name} helpt mee.`,
    },
    recordedBy: (organisation: ReactNode, day: string) => sentence`Door ${organisation} op ${day}.`,
    waiting: 'Iemand anders kijkt dit nog na.',
    stopsOn: (day: string) => `Dit stopt op ${day}.`,
    shielded: 'De reden blijft dicht, om iemand te beschermen.',
    recorded: 'Nieuw vastgelegd',
    lookOrContest: 'Bekijk, of zeg dat het niet klopt',
  },

  shelves: 'De vakken',
  newest: 'Nieuwste kaarten',
  noNewest: 'Hier komen je nieuwste kaarten. Nog niemand zette er een.',

  whoReads: 'Wie mag meelezen met een ja?',
  nobodyReads: 'Niemand kreeg een ja.',
  readers: (count: number, number: ReactNode) => {
    const words = counted(count, {
      one: 'persoon of team mag van jou iets lezen.',
      other: 'mensen of teams mogen van jou iets lezen.',
    });
    return sentence`${number} ${words}`;
  },
  seeWhoSees: 'Kijk wie wat ziet',

  part: 'Dit is een deel van je dossier',
  sources: 'Elke organisatie houdt zelf een dossier bij. Tik op een naam. Dan lees je hoe je de rest vraagt.',
  noSources: 'Er is nog geen organisatie verbonden.',
  connected: 'stuurt kaarten door',
  notConnected: 'nog niet verbonden',
  connectedSince: (day: string) => `Sinds ${day}. Er kan ook nog iets op papier staan.`,

  asked: 'Wat je vroeg',
  askedToDelete: 'Je vroeg om te wissen',
  thinkAgain: (day: ReactNode, left: string) =>
    sentence`Je kan nog van gedacht veranderen tot ${day} (${left}).`,
  lookOrWithdraw: 'Bekijk of trek in',
  askedOf: (organisation: ReactNode) => sentence`Aan ${organisation}.`,
  askedOn: (made: string) => `Gevraagd op ${made}.`,
  isRead: (who: ReactNode) => sentence`${who} leest je vraag.`,
  reactionBy: (day: string) => `Een eerste reactie hoort er te zijn tegen ${day}.`,
  answerBy: (day: string) => `Een antwoord ten laatste op ${day}.`,
  allQuestions: 'Naar al je vragen',
  withdraw: 'Intrekken',
  withdrawn: 'Je vraag is ingetrokken.',
  requests: {
    access: 'Je vroeg om iets te lezen',
    correction: 'Je vroeg om iets te verbeteren',
    restriction: 'Je vroeg om iets af te schermen',
    question: 'Je stelde een vraag',
    complaint: 'Je diende een klacht in',
    deletion: 'Je vroeg om te wissen',
  },
};

export type Overview = typeof overview;
