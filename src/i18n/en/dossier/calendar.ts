import type { Calendar } from '../../nl/dossier/calendar.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

export const calendar: Calendar = {
  lead: 'These are your appointments. Want to talk about one? Say so with one tap.',
  empty: {
    title: 'No appointments yet',
    text: 'Here come your appointments, with the day and the hour. Nobody has put one here yet.',
  },
  coming: 'What is coming',
  nothingComing: 'Nothing more is planned.',
  past: count =>
    counted(count, { one: 'What is over (# appointment)', other: 'What is over (# appointments)' }),
  fromUntil: (from, until) => `from ${from} to ${until}`,
  at: from => `at ${from}`,
  where: 'Where?',
  withWhom: 'With whom?',
  online: 'Open the video call',
  onlineHint: 'This opens another site.',
  readCard: 'Read the card',
  discuss: 'I want to talk about this',
  discussWhat: title => sentence`: ${title}`,
};
