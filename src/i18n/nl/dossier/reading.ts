import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

/** Reading: the shelves, the story, one card with what stands beside it, and everything on paper. */
export const reading = {
  chooseShelf: 'Kies een vak. Dan leggen we de kaarten voor je neer.',
  shelves: 'Vakken',
  views: {
    label: 'Hoe liggen je kaarten?',
    shelves: 'Per vak',
    story: 'Mijn verhaal',
    organisations: 'Per organisatie',
  },
  /** All cards together: searching and choosing among them. */
  find: {
    fetching: 'We halen al je kaarten',
    label: 'Zoek in je kaarten',
    onDevice: (count: number) =>
      counted(count, {
        one: 'We zoeken in # kaart: in de titel, wie schreef, het vak en de organisatie. Wat je typt, blijft op dit toestel.',
        other:
          'We zoeken in # kaarten: in de titels, wie schreef, de vakken en de organisaties. Wat je typt, blijft op dit toestel.',
      }),
    choose: 'Kies welke kaarten je ziet',
    shelf: 'Vak',
    allShelves: 'Alle vakken',
    organisation: 'Organisatie',
    allOrganisations: 'Alle organisaties',
    madeAlone: 'Zelf gemaakt',
    kind: 'Soort',
    allKinds: 'Alle soorten',
    year: 'Jaar',
    allYears: 'Alle jaren',
    all: (count: number) => counted(count, { one: 'Hier ligt # kaart.', other: 'Hier liggen # kaarten.' }),
    some: (found: number, count: number) =>
      counted(count, { one: `${found} van # kaart past.`, other: `${found} van de # kaarten passen.` }),
    clear: 'Toon weer alles',
    nothing: 'Geen kaart past hierbij. Probeer een ander woord, of toon weer alles.',
    empty: { title: 'Nog geen kaarten', text: 'Hier komt je verhaal. Nog niemand zette een kaart.' },
  },
  story: {
    toCome: 'Wat nog komt',
    oldestFirst: 'Begin bij het begin',
    newestFirst: 'Begin bij nu',
  },
  allOnPaper: 'Alles op papier of als pdf',
  nothingOpen: {
    title: 'Er ligt nu niets open voor jou',
    text: (name: ReactNode) => sentence`${name} deelt op dit moment niets met jou. Dat kan veranderen.`,
  },
  readingAlong: (name: ReactNode) => sentence`Je leest mee. ${name} ziet dat je hier keek.`,
  /** What will come on a shelf that is still empty, as an invitation. */
  emptyShelf: {
    'about-me': 'Hier komt wie je bent en wat belangrijk is voor je. Er ligt nog geen kaart.',
    reports: 'Hier komen je verslagen. Er ligt nog geen kaart.',
    plan: 'Hier komen je doelen en afspraken. Er ligt nog geen kaart.',
    calendar: 'Hier komen je afspraken met een dag en een uur. Er ligt nog geen kaart.',
    people: 'Hier komen de mensen die belangrijk zijn voor je. Er ligt nog geen kaart.',
    documents: 'Hier komen je papieren, zoals een attest. Er ligt nog geen kaart.',
    keepsakes: 'Hier komen je herinneringen. Er ligt nog geen kaart.',
    'my-words': 'Hier komt wat je zelf schreef. Er ligt nog geen kaart.',
  },
  nothingShared: 'In dit vak is niets met jou gedeeld.',

  chooseCard: 'Kies eerst een kaart',
  toCards: 'Naar je kaarten',
  backTo: (shelf: string) => `Terug naar ${shelf}`,

  whoWrote: 'Wie schreef het?',
  organisation: 'Organisatie',
  when: 'Wanneer?',
  whyHere: 'Waarom staat dit hier?',
  madeByYourself: 'Dit is zelf gemaakt, niet door een organisatie.',
  putHere: (organisation: ReactNode) =>
    sentence`${organisation} zette deze kaart hier. Ze hoort bij het dossier daar.`,
  putHereBySomebody: 'Een organisatie zette deze kaart hier. Ze hoort bij het dossier daar.',
  kept: {
    title: 'Hoelang bewaard?',
    own: 'Zo lang jij wil. Jij maakte dit zelf.',
    notAgreed: 'Nog niet afgesproken.',
    until: (organisation: ReactNode, day: string) =>
      sentence`${organisation} bewaart dit meestal tot ${day}.`,
  },
  aboutHealth: 'over gezondheid',
  whoMaySee: 'Wie kan dit zien?',

  readers: {
    title: 'Wie leest deze kaart ook?',
    nobody: 'Niemand anders.',
    because: {
      consent: 'Met een ja vanuit dit dossier.',
      law: 'Een rechter of de wet geeft toegang.',
      parental: 'Als ouder of voogd.',
      mandate: 'Als vertrouwenspersoon.',
      'own-team': 'Het eigen team schreef deze kaart.',
    },
  },

  /** Before a card that is better read with somebody. */
  together: {
    chip: 'lees dit liever samen',
    why: 'Wie dit schreef, denkt dat het veel kan losmaken. Lees het liever met iemand naast je.',
    yourChoice: 'Jij kiest. Nu, later, alleen of samen: alles is goed. We onthouden niet wat je koos.',
    open: 'Open de kaart',
    people: 'Wie kan meelezen?',
    others: (link: (words: string) => ReactNode) =>
      sentence`Liever iemand anders? ${link('Kijk wie je kan helpen')}.`,
  },

  files: {
    title: 'Bijlagen',
    photoOf: (title: string, name: string) => `Foto bij ‘${title}’: ${name}`,
    photoFailed: 'Deze foto kwam niet door. Ze is niet weg. Laad de pagina opnieuw.',
    keepPhoto: 'Bewaar de foto',
    openPdf: 'Open de PDF',
  },

  /** My own words: beside a card, or as a card. */
  mine: {
    title: 'Mijn kant',
    nothingYet: 'Hoe zie jij het? Schrijf het ernaast.',
    write: 'Schrijf jouw kant',
    label: 'Jouw kant, in je eigen woorden',
    yours: 'Dit is van jou. Je kan het altijd veranderen of weggooien.',
    cardTitle: (title: string) => `Mijn kant: ${title}`,
    change: 'Verander',
    throwAway: 'Gooi weg',
    save: 'Bewaar',
    cancel: 'Toch niet',
    writeFirst: 'Schrijf eerst iets.',
    kept: 'Bewaard.',
    thrownAway: 'Weggegooid.',
    tenMinutes: 'Tien minuten lang kan je dit terughalen. Daarna is het voorgoed weg.',
    isBack: 'Het staat er weer.',
    guarded: 'Je kreeg pas een nieuwe sleutel. Je eigen woorden gaan over een paar dagen weer open.',
    besideCard: 'Lees de kaart waar dit bij hoort',
  },

  /** Asking to mend a card. */
  notRight: {
    title: 'Klopt er iets niet?',
    explain: 'Vraag om het te verbeteren. De organisatie moet antwoorden, met een reden.',
    button: 'Dit klopt niet',
    what: 'Wat is er?',
    options: { mistake: 'Er staat iets dat niet klopt', 'not-me': 'Dit gaat niet over mij' },
    label: 'Wat klopt er niet? Hoe moet het wel?',
    more: 'Wil je er iets bij schrijven? Dat hoeft niet.',
    chooseFirst: 'Kies eerst wat er is.',
    writeFirst: 'Schrijf eerst wat er niet klopt.',
    send: 'Verstuur',
    cancel: 'Toch niet',
  },

  whyYouSee: 'Waarom je dit ziet',
  showsYou: (name: ReactNode) => sentence`${name} laat je dit zien. Gebruik het alleen daarvoor.`,
  showsYouFor: {
    know: (name: ReactNode) =>
      sentence`${name} laat je dit zien om op de hoogte te blijven. Gebruik het alleen daarvoor.`,
    help: (name: ReactNode) => sentence`${name} laat je dit zien om te helpen. Gebruik het alleen daarvoor.`,
    arrange: (name: ReactNode) =>
      sentence`${name} laat je dit zien om iets te regelen. Gebruik het alleen daarvoor.`,
    'hand-over': (name: ReactNode) =>
      sentence`${name} laat je dit zien voor een overdracht. Gebruik het alleen daarvoor.`,
  },
  /** On a ground that is no yes. */
  youSeeBecause: {
    law: (name: ReactNode) =>
      sentence`Je ziet deze kaart van ${name} omdat een rechter of de wet dat toelaat. Gebruik ze alleen daarvoor.`,
    parental: (name: ReactNode) => sentence`Je ziet deze kaart van ${name} als ouder of voogd.`,
    mandate: (name: ReactNode) => sentence`Je ziet deze kaart als vertrouwenspersoon van ${name}.`,
    'own-team': (name: ReactNode) => sentence`Je ziet deze kaart van ${name} omdat je eigen team ze schreef.`,
  },
  closedForThem: {
    label: 'Niet voor iedereen open',
    title: (name: ReactNode) => sentence`${name} leest deze kaart niet.`,
    ground: (ground: string) => `Waarom? ${ground}.`,
    careful: (name: ReactNode) =>
      sentence`Praat er met ${name} niet zomaar over. Vraag eerst raad aan wie de kaart schreef.`,
  },
  seesYouOpened: (name: ReactNode) => sentence`${name} ziet dat je deze kaart opende.`,

  cardIsClosed: 'Deze kaart ligt dicht',
  why: {
    confidential:
      'Iemand vertelde dit in vertrouwen aan een hulpverlener. Die persoon vroeg om het niet door te geven.',
    'third-party': 'Dit gaat alleen over iemand anders. Die persoon heeft ook recht op privacy.',
    court:
      'Dit is geschreven voor de jeugdrechter. Vraag aan je advocaat of je het bij de rechtbank kan lezen.',
    interest:
      'Een hulpverlener denkt dat dit nu te zwaar is om te lezen. Je mag vragen waarom, en tot wanneer.',
  },
  whoDecided: 'Wie besliste dat?',
  sinceWhen: 'Sinds wanneer?',
  cardIsFrom: 'De kaart zelf is van',
  readAllTheSame: 'Wil je dit toch lezen?',
  askHereToo: 'Je kan het ook hier vragen. De organisatie moet antwoorden, met een reden.',
  askToRead: 'Vraag om dit te lezen',
  talkAboutIt: (link: (words: string) => ReactNode) =>
    sentence`Praat er gerust over met iemand die je vertrouwt. ${link('Wie kan je helpen?')}`,

  copy: {
    back: 'Terug naar alle vakken',
    title: 'Een kopie voor jou',
    print: 'Druk af, of kies ‘Bewaar als pdf’ in het venster dat opent.',
    keepSafe: 'Bewaar je kopie op een veilige plek. Wie ze heeft, kan alles lezen.',
    collecting: 'We leggen je kaarten klaar',
    progress: (done: number, all: number) => `${done} van ${all}`,
    printButton: 'Druk af of bewaar als pdf',
    laidOut: (name: ReactNode, day: string) => sentence`Kaarten van ${name}, klaargelegd op ${day}.`,
    decided: ({ day, name, since }: { day: string; name: ReactNode; since: string }) =>
      sentence`${day} · ${name} besliste dit op ${since}`,
  },
};

export type Reading = typeof reading;
