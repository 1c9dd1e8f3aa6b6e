import type { NotFound } from '../nl/not-found.ts';

export const notFound: NotFound = {
  title: 'We cannot find this card',
  text: 'Perhaps the page has moved, or there is a small mistake in the address. You did nothing wrong.',
  description: 'The page you are looking for does not exist, or it has moved.',
  startHere: 'Or start here',
  home: 'To the home page',
  urgent: 'Urgent help',
};
