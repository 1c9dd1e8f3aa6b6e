import type { Notice } from '../nl/notice.ts';

export const notice: Notice = {
  pageTitle: page => `${page}: only in Dutch for now`,
  description: page => `The page “${page}” is only in Dutch for now.`,
  title: 'This page is only in Dutch',
  text: 'We have not translated it yet. The page is called:',
  toDutch: 'Read it in Dutch',
  ways: {
    title: 'Do you not know much Dutch?',
    together: 'Read the page together with someone who knows Dutch.',
    ask: 'Tell your support worker which language you speak. Ask what is possible, such as an interpreter.',
    urgent: 'Is it urgent? Urgent help is here in your language',
    home: 'See what else there is in your language',
  },
};
