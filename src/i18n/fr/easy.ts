import type { Easy } from '../nl/easy.ts';

export const easy: Easy = {
  open: 'Version facile',
  openHint: 'Une phrase par carte, avec une image',
  subtitle: 'Version facile',
  describe: title =>
    `${title}, en version facile. Chaque carte a une phrase courte et une image. Tu peux aussi les imprimer.`,
  more: 'Lire plus',
  previous: 'Retour',
  next: 'Suivant',
  place: (card, count) => `Carte ${card} sur ${count}`,
  call: number => `Appelle le ${number}`,
  toCheck: 'encore à vérifier',
  cards: 'Les cartes',
  endTitle: 'C’est fini.',
  endText: 'Que veux-tu faire maintenant ?',
  again: 'Recommencer',
  wholePage: 'Lire toute la page',
  others: 'D’autres cartes faciles',
  allTitle: 'Cartes faciles',
  allDescribe: 'Toutes les versions faciles ensemble : une phrase courte et une image sur chaque carte.',
  allLead: 'Une phrase et une image par carte. Choisis ce que tu veux savoir.',
};
