import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

const cards = (count: number) => counted(count, { one: '# kaart', other: '# kaarten' });
const lines = (count: number) => counted(count, { one: '# regel', other: '# regels' });

/** The clock as `14:05`, how to mark the words for it as a moment, and what was done. */
type Line = { clock: string; time: (words: string) => ReactNode; what: ReactNode };

/** Who looked: the time line. */
export const accessLog = {
  lead: 'Bekijkt iemand anders je kaarten? Dan staat dat hier. Wat jij zelf leest, houden we niet bij.',
  nobodyLooked: {
    title: 'Nog niemand keek',
    text: 'Hier komt iedereen die je kaarten bekijkt: wie, wanneer, wat en waarom.',
  },
  /** "Om 14.05 uur: de kaart …" */
  line: ({ clock, time, what }: Line) => sentence`${time(`Om ${clock.replace(':', '.')} uur`)}: ${what}.`,
  /** What somebody did, behind "Om 14.05 uur:". */
  what: {
    card: (title: ReactNode) => sentence`de kaart ‘${title}’`,
    someCard: 'een kaart',
    file: (title: ReactNode) => sentence`een bestand bij de kaart ‘${title}’`,
    someFile: 'een bestand bij een kaart',
    cardOpened: (title: ReactNode) => sentence`opende na een gesprek de kaart ‘${title}’ voor jou`,
    someCardOpened: 'opende na een gesprek een kaart voor jou',
    shelf: (count: number, shelf: string) => `een lijst met ${cards(count)} in het vak ${shelf}`,
    overview: (count: number) => `een lijst met ${cards(count)} in je overzicht`,
    'relation-recorded': (what: string) => `schreef op ${what}`,
    'relation-confirmed': (what: string) => `keek mee en zei ja: ${what}`,
    'relation-refused': (what: string) => `keek mee en zei nee: ${what}`,
    'relation-ended': (what: string) => `vroeg om te stoppen: ${what}`,
    'relation-end-confirmed': (what: string) => `keek mee, en dit stopt: ${what}`,
    'relation-end-refused': (what: string) => `keek mee, en dit blijft gelden: ${what}`,
    recovered: 'je kreeg aan een balie een nieuwe manier om binnen te komen',
  },
  relations: {
    capacity: 'of jij zelf beslist over je dossier',
    representative: 'wie voor jou beslist',
    'contact-ban': 'wie geen contact mag hebben',
    'legal-basis': 'wie van de wet of de rechter mag kijken',
    'trusted-person': 'wie je vertrouwenspersoon is',
    involvement: 'welk team jou begeleidt',
  },
  someRelation: 'iets over wie rond jou staat',
  /** Why that was allowed. */
  bases: {
    subject: 'Het is het eigen dossier.',
    parental: 'Dat mag als ouder of voogd.',
    mandate: 'Dat mag als vertrouwenspersoon. Jij gaf daarvoor je ja.',
    'own-team': 'Het eigen team schreef dit, of werkt nu met jou.',
    law: 'Dat mag door de wet of van een rechter. Je kan dit hier niet stoppen, wel vragen waarom.',
    consent: 'Dat mocht van jou.',
    'file-holder': 'Dat hoort bij het werk van wie je dossier bewaart.',
  },
  youAllowedFor: {
    know: 'Dat mocht van jou, om op de hoogte te blijven.',
    help: 'Dat mocht van jou, om te helpen.',
    arrange: 'Dat mocht van jou, om iets te regelen.',
    'hand-over': 'Dat mocht van jou, voor een overdracht.',
  },
  unknownStep: 'iets dat dit scherm nog niet kent',
  why: 'Waarom?',
  askWhom: (name: ReactNode, time: string) =>
    sentence` Vraag het aan ${name}, om ${time.replace(':', '.')} uur`,

  filter: {
    label: 'Van wie wil je zien wat die deed?',
    everybody: 'Van iedereen',
  },

  gaps: {
    title: 'Wat je hier niet ziet',
    lead: 'Geen enkel logboek ziet alles. Dit staat er niet in:',
    each: {
      'own-looks': {
        title: 'Wat jij zelf leest',
        text: 'Dat houdt niemand bij. Ook wij niet.',
      },
      'not-here': {
        title: 'Lezen buiten Open Kaart',
        text: 'Iemand kan je dossier ook op papier lezen, aan de telefoon bespreken of openen in het systeem van de eigen organisatie.',
      },
      'list-without-names': {
        title: 'Welke kaarten in een lijst stonden',
        text: 'Bij een lijst schrijven we op hoeveel kaarten iemand zag, niet welke.',
      },
      refused: {
        title: 'Wie niets te zien kreeg',
        text: 'Probeert iemand te kijken en mag dat niet? Dan ziet die niets, en schrijven we niets op.',
      },
      'see-as': {
        title: 'Kijken door de ogen van een ander',
        text: 'Kijk jij wat iemand anders ziet? Dan is dat jouw blik, niet die van de ander.',
      },
      'dossier-cover': {
        title: 'Dat iemand je dossier opende zonder een kaart te zien',
        text: 'Wie meeleest, ziet eerst alleen in welke vakken iets ligt. Dat tellen we niet als kijken.',
      },
      'question-read-again': {
        title: 'Wie je vraag nog eens leest',
        text: 'Je ziet wie je vraag als eerste las. Leest een collega ze later ook, dan staat dat nergens.',
      },
      'file-holder-names': {
        title: 'Wie de namen rond jou zag',
        text: 'Wie je dossier bewaart, ziet wie er rond jou staat. We schrijven alleen op wat die persoon verandert.',
      },
      operator: {
        title: 'Wie de computers beheert',
        text: 'Een beheerder met alle sleutels kan in theorie lezen zonder dat het hier staat.',
      },
      backups: {
        title: 'Kopieën',
        text: 'Er zijn kopieën voor als een computer stukgaat. Wie daar en aan de sleutels kan, laat hier geen spoor.',
      },
      'between-seals': {
        title: 'Het allerlaatste stukje',
        text: 'Elk uur verzegelen we het logboek. Wat daarna kwam, is nog niet verzegeld.',
      },
    },
  },

  takeAlong: {
    title: 'Neem je logboek mee',
    text: 'Je bewaart het op dit toestel. Is het niet jouw toestel? Doe het dan liever niet.',
    csv: 'Bewaar als tabel',
    json: 'Bewaar voor een computer',
    busy: 'We halen je logboek.',
    done: (count: number) => `Bewaard: ${lines(count)}.`,
    columns: {
      when: 'wanneer',
      who: 'wie',
      role: 'rol',
      organisation: 'organisatie',
      what: 'wat',
      why: 'waarom',
    },
  },

  check: {
    title: 'Klopt dit logboek?',
    text: 'Elke regel hangt vast aan de vorige, als een ketting. Verandert of wist iemand iets? Dan breekt de ketting. Jouw toestel rekent dat zelf na.',
    start: 'Reken het na',
    again: 'Reken het nog eens na',
    busy: (count: number) => `We rekenen: ${lines(count)} kloppen al.`,
    empty: 'Er staat nog niets in je logboek. Er is dus ook niets veranderd.',
    whole: (count: number, day: string) =>
      counted(count, {
        one: `Alles klopt: # regel, tot ${day}.`,
        other: `Alles klopt: alle # regels, tot ${day}.`,
      }),
    erased: (count: number) =>
      counted(count, {
        one: 'Van # regel is de inhoud gewist. De ketting is daar nog heel.',
        other: 'Van # regels is de inhoud gewist. De ketting is daar nog heel.',
      }),
    altered: (at: number) => `Regel ${at} is veranderd nadat ze geschreven werd.`,
    missing: (at: number) => `Vanaf regel ${at} is er iets weg.`,
    goodUpTo: (count: number, day: string) => `Tot en met regel ${count} (${day}) klopt alles.`,
    goodUpToNothing: 'Geen enkele regel klopt nog zeker.',
    whatNow: 'Dit is ernstig, en het ligt niet aan jou. Stuur een klacht. Vertel erbij wat hier staat.',
    complain: 'Stuur een klacht',
    seals: {
      fits: (day: string, time: string) =>
        `Het zegel van ${day} om ${time.replace(':', '.')} uur past erbij.`,
      unchecked: 'Het zegel kan deze browser niet nakijken. De ketting zelf wel.',
      none: 'Er is nog geen zegel: dat komt binnen het uur.',
      forged: 'Het zegel is niet echt. Vertel het ons: stuur een klacht.',
    },
    key: (name: ReactNode) =>
      sentence`Sleutel van het zegel: ${name}. Schrijf die over. Dan zie je later of het dezelfde is.`,
  },
};

export type AccessLog = typeof accessLog;
