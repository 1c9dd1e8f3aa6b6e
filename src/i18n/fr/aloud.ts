import type { Aloud } from '../nl/aloud.ts';

export const aloud: Aloud = {
  start: 'Lis à voix haute',
  trouble: 'La lecture ne marche pas maintenant. Vérifie si tu as internet et essaie encore.',
  player: {
    label: 'Lecture à voix haute',
    pause: 'Pause',
    resume: 'Suite',
    previous: 'Avant',
    next: 'Après',
    stop: 'Stop',
    sentence: 'phrase',
    settings: 'Vitesse',
    pace: 'À quelle vitesse ?',
    paces: { slow: 'Lent', normal: 'Normal', fast: 'Rapide' },
    voice: 'Quelle voix ?',
    failed: 'La voix s’est arrêtée. Appuie sur Lis à voix haute pour recommencer.',
    noVoice: {
      title: "Ton appareil n'a pas encore de voix française.",
      how: 'Voici comment en ajouter une. Ouvre ensuite ton navigateur à nouveau.',
      others: 'Un autre appareil ?',
      why: 'Nous utilisons seulement les voix de ton appareil. Ainsi personne ne sait ce que tu lis.',
      devices: {
        android: {
          name: 'Android',
          path: 'Paramètres › Accessibilité › Synthèse vocale › roue dentée › Installer les données vocales › Français',
        },
        ios: {
          name: 'iPhone et iPad',
          path: 'Réglages › Accessibilité › Contenu énoncé (ou Lire et parler) › Voix › Français',
        },
        windows: {
          name: 'Windows',
          path: 'Paramètres › Heure et langue › Voix › Gérer les voix › Ajouter des voix › Français',
        },
        mac: {
          name: 'Mac',
          path: 'Réglages Système › Accessibilité › Contenu énoncé (ou Lire et parler) › Voix du système › Gérer les voix › Français',
        },
      },
    },
  },
};
