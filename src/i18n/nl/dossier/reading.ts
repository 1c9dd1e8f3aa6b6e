import type { ReactNode } from 'react';
import { sentence } from '../../sentence.ts';

/** Reading: the shelves, one card, and everything on paper. */
export const reading = {
  chooseShelf: 'Kies een vak. Dan leggen we de kaarten voor je neer.',
  shelves: 'Vakken',
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
  aboutHealth: 'over gezondheid',
  whoMaySee: 'Wie kan dit zien?',

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
  askHereToo:
    'Je kan het ook hier vragen. In deze versie antwoordt nog niemand. Vraag het dus ook in een gesprek.',
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
