import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

/** The overview: what lies on the table now. */
export const overview = {
  hello: (firstName: ReactNode) => sentence`Hallo, ${firstName}`,
  onYourTable: 'Dit ligt nu op jouw tafel.',
  youDecide: 'Jij beslist wie meeleest.',
  readingAlong: (name: ReactNode) =>
    sentence`Je leest mee. ${name} ziet wanneer je keek en welke kaarten je opende.`,
  learnMore: (howItWorks: (words: string) => ReactNode, allCards: (words: string) => ReactNode) =>
    sentence`Meer weten over een dossier? ${howItWorks('Lees hoe het werkt')}, of ga naar ${allCards('alle kaarten')}.`,

  shelves: 'De vakken',
  newest: 'Nieuwste kaarten',
  noNewest: 'Hier komen je nieuwste kaarten. Nog niemand zette er een.',

  whoReads: 'Wie mag nu meelezen?',
  nobodyReads: 'Niemand. Alleen jij leest hier je kaarten.',
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
  askedOn: ({ made, reaction, answer }: { made: string; reaction: string; answer: string }) =>
    `Gevraagd op ${made}. Een eerste reactie hoort er te zijn tegen ${reaction}. Een antwoord ten laatste op ${answer}. In deze versie antwoordt nog niemand.`,
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
