import type { SharedWithMe } from '../../nl/dossier/shared-with-me.ts';
import { sentence } from '../../sentence.ts';

const until = (day: string | null) => (day === null ? '' : ` Up to and including ${day}.`);

export const sharedWithMe: SharedWithMe = {
  intro: 'Here you see what is shared with you, and why.',
  nothing: {
    title: 'Nothing is shared with you yet',
    text: 'Do you stand around a young person? An organisation has to record that first. Then you see that person here.',
  },
  choose: 'Choose somebody.',
  back: 'Back to everybody',
  backTo: name => sentence`Back to ${name}`,
  forMyChild: name => sentence`Here you decide on behalf of ${name}.`,
  decideForChild: 'Decide who reads along',
  youAre: 'You are here as:',
  inTeam: (role, team) => sentence`${role}, in ${team}`,

  talks: {
    title: 'Waits for a talk',
    why: name =>
      sentence`These cards are about health. They stay closed until you talked about them with ${name}.`,
    card: day => `A card of ${day}`,
    weTalked: 'We talked about it',
    held: 'Did the talk take place?',
    about: day => `This is about the card of ${day}.`,
    means: name => sentence`Do you say yes? Then ${name} can read the card at once.`,
    forGood: 'You can’t close the card again here.',
    yes: 'Yes, we talked about it',
    no: 'No, not yet',
    opened: name => sentence`The card now lies open to ${name}.`,
  },

  open: 'What lies open, and why',
  nothingOpen: name => sentence`${name} shares nothing with you now.`,
  read: 'Read what lies open',
  because: {
    consent: {
      know: ({ what, until: day }) =>
        sentence`You got a yes for ${what}, to know how things are.${until(day)}`,
      help: ({ what, until: day }) => sentence`You got a yes for ${what}, to help.${until(day)}`,
      arrange: ({ what, until: day }) =>
        sentence`You got a yes for ${what}, to get something done.${until(day)}`,
      'hand-over': ({ what, until: day }) =>
        sentence`You got a yes for ${what}, for a hand-over.${until(day)}`,
    },
    acting: day => `You are a parent or guardian, and your child does not decide yet.${until(day)}`,
    parental: day => `You are a parent or guardian. You see what is about you.${until(day)}`,
    mandate: day => `You are a trusted person and got a yes.${until(day)}`,
    'own-team': day => `Your team is involved. You see what your team wrote.${until(day)}`,
    law: ({ what, until: day }) => sentence`The law opens ${what} to you.${until(day)}`,
  },
  someCards: 'a few cards',
  shown: name =>
    sentence`${name} sees when you look, and at what. What ${name} does or reads, Open Kaart shows to nobody.`,

  ask: 'Ask to read along',
  askTitle: name => sentence`Ask ${name} to read along`,
  askIntro: 'Yes or no: the young person chooses freely. A no needs no reason.',
  as: 'As whom do you ask this?',
  chooseAs: 'First choose as whom.',
  shelf: 'Which shelf?',
  chooseShelf: 'First choose a shelf.',
  whatFor: 'What for?',
  chooseWhatFor: 'First choose what for.',
  purposes: {
    know: 'To know how things are',
    help: 'To help',
    arrange: 'To get something done, like school or papers',
    'hand-over': 'Hand-over: getting to know each other',
  },
  why: 'Why? Write it in plain words.',
  whyShort: 'Write at least one sentence.',
  send: 'Ask it',
  sent: 'Your question is asked.',
  myAsks: 'What you asked',
  asked: (what, day) => `${what}, asked on ${day}.`,
  states: { open: 'No answer yet', given: 'Yes', refused: 'No', withdrawn: 'Withdrawn' },
  withdraw: 'Withdraw your question',
  withdrawn: 'Your question is withdrawn.',

  add: 'Add a card',
  addTitle: name => sentence`Adding a card for ${name}`,
  addIntro: name =>
    sentence`What you put here lies open to ${name} and to your own team at once. So write for ${name}: short, warm and right.`,
  team: 'For which team?',
  chooseTeam: 'First choose a team.',
  kind: 'What is it?',
  chooseKind: 'First choose what it is.',
  title: 'Title',
  text: 'Text',
  day: 'Day',
  reason: 'Why do you write this? You may leave it empty.',
  sensitive: 'Better read together',
  sensitiveHint: 'The card then first asks whether somebody is there. It stays open.',
  fillTitle: 'Give a title.',
  fillText: 'Write a text.',
  fillDay: 'Choose a day.',
  put: 'Put the card on the table',
  added: name => sentence`The card now lies on the table of ${name}.`,
};
