import type { Shared } from '../../nl/dossier/shared.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';
import { shelves } from './shelves.ts';

const counted = countingIn('en');

export const shared: Shared = {
  headings: {
    overview: 'Hello',
    reading: 'Read your cards',
    card: 'Card',
    plan: 'My plan',
    calendar: 'My calendar',
    people: 'My people',
    keepsakes: 'My keepsakes',
    sharing: 'Who sees what',
    log: 'Who looked',
    requests: 'My questions',
    work: 'Answering questions',
    eighteen: 'Turning 18',
    shared: 'Shared with me',
    around: 'Who stands around me',
    keeping: 'Keeping',
    letter: 'Giving a way in',
    settings: 'Settings',
  },
  nav: {
    label: 'My file',
    overview: 'Overview',
    reading: 'Read',
    sharing: 'Who sees what',
    log: 'Who looked',
    requests: 'My questions',
    work: 'Inbox',
    eighteen: 'Turning 18',
    shared: 'Shared',
    around: 'Around me',
    keeping: 'Keeping',
  },
  demo: { title: 'This is a demo.', text: 'All people and stories are made up.' },
  signedInAs: name => sentence`Signed in as ${name}.`,
  readingAlongWith: name => sentence`You are reading what ${name} shares with you.`,
  decidingFor: name => sentence`You decide for ${name}.`,
  settings: 'Settings',
  signOut: 'Sign out',

  chooser: {
    mine: 'Mine',
    actingFor: 'For my child',
    sharedWithMe: 'Shared with me',
    decideFor: 'You decide for this child now',
    myDossier: 'My file',
    readShared: 'Read what is shared with you',
    hint: 'What somebody shares with you stays between the two of you. They also see that you looked.',
    another: 'Choose another file',
  },
  nothing: {
    title: 'There is nothing on the table yet',
    text: 'You do not have a file here yet. Nobody is sharing anything with you now.',
    onPaper: link => sentence`You can still ask for your file ${link('on paper or in a conversation')}.`,
  },
  notForYou: {
    title: 'This screen is not for you',
    text: name => sentence`Only ${name} sees what is here. You can read what is shared with you.`,
    read: 'Read what is shared',
  },

  waiting: 'We are getting your cards.',
  more: 'Show more',
  loadingMore: 'We are getting more',
  undo: 'Undo',
  okay: 'OK',

  mishap: {
    title: 'Something went wrong on our side',
    text: 'It is not your fault. Nothing is lost.',
    reload: 'Load the page again',
  },
  signedOut: {
    title: 'You are not signed in',
    text: 'Were you away for a while? Then we sign you out, so that nobody else can read.',
    nothingLost: 'Nothing is lost.',
    signIn: 'Sign in',
    onPaper: link => sentence`Can’t sign in? Ask for your file ${link('on paper or in a conversation')}.`,
  },
  signOutFailed: {
    title: 'You are not signed out yet',
    text: 'Your cards are off the screen. But you are still signed in.',
    again: 'Try to sign out again',
  },
  signInAgain: {
    title: 'Please sign in again first.',
    text: 'Then we are sure that it is you who decides. After that you come back here. Your choices will be waiting.',
    button: 'Sign in again',
  },

  missing: {
    title: 'We can’t find this',
    text: 'This card is not there, or it is not open to you.',
    toOverview: 'To your overview',
  },
  away: {
    title: 'This does not work right now',
    notYou: 'It is not because of you.',
    busy: 'It is very busy now. Wait a moment and try again.',
    nothingLost: 'Nothing is lost. Your file is still where it was.',
    again: 'Try again',
    onPaper: link => sentence`Is it taking long? Ask for your file ${link('on paper or in a conversation')}.`,
  },
  trouble: {
    busy: 'It is very busy now. Nothing has changed. Try again in a while.',
    unreachable: 'This does not work right now. Nothing is lost. Try again.',
    gone: 'This is no longer there. Load the page again.',
    conflict: 'This was already done, or it has changed. Load the page again.',
    invalid: 'This is not possible. Nothing has changed.',
    refused: 'That did not work. Nothing has changed.',
  },

  ask: {
    promise: day => `Your question is saved. There should be a first answer by ${day}.`,
    takenBack: 'Your question is taken back.',
    takeBack: 'Take my question back',
  },
  answer: { done: 'Yes, that is done.', partly: 'A part yes, a part no.', refused: 'No.' },
  call: 'Call',

  part: {
    mine: 'This is a part of your file.',
    theirs: name => sentence`This is a part of the file of ${name}.`,
    connected: organisations => sentence`Connected to Open Kaart: ${organisations}.`,
    noneConnected: 'No organisation is connected yet.',
    howToAsk: 'How to ask for the rest',
  },

  shelves,
  kinds: {
    report: 'report',
    goal: 'goal',
    agreement: 'agreement',
    appointment: 'in the calendar',
    contact: 'contact',
    document: 'document',
    keepsake: 'memory',
    'own-word': 'own words',
  },
  closedCard: 'Closed card',
  closedBecause: ground => `Closed card: ${ground.charAt(0).toLowerCase()}${ground.slice(1)}`,
  whyClosed: 'Why?',
  grounds: {
    confidential: 'Told in confidence',
    'third-party': 'About somebody else',
    court: 'Made for the judge',
    interest: 'Not yet, for your own good',
  },
  roles: {
    mother: 'mum',
    father: 'dad',
    guardian: 'guardian',
    guide: 'support worker',
    consulent: 'consulent',
    'school-counsellor': 'school counsellor (CLB)',
    'trusted-person': 'trusted person',
    other: 'somebody around you',
  },

  cards: count => counted(count, { one: '# card', other: '# cards' }),
  cardsWithClosed: (count, closed) =>
    counted(count, { one: `# card, ${closed} closed`, other: `# cards, ${closed} closed` }),
  noCardsYet: 'No cards yet',
  sharedWithYou: 'Shared with you',
  daysLeft: count => (count <= 0 ? 'today' : counted(count, { one: '# day left', other: '# days left' })),
};
