import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

type List = { time: ReactNode; count: number };

/** Who looked: the time line. */
export const accessLog = {
  lead: 'Bekijkt iemand anders je kaarten? Dan staat dat hier. Wat jij zelf leest, houden we niet bij.',
  nobodyLooked: {
    title: 'Nog niemand keek',
    text: 'Hier komt iedereen die je kaarten bekijkt: wie, wanneer, wat en waarom.',
  },
  /** "Om 14.05 uur", for a time as `14:05`. */
  atTime: (time: string) => `Om ${time.replace(':', '.')} uur`,
  sawCard: (time: ReactNode, title: ReactNode) => sentence`${time}: de kaart ‘${title}’.`,
  sawSomeCard: (time: ReactNode) => sentence`${time}: een kaart.`,
  sawShelf: ({ time, count, shelf }: List & { shelf: string }) => {
    const cards = counted(count, { one: 'een lijst met # kaart', other: 'een lijst met # kaarten' });
    return sentence`${time}: ${cards} in het vak ${shelf}.`;
  },
  sawOverview: ({ time, count }: List) => {
    const cards = counted(count, { one: 'een lijst met # kaart', other: 'een lijst met # kaarten' });
    return sentence`${time}: ${cards} in je overzicht.`;
  },
  ownDossier: 'Het is het eigen dossier.',
  youAllowed: 'Dat mocht van jou.',
  youAllowedFor: {
    know: 'Dat mocht van jou, om op de hoogte te blijven.',
    help: 'Dat mocht van jou, om te helpen.',
    arrange: 'Dat mocht van jou, om iets te regelen.',
    'hand-over': 'Dat mocht van jou, voor een overdracht.',
  },
  why: 'Waarom?',
  askWhom: (name: ReactNode, time: string) =>
    sentence` Vraag het aan ${name}, om ${time.replace(':', '.')} uur`,
};

export type AccessLog = typeof accessLog;
