import type { Frame } from '../nl/frame.ts';

export const frame: Frame = {
  toContent: 'Skip to content',
  start: 'Home',
  doors: {
    label: 'Doors',
    rights: 'Rights',
    help: 'Help',
    platforms: 'Platforms',
    dossier: 'My file',
  },
  search: 'Search',
  languages: 'Choose a language',
  wayBack: 'You are here',
  quickExit: { leave: 'Leave fast', keys: 'Or press Shift three times' },
  urgent: {
    title: 'Do you need help now?',
    numbers: {
      112: 'Life in danger, or ambulance',
      101: 'Police',
      102: 'Awel listens to young people',
      1813: 'Suicide line',
    },
    all: 'All urgent help',
  },
  helpdesk: {
    title: 'Is something not working?',
    phone: 'Call us:',
    mail: 'E-mail us:',
    hours: hours => `We are here ${hours}.`,
    notYet: 'Our helpdesk has no number yet. Ask your support worker for help, or someone you trust.',
    findHelp: 'Or find someone who helps you for free',
  },
  about: {
    label: 'About this site',
    site: 'About Open Kaart',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    safety: 'Browse safely',
    words: 'Difficult words',
    guides: 'Guides by organisations',
    pictos: 'Our pictos',
    unchecked: 'The words of this site have not been checked by a native speaker yet.',
  },
};
