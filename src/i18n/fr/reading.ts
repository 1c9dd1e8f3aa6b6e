import type { Reading } from '../nl/reading.ts';
import { countingIn } from '../plural.ts';

const count = countingIn('fr');

export const reading: Reading = {
  minutes: minutes => count(minutes, { one: '# minute de lecture', other: '# minutes de lecture' }),
  origin: {
    title: 'D’où vient ce texte ?',
    writtenBy: owner => `Écrit par ${owner}.`,
    reviewed: 'Vérifié pour la dernière fois le',
    nextReview: 'Nous le vérifierons encore avant le',
    late: 'Nous revoyons ce texte. Tout n’est peut-être plus exact.',
    seen: 'consulté le',
  },
  toCheck: 'encore à vérifier',
  more: 'Plus sur ce sujet',
  readAlso: 'À lire aussi',
  unchecked: {
    text: 'Cette traduction n’a pas encore été relue par une personne de langue maternelle française.',
    original: 'Lire le texte en néerlandais',
  },
};
