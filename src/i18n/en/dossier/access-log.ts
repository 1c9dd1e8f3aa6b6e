import type { AccessLog } from '../../nl/dossier/access-log.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

const listOf = (count: number) => counted(count, { one: 'a list with # card', other: 'a list with # cards' });

export const accessLog: AccessLog = {
  lead: 'Does somebody else look at your cards? Then you see it here. We keep no record of what you read yourself.',
  nobodyLooked: {
    title: 'Nobody has looked yet',
    text: 'Here comes everybody who looks at your cards: who, when, what and why.',
  },
  atTime: time => `At ${time}`,
  sawCard: (time, title) => sentence`${time}: the card ‘${title}’.`,
  sawSomeCard: time => sentence`${time}: a card.`,
  sawShelf: ({ time, count, shelf }) => sentence`${time}: ${listOf(count)} on the shelf ${shelf}.`,
  sawOverview: ({ time, count }) => sentence`${time}: ${listOf(count)} in your overview.`,
  ownDossier: 'It is their own file.',
  youAllowed: 'You said yes to that.',
  youAllowedFor: {
    know: 'You said yes to that, to know how things are.',
    help: 'You said yes to that, to help.',
    arrange: 'You said yes to that, to get something done.',
    'hand-over': 'You said yes to that, for a hand-over.',
  },
  why: 'Why?',
  askWhom: (name, time) => sentence` Ask ${name}, about ${time}`,
};
