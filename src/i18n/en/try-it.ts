import type { TryIt } from '../nl/try-it.ts';

export const tryIt: TryIt = {
  title: 'Try it',
  description: 'Look around in an invented file. Without signing in, and nothing of it stays.',
  mark: 'This file is invented.',
  text: 'Click wherever you like. Nothing goes to a server. When you leave this page, all is as it was.',
  signIn: 'Do you have a real file? Sign in',
  withoutScript: {
    title: 'This needs JavaScript',
    text: 'Trying does not work in this browser. You can read how a file works.',
    read: 'Your file explained',
  },
};
