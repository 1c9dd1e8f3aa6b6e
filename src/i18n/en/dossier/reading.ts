import type { Reading } from '../../nl/dossier/reading.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

export const reading: Reading = {
  chooseShelf: 'Choose a shelf. Then we lay the cards out for you.',
  shelves: 'Shelves',
  views: {
    label: 'How do your cards lie?',
    shelves: 'By shelf',
    story: 'My story',
    organisations: 'By organisation',
  },
  find: {
    fetching: 'We are getting all your cards',
    label: 'Search in your cards',
    onDevice: count =>
      counted(count, {
        one: 'We search in # card: the title, who wrote it, the shelf and the organisation. What you type stays on this device.',
        other:
          'We search in # cards: the titles, who wrote them, the shelves and the organisations. What you type stays on this device.',
      }),
    choose: 'Choose which cards you see',
    shelf: 'Shelf',
    allShelves: 'All shelves',
    organisation: 'From whom',
    allOrganisations: 'All organisations',
    madeAlone: 'Made by oneself',
    kind: 'Kind',
    allKinds: 'All kinds',
    year: 'Year',
    allYears: 'All years',
    all: count => counted(count, { one: '# card lies here.', other: '# cards lie here.' }),
    some: (found, count) =>
      counted(count, { one: `${found} of # card fits.`, other: `${found} of # cards fit.` }),
    clear: 'Show everything again',
    nothing: 'No card fits. Try another word, or show everything again.',
    empty: { title: 'No cards yet', text: 'Here comes your story. Nobody has put a card here yet.' },
  },
  story: {
    toCome: 'Still to come',
    oldestFirst: 'Start at the beginning',
    newestFirst: 'Start at now',
  },
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
  kept: {
    title: 'Kept for how long?',
    own: 'As long as you like. You made this yourself.',
    notAgreed: 'Not agreed yet.',
    until: (organisation, day) => sentence`${organisation} usually keeps this until ${day}.`,
  },
  aboutHealth: 'about health',
  whoMaySee: 'Who can see this?',

  readers: {
    title: 'Who else reads this card?',
    nobody: 'Nobody else.',
    because: {
      consent: 'With a yes from this file.',
      law: 'A judge or the law gives access.',
      parental: 'As a parent or guardian.',
      mandate: 'As a trusted person.',
      'own-team': 'Their own team wrote this card.',
    },
  },

  together: {
    chip: 'better read together',
    why: 'Whoever wrote this thinks that it can stir up a lot. Better read it with somebody beside you.',
    yourChoice:
      'You choose. Now, later, alone or together: all of it is fine. We don’t remember what you chose.',
    open: 'Open the card',
    people: 'Who can read along?',
    others: link => sentence`Rather somebody else? ${link('See who can help you')}.`,
  },

  files: {
    title: 'Attachments',
    photoOf: (title, name) => `Photo with ‘${title}’: ${name}`,
    photoFailed: 'This photo did not come through. It is not gone. Load the page again.',
    keepPhoto: 'Keep the photo',
    openPdf: 'Open the PDF',
  },

  mine: {
    title: 'My side',
    nothingYet: 'How do you see it? Write it beside this card.',
    write: 'Write your side',
    label: 'Your side, in your own words',
    yours: 'This is yours. You can always change it or throw it away.',
    cardTitle: title => `My side: ${title}`,
    change: 'Change',
    throwAway: 'Throw away',
    save: 'Save',
    cancel: 'Rather not',
    writeFirst: 'Write something first.',
    kept: 'Saved.',
    thrownAway: 'Thrown away.',
    tenMinutes: 'For ten minutes you can get this back. After that it is gone for good.',
    isBack: 'It is back.',
    guarded: 'You just got a new key. Your own words open again in a few days.',
    besideCard: 'Read the card that this belongs to',
  },

  notRight: {
    title: 'Is something not right?',
    explain: 'Ask to have it mended. The organisation must answer, with a reason.',
    button: 'This is not right',
    what: 'What is it?',
    options: { mistake: 'Something here is not right', 'not-me': 'This is not about me' },
    label: 'What is not right? How should it be?',
    more: 'Would you like to add something? You don’t have to.',
    chooseFirst: 'First choose what it is.',
    writeFirst: 'First write what is not right.',
    send: 'Send',
    cancel: 'Rather not',
  },

  whyYouSee: 'Why you see this',
  showsYou: name => sentence`${name} lets you see this. Use it only for that.`,
  showsYouFor: {
    know: name => sentence`${name} lets you see this so that you know how things are. Use it only for that.`,
    help: name => sentence`${name} lets you see this so that you can help. Use it only for that.`,
    arrange: name => sentence`${name} lets you see this to get something done. Use it only for that.`,
    'hand-over': name => sentence`${name} lets you see this for a hand-over. Use it only for that.`,
  },
  youSeeBecause: {
    law: name => sentence`A judge or the law lets you see this card of ${name}. Use it for that only.`,
    parental: name => sentence`You see this card of ${name} as a parent or guardian.`,
    mandate: name => sentence`You see this card as a trusted person of ${name}.`,
    'own-team': name => sentence`You see this card of ${name} because your own team wrote it.`,
  },
  closedForThem: {
    label: 'Not open to everybody',
    title: name => sentence`${name} does not read this card.`,
    ground: ground => `Why? ${ground}.`,
    careful: name =>
      sentence`Don’t just talk about it with ${name}. First ask advice from whoever wrote the card.`,
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
  askHereToo: 'You can ask here too. The organisation must answer, with a reason.',
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
