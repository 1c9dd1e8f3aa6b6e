import type { ReactNode } from 'react';
import type { Settings } from '../../nl/dossier/settings.ts';
import { sentence } from '../../sentence.ts';

export const settings: Settings = {
  lead: 'Here you choose how you get in, and see where you are signed in.',

  looks: {
    title: 'How it looks',
    text: 'Choose colours and bigger letters.',
    button: 'Choose how it looks',
  },

  sessions: {
    title: 'Where are you signed in?',
    text: 'Do you see a device that you do not know? Sign it out and choose a new passphrase.',
    kinds: { phone: 'phone', tablet: 'tablet device', computer: 'desktop or laptop' },
    here: 'This device',
    since: (day: string, time: string) => `Since ${day}, ${time}`,
    shared: 'Shared device',
    end: 'Sign out there',
    endMore: (device: string) => `, ${device}`,
    ended: 'That device is signed out.',
    endAll: 'Sign out everywhere',
    endAllText: 'You sign out on every device, here too.',
  },

  name: {
    title: 'Your user name and passphrase',
    is: (userName: ReactNode) => sentence`Your user name is ${userName}.`,
    noPassphrase: 'You have no passphrase yet. You get in with a passkey.',
    guarded: (day: string) =>
      `You were given a new way in. Your own words and new permissions are closed until ${day}.`,
    change: 'Choose a new passphrase',
    current: 'Your passphrase of now',
    save: 'Save',
    changed: 'Your new passphrase works. You are signed out on other devices.',
    none: 'You sign in with the government now. You can add a user name, for when you have no card or app with you.',
    make: 'Take a user name',
    made: 'You can now get in with your user name too.',
    cancel: 'Never mind',
  },

  passkeys: {
    title: 'Your passkeys',
    text: 'A passkey lives on your device. You use your finger, your face or the code of your device.',
    none: 'You have no passkey yet.',
    since: (day: string) => `Since ${day}`,
    add: 'Add a passkey',
    label: 'What do you call this passkey?',
    labelExample: 'For example: my phone',
    added: 'Your passkey was added.',
    rename: 'Change the name',
    renamed: 'The name was changed.',
    remove: 'Remove',
    removed: 'The passkey is gone. Remove it on your device too.',
    lastOne: 'This is your only way in. First choose a passphrase or another passkey.',
    noPasskeys: 'This browser cannot make passkeys.',
    failed: 'The passkey could not be made. Nothing has changed.',
  },

  codes: {
    title: 'Codes that were made for you',
    text: 'Is there one that you do not know? Take it back, and ask someone you trust for help.',
    none: 'Nobody ever made a code for you.',
    invitation: 'A code to get in for the first time',
    recovery: 'A code to get in again',
    by: (maker: ReactNode, organisation: ReactNode) => sentence`From ${maker}, ${organisation}`,
    byTwo: (maker: ReactNode, second: ReactNode, organisation: ReactNode) =>
      sentence`From ${maker} and ${second}, ${organisation}`,
    used: (day: string) => `Used on ${day}`,
    open: (day: string) => `Works until ${day}`,
    over: (day: string) => `Never used. It worked until ${day}`,
    takeBack: 'Take back',
    takenBack: 'The code no longer works.',
  },

  sharedDevice: {
    title: 'On a shared device',
    text: 'When you sign in, tick that other people use this device too. Then this happens:',
    short: 'After 10 minutes without doing anything you are signed out, and after half an hour in any case.',
    again: 'For your file we ask once more who you are, after a while.',
    nothing: 'After signing out nothing of you stays on the device.',
    now: 'You are signed in like that now.',
  },
};
