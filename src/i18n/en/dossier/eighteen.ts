import type { Eighteen } from '../../nl/dossier/eighteen.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

const days = (count: number) => counted(count, { one: '# day', other: '# days' });

export const eighteen: Eighteen = {
  toCheck: '(still to be checked)',
  youAreEighteen: 'You are 18. Now you decide what happens with your file. There is no hurry.',

  before: {
    title: day => `You turn 18 on ${day}`,
    daysToGo: (count, number) => sentence`${number(days(count))} to go`,
    nothingToDo: 'You don’t have to do anything now. You can already look and think about it.',
    whatChanges: 'What changes then?',
    ofAge: mark =>
      sentence`You are an adult by law. Your parents or guardian no longer decide for you ${mark}.`,
    sharingGoesOn: 'Those who read along today do so with your yes. That goes on until the day you chose.',
    youChoose: 'Then you can choose: leave everything as it is, only for you, or ask to delete.',
    helpGoesOn: 'Help can go on after you turn 18, if you want that.',
    learnMore: 'Read more about turning 18',
  },

  tracks: {
    title: 'What is yours',
    own: 'What you made',
    shown: 'What can be seen here',
    organisations: 'What organisations keep',
    cards: (count, number) => {
      const words = counted(count, { one: 'card', other: 'cards' });
      return sentence`${number} ${words}`;
    },
    organisationCount: (count, number) => {
      const words = counted(count, { one: 'organisation', other: 'organisations' });
      return sentence`${number} ${words}`;
    },
    ownText: 'Your own words and memories. They are all yours.',
    shownText: 'All your cards on Open Kaart, also what you made.',
    yeses: count =>
      count === 0
        ? 'You gave nobody a yes to read along.'
        : counted(count, {
            one: 'You said yes # time, so that somebody can read along.',
            other: 'You said yes # times, so that somebody can read along.',
          }),
    theyKeep: count =>
      counted(count, {
        one: 'This organisation keeps a file of its own. Mostly it must keep that until you are 35.',
        other: 'These organisations keep files of their own. Mostly they must keep those until you are 35.',
      }),
    nobodyKeeps: 'We know of no organisation with a file of its own about you.',
    cardsHere: (organisation, count) => {
      const cards = count === 0 ? 'no cards yet' : counted(count, { one: '# card', other: '# cards' });
      return sentence`${organisation}: ${cards} here.`;
    },
    keptUntil: day => `Mostly kept until ${day}.`,
  },

  copyFirst: {
    title: 'Take a copy first.',
    text: 'Print all your cards or save them as a pdf. Then you still have them, whatever you choose.',
    label: 'Take a copy first',
    button: 'Make a copy',
  },

  choices: {
    title: 'What do you want?',
    keep: {
      title: 'Leave it all as it is',
      text: 'Nothing changes. Those with your yes can still read along.',
    },
    'only-me': {
      title: 'Only for me',
      text: 'You can still read. Those with your yes no longer read along.',
    },
    delete: { title: 'Delete', text: 'You ask to delete. You get time to think.' },
  },
  goBack: 'No, go back',

  keep: {
    title: 'Leave it all as it is?',
    cardsStay: 'Your cards stay. You can go on reading them.',
    yesesStay: count =>
      count === 0
        ? 'You gave nobody a yes to read along. That stays so.'
        : counted(count, {
            one: 'You said yes # time, so that somebody can read along. That stays so, until the day you chose.',
            other:
              'You said yes # times, so that somebody can read along. That stays so, until the day you chose.',
          }),
    chooseLater: 'You can always choose something else later.',
    yes: 'Yes, leave it all',
    done: 'Nothing has changed. Everything stays as it was.',
  },

  onlyMe: {
    title: 'Only for you?',
    looking: 'We are looking who reads along now.',
    nobodyReads: 'Nobody reads along with your yes now.',
    theyStop: 'With your yes they now read along. That will stop at once:',
    cardsStay: 'Your cards stay. You can share something again later.',
    organisationsKeep: 'Organisations keep their own file. This does not change that.',
    staysEnded: 'What already stopped stays stopped.',
    yes: 'Yes, only for me',
    done: 'Those with your yes no longer read along.',
  },

  delete: {
    title: 'Are you asking to delete?',
    cards: (all, own) =>
      counted(all, {
        one: `There is # card here in all. You made ${own} of them.`,
        other: `There are # cards here in all. You made ${own} of them.`,
      }),
    coolingOff: count => `You get ${days(count)} to think. You can take it back any day, with one tap.`,
    organisationsKeep: 'An organisation must mostly keep its own file until you are 35.',
    aMonth: mark => sentence`An organisation has one month to answer ${mark}.`,
    notYet: 'In this version we do not really delete yet. Organisations do not get your question yet either.',
    staysHere: 'Your question does stay here.',
    copyFirst: link => sentence`Do you have a copy? ${link('Make a copy first')}.`,
    yes: 'Yes, ask it',
    done: 'You have asked to delete. You can still take it back.',
  },

  running: {
    title: 'You asked to delete',
    askedOn: day => `Asked on ${day}.`,
    thinkUntil: (day, left) => sentence`You can think about it until ${day} (${left}).`,
    changedMind: 'Changed your mind? That’s fine. You don’t have to say why.',
    withdraw: 'Take back',
    withdrawn: 'Your question is taken back. Everything stays as it was.',
    whereNow: 'Where does it stand now?',
    ownStays: count =>
      counted(count, {
        one: '# card. All of it is still there.',
        other: '# cards. All of it is still there.',
      }),
    shownStays: count =>
      counted(count, {
        one: '# card, yours too. All of it is still there.',
        other: '# cards, yours too. All of it is still there.',
      }),
    noted: (organisation, day) => sentence`${organisation}: noted, answer by ${day} at the latest`,
    takenBack: organisation => sentence`${organisation}: taken back`,
  },
};
