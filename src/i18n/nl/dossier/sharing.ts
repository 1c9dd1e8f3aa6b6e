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
  seesOtherwise: 'Ziet een deel, zonder jouw ja',
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

  /** For a parent or guardian who decides for a child: the same screens, about the child. */
  forChild: {
    doneFor: (name: ReactNode) => sentence`Je beslist hier namens ${name}.`,
    their: (name: string) => ({
      'about-me': `de kaarten over ${name}`,
      reports: `de verslagen van ${name}`,
      plan: `het plan van ${name}`,
      calendar: `de agenda van ${name}`,
      people: `de mensen van ${name}`,
      documents: `de documenten van ${name}`,
      keepsakes: `de herinneringen van ${name}`,
      'my-words': `de eigen woorden van ${name}`,
    }),
    theirCard: (title: ReactNode) => sentence`de kaart ‘${title}’`,
    oneOfTheirCards: 'een van de kaarten',
    choosePerson: 'Kies iemand. Dan zie je de tafel door hun ogen. Jij beslist nu wat open ligt.',
    openOfAll: (open: number, all: number) => `Open kaarten: ${open} van ${all}.`,
    hints: {
      know: 'Weten hoe het met je kind gaat.',
      help: 'Je kind beter kunnen begeleiden.',
      arrange: 'Iets in orde brengen, zoals school of papieren.',
      'hand-over': 'Iemand nieuw leert je kind kennen.',
    },
  },
  notYet: {
    title: 'Nu beslist nog iemand anders',
    text: 'Je ouder of voogd beslist nu wie jouw dossier leest. Later beslis jij dat zelf. Dat is meestal vanaf 12 jaar.',
    talk: 'Wil je dat iemand iets niet leest? Zeg het tegen je ouder, voogd of begeleider. Je mag altijd zeggen wat jij vindt.',
  },

  asks: {
    title: 'Vraag om mee te lezen',
    wants: (name: ReactNode, what: ReactNode) => sentence`${name} vraagt om ${what} te lezen.`,
    /** Who of a team asks. */
    through: (name: ReactNode) => sentence`Gevraagd door ${name}.`,
    why: 'Waarom?',
    askedOn: (day: string) => `Gevraagd op ${day}.`,
    free: 'Ja of nee: allebei is goed. Wie vraagt, ziet alleen je antwoord.',
    yes: 'Ja, 3 maanden',
    no: 'Nee, dit niet',
    saidYes: (name: ReactNode, what: ReactNode, until: string) =>
      sentence`${name} kan ${what} lezen tot en met ${until}.`,
    saidNo: (name: ReactNode) => sentence`Je zei nee tegen ${name}. Er verandert niets.`,
  },
  review: {
    title: 'Nog eens over nadenken',
    ending: ({ name, what, until }: Yes) =>
      sentence`${name} mag ${what} lezen tot en met ${until}. Daarna stopt het vanzelf.`,
    unused: (name: ReactNode, what: ReactNode) =>
      sentence`${name} mag ${what} lezen, maar keek al meer dan 3 maanden niet.`,
    goOn: '3 maanden langer',
    letEnd: 'Laat het stoppen',
    keep: 'Laat het zo',
    endNow: 'Stop dit nu',
    goesOn: ({ name, what, until }: Yes) => sentence`${name} mag ${what} lezen tot en met ${until}.`,
  },
  more: {
    title: 'Meer beslissen',
    templates: {
      title: 'Meer tegelijk delen',
      text: 'Een set kaarten voor je ouders, begeleider of school.',
    },
    doors: { title: 'Wie kijkt zonder jouw ja', text: 'Door een wet of een rechter. Met de reden erbij.' },
    trusted: { title: 'Mijn vertrouwenspersoon', text: 'Laat die persoon meelezen, of stop dat.' },
    moving: { title: 'Ik verhuis', text: 'Stop in één keer alles van een organisatie.' },
    block: { title: 'Iemand blokkeren', text: 'Deze persoon ziet niets meer met jouw ja.' },
  },
  back: 'Terug naar iedereen',

  sets: {
    title: 'Meer tegelijk delen',
    intro: 'Kies een set. Je ziet eerst wat erin zit. Er gebeurt niets voor jij ja zegt.',
    none: 'Er zit nog niemand rond je tafel voor wie een set past.',
    names: {
      parents: 'Mijn ouders: agenda en afspraken',
      guide: 'Mijn begeleider: plan en agenda',
      trusted: 'Mijn vertrouwenspersoon: verslagen, plan en agenda',
      school: 'Mijn school: plan en papieren',
      newcomer: 'Iemand nieuw: wie ik ben',
    },
    choose: 'Kies deze set',
    who: 'Wie mag dit lezen?',
    chooseWho: 'Kies eerst wie.',
    opens: (what: ReactNode) => sentence`Zij mogen lezen: ${what}.`,
    purpose: (label: string) => `Waarvoor? ${label}.`,
    given: (count: number) =>
      counted(count, { one: 'Gelukt. # toestemming geldt nu.', other: 'Gelukt. # toestemmingen gelden nu.' }),
    taken: (count: number) =>
      counted(count, { one: '# toestemming is gestopt.', other: '# toestemmingen zijn gestopt.' }),
  },

  bases: {
    consent: 'Jij zei ja',
    law: 'Moet van de wet',
    parental: 'Als ouder of voogd',
    'own-team': 'Schreef het zelf, als team',
    mandate: 'Als vertrouwenspersoon',
  },
  doors: {
    title: 'Wie kijkt zonder jouw ja',
    intro: 'Deze mensen zien iets zonder dat jij ja zei. Jij mag weten wie, waarom en tot wanneer.',
    nobody: 'Niemand. Alleen wie van jou een ja kreeg, ziet iets.',
    reach: {
      child:
        'Ziet alles over jou, behalve wat in vertrouwen verteld is, over anderen gaat of voor de rechter is.',
      self: 'Ziet alleen wat over zichzelf gaat.',
      shelves: (shelves: ReactNode) => sentence`Ziet deze vakken: ${shelves}.`,
      team: 'Ziet alleen wat het eigen team schreef.',
      subject: 'Ziet wat jij ziet.',
    },
    grounds: {
      parent: 'Is je ouder.',
      guardian: 'Is je voogd.',
      court: 'De rechter besliste dat deze persoon voor je zorgt.',
      'court-order': 'Een rechter besliste dit.',
      'mandated-service': 'Een dienst met een opdracht van de overheid volgt je dossier op.',
    },
    team: 'Dit team helpt je nu.',
    exceptions: {
      'conflict-of-interest': 'Leest mee, omdat jij en je ouders niet hetzelfde willen.',
      'unused-parental-right': 'Leest mee, omdat je ouders dat nu niet doen.',
    },
    why: 'Waarom',
    what: 'Wat',
    since: 'Sinds',
    until: 'Tot en met',
    noEnd: 'Er staat nog geen einde vast.',
    recordedBy: 'Wie schreef dit op',
    shielded: 'De reden blijft dicht. Die kan iemand in gevaar brengen.',
    fixed: 'Dit kan je hier niet uitzetten.',
    canClose: (moving: (words: string) => ReactNode, block: (words: string) => ReactNode) =>
      sentence`Dit stopt als je ${moving('verhuist')} of iemand ${block('blokkeert')}.`,
    complain: (organisation: ReactNode, link: (words: string) => ReactNode) =>
      sentence`Niet akkoord? Zeg het eerst tegen ${organisation}. Je mag ook ${link('een klacht doen')}.`,
  },

  trusted: {
    title: 'Mijn vertrouwenspersoon',
    intro: 'Zeg je ja, dan leest deze persoon wat jij kan lezen. Stoppen kan altijd, met één tik.',
    nobody: 'Er staat nog niemand genoteerd als je vertrouwenspersoon. Vraag het aan je begeleider.',
    learn: 'Wat doet een vertrouwenspersoon?',
    secrecy: 'Heeft beroepsgeheim. Leest daarom ook wat in jouw belang nog dicht ligt voor jou.',
    noSecrecy: 'Heeft geen beroepsgeheim. Leest niet meer dan jij.',
    reads: (day: string) => `Leest mee sinds ${day}.`,
    readsNothing: 'Leest nu niets.',
    give: (name: ReactNode) => sentence`Laat ${name} meelezen`,
    stop: (name: ReactNode) => sentence`Laat ${name} niet meer meelezen`,
    ask: (name: ReactNode) => sentence`Mag ${name} alles lezen wat jij leest?`,
    yes: 'Ja, dat mag',
    no: 'Nee, toch niet',
    given: (name: ReactNode) => sentence`${name} leest nu mee.`,
    stopped: (name: ReactNode) => sentence`${name} leest niet meer mee.`,
  },

  moving: {
    title: 'Ik verhuis',
    intro: 'Ga je weg bij een organisatie? Dan stopt hier in één keer alles wat zij mocht zien.',
    none: 'Er staat nog geen organisatie rond je dossier.',
    look: (name: ReactNode) => sentence`Bekijk wat er stopt bij ${name}`,
    ask: (name: ReactNode) => sentence`Ga je weg bij ${name}?`,
    stops: 'Dit stopt meteen',
    stays: 'Dit blijft',
    grant: (name: ReactNode, what: ReactNode) => sentence`${name} leest ${what} niet meer.`,
    mandate: (name: ReactNode) => sentence`${name} leest niet meer mee als vertrouwenspersoon.`,
    ownTeam: (name: ReactNode) => sentence`${name} ziet hier niet meer wat het team zelf schreef.`,
    nothing: 'Er is nu niets dat zij mogen zien.',
    law: (name: ReactNode) => sentence`${name}: dit moet van de wet, of als ouder. Dat stopt hier niet.`,
    source: 'Hun eigen dossier over jou. Dat bewaren ze zelf.',
    yes: 'Ja, stop alles',
    no: 'Nee, nog niet',
    left: (day: string) => `Je ging weg op ${day}.`,
    undo: 'Toch niet weg',
    done: (name: ReactNode) => sentence`Alles van ${name} is gestopt.`,
    undone: (name: ReactNode) =>
      sentence`Teams van ${name} zien weer wat ze schreven. Je ja’s blijven gestopt.`,
  },

  block: {
    title: 'Iemand blokkeren',
    intro: 'Wie je blokkeert, ziet niets meer met jouw ja. De persoon krijgt daar geen bericht van.',
    none: 'Er zit nog niemand rond je tafel.',
    look: (name: ReactNode) => sentence`Bekijk wat blokkeren doet bij ${name}`,
    ask: (name: ReactNode) => sentence`Blokkeer je ${name}?`,
    closes: 'Dit gaat dicht',
    stays: 'Dit blijft open',
    closesWhat: {
      consent: 'Alles waar jij ja op zei.',
      mandate: 'Meelezen als vertrouwenspersoon.',
      'own-team': 'Wat het eigen team schreef.',
    },
    staysWhat: {
      law: 'Wat van de wet of een rechter moet.',
      parental: 'Wat deze persoon als ouder of voogd mag zien.',
      'own-team': 'Wat het eigen team schreef.',
      mandate: 'Meelezen als vertrouwenspersoon.',
    },
    nothing: 'Nu ziet deze persoon niets met jouw ja. Later ook niet, zolang je blokkeert.',
    colleagues: 'Collega’s in hetzelfde team zien nog wel wat jij hun gaf.',
    yes: 'Ja, blokkeer',
    no: 'Nee, toch niet',
    blocked: (day: string) => `Geblokkeerd sinds ${day}.`,
    undo: 'Niet meer blokkeren',
    done: (name: ReactNode) => sentence`${name} is geblokkeerd.`,
    undone: (name: ReactNode) => sentence`${name} is niet meer geblokkeerd.`,
  },

  throughTeam: 'Via een team. Kies het team om dat te veranderen.',
  stopForCard: 'Stop voor deze kaart',
  closedForYouReaders:
    'Deze kaart ligt ook voor jou dicht. Bij elke persoon zie je hoeveel dichte kaarten die wel leest.',
};

export type Sharing = typeof sharing;
