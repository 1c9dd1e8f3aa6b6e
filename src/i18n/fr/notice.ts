import type { Notice } from '../nl/notice.ts';

export const notice: Notice = {
  pageTitle: page => `${page} : pour l’instant en néerlandais`,
  description: page => `La page « ${page} » existe pour l’instant seulement en néerlandais.`,
  title: 'Cette page existe seulement en néerlandais',
  text: 'Nous ne l’avons pas encore traduite. La page s’appelle :',
  toDutch: 'La lire en néerlandais',
  ways: {
    title: 'Tu ne connais pas bien le néerlandais ?',
    together: 'Lis la page avec une personne qui connaît le néerlandais.',
    ask: 'Dis quelle langue tu parles à la personne qui t’accompagne. Demande ce qui est possible, par exemple un interprète.',
    urgent: 'C’est urgent ? L’aide urgente est ici dans ta langue',
    home: 'Voir ce qu’il y a d’autre dans ta langue',
  },
};
