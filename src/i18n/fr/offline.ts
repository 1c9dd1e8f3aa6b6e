import type { Offline } from '../nl/offline.ts';

export const offline: Offline = {
  title: 'Pas d’internet',
  lead: 'Tu n’es pas connecté à internet pour le moment. Rien n’est perdu.',
  whatNow: 'Voici ce que tu peux faire',
  checkConnection: 'Regarde si ton wifi ou tes données mobiles sont activés.',
  freeWifi: 'Cherche un endroit avec du wifi gratuit, comme la bibliothèque ou ton école.',
  goBack:
    'Retourne en arrière. Les pages que tu as déjà lues sur cet appareil marchent souvent aussi sans internet.',
  calling: 'Tu peux aussi téléphoner sans internet. Les numéros sont ci-dessous.',
  home: 'Vers le début',
};
