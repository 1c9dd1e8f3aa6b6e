import type { Overview } from '../../nl/dossier/overview.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

export const overview: Overview = {
  hello: firstName => sentence`Hello, ${firstName}`,
  onYourTable: 'This is on your table now.',
  youDecide: 'You decide who reads along.',
  readingAlong: name =>
    sentence`You are reading along. ${name} sees when you looked and which cards you opened.`,
  learnMore: (howItWorks, allCards) =>
    sentence`Want to know more about files? ${howItWorks('Read how it works')}, or go to ${allCards('all cards')}.`,

  readCards: 'Read your cards',
  acting: name =>
    sentence`You decide for ${name} now. Look only when you need to: ${name} can see that you looked.`,
  along: {
    title: 'Why can you read this?',
    because: {
      consent: name => sentence`There is a yes in the file of ${name}.`,
      law: name => sentence`A judge or the law lets you into the file of ${name}.`,
      parental: name => sentence`You are a parent or guardian of ${name}.`,
      mandate: name => sentence`You are a trusted person of ${name}.`,
      'own-team': name => sentence`Your team helps ${name}. You see what your team wrote.`,
    },
    what: what => `You read: ${what}.`,
    until: day => `Up to and including ${day}.`,
  },

  soon: {
    next: 'Next appointment',
    at: hour => ` at ${hour}`,
    with: names => sentence`With ${names}.`,
    nothingNext: 'There is nothing in your calendar now.',
    toCalendar: 'To your calendar',
    call: 'Who do you call first?',
    nobodyToCall: 'Here come people whom you may call when it is urgent.',
    toPeople: 'To your people',
  },

  news: {
    title: 'Does this need you?',
    nothing: 'Nothing now. When there is a question, an answer or a decision, you read it here.',
    asksToRead: (name, shelf) => sentence`${name} asks to read the shelf ${shelf}`,
    answerThem: 'Say yes or no',
    theShelf: shelf => `the shelf ${shelf}`,
    oneCard: 'one card',
    endsSoon: name => sentence`${name} will soon stop reading along`,
    longUnused: name => sentence`${name} has not looked for a long time`,
    ending: ({ name, what, until }) =>
      sentence`${name} may read ${what} up to and including ${until}. Then it stops by itself.`,
    unused: ({ name, what }) => sentence`${name} may read ${what}, but has not looked for three months.`,
    lookAndDecide: 'Look and decide',
    answered: {
      access: 'Answer: you asked to read something',
      correction: 'Answer: you asked to mend something',
      restriction: 'Answer: you asked to shield something',
      question: 'Answer to your question',
      complaint: 'Answer to your complaint',
      deletion: 'Answer: you asked to delete',
    },
    toCard: 'To the card',
    capable: 'Deciding about this file oneself: yes.',
    notCapable: 'Deciding about this file oneself: not yet.',
    relations: {
      representative: name => sentence`${name} may decide, as a parent or guardian.`,
      'contact-ban': name => sentence`${name} sees nothing here.`,
      'legal-basis': name => sentence`A judge or the law lets ${name} read something.`,
      'trusted-person': name => sentence`${name} is a trusted person.`,
      involvement: name => sentence`${name} helps too.`,
    },
    recordedBy: (organisation, day) => sentence`By ${organisation} on ${day}.`,
    waiting: 'Somebody else still has to check this.',
    stopsOn: day => `This stops on ${day}.`,
    shielded: 'The reason stays closed, to protect somebody.',
    recorded: 'Newly recorded',
    lookOrContest: 'Look, or say that it is not right',
  },

  shelves: 'The shelves',
  newest: 'Newest cards',
  noNewest: 'Your newest cards will come here. Nobody has put one here yet.',

  whoReads: 'Who may read along with a yes?',
  nobodyReads: 'Nobody was given a yes.',
  readers: (count, number) => {
    const words = counted(count, {
      one: 'person or team may read something, because you said yes.',
      other: 'people or teams may read something, because you said yes.',
    });
    return sentence`${number} ${words}`;
  },
  seeWhoSees: 'See who sees what',

  part: 'This is a part of your file',
  sources:
    'Each organisation also keeps a file of its own. Tap a name. Then you read how to ask for the rest.',
  noSources: 'No organisation is connected yet.',
  connected: 'sends cards',
  notConnected: 'not connected yet',
  connectedSince: day => `Since ${day}. There can also be something on paper.`,

  asked: 'What you asked',
  askedToDelete: 'You asked to delete',
  thinkAgain: (day, left) => sentence`You can still change your mind until ${day} (${left}).`,
  lookOrWithdraw: 'Look or take it back',
  askedOf: organisation => sentence`To ${organisation}.`,
  askedOn: made => `Asked on ${made}.`,
  isRead: who => sentence`${who} is reading your question.`,
  reactionBy: day => `There should be a first answer by ${day}.`,
  answerBy: day => `A full answer by ${day} at the latest.`,
  allQuestions: 'To all your questions',
  withdraw: 'Take back',
  withdrawn: 'Your question is taken back.',
  requests: {
    access: 'You asked to read something',
    correction: 'You asked to correct something',
    restriction: 'You asked to shield something',
    question: 'You asked a question',
    complaint: 'You made a complaint',
    deletion: 'You asked to delete',
  },
};
