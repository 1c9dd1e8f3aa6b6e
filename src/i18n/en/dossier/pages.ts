import type { DossierPages } from '../../nl/dossier/pages.ts';

export const dossierPages: DossierPages = {
  titles: {
    overview: 'Overview',
    reading: 'Cards',
    card: 'Card',
    plan: 'Plan',
    calendar: 'Calendar',
    people: 'Contacts',
    keepsakes: 'Album',
    sharing: 'People',
    log: 'Timeline',
    requests: 'Questions',
    work: 'Inbox',
    eighteen: 'Later',
    shared: 'Shared',
    around: 'Around me',
    keeping: 'Keeping',
    letter: 'Way in',
    settings: 'Settings',
  },
  description: 'A screen for who is signed in.',
  withoutScript: {
    title: 'This screen needs JavaScript',
    text: 'You can’t read your file on this screen in this browser. There is nothing wrong with your file.',
    onPaper: link =>
      `You can also ask for your file ${link('on paper or in a conversation')}. That is your right.`,
    signOut: 'Are you signed in? Then sign out again, so that nobody else can read.',
    button: 'Sign out',
  },
};
