import type { Pictos } from '../nl/pictos.ts';

export const pictos: Pictos = {
  find: 'Cherche un picto',
  example: 'Par exemple (en néerlandais) : boos ou dokter',
  clear: 'Tout afficher',
  topics: 'Va à un thème',
  shown: (some, all) => `Tu vois ${some} sur ${all}.`,
  none: 'Nous n’avons pas ce picto. Essaie un autre mot.',
};
