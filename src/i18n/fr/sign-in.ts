import type { SignIn } from '../nl/sign-in.ts';

export const signIn: SignIn = {
  title: 'Se connecter',
  description: 'Connecte-toi pour lire ton dossier, choisir qui le voit et savoir qui l’a regardé.',
  lead: 'Ton dossier est seulement pour toi et pour les personnes que tu choisis. C’est pourquoi nous demandons d’abord qui tu es.',
  button: 'Me connecter',
  thenBack: 'Tu vas un instant sur une autre page. Ensuite, tu reviens ici automatiquement.',
  steps: {
    title: 'Comment ça se passe',
    who: 'Tu montres qui tu es. Dans la démo, tu choisis une personne inventée.',
    read: 'Tu vois ton dossier. Personne ne voit quand tu lis ton propre dossier.',
    done: 'Tu as fini ? Déconnecte-toi. Le bouton « Partir vite » te déconnecte aussi tout de suite.',
  },
  shared: {
    title: 'D’autres personnes utilisent cet appareil ?',
    text: 'Ferme aussi la fenêtre après ta déconnexion.',
    tips: 'Plus de conseils pour surfer en sécurité',
  },
  without: {
    title: 'Tu ne veux pas te connecter ?',
    text: 'Ce n’est pas obligatoire. Voici ce que tu trouves sans te connecter :',
    rights: 'tes droits',
    help: 'de l’aide',
  },
  failed: {
    title: 'La connexion n’a pas marché',
    text: 'Rien n’est perdu. Essaie encore une fois.',
  },
  unknown: {
    title: 'Nous ne te connaissons pas encore ici',
    text: 'Ta connexion est correcte. Mais aucun service n’a encore préparé quelque chose ici pour toi.',
  },
  askHelp:
    'Tu n’y arrives pas ? Demande de l’aide à la personne qui t’accompagne, ou à quelqu’un en qui tu as confiance.',
};
