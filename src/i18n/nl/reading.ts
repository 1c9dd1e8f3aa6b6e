import { countingIn } from '../plural.ts';

const count = countingIn('nl');

/** What stands around a text: how long it takes, where it comes from, what to read next. */
export const reading = {
  minutes: (minutes: number) => count(minutes, { one: '# minuut lezen', other: '# minuten lezen' }),
  origin: {
    title: 'Waar komt dit vandaan?',
    writtenBy: (owner: string) => `Geschreven door ${owner}.`,
    /** A day follows. */
    reviewed: 'Laatst nagekeken op',
    /** A day follows. */
    nextReview: 'We kijken dit opnieuw na voor',
    /** Once that day is there. */
    late: 'We kijken deze tekst na. Misschien klopt niet alles meer.',
    /** A day follows. */
    seen: 'bekeken op',
  },
  /** The mark behind a fact that still has to be checked, without its brackets. */
  toCheck: 'nog na te kijken',
  more: 'Meer hierover',
  readAlso: 'Lees ook',
  /** Above a translation. Dutch is never translated: this is the text that translators start from. */
  unchecked: {
    text: 'Deze vertaling is nog niet nagelezen door een moedertaalspreker.',
    original: 'Lees de tekst in het Nederlands',
  },
};

export type Reading = typeof reading;
