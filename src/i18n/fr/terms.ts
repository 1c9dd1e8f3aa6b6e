import type { Terms } from '../nl/terms.ts';

export const terms: Terms = {
  more: 'Plus d’explications',
  close: 'Fermer',
  youthSay: 'Les jeunes disent aussi',
  otherNames: 'Autres noms',
  forProfessionals: 'Pour qui travaille dans l’aide',
  source: 'Source',
  ratherThan: 'Écris plutôt ce mot que :',
  draft: 'Cette explication est encore une proposition. D’autres organisations ne l’ont pas encore relue.',
  agreed: 'D’autres organisations utilisent aussi ce mot ainsi.',
  relatedWords: 'Mots qui vont avec',
  readMore: 'Lis aussi',
  allWords: 'Tous les mots',
  letters: 'Lettres',
  byLetter: 'De A à Z',
  byTopic: 'Par sujet',
  filterTitle: 'Quels mots cherches-tu ?',
  aboutWhat: 'De quoi s’agit-il ?',
  aboutEverything: 'De tout',
  showAll: 'Tout montrer',
  oneWord: 'mot',
  manyWords: 'mots',
  reuseTitle: 'Utiliser ces mots toi-même',
  reuse:
    'Tu travailles pour une organisation ? Tu peux reprendre tous les mots, avec les deux niveaux et les sources.',
  download: 'Télécharge la liste de mots (JSON)',
};
