import type { Sharing } from '../../nl/dossier/sharing.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

export const sharing: Sharing = {
  called: { mother: 'Mum', father: 'Dad' },
  yourShelf: {
    'about-me': 'your cards about you',
    reports: 'your reports',
    plan: 'your plan',
    calendar: 'your calendar',
    people: 'your cards about people',
    documents: 'your documents',
    keepsakes: 'your memories',
    'my-words': 'your own words',
  },
  yourCard: title => sentence`your card ‘${title}’`,
  oneOfYourCards: 'one of your cards',

  choosePerson: 'Choose somebody. Then you see your table through their eyes. You decide what lies open.',
  nobody: {
    title: 'Nobody sits around your table yet',
    text: 'Here come the people with whom you can share cards. Ask your support worker to add them.',
    learn: 'Read how sharing works',
  },
  seesNothing: 'Sees nothing now',
  seesSomething: 'Sees a part',
  teamOf: members => sentence`team with ${members}`,
  backToEveryone: 'Back to everyone',

  throughTheEyesOf: name => sentence`Through the eyes of ${name}`,
  allClosed: 'All cards are closed.',
  openOfAll: (open, all) => `Open cards: ${open} of ${all}.`,
  tapToTurn: 'Tap a card to turn it.',
  onlyTheirs: ({ name, count, ground }) => {
    const cards = counted(count, {
      one: '# card that is closed to you',
      other: '# cards that are closed to you',
    });
    return sentence`${name} can also read ${cards}. Why closed? ${ground}.`;
  },

  youSaidYes: 'You said yes',
  mayRead: {
    know: ({ name, what, until }) =>
      sentence`${name} may read ${what}, to know how things are, up to and including ${until}.`,
    help: ({ name, what, until }) =>
      sentence`${name} may read ${what}, to help, up to and including ${until}.`,
    arrange: ({ name, what, until }) =>
      sentence`${name} may read ${what}, to get something done, up to and including ${until}.`,
    'hand-over': ({ name, what, until }) =>
      sentence`${name} may read ${what}, for a hand-over, up to and including ${until}.`,
  },
  stop: 'Stop this',
  stopWhat: (name, what) => sentence`: ${name} may no longer read ${what}`,
  canReadNow: (name, what) => sentence`${name} can now read ${what}.`,
  canReadNoMore: (name, what) => sentence`${name} can no longer read ${what}.`,
  stayOpen: count =>
    counted(count, {
      one: '# card that you gave separately stays open.',
      other: '# cards that you gave separately stay open.',
    }),

  shelfClosed: 'All closed',
  shelfOpen: 'All open',
  shelfPartlyOpen: (open, all) => `${open} of ${all} open`,
  openShelf: 'Open the whole shelf',
  closeShelf: 'Close the whole shelf',
  openThisShelf: shelf => `${shelf}: open the whole shelf`,
  closeThisShelf: shelf => `${shelf}: close the whole shelf`,
  emptyShelf: 'No cards yet.',
  whatComesIsOpen: name => sentence`${name} can also read what comes here later.`,
  showAll: (count, shelf) =>
    counted(count, { one: `${shelf}: show # card`, other: `${shelf}: show all # cards` }),

  open: 'Open',
  closed: 'Closed',
  openFor: (title, name) => sentence`${title}, open to ${name}`,
  closedForYouToo: 'This card is closed to you too.',
  aboutSomebodyElse: 'This is about somebody else. So you can’t share this card yourself.',

  whoCanRead: title => sentence`Who can read ‘${title}’?`,
  whoCanReadClosed: closedCard => `Who can read ‘${closedCard}’?`,
  backToCard: 'Back to the card',
  nobodyButYou: 'Nobody. Only you. Tap somebody to change that.',
  you: 'You',
  readers: youAndThem => sentence`${youAndThem}. Tap somebody to change that.`,
  canRead: 'Can read this card',
  canNotRead: 'Can’t read this card',

  give: {
    title: (name, what) => sentence`May ${name} read ${what}?`,
    wholeShelf:
      'Also cards that come on this shelf later. Closed cards stay closed. So do cards about somebody else.',
    whatFor: 'What for?',
    purposes: {
      know: { label: 'To know how things are', hint: 'Knowing how I am doing.' },
      help: { label: 'To help me', hint: 'Supporting me better.' },
      arrange: { label: 'To get something done', hint: 'Sorting something out, like school or papers.' },
      'hand-over': { label: 'Hand-over', hint: 'Somebody new gets to know me.' },
    },
    chooseWhatFor: 'First choose what for.',
    untilWhen: 'Until when?',
    months: count => (count === 12 ? '1 year' : counted(count, { one: '# month', other: '# months' })),
    until: day => `up to and including ${day}`,
    chooseUntil: 'First choose until when.',
    stopAnyTime: 'You can always stop. It works at once.',
    yes: 'Yes, that’s fine',
    no: 'No, not after all',
  },
  closeAll: {
    title: 'Close the whole shelf?',
    text: (name, shelf) =>
      sentence`This card is open because ${name} may read ${shelf}. So you can’t close one card by itself.`,
    yes: 'Yes, close it all',
    no: 'No, leave it open',
  },
  oneMoreStep: 'One more step',
  notNow: 'Not now',
};
