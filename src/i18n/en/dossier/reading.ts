import type { Reading } from '../../nl/dossier/reading.ts';
import { sentence } from '../../sentence.ts';

export const reading: Reading = {
  chooseShelf: 'Choose a shelf. Then we lay the cards out for you.',
  shelves: 'Shelves',
  allOnPaper: 'Everything on paper or as a pdf',
  nothingOpen: {
    title: 'Nothing is open to you now',
    text: name => sentence`${name} is not sharing anything with you now. That can change.`,
  },
  readingAlong: name => sentence`You are reading along. ${name} sees that you looked here.`,
  emptyShelf: {
    'about-me': 'Here comes who you are and what matters to you. There is no card yet.',
    reports: 'Here come your reports. There is no card yet.',
    plan: 'Here come your goals and agreements. There is no card yet.',
    calendar: 'Here come your appointments, with a day and a time. There is no card yet.',
    people: 'Here come the people who matter to you. There is no card yet.',
    documents: 'Here come your papers, such as a certificate. There is no card yet.',
    keepsakes: 'Here come your memories. There is no card yet.',
    'my-words': 'Here comes what you wrote yourself. There is no card yet.',
  },
  nothingShared: 'Nothing on this shelf is shared with you.',

  chooseCard: 'Choose a card first',
  toCards: 'To your cards',
  backTo: shelf => `Back to ${shelf}`,

  whoWrote: 'Who wrote it?',
  organisation: 'Organisation',
  when: 'When?',
  whyHere: 'Why is this here?',
  madeByYourself: 'This was not made by an organisation, but by the person themselves.',
  putHere: organisation => sentence`${organisation} put this card here. It belongs to the file over there.`,
  putHereBySomebody: 'An organisation put this card here. It belongs to the file over there.',
  aboutHealth: 'about health',
  whoMaySee: 'Who can see this?',

  whyYouSee: 'Why you see this',
  showsYou: name => sentence`${name} lets you see this. Use it only for that.`,
  showsYouFor: {
    know: name => sentence`${name} lets you see this so that you know how things are. Use it only for that.`,
    help: name => sentence`${name} lets you see this so that you can help. Use it only for that.`,
    arrange: name => sentence`${name} lets you see this to get something done. Use it only for that.`,
    'hand-over': name => sentence`${name} lets you see this for a hand-over. Use it only for that.`,
  },
  seesYouOpened: name => sentence`${name} sees that you opened this card.`,

  cardIsClosed: 'This card is closed',
  why: {
    confidential: 'Somebody told this in confidence to a person who helps you. They asked not to pass it on.',
    'third-party': 'This is only about somebody else. They have a right to privacy too.',
    court: 'This was written for the youth judge. Ask your lawyer if you can read it at the court.',
    interest: 'Somebody who helps you thinks this is too heavy to read now. You may ask why, and until when.',
  },
  whoDecided: 'Who decided that?',
  sinceWhen: 'Since when?',
  cardIsFrom: 'The card itself is from',
  readAllTheSame: 'Do you still want to read this?',
  askHereToo:
    'You can also ask here. In this version nobody answers yet. So ask for it in a conversation as well.',
  askToRead: 'Ask to read this',
  talkAboutIt: link =>
    sentence`Feel free to talk about it with somebody you trust. ${link('Who can help you?')}`,

  copy: {
    back: 'Back to all shelves',
    title: 'A copy for you',
    print: 'Print it, or choose ‘Save as pdf’ in the window that opens.',
    keepSafe: 'Keep your copy in a safe place. Whoever has it can read everything.',
    collecting: 'We are laying out your cards',
    progress: (done, all) => `${done} of ${all}`,
    printButton: 'Print or save as pdf',
    laidOut: (name, day) => sentence`Cards of ${name}, laid out on ${day}.`,
    decided: ({ day, name, since }) => sentence`${day} · ${name} decided this on ${since}`,
  },
};
