import type { Easy } from '../nl/easy.ts';

export const easy: Easy = {
  open: 'Easy version',
  openHint: 'One sentence on each card, with a picture',
  subtitle: 'Easy version',
  describe: title =>
    `${title}, in an easy version. Each card has one short sentence and one picture. You can print them too.`,
  more: 'Read more',
  previous: 'Back',
  next: 'Next',
  place: (card, count) => `Card ${card} of ${count}`,
  call: number => `Call ${number}`,
  toCheck: 'still to be checked',
  cards: 'The cards',
  endTitle: 'That was it.',
  endText: 'What do you want to do now?',
  again: 'Start again',
  wholePage: 'Read the whole page',
  others: 'Other easy cards',
  allTitle: 'Easy cards',
  allDescribe: 'All easy versions together: one short sentence and one picture on each card.',
  allLead: 'One sentence and one picture on each card. Choose what you want to know about.',
};
