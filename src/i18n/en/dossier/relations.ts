import type { Relations } from '../../nl/dossier/relations.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('en');

export const relations: Relations = {
  around: {
    lead: 'Here you read what organisations recorded about you: who helps decide, who helps, and who must stay away. Two people check every decision.',
    acting: name => sentence`You read this on behalf of ${name}. ‘You’ and ‘your’ mean ${name} here.`,
    nothing: {
      title: 'Nothing has been recorded yet',
      text: 'Does an organisation record something about you? Then you read it here, the same day.',
    },
    now: 'This counts now',
    notYet: 'This does not count now',
    past: 'What is over, or did not happen',
    disagree: 'I don’t agree',
    disagreeWith: what => sentence` with: ${what}`,
  },
  mine: {
    capacity: {
      capable: {
        title: 'You decide for yourself',
        changes: 'You read your file and choose who sees what.',
      },
      notYet: {
        title: 'Somebody still decides for you',
        changes: 'Your parent or guardian reads and chooses for you. Your own words stay yours.',
      },
    },
    representative: {
      title: {
        parent: ({ name }) => sentence`${name} helps decide, as a parent`,
        guardian: ({ name }) => sentence`${name} helps decide, as a guardian`,
        court: ({ name }) => sentence`${name} helps decide, because a judge said so`,
      },
      changes: ({ name }) =>
        sentence`Don’t you decide for yourself yet? Then ${name} reads along and chooses who sees what. Do you decide for yourself? Then ${name} only reads what is about ${name}.`,
    },
    contactBan: {
      title: ({ name }) => sentence`${name} may not have contact with you now`,
      changes: ({ name }) => sentence`${name} sees nothing of your file. Not even if somebody says yes.`,
    },
    legalBasis: {
      title: {
        'court-order': ({ name }) => sentence`${name} reads along, because a judge decided so`,
        'mandated-service': ({ name }) => sentence`${name} reads along, because the law asks for it`,
      },
      changes: ({ name, shelves }) =>
        sentence`${name} reads these shelves: ${shelves}. You can’t stop that here.`,
    },
    trustedPerson: {
      title: ({ name }) => sentence`${name} is your trusted person`,
      changes: ({ name }) => sentence`Do you say yes? Then ${name} reads along what you read.`,
      secret: ({ name }) =>
        sentence`${name} is bound by professional secrecy. So ${name} also reads what is closed to you now in your interest.`,
      exception: {
        'conflict-of-interest': ({ name }) =>
          sentence`${name} reads along already, without your yes too. Your parent or guardian and you may not want the same.`,
        'unused-parental-right': ({ name }) =>
          sentence`${name} reads along already, without your yes too. Your parent or guardian does not read your file.`,
      },
    },
    involvement: {
      title: ({ name }) => sentence`${name} helps you`,
      changes: ({ name }) =>
        sentence`Who works in ${name} reads what the team itself wrote. That stops when the team no longer helps you.`,
    },
  },
  states: {
    active: 'Counts now',
    waiting: 'Not confirmed yet',
    waitingButCounts: 'Counts already, not confirmed yet',
    banned: 'Not now: there is ‘no contact’',
    refused: 'Did not happen',
    upcoming: 'Starts later',
    ending: 'Counts now, may stop',
    ended: 'Over',
  },
  facts: {
    from: day => `From ${day}.`,
    fromUntil: (from, until) => `From ${from} up to and including ${until}.`,
    why: 'Why?',
    hidden: organisation =>
      sentence`The reason is not shown here: that is safer for somebody. Ask ${organisation}.`,
    recorded: (by, day, organisation) => sentence`${by} recorded this on ${day}, for ${organisation}.`,
    nobodyYet: 'Nobody has checked this yet.',
    confirmed: (by, day) => sentence`${by} checked it on ${day}.`,
    refused: (by, day) => sentence`${by} checked it on ${day}, and said no.`,
    endRefused: (by, day, other) => sentence`${by} wanted this to stop from ${day}. ${other} said no.`,
    ends: (by, day) => sentence`${by} wants this to stop from ${day}. Nobody has confirmed that yet.`,
    ended: (by, other, day) => sentence`${by} and ${other} made this stop from ${day}.`,
  },
  own: {
    lead: name => sentence`This was recorded about you, in the file of ${name}.`,
    nothing: {
      title: 'Nothing was recorded about you',
      text: 'Does an organisation record something about you here? Then you read it here.',
    },
    ask: organisation => sentence`Is this wrong? Ask ${organisation}.`,
    titles: {
      capacity: 'Deciding for oneself',
      representative: 'You help decide',
      'contact-ban': 'No contact',
      'legal-basis': 'You read along because a judge or the law asks for it',
      'trusted-person': 'You are a trusted person',
      involvement: 'Your team helps',
    },
  },
  keeping: {
    lead: 'Here you record who stands around a young person. A colleague confirms it. The young person reads everything the same day.',
    notYours: {
      title: 'You don’t keep files',
      text: 'This screen is for who keeps files for an organisation.',
    },
    noDossiers: {
      title: 'There are no files yet',
      text: 'Here come the young people of whom your organisation has a file.',
    },
    waiting: 'Waits for you',
    all: 'All files',
    steps: count => counted(count, { one: '# step waits', other: '# steps wait' }),
    back: 'All files',
    about: name => sentence`Around ${name}`,
    forOrganisation: names => sentence`You keep this for ${names}.`,
    nothing: { title: 'Nothing has been recorded yet', text: 'Be the first to record something.' },
    record: 'Record something',
    kinds: {
      capacity: { label: 'Deciding for oneself', hint: 'The young person can do this already, or not yet.' },
      representative: { label: 'Parent or guardian', hint: 'Who helps decide, and why?' },
      'contact-ban': { label: 'No contact', hint: 'Works at once, before a colleague confirms it.' },
      'legal-basis': { label: 'Reading along by law', hint: 'A judge, or a service with a mandate.' },
      'trusted-person': { label: 'Trusted person', hint: 'Who stands by the young person?' },
      involvement: { label: 'Team that helps', hint: 'It reads what it wrote itself.' },
    },
    grounds: {
      parent: 'as a parent',
      guardian: 'as a guardian',
      court: 'by a judge',
      'court-order': 'order of a judge',
      'mandated-service': 'service with a legal mandate',
    },
    capable: 'Can decide for themself',
    notCapable: 'Can’t decide for themself yet',
    secret: 'With professional secrecy',
    notSecret: 'Without professional secrecy',
    exceptions: {
      none: 'No exception: the young person says yes themself',
      'conflict-of-interest': 'Parent or guardian and young person may not want the same',
      'unused-parental-right': 'Parent or guardian does not use the right',
    },
    shieldedReason: 'The young person does not read this reason.',
    shelves: shelves => `Shelves: ${shelves}.`,
    may: {
      confirm: 'Yes, confirm',
      refuse: 'No, refuse',
      end: 'Make it stop',
      confirmEnd: 'Yes, this stops',
      refuseEnd: 'No, this goes on',
    },
    of: (what, name) => sentence` (${what}, ${name})`,
    theYoungster: 'the young person',
    check: {
      trusted: 'Did you check this too? Adult, not involved, extract from the criminal record seen.',
      other: 'Did you check this yourself in the file of your organisation?',
      end: 'Is that day right? If you say no, this goes on. A colleague can then choose another day.',
    },
    done: {
      recorded: 'Recorded. A colleague still confirms it.',
      recordedBan: 'Recorded. It works already. A colleague still confirms it.',
      confirmed: 'Confirmed. It counts.',
      refused: 'Refused. It does not happen.',
      ended: 'Recorded that this stops. A colleague still confirms it.',
      endConfirmed: 'Confirmed. This stops.',
      endRefused: 'Refused. This goes on.',
    },
    form: {
      title: 'Record something',
      what: 'What do you record?',
      who: 'About whom?',
      nobody: 'Nobody around this young person fits. First deliver that person or team with your own system.',
      forWhom: 'For which organisation?',
      ground: 'On what ground?',
      decides: 'What did you decide?',
      shelves: 'Which shelves?',
      secrecy: 'Professional secrecy?',
      exception: 'Is this an exception?',
      seen: {
        legend: 'What did you check?',
        adult: 'This person is an adult.',
        notInvolved: 'This person is not involved in the help.',
        extractFromCriminalRecord: 'I saw an extract from the criminal record.',
      },
      starts: 'From',
      ends: 'Up to and including (may stay empty)',
      reason: 'Reason, in plain words',
      reasonHint: 'The young person reads this. Write short and kind.',
      reasonMay: 'May stay empty.',
      shielded: 'This reason is dangerous for somebody: the young person does not read it.',
      choose: 'First choose one.',
      chooseShelf: 'Choose at least one shelf.',
      allThree: 'Only when you checked all three.',
      needsDay: 'Fill in a day.',
      needsReason: 'Write why.',
      yes: 'Record',
      no: 'Don’t',
    },
    end: {
      title: 'Make it stop',
      from: 'From which day does this no longer count?',
      yes: 'Make it stop',
      no: 'Don’t',
    },
  },
};
