import type { Offline } from '../nl/offline.ts';

export const offline: Offline = {
  title: 'No internet',
  lead: 'You are not connected to the internet right now. Nothing is lost.',
  whatNow: 'What you can do',
  checkConnection: 'Check that your wifi or mobile data is on.',
  freeWifi: 'Find a place with free wifi, such as the library or your school.',
  goBack: 'Go back. Pages that you already read on this device often work without internet too.',
  calling: 'You can also call without internet. The numbers are below.',
  home: 'To the start',
};
