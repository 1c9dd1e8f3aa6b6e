import type { ReactNode } from 'react';
import type { Settings } from '../../nl/dossier/settings.ts';
import { sentence } from '../../sentence.ts';

export const settings: Settings = {
  lead: 'Ici, tu choisis comment tu entres, et tu vois où tu es connecté.',

  looks: {
    title: 'L’apparence',
    text: 'Choisis les couleurs et des lettres plus grandes.',
    button: 'Choisir l’apparence',
  },

  sessions: {
    title: 'Où es-tu connecté ?',
    text: 'Tu vois un appareil que tu ne connais pas ? Déconnecte-le et choisis une nouvelle phrase de passe.',
    kinds: { phone: 'téléphone', tablet: 'tablette', computer: 'ordinateur' },
    here: 'Cet appareil',
    since: (day: string, time: string) => `Depuis ${day}, ${time}`,
    shared: 'Appareil partagé',
    end: 'Déconnecter',
    endMore: (device: string) => `, ${device}`,
    ended: 'Cet appareil est déconnecté.',
    endAll: 'Me déconnecter partout',
    endAllText: 'Tu te déconnectes sur chaque appareil, ici aussi.',
  },

  name: {
    title: 'Ton nom d’utilisateur et ta phrase de passe',
    is: (userName: ReactNode) => sentence`Ton nom d’utilisateur est ${userName}.`,
    noPassphrase: 'Tu n’as pas encore de phrase de passe. Tu entres avec une clé d’accès.',
    guarded: (day: string) =>
      `Tu as reçu un nouvel accès. Tes propres mots et tes nouveaux accords sont fermés jusqu’au ${day}.`,
    change: 'Choisir une nouvelle phrase de passe',
    current: 'Ta phrase de passe actuelle',
    save: 'Enregistrer',
    changed: 'Ta nouvelle phrase de passe fonctionne. Tu es déconnecté sur les autres appareils.',
    none: 'Tu te connectes maintenant auprès des autorités. Tu peux ajouter un nom d’utilisateur, pour quand tu n’as pas ta carte ou ton application.',
    make: 'Prendre un nom d’utilisateur',
    made: 'Tu peux maintenant aussi entrer avec ton nom d’utilisateur.',
    cancel: 'Finalement non',
  },

  passkeys: {
    title: 'Tes clés d’accès',
    text: 'Une clé d’accès est sur ton appareil. Tu utilises ton doigt, ton visage ou le code de ton appareil.',
    none: 'Tu n’as pas encore de clé d’accès.',
    since: (day: string) => `Depuis ${day}`,
    add: 'Ajouter une clé d’accès',
    label: 'Comment appelles-tu cette clé ?',
    labelExample: 'Par exemple : mon téléphone',
    added: 'Ta clé d’accès est ajoutée.',
    rename: 'Changer le nom',
    renamed: 'Le nom est changé.',
    remove: 'Supprimer',
    removed: 'La clé d’accès est partie. Supprime-la aussi sur ton appareil.',
    lastOne: 'C’est ta seule façon d’entrer. Choisis d’abord une phrase de passe ou une autre clé.',
    noPasskeys: 'Ce navigateur ne peut pas créer de clé d’accès.',
    failed: 'La clé d’accès n’a pas pu être créée. Rien n’a changé.',
  },

  codes: {
    title: 'Les codes créés pour toi',
    text: 'Tu n’en connais pas un ? Retire-le, et demande de l’aide à quelqu’un en qui tu as confiance.',
    none: 'Personne n’a jamais créé de code pour toi.',
    invitation: 'Un code pour entrer la première fois',
    recovery: 'Un code pour entrer à nouveau',
    by: (maker: ReactNode, organisation: ReactNode) => sentence`De ${maker}, ${organisation}`,
    byTwo: (maker: ReactNode, second: ReactNode, organisation: ReactNode) =>
      sentence`De ${maker} et ${second}, ${organisation}`,
    used: (day: string) => `Utilisé le ${day}`,
    open: (day: string) => `Fonctionne encore jusqu’au ${day}`,
    over: (day: string) => `Jamais utilisé. Il fonctionnait jusqu’au ${day}`,
    takeBack: 'Retirer',
    takenBack: 'Le code ne fonctionne plus.',
  },

  sharedDevice: {
    title: 'Sur un appareil partagé',
    text: 'En te connectant, coche que d’autres personnes utilisent aussi cet appareil. Voici ce qui se passe alors :',
    short: 'Après 10 minutes sans rien faire, tu es déconnecté, et en tout cas après une demi-heure.',
    again: 'Pour ton dossier, nous redemandons après un moment qui tu es.',
    nothing: 'Après ta déconnexion, rien de toi ne reste sur l’appareil.',
    now: 'C’est ainsi que tu es connecté maintenant.',
  },
};
