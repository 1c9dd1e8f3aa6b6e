import type { NotFound } from '../nl/not-found.ts';

export const notFound: NotFound = {
  title: 'Nous ne trouvons pas cette carte',
  text: 'La page a peut-être déménagé, ou il y a une petite erreur dans l’adresse. Tu n’as rien fait de mal.',
  description: 'La page que tu cherches n’existe pas, ou elle a déménagé.',
  startHere: 'Ou commence ici',
  home: 'Vers l’accueil',
  urgent: 'Aide urgente',
};
