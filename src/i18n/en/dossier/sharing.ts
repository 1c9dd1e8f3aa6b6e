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
  seesOtherwise: 'Sees a part, without your yes',
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

  forChild: {
    doneFor: name => sentence`Here you decide on behalf of ${name}.`,
    their: name => ({
      'about-me': `the cards about ${name}`,
      reports: `the reports of ${name}`,
      plan: `the plan of ${name}`,
      calendar: `the calendar of ${name}`,
      people: `the cards about the people of ${name}`,
      documents: `the documents of ${name}`,
      keepsakes: `the memories of ${name}`,
      'my-words': `the own words of ${name}`,
    }),
    theirCard: title => sentence`the card ‘${title}’`,
    oneOfTheirCards: 'one of the cards',
    choosePerson:
      'Choose somebody. Then you see the table through their eyes. For now you decide what lies open.',
    openOfAll: (open, all) => `Cards that lie open: ${open} of ${all}.`,
    hints: {
      know: 'Knowing how your child is doing.',
      help: 'Supporting your child better.',
      arrange: 'Sorting out school or papers.',
      'hand-over': 'Somebody new gets to know your child.',
    },
  },
  notYet: {
    title: 'Somebody else still decides',
    text: 'Your parent or guardian now decides who reads your dossier. Later you decide yourself. Mostly that is from the age of 12.',
    talk: 'Do you want somebody not to read something? Tell your parent, guardian or support worker. You may always say what you think.',
  },

  asks: {
    title: 'Asking to read along',
    wants: (name, what) => sentence`${name} asks to read ${what}.`,
    through: name => sentence`Asked by ${name}.`,
    why: 'Why?',
    askedOn: day => `Asked on ${day}.`,
    free: 'Yes or no: both are fine. Whoever asks sees only your answer.',
    yes: 'Yes, 3 months',
    no: 'No, not this',
    saidYes: (name, what, until) => sentence`${name} can read ${what} up to and including ${until}.`,
    saidNo: name => sentence`You said no to ${name}. Nothing changes.`,
  },
  review: {
    title: 'Think again',
    ending: ({ name, what, until }) =>
      sentence`${name} may read ${what} up to and including ${until}. Then it stops by itself.`,
    unused: (name, what) => sentence`${name} may read ${what}, but has not looked for over 3 months.`,
    goOn: '3 months longer',
    letEnd: 'Let it stop',
    keep: 'Leave it so',
    endNow: 'Stop this now',
    goesOn: ({ name, what, until }) =>
      sentence`It goes on: ${name} may read ${what} up to and including ${until}.`,
  },
  more: {
    title: 'Decide more',
    templates: {
      title: 'Share more at once',
      text: 'A set of cards for your parents, support worker or school.',
    },
    doors: { title: 'Who looks without your yes', text: 'Because of a law or a judge. With the reason.' },
    trusted: { title: 'My trusted person', text: 'Let that person read along, or stop that.' },
    moving: { title: 'I am moving', text: 'Stop everything of one organisation at once.' },
    block: { title: 'Block somebody', text: 'This person sees nothing more through your yes.' },
  },
  back: 'Back to everybody',

  sets: {
    title: 'Share more at once',
    intro: 'Choose a set. First you see what is in it. Nothing happens before you say yes.',
    none: 'There is nobody around your table yet for whom a set fits.',
    names: {
      parents: 'My parents: calendar and agreements',
      guide: 'My support worker: plan and calendar',
      trusted: 'My trusted person: reports, plan and calendar',
      school: 'My school: plan and papers',
      newcomer: 'Somebody new: who I am',
    },
    choose: 'Choose this set',
    who: 'Who may read this?',
    chooseWho: 'First choose who.',
    opens: what => sentence`They may read: ${what}.`,
    purpose: label => `What for? ${label}.`,
    given: count => counted(count, { one: 'Done. # yes counts now.', other: 'Done. # yeses count now.' }),
    taken: count => counted(count, { one: '# yes has stopped.', other: '# yeses have stopped.' }),
  },

  bases: {
    consent: 'You said yes',
    law: 'The law asks it',
    parental: 'As parent or guardian',
    'own-team': 'Their team wrote it',
    mandate: 'As trusted person',
  },
  doors: {
    title: 'Who looks without your yes',
    intro: 'These people see something without your yes. You may know who, why and until when.',
    nobody: 'Nobody. Only those to whom you said yes see something.',
    reach: {
      child: 'Sees all about you, except what was told in confidence, is about others or is for the judge.',
      self: 'Sees only what is about themselves.',
      shelves: shelves => sentence`Sees these shelves: ${shelves}.`,
      team: 'Sees only what their own team wrote.',
      subject: 'Sees what you see.',
    },
    grounds: {
      parent: 'Is your parent.',
      guardian: 'Is your guardian.',
      court: 'The judge decided that this person takes care of you.',
      'court-order': 'A judge decided this.',
      'mandated-service': 'A service with a task from the government follows your dossier.',
    },
    team: 'This team helps you now.',
    exceptions: {
      'conflict-of-interest': 'Reads along, because you and your parents do not want the same.',
      'unused-parental-right': 'Reads along, because your parents do not do so now.',
    },
    why: 'Why',
    what: 'What',
    since: 'Since',
    until: 'Up to and including',
    noEnd: 'No end is set yet.',
    recordedBy: 'Who wrote this down',
    shielded: 'The reason stays closed. It can put somebody in danger.',
    fixed: 'You can’t switch this off here.',
    canClose: (moving, block) =>
      sentence`This stops when you ${moving('move')} or ${block('block')} somebody.`,
    complain: (organisation, link) =>
      sentence`Don’t agree? First say so to ${organisation}. You may also ${link('complain')}.`,
  },

  trusted: {
    title: 'My trusted person',
    intro: 'If you say yes, this person reads what you can read. You can always stop, with one tap.',
    nobody: 'Nobody is noted as your trusted person yet. Ask your support worker.',
    learn: 'What does a trusted person do?',
    secrecy: 'Is bound by secrecy. So also reads what still lies closed to you, in your interest.',
    noSecrecy: 'Is not bound by secrecy. Reads no more than you.',
    reads: day => `Reads along since ${day}.`,
    readsNothing: 'Reads nothing now.',
    give: name => sentence`Let ${name} read along`,
    stop: name => sentence`Let ${name} no longer read along`,
    ask: name => sentence`May ${name} read all that you read?`,
    yes: 'Yes, that’s fine',
    no: 'No, not after all',
    given: name => sentence`${name} now reads along.`,
    stopped: name => sentence`${name} no longer reads along.`,
  },

  moving: {
    title: 'I am moving',
    intro: 'Are you leaving an organisation? Here all that they could see stops at once.',
    none: 'There is no organisation around your dossier yet.',
    look: name => sentence`See what stops at ${name}`,
    ask: name => sentence`Are you leaving ${name}?`,
    stops: 'This stops at once',
    stays: 'This stays',
    grant: (name, what) => sentence`${name} no longer reads ${what}.`,
    mandate: name => sentence`${name} no longer reads along as trusted person.`,
    ownTeam: name => sentence`${name} no longer sees here what the team itself wrote.`,
    nothing: 'There is nothing now that they may see.',
    law: name => sentence`${name}: the law asks it, or it is as a parent. That does not stop here.`,
    source: 'Their own file about you. They keep that themselves.',
    yes: 'Yes, stop it all',
    no: 'No, not yet',
    left: day => `You left on ${day}.`,
    undo: 'Not leaving after all',
    done: name => sentence`Everything of ${name} has stopped.`,
    undone: name => sentence`Teams of ${name} see again what they wrote. Your yeses stay stopped.`,
  },

  block: {
    title: 'Block somebody',
    intro: 'Whoever you block sees nothing more through your yes. That person gets no message about it.',
    none: 'There is nobody around your table yet.',
    look: name => sentence`See what blocking does for ${name}`,
    ask: name => sentence`Do you block ${name}?`,
    closes: 'This closes',
    stays: 'This stays open',
    closesWhat: {
      consent: 'Everything that you said yes to.',
      mandate: 'Reading along as trusted person.',
      'own-team': 'What their own team wrote.',
    },
    staysWhat: {
      law: 'What the law or a judge asks.',
      parental: 'What this person may see as parent or guardian.',
      'own-team': 'What their own team wrote.',
      mandate: 'Reading along as trusted person.',
    },
    nothing: 'Now this person sees nothing through your yes. Nor later, as long as you block.',
    colleagues: 'Colleagues in the same team still see what you gave them.',
    yes: 'Yes, block',
    no: 'No, not after all',
    blocked: day => `Blocked since ${day}.`,
    undo: 'Block no longer',
    done: name => sentence`${name} is blocked.`,
    undone: name => sentence`${name} is no longer blocked.`,
  },

  throughTeam: 'Through a team. Choose the team to change that.',
  stopForCard: 'Stop for this card',
  closedForYouReaders:
    'This card is closed to you too. With each person you see how many closed cards they do read.',
};
