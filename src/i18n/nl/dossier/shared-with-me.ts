import type { ReactNode } from 'react';
import { sentence } from '../../sentence.ts';

type Door = { what: ReactNode; until: string | null };

const until = (day: string | null) => (day === null ? '' : ` Tot en met ${day}.`);

/** What others share with a parent, a trusted person or a professional: why, until when, and asking for more. */
export const sharedWithMe = {
  intro: 'Hier zie je wat met jou gedeeld is, en waarom.',
  nothing: {
    title: 'Er wordt nog niets met je gedeeld',
    text: 'Sta je rond een jongere? Een organisatie moet dat eerst noteren. Dan zie je die jongere hier.',
  },
  choose: 'Kies iemand.',
  back: 'Terug naar iedereen',
  backTo: (name: ReactNode) => sentence`Terug naar ${name}`,
  forMyChild: (name: ReactNode) => sentence`Je beslist hier namens ${name}.`,
  decideForChild: 'Beslis wie meeleest',
  youAre: 'Je staat hier als:',
  inTeam: (role: string, team: ReactNode) => sentence`${role}, in ${team}`,

  talks: {
    title: 'Wacht op een gesprek',
    why: (name: ReactNode) =>
      sentence`Deze kaarten gaan over gezondheid. Ze blijven dicht tot jij ze met ${name} besprak.`,
    card: (day: string) => `Een kaart van ${day}`,
    weTalked: 'We praatten erover',
    held: 'Is het gesprek er geweest?',
    about: (day: string) => `Het gaat over de kaart van ${day}.`,
    means: (name: ReactNode) => sentence`Zeg je ja? Dan kan ${name} de kaart meteen lezen.`,
    forGood: 'Je kan de kaart hier niet opnieuw sluiten.',
    yes: 'Ja, we praatten erover',
    no: 'Nee, nog niet',
    opened: (name: ReactNode) => sentence`De kaart ligt nu open voor ${name}.`,
  },

  open: 'Wat open ligt, en waarom',
  nothingOpen: (name: ReactNode) => sentence`${name} deelt nu niets met je.`,
  read: 'Lees wat open ligt',
  because: {
    consent: {
      know: ({ what, until: day }: Door) =>
        sentence`Je kreeg een ja voor ${what}, om op de hoogte te blijven.${until(day)}`,
      help: ({ what, until: day }: Door) =>
        sentence`Je kreeg een ja voor ${what}, om te helpen.${until(day)}`,
      arrange: ({ what, until: day }: Door) =>
        sentence`Je kreeg een ja voor ${what}, om iets te regelen.${until(day)}`,
      'hand-over': ({ what, until: day }: Door) =>
        sentence`Je kreeg een ja voor ${what}, voor een overdracht.${until(day)}`,
    },
    acting: (day: string | null) => `Je bent ouder of voogd, en je kind beslist nog niet zelf.${until(day)}`,
    parental: (day: string | null) => `Je bent ouder of voogd. Je ziet wat over jou gaat.${until(day)}`,
    mandate: (day: string | null) => `Je bent vertrouwenspersoon en kreeg een ja.${until(day)}`,
    'own-team': (day: string | null) => `Je team is betrokken. Je ziet wat je team schreef.${until(day)}`,
    law: ({ what, until: day }: Door) => sentence`De wet opent ${what} voor je.${until(day)}`,
  },
  someCards: 'een paar kaarten',
  shown: (name: ReactNode) =>
    sentence`${name} ziet wanneer jij kijkt, en wat. Wat ${name} zelf doet of leest, toont Open Kaart aan niemand.`,

  ask: 'Vraag om mee te lezen',
  askTitle: (name: ReactNode) => sentence`Vraag aan ${name} om mee te lezen`,
  askIntro: 'Ja of nee: de jongere kiest vrij. Een nee hoeft geen reden.',
  as: 'Als wie vraag je dit?',
  chooseAs: 'Kies eerst als wie.',
  shelf: 'Welk vak?',
  chooseShelf: 'Kies eerst een vak.',
  whatFor: 'Waarvoor?',
  chooseWhatFor: 'Kies eerst waarvoor.',
  purposes: {
    know: 'Op de hoogte blijven',
    help: 'Helpen',
    arrange: 'Iets regelen, zoals school of papieren',
    'hand-over': 'Overdracht: elkaar leren kennen',
  },
  why: 'Waarom? Schrijf het in gewone taal.',
  whyShort: 'Schrijf minstens één zin.',
  send: 'Stel de vraag',
  sent: 'Je vraag is gesteld.',
  myAsks: 'Wat je vroeg',
  asked: (what: string, day: string) => `${what}, gevraagd op ${day}.`,
  states: { open: 'Nog geen antwoord', given: 'Ja', refused: 'Nee', withdrawn: 'Ingetrokken' },
  withdraw: 'Trek je vraag in',
  withdrawn: 'Je vraag is ingetrokken.',

  add: 'Voeg een kaart toe',
  addTitle: (name: ReactNode) => sentence`Een kaart toevoegen bij ${name}`,
  addIntro: (name: ReactNode) =>
    sentence`Wat je hier zet, ligt meteen open voor ${name} en voor je eigen team. Schrijf dus voor ${name}: kort, warm en juist.`,
  team: 'Voor welk team?',
  chooseTeam: 'Kies eerst een team.',
  kind: 'Wat is het?',
  chooseKind: 'Kies eerst wat het is.',
  title: 'Titel',
  text: 'Tekst',
  day: 'Dag',
  reason: 'Waarom schrijf je dit? Dat mag je leeg laten.',
  sensitive: 'Dit lees je beter samen',
  sensitiveHint: 'De kaart vraagt dan eerst of er iemand bij is. Ze blijft open.',
  fillTitle: 'Geef een titel.',
  fillText: 'Schrijf een tekst.',
  fillDay: 'Kies een dag.',
  put: 'Leg de kaart op tafel',
  added: (name: ReactNode) => sentence`De kaart ligt nu bij ${name} op tafel.`,
};

export type SharedWithMe = typeof sharedWithMe;
