import type { ReactNode } from 'react';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('nl');

/** My calendar: what comes, what was, and what I want to talk about. */
export const calendar = {
  lead: 'Dit zijn je afspraken. Wil je er een bespreken? Zeg het met één tik.',
  empty: {
    title: 'Nog geen afspraken',
    text: 'Hier komen je afspraken, met de dag en het uur. Nog niemand zette er een.',
  },
  coming: 'Wat komt',
  nothingComing: 'Er staat niets meer gepland.',
  past: (count: number) =>
    counted(count, { one: 'Wat voorbij is (# afspraak)', other: 'Wat voorbij is (# afspraken)' }),
  fromUntil: (from: string, until: string) => `van ${from} tot ${until}`,
  at: (from: string) => `om ${from}`,
  where: 'Waar?',
  withWhom: 'Met wie?',
  online: 'Open de videobel',
  onlineHint: 'Dit opent een andere site.',
  readCard: 'Lees de kaart',
  discuss: 'Ik wil dit bespreken',
  discussWhat: (title: ReactNode) => sentence`: ${title}`,
};

export type Calendar = typeof calendar;
