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

  shelves: 'The shelves',
  newest: 'Newest cards',
  noNewest: 'Your newest cards will come here. Nobody has put one here yet.',

  whoReads: 'Who may read along now?',
  nobodyReads: 'Nobody. Only you read your cards here.',
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
  askedOn: ({ made, reaction, answer }) =>
    `Asked on ${made}. There should be a first answer by ${reaction}, and a full answer by ${answer} at the latest. In this version nobody answers yet.`,
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
