import type { Pictos } from '../nl/pictos.ts';

export const pictos: Pictos = {
  find: 'Find a picture',
  example: 'For example (in Dutch): boos or dokter',
  clear: 'Show all',
  topics: 'Go to a topic',
  shown: (some, all) => `You see ${some} of ${all}.`,
  none: 'We do not have that picture. Try another word.',
};
