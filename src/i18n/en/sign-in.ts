import type { SignIn } from '../nl/sign-in.ts';

export const signIn: SignIn = {
  title: 'Sign in',
  description: 'Sign in to read your file, to choose who sees it and to see who looked.',
  lead: 'Your file is only for you and for the people you choose. That is why we first ask who you are.',
  sharedDevice: {
    label: 'Other people use this device too',
    hint: 'You will be signed out sooner, and nothing stays behind here.',
  },
  name: {
    title: 'With your user name',
    userName: 'User name',
    passphrase: 'Passphrase',
    show: 'Show what I type',
    button: 'Go in',
    forgotten:
      'Forgotten it? Ask your support worker for help. Together with a colleague they make a new code for you.',
  },
  passkey: {
    title: 'With a passkey',
    text: 'Your finger, your face or the code of your device is enough.',
    button: 'Use my passkey',
  },
  provider: {
    title: 'With itsme or eID',
    text: 'You sign in with the government.',
  },
  paper: {
    title: 'I was given a code on paper',
    text: 'With that code you make your own way in.',
    link: 'Use my code',
  },
  checking: 'We are checking.',
  wrong: 'Your name or your passphrase is not right. Nothing is lost. Please try again.',
  busy: 'There are many attempts right now. Wait a minute and try again.',
  away: 'This cannot be reached for a moment. Nothing is lost. Please try again later.',
  passkeyFailed: 'It did not work with your passkey. Try again, or choose another way.',
  noPasskeys: 'This browser cannot use passkeys. Choose another way.',
  again: {
    title: 'Show once more who you are',
    text: 'That way we know for sure that it is you. Then you go on where you were.',
  },
  capacity: {
    title: 'You chose another capacity',
    text: 'With the government you choose whether you sign in as a citizen or for your work. Try again with the other choice.',
  },
  button: 'Sign me in',
  thenBack: 'You go to another page for a moment. Then you come back here automatically.',
  steps: {
    title: 'How it works',
    who: 'You show who you are. In the demo you choose an invented person.',
    read: 'You see your file. Nobody sees when you read your own file.',
    done: 'Done? Sign out. The button “Leave fast” signs you out straight away too.',
    pictures: 'Every way, step by step with pictures (in Dutch)',
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
    tryIt: 'an invented file to try',
    letter: 'a letter to ask for your file on paper (in Dutch)',
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
