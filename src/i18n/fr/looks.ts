import type { Looks } from '../nl/looks.ts';

export const looks: Looks = {
  open: 'Apparence et lettres',
  look: 'Apparence',
  device: { name: 'Mon appareil', hint: 'clair ou sombre' },
  zon: { name: 'Soleil', hint: 'chaud et clair' },
  maan: { name: 'Lune', hint: 'sombre' },
  zee: { name: 'Mer', hint: 'calme' },
  contrast: { name: 'Contraste', hint: 'noir et jaune' },
  size: 'Quelle taille ?',
  sizes: { gewoon: 'Normale', groot: 'Grande', grootst: 'Très grande' },
  font: 'Lettres plus lisibles',
  motion: 'Moins de mouvement',
  reset: 'Comme avant',
  asBefore: 'Tout est de nouveau comme avant.',
  stays: 'Ton choix reste sur cet appareil.',
};
