import type { SignIn } from '../nl/sign-in.ts';

export const signIn: SignIn = {
  title: 'Sign in',
  description: 'Sign in to read your file, to choose who sees it and to see who looked.',
  lead: 'Your file is only for you and for the people you choose. That is why we first ask who you are.',
  button: 'Sign me in',
  thenBack: 'You go to another page for a moment. Then you come back here automatically.',
  steps: {
    title: 'How it works',
    who: 'You show who you are. In the demo you choose an invented person.',
    read: 'You see your file. Nobody sees when you read your own file.',
    done: 'Done? Sign out. The button “Leave fast” signs you out straight away too.',
  },
  shared: {
    title: 'Do you share this device?',
    text: 'After signing out, close the window as well.',
    tips: 'More tips for browsing safely',
  },
  without: {
    title: 'Would you rather not sign in?',
    text: 'You do not have to. This is open to everybody:',
    rights: 'your rights',
    help: 'help',
  },
  failed: {
    title: 'Signing in did not work',
    text: 'Nothing is lost. Please try again.',
  },
  unknown: {
    title: 'We do not know you here yet',
    text: 'You signed in correctly. But no service has put anything here for you yet.',
  },
  askHelp: 'Is it not working? Ask your support worker for help, or someone you trust.',
};
