import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

const days = (count: number) => counted(count, { one: '# dag', other: '# dagen' });

/** What I asked, and answering what others asked. */
export const requests = {
  toCheck: '(nog na te kijken)',
  lead: 'Hier vraag je iets aan wie een dossier over je bijhoudt. Je ziet wie het leest, en wanneer je een antwoord mag verwachten.',
  leadFor: (name: ReactNode) =>
    sentence`Je vraagt hier iets voor ${name}, omdat jij nu voor dit kind beslist.`,
  newQuestion: 'Vraag iets',
  none: {
    title: 'Je vroeg nog niets',
    text: 'Wil je iets lezen, verbeteren of weten? Of loopt er iets mis? Vraag het hier.',
  },
  running: 'Dit loopt nog',
  finished: 'Dit is klaar',

  kinds: {
    access: { title: 'Iets lezen', text: 'Ik wil iets lezen, of een kopie krijgen.' },
    correction: { title: 'Iets verbeteren', text: 'Er staat iets dat niet klopt.' },
    restriction: {
      title: 'Iets niet meer tonen',
      text: 'Iets mag een tijd niet gebruikt of getoond worden.',
    },
    question: { title: 'Een vraag', text: 'Ik wil iets weten.' },
    complaint: { title: 'Een klacht', text: 'Er loopt iets mis.' },
    deletion: { title: 'Wissen', text: 'Ik vroeg om alles te wissen.' },
  },
  about: {
    entry: 'Het gaat over een kaart.',
    look: 'Het gaat over iemand die keek.',
    relation: 'Het gaat over wat er over jou werd opgeschreven.',
    toCard: 'Toon de kaart',
  },

  form: {
    title: 'Vraag iets',
    what: 'Wat wil je?',
    whatMissing: 'Kies eerst wat je wil.',
    whom: 'Aan wie?',
    whomMissing: 'Kies eerst aan wie je het vraagt.',
    wholeFile: 'Houdt een dossier over je bij.',
    words: 'Wil je er iets bij zeggen?',
    wordsHint: 'Dat hoeft niet. Alleen wie antwoordt, leest dit.',
    childOnly:
      'Nu beslist iemand anders voor jou over je dossier. Een vraag of een klacht stuur je altijd zelf.',
    noHolder:
      'We kennen nog geen organisatie met een dossier over jou. Vraag het op papier of in een gesprek.',
    whyText: 'Je vraagt waarom iemand keek. Kies welke organisatie dat voor jou uitzoekt.',
    send: 'Verstuur',
    cancel: 'Toch niet',
    sent: (organisation: ReactNode, day: string) =>
      sentence`Verstuurd naar ${organisation}. Een eerste reactie hoort er te zijn tegen ${day}.`,
    ranAlready: 'Dit vroeg je al. Die vraag loopt nog.',
  },

  /** The three steps of a question. */
  steps: {
    label: 'Waar staat het nu?',
    received: 'Ontvangen',
    reading: 'Wordt gelezen',
    answered: 'Beantwoord',
    withdrawn: 'Ingetrokken',
  },
  askedOn: (day: string) => `Gevraagd op ${day}.`,
  askedBy: (name: ReactNode, day: string) => sentence`Gevraagd door ${name} op ${day}.`,
  to: (organisation: ReactNode) => sentence`Aan ${organisation}`,
  reactionBy: (day: ReactNode) =>
    sentence`Een eerste reactie hoort er te zijn tegen ${day}. Dat beloven wij.`,
  reactionLate: (day: ReactNode) =>
    sentence`Een eerste reactie hoorde er te zijn tegen ${day}. Ze is te laat.`,
  readBy: (name: ReactNode, day: string) => sentence`${name} las je vraag op ${day}.`,
  readBySomebody: (day: string) => `Iemand las je vraag op ${day}.`,
  answerBy: (day: ReactNode) => sentence`Een antwoord hoort er te zijn tegen ${day}.`,
  answerLate: (day: ReactNode) => sentence`Een antwoord hoorde er te zijn tegen ${day}. Het is te laat.`,
  rules: {
    'privacy-law': 'De privacywet geeft een maand.',
    'open-government': 'Een dienst van de overheid heeft 20 dagen.',
    'school-guidance': 'Een CLB heeft 10 werkdagen om je te laten lezen.',
    'public-complaint': 'Een dienst van de overheid heeft 45 dagen voor een klacht.',
    ours: 'De wet geeft hier geen datum. Een maand is wat wij redelijk vinden.',
  },
  extendedTo: (day: string) =>
    `Hebben ze langer nodig? Dan moeten ze op tijd zeggen waarom. Het kan tot ${day}.`,
  late: 'Te laat? Ga hieronder naar iemand anders.',

  answer: {
    title: 'Het antwoord',
    outcomes: { done: 'Ja', partly: 'Een deel wel', refused: 'Nee' },
    by: (name: ReactNode, day: string) => sentence`Van ${name}, op ${day}.`,
    bySomebody: (day: string) => `Op ${day}.`,
    because: (ground: string) => `Waarom niet: ${ground}`,
  },
  grounds: {
    confidential: 'iemand vertelde het in vertrouwen.',
    'third-party': 'het gaat over iemand anders.',
    court: 'het is gemaakt voor de rechter.',
    interest: 'nu nog niet, in jouw belang.',
    'rights-of-others': 'het zou iemand anders schaden.',
    secrecy: 'het valt onder het beroepsgeheim.',
    'kept-by-law': 'de wet zegt dat het bewaard moet blijven.',
    'correct-as-is': 'volgens hen klopt het zo.',
    'not-here': 'zij hebben dit niet.',
  },

  disagree: {
    title: 'Ik ben het niet eens',
    waiting: 'Geen antwoord, of loopt het mis?',
    text: 'Dan kan je verder gaan. Begin waar jij wil. Je vertrouwenspersoon mag helpen.',
    routes: {
      talk: 'Praat met wie je begeleidt, of met iemand die je vertrouwt.',
      management: 'Vraag het aan de directie.',
      opgroeipunt: 'Opgroeipunt: voor vragen en klachten over de jeugdhulp.',
      klachtenlijn: 'De Klachtenlijn van het Kinderrechtencommissariaat.',
      'commissie-van-toezicht': 'Zit je in een gesloten voorziening? De maandcommissaris komt luisteren.',
      ombudsdienst: 'De Vlaamse Ombudsdienst, na je klacht bij de dienst zelf.',
      vtc: 'De Vlaamse Toezichtcommissie, over je gegevens bij een Vlaamse dienst. Schrijf eerst naar de dienst zelf: dat deed je hier.',
      gba: 'De Gegevensbeschermingsautoriteit, over je gegevens bij een private organisatie.',
    },
    more: 'Lees meer',
    askAgain: 'Stuur een klacht',
  },

  withdraw: 'Vraag intrekken',
  withdrawn: 'Je vraag is ingetrokken.',
  withdrawnOn: (day: string) => `Je trok ze in op ${day}.`,
  deletionElsewhere: 'Alles over wissen staat bij ‘Mijn 18’.',
  toDeletion: 'Ga naar Mijn 18',

  work: {
    lead: 'Dit wacht op een antwoord van jullie. Wie het vroeg, ziet wanneer iemand het leest en wat het antwoord is.',
    forWhom: (organisations: ReactNode) => sentence`Je antwoordt voor ${organisations}.`,
    notForYou: {
      title: 'Dit scherm is voor wie antwoordt',
      text: 'Beantwoord je vragen voor een organisatie? Vraag daar dan om je die taak te geven.',
    },
    nothing: { title: 'Alles is beantwoord', text: 'Er wacht nu niets op jullie.' },
    reminders: 'Herinneringen',
    overdue: (count: number) => counted(count, { one: '# vraag is te laat', other: '# vragen zijn te laat' }),
    today: (count: number) =>
      counted(count, { one: '# vraag moet vandaag', other: '# vragen moeten vandaag' }),
    soon: (count: number) =>
      counted(count, { one: '# vraag moet binnen 2 dagen', other: '# vragen moeten binnen 2 dagen' }),
    waiting: (count: number) => counted(count, { one: '# vraag wacht', other: '# vragen wachten' }),
    left: (count: number) => (count === 0 ? 'vandaag' : `nog ${days(count)}`),
    late: (count: number) => `${days(count)} te laat`,
    from: (name: ReactNode) => sentence`Van ${name}`,
    firstReaction: (day: string) => `Eerste reactie tegen ${day}`,
    answerDue: (day: string) => `Antwoord tegen ${day}`,
    openHint: 'Open je een vraag? Dan ziet wie ze stelde dat iemand ze leest.',
    back: 'Terug naar de lijst',
    noWords: 'Zonder woorden erbij.',
    aboutCard: (title: ReactNode) => sentence`Over de kaart ‘${title}’.`,
    aboutSomeCard: 'Over een kaart die jullie niet zelf schreven.',
    aboutLook: (name: ReactNode, day: string, time: string) =>
      sentence`Over ${name}, die keek op ${day} om ${time.replace(':', '.')} uur.`,
    aboutRelation: {
      capacity: 'Over de beslissing of deze jongere zelf beslist.',
      representative: 'Over wie voor dit kind beslist.',
      'contact-ban': 'Over een contactverbod.',
      'legal-basis': 'Over wie van de wet of de rechter mag kijken.',
      'trusted-person': 'Over de vertrouwenspersoon.',
      involvement: 'Over een team dat begeleidt.',
    },
    askedFor: (asker: ReactNode, child: ReactNode) => sentence`${asker} vroeg dit voor ${child}.`,
    outcome: 'Wat is het antwoord?',
    outcomes: {
      done: { label: 'Ja', hint: 'We deden wat gevraagd werd.' },
      partly: { label: 'Een deel wel', hint: 'Een deel deden we. Een deel niet.' },
      refused: { label: 'Nee', hint: 'We doen dit niet.' },
    },
    outcomeMissing: 'Kies eerst een antwoord.',
    ground: 'Op welke grond niet?',
    groundMissing: 'Kies een grond.',
    grounds: {
      confidential: 'In vertrouwen verteld',
      'third-party': 'Gaat over iemand anders',
      court: 'Gemaakt voor de rechter',
      interest: 'In het belang van de jongere',
      'rights-of-others': 'Zou iemand anders schaden',
      secrecy: 'Beroepsgeheim',
      'kept-by-law': 'Moet bewaard blijven van de wet',
      'correct-as-is': 'Klopt zoals het er staat',
      'not-here': 'Dit hebben wij niet',
    },
    words: 'Leg het uit',
    wordsHint: 'Schrijf voor wie het vroeg: kort, gewone woorden, je-vorm.',
    wordsMissing: 'Schrijf er een uitleg bij.',
    goesAlong: 'Dit gaat mee met je antwoord: waar iemand naartoe kan die het niet eens is.',
    once: 'Een antwoord kan je daarna niet meer veranderen.',
    send: 'Verstuur het antwoord',
    sent: 'Je antwoord is verstuurd.',
    answeredAlready: 'Deze vraag is beantwoord.',
  },
};

export type Requests = typeof requests;
