import type { Aloud } from '../nl/aloud.ts';

export const aloud: Aloud = {
  start: 'Read aloud',
  trouble: 'Reading aloud does not work now. Check your internet and try again.',
  player: {
    label: 'Reading aloud',
    pause: 'Pause',
    resume: 'Go on',
    previous: 'Back',
    next: 'Next',
    stop: 'Stop',
    sentence: 'sentence',
    settings: 'Pace',
    pace: 'How fast?',
    paces: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
    voice: 'Which voice?',
    failed: 'The voice stopped. Press Read aloud to begin again.',
    noVoice: {
      title: 'Your device has no English voice yet.',
      how: 'This is how you add one. Then open your browser again.',
      others: 'Another device?',
      why: 'We only use voices on your own device. So nobody learns what you read.',
      devices: {
        android: {
          name: 'Android',
          path: 'Settings › Accessibility › Text-to-speech output › cogwheel › Install voice data › English',
        },
        ios: {
          name: 'iPhone and iPad',
          path: 'Settings › Accessibility › Spoken Content (or Read & Speak) › Voices › English',
        },
        windows: {
          name: 'Windows',
          path: 'Settings › Time & language › Speech › Manage voices › Add voices › English',
        },
        mac: {
          name: 'Mac',
          path: 'System Settings › Accessibility › Spoken Content (or Read & Speak) › System voice › Manage Voices › English',
        },
      },
    },
  },
};
