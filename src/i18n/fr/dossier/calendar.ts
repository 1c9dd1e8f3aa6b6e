import type { Calendar } from '../../nl/dossier/calendar.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

export const calendar: Calendar = {
  lead: 'Voici tes rendez-vous. Tu veux parler de l’un d’eux ? Dis-le en un clic.',
  empty: {
    title: 'Pas encore de rendez-vous',
    text: 'Ici viennent tes rendez-vous, avec le jour et l’heure. Personne n’en a encore mis.',
  },
  coming: 'Ce qui vient',
  nothingComing: 'Plus rien n’est prévu.',
  past: count =>
    counted(count, {
      one: 'Ce qui est passé (# rendez-vous)',
      other: 'Ce qui est passé (# rendez-vous)',
    }),
  fromUntil: (from, until) => `de ${from} à ${until}`,
  at: from => `à ${from}`,
  where: 'Où ?',
  withWhom: 'Avec qui ?',
  online: 'Ouvrir l’appel vidéo',
  onlineHint: 'Ceci ouvre un autre site.',
  readCard: 'Lis la carte',
  discuss: 'Je veux en parler',
  discussWhat: title => sentence` : ${title}`,
};
