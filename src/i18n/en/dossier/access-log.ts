import type { AccessLog } from '../../nl/dossier/access-log.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

const cards = (count: number) => counted(count, { one: '# card', other: '# cards' });
const lines = (count: number) => counted(count, { one: '# line', other: '# lines' });

export const accessLog: AccessLog = {
  lead: 'Does somebody else look at your cards? Then you see it here. We keep no record of what you read yourself.',
  nobodyLooked: {
    title: 'Nobody has looked yet',
    text: 'Here comes everybody who looks at your cards: who, when, what and why.',
  },
  line: ({ clock, time, what }) => sentence`${time(`At ${clock}`)}: ${what}.`,
  what: {
    card: title => sentence`the card ‘${title}’`,
    someCard: 'a card',
    file: title => sentence`a file with the card ‘${title}’`,
    someFile: 'a file with a card',
    cardOpened: title => sentence`after a talk, opened the card ‘${title}’ for you`,
    someCardOpened: 'after a talk, opened a card for you',
    shelf: (count, shelf) => `a list with ${cards(count)} on the shelf ${shelf}`,
    overview: count => `a list with ${cards(count)} in your overview`,
    'relation-recorded': what => `wrote down ${what}`,
    'relation-confirmed': what => `checked and said yes: ${what}`,
    'relation-refused': what => `checked and said no: ${what}`,
    'relation-ended': what => `asked to stop: ${what}`,
    'relation-end-confirmed': what => `checked, and this stops: ${what}`,
    'relation-end-refused': what => `checked, and this goes on: ${what}`,
    recovered: 'at a desk you were given a new way to get in',
  },
  relations: {
    capacity: 'whether you decide about your file yourself',
    representative: 'who decides for you',
    'contact-ban': 'who must stay away',
    'legal-basis': 'who may look because of the law or a judge',
    'trusted-person': 'who your trusted person is',
    involvement: 'which team works with you',
  },
  someRelation: 'something about who stands around you',
  bases: {
    subject: 'It is their own file.',
    parental: 'A parent or guardian may do that.',
    mandate: 'A trusted person may do that. You said yes to it.',
    'own-team': 'Their own team wrote this, or works with you now.',
    law: 'The law or a judge allows it. You can’t stop it here, but you can ask why.',
    consent: 'You said yes to that.',
    'file-holder': 'It is part of the work of whoever keeps your file.',
  },
  youAllowedFor: {
    know: 'You said yes to that, to know how things are.',
    help: 'You said yes to that, to help.',
    arrange: 'You said yes to that, to get something done.',
    'hand-over': 'You said yes to that, for a hand-over.',
  },
  unknownStep: 'something that this screen does not know yet',
  why: 'Why?',
  askWhom: (name, time) => sentence` Ask ${name}, about ${time}`,

  filter: {
    label: 'Whose looks do you want to see?',
    everybody: 'Everybody’s',
  },

  gaps: {
    title: 'What you don’t see here',
    lead: 'No log sees everything. This is not in it:',
    each: {
      'own-looks': { title: 'What you read yourself', text: 'Nobody keeps that. Not even we do.' },
      'not-here': {
        title: 'Reading outside Open Kaart',
        text: 'Somebody can also read your file on paper, talk about it on the phone, or open it in the system of their own organisation.',
      },
      'list-without-names': {
        title: 'Which cards were in a list',
        text: 'For a list we write down how many cards somebody saw, not which ones.',
      },
      refused: {
        title: 'Who got to see nothing',
        text: 'Does somebody try to look who may not? Then they see nothing, and we write nothing down.',
      },
      'see-as': {
        title: 'Looking through somebody else’s eyes',
        text: 'Do you look at what somebody else sees? Then it is your look, not theirs.',
      },
      'dossier-cover': {
        title: 'That somebody opened your file without seeing a card',
        text: 'Who reads along first sees only which shelves hold something. We don’t count that as looking.',
      },
      'question-read-again': {
        title: 'Who reads your question again',
        text: 'You see who read your question first. If a colleague reads it later, that is not written anywhere.',
      },
      'file-holder-names': {
        title: 'Who saw the names around you',
        text: 'Whoever keeps your file sees who stands around you. We only write down what that person changes.',
      },
      operator: {
        title: 'Who looks after the computers',
        text: 'Somebody who runs the computers and has all the keys could read without it showing here.',
      },
      backups: {
        title: 'Copies',
        text: 'There are copies for when a computer breaks. Whoever can get at those and at the keys leaves no trace here.',
      },
      'between-seals': {
        title: 'The very last bit',
        text: 'Every hour we seal the log. What came after that is not sealed yet.',
      },
    },
  },

  takeAlong: {
    title: 'Take your log with you',
    text: 'It is saved on this device. Is it not your own device? Then better not.',
    csv: 'Save as a table',
    json: 'Save for a computer',
    busy: 'We are getting your log.',
    done: count => `Saved: ${lines(count)}.`,
    columns: {
      when: 'when',
      who: 'who',
      role: 'role',
      organisation: 'organisation',
      what: 'what',
      why: 'why',
    },
  },

  check: {
    title: 'Does this log hold?',
    text: 'Each line is tied to the one before it, like a chain. Does somebody change or erase something? Then the chain breaks. Your device works that out by itself.',
    start: 'Work it out',
    again: 'Work it out again',
    busy: count => `We are working: ${lines(count)} fit so far.`,
    empty: 'There is nothing in your log yet. So nothing was changed either.',
    whole: (count, day) =>
      counted(count, {
        one: `All good: # line, up to ${day}.`,
        other: `All good: all # lines, up to ${day}.`,
      }),
    erased: count =>
      counted(count, {
        one: 'What # line said was erased. The chain is still whole there.',
        other: 'What # lines said was erased. The chain is still whole there.',
      }),
    altered: at => `Line ${at} was changed after it was written.`,
    missing: at => `From line ${at} on something is gone.`,
    goodUpTo: (count, day) => `Up to line ${count} (${day}) everything fits.`,
    goodUpToNothing: 'Not one line is sure to fit.',
    whatNow: 'This is serious, and it is not your fault. Send a complaint. Tell them what it says here.',
    complain: 'Send a complaint',
    seals: {
      fits: (day, time) => `The seal of ${day} at ${time} fits.`,
      unchecked: 'This browser can’t check the seal. It can check the chain itself.',
      none: 'There is no seal yet: it comes within the hour.',
      forged: 'The seal is not real. Tell us: send a complaint.',
    },
    key: name => sentence`Key of the seal: ${name}. Copy it down. Then you see later whether it is the same.`,
  },
};
