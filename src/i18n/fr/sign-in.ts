import type { SignIn } from '../nl/sign-in.ts';

export const signIn: SignIn = {
  title: 'Se connecter',
  description: 'Connecte-toi pour lire ton dossier, choisir qui le voit et savoir qui l’a regardé.',
  lead: 'Ton dossier est seulement pour toi et pour les personnes que tu choisis. C’est pourquoi nous demandons d’abord qui tu es.',
  sharedDevice: {
    label: 'D’autres personnes utilisent aussi cet appareil',
    hint: 'Tu seras alors déconnecté plus vite, et rien ne restera ici.',
  },
  name: {
    title: 'Avec ton nom d’utilisateur',
    userName: 'Nom d’utilisateur',
    passphrase: 'Phrase de passe',
    show: 'Montrer ce que je tape',
    button: 'Entrer',
    forgotten:
      'Oubliée ? Demande de l’aide à la personne qui t’accompagne. Avec un collègue, elle prépare un nouveau code pour toi.',
  },
  passkey: {
    title: 'Avec une clé d’accès',
    text: 'Ton doigt, ton visage ou le code de ton appareil suffit.',
    button: 'Utiliser ma clé d’accès',
  },
  provider: {
    title: 'Avec itsme ou l’eID',
    text: 'Tu te connectes auprès des autorités.',
  },
  paper: {
    title: 'J’ai reçu un code sur papier',
    text: 'Avec ce code, tu crées toi-même une façon d’entrer.',
    link: 'Utiliser mon code',
  },
  checking: 'Nous vérifions.',
  wrong: 'Ton nom ou ta phrase de passe n’est pas correct. Rien n’est perdu. Essaie encore une fois.',
  busy: 'Il y a beaucoup d’essais en ce moment. Attends une minute et réessaie.',
  away: 'Ce n’est pas accessible pour l’instant. Rien n’est perdu. Réessaie plus tard.',
  passkeyFailed: 'Cela n’a pas marché avec ta clé d’accès. Réessaie, ou choisis une autre façon.',
  noPasskeys: 'Ce navigateur ne peut pas utiliser de clé d’accès. Choisis une autre façon.',
  again: {
    title: 'Montre encore une fois qui tu es',
    text: 'Ainsi, nous sommes sûrs que c’est toi. Ensuite, tu continues là où tu étais.',
  },
  capacity: {
    title: 'Tu as choisi une autre qualité',
    text: 'Auprès des autorités, tu choisis de te connecter comme citoyen ou pour ton travail. Essaie encore une fois avec l’autre choix.',
  },
  button: 'Me connecter',
  thenBack: 'Tu vas un instant sur une autre page. Ensuite, tu reviens ici automatiquement.',
  steps: {
    title: 'Comment ça se passe',
    who: 'Tu montres qui tu es. Dans la démo, tu choisis une personne inventée.',
    read: 'Tu vois ton dossier. Personne ne voit quand tu lis ton propre dossier.',
    done: 'Tu as fini ? Déconnecte-toi. Le bouton « Partir vite » te déconnecte aussi tout de suite.',
    pictures: 'Toutes les façons, étape par étape en images (en néerlandais)',
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
    tryIt: 'un dossier inventé, pour essayer',
    letter: 'une lettre pour demander ton dossier sur papier (en néerlandais)',
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
