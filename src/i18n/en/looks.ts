import type { Looks } from '../nl/looks.ts';

export const looks: Looks = {
  open: 'Look and letters',
  look: 'Look',
  device: { name: 'My device', hint: 'light or dark' },
  zon: { name: 'Sun', hint: 'warm and light' },
  maan: { name: 'Moon', hint: 'dark' },
  zee: { name: 'Sea', hint: 'calm' },
  contrast: { name: 'Contrast', hint: 'black and yellow' },
  size: 'How big?',
  sizes: { gewoon: 'Normal', groot: 'Big', grootst: 'Very big' },
  font: 'Clear letters',
  motion: 'Less motion',
  reset: 'As before',
  asBefore: 'Everything is as before again.',
  stays: 'Your choice stays on this device.',
};
