import type { Reading } from '../nl/reading.ts';
import { countingIn } from '../plural.ts';

const count = countingIn('en');

export const reading: Reading = {
  minutes: minutes => count(minutes, { one: '# minute to read', other: '# minutes to read' }),
  origin: {
    title: 'Where does this come from?',
    writtenBy: owner => `Written by ${owner}.`,
    reviewed: 'Last checked on',
    nextReview: 'We will check this again before',
    late: 'We are checking this text. Some of it may no longer be right.',
    seen: 'seen on',
  },
  toCheck: 'still to be checked',
  more: 'More about this',
  readAlso: 'Read this too',
  unchecked: {
    text: 'This translation has not been checked by a native speaker yet.',
    original: 'Read the text in Dutch',
  },
};
