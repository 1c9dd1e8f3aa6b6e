import type { AccessLog } from '../../nl/dossier/access-log.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

const cards = (count: number) => counted(count, { one: '# carte', other: '# cartes' });
const lines = (count: number) => counted(count, { one: '# ligne', other: '# lignes' });

export const accessLog: AccessLog = {
  lead: 'Une autre personne regarde tes cartes ? Alors tu le vois ici. Ce que tu lis toi-même, nous ne le gardons pas.',
  nobodyLooked: {
    title: 'Personne n’a encore regardé',
    text: 'Ici viennent toutes les personnes qui regardent tes cartes : qui, quand, quoi et pourquoi.',
  },
  line: ({ clock, time, what }) => sentence`${time(`À ${clock}`)} : ${what}.`,
  what: {
    card: title => sentence`la carte « ${title} »`,
    someCard: 'une carte',
    file: title => sentence`un fichier de la carte « ${title} »`,
    someFile: 'un fichier d’une carte',
    cardOpened: title => sentence`après une conversation, t’a ouvert la carte « ${title} »`,
    someCardOpened: 'après une conversation, t’a ouvert une carte',
    shelf: (count, shelf) => `une liste avec ${cards(count)} dans la rubrique ${shelf}`,
    overview: count => `une liste avec ${cards(count)} dans ton aperçu`,
    'relation-recorded': what => `a noté ${what}`,
    'relation-confirmed': what => `a vérifié et dit oui : ${what}`,
    'relation-refused': what => `a vérifié et dit non : ${what}`,
    'relation-ended': what => `a demandé d’arrêter : ${what}`,
    'relation-end-confirmed': what => `a vérifié, et cela s’arrête : ${what}`,
    'relation-end-refused': what => `a vérifié, et cela continue : ${what}`,
    recovered: 'à un guichet, tu as reçu une nouvelle façon d’entrer',
  },
  relations: {
    capacity: 'si tu décides toi-même pour ton dossier',
    representative: 'qui décide pour toi',
    'contact-ban': 'qui ne peut pas avoir de contact',
    'legal-basis': 'qui peut regarder à cause de la loi ou d’un juge',
    'trusted-person': 'qui est ta personne de confiance',
    involvement: 'quelle équipe t’accompagne',
  },
  someRelation: 'quelque chose sur les personnes autour de toi',
  bases: {
    subject: 'C’est le dossier de cette personne.',
    parental: 'Un parent ou un tuteur peut faire cela.',
    mandate: 'Une personne de confiance peut faire cela. Tu as dit oui.',
    'own-team': 'Sa propre équipe a écrit ceci, ou travaille avec toi maintenant.',
    law: 'La loi ou un juge le permet. Tu ne peux pas l’arrêter ici, mais tu peux demander pourquoi.',
    consent: 'Tu as dit oui.',
    'file-holder': 'Cela fait partie du travail de qui garde ton dossier.',
  },
  youAllowedFor: {
    know: 'Tu as dit oui, pour rester au courant.',
    help: 'Tu as dit oui, pour aider.',
    arrange: 'Tu as dit oui, pour régler quelque chose.',
    'hand-over': 'Tu as dit oui, pour passer le relais.',
  },
  unknownStep: 'quelque chose que cet écran ne connaît pas encore',
  why: 'Pourquoi ?',
  askWhom: (name, time) => sentence` Pose la question à ${name}, pour ${time}`,

  filter: {
    label: 'De qui veux-tu voir les regards ?',
    everybody: 'De tout le monde',
  },

  gaps: {
    title: 'Ce que tu ne vois pas ici',
    lead: 'Aucun journal ne voit tout. Ceci n’y est pas :',
    each: {
      'own-looks': {
        title: 'Ce que tu lis toi-même',
        text: 'Personne ne le garde. Nous non plus.',
      },
      'not-here': {
        title: 'Lire en dehors d’Open Kaart',
        text: 'Quelqu’un peut aussi lire ton dossier sur papier, en parler au téléphone ou l’ouvrir dans le système de sa propre organisation.',
      },
      'list-without-names': {
        title: 'Quelles cartes étaient dans une liste',
        text: 'Pour une liste, nous notons combien de cartes quelqu’un a vues, pas lesquelles.',
      },
      refused: {
        title: 'Qui n’a rien pu voir',
        text: 'Quelqu’un essaie de regarder sans en avoir le droit ? Alors cette personne ne voit rien, et nous ne notons rien.',
      },
      'see-as': {
        title: 'Regarder avec les yeux d’une autre personne',
        text: 'Tu regardes ce qu’une autre personne voit ? Alors c’est ton regard, pas le sien.',
      },
      'dossier-cover': {
        title: 'Que quelqu’un a ouvert ton dossier sans voir de carte',
        text: 'Qui lit avec toi voit d’abord seulement dans quelles rubriques il y a quelque chose. Nous ne comptons pas cela comme regarder.',
      },
      'question-read-again': {
        title: 'Qui relit ta question',
        text: 'Tu vois qui a lu ta question en premier. Si un collègue la lit plus tard, ce n’est écrit nulle part.',
      },
      'file-holder-names': {
        title: 'Qui a vu les noms autour de toi',
        text: 'Qui garde ton dossier voit les personnes autour de toi. Nous notons seulement ce que cette personne change.',
      },
      operator: {
        title: 'Qui s’occupe des ordinateurs',
        text: 'Une personne qui gère les ordinateurs et a toutes les clés pourrait lire sans que cela se voie ici.',
      },
      backups: {
        title: 'Les copies',
        text: 'Il y a des copies pour quand un ordinateur casse. Qui peut atteindre les copies et les clés ne laisse pas de trace ici.',
      },
      'between-seals': {
        title: 'Le tout dernier morceau',
        text: 'Chaque heure, nous scellons le journal. Ce qui est venu après n’est pas encore scellé.',
      },
    },
  },

  takeAlong: {
    title: 'Prends ton journal avec toi',
    text: 'Tu le gardes sur cet appareil. Ce n’est pas ton appareil ? Alors ne le fais pas.',
    csv: 'Garder comme tableau',
    json: 'Garder pour un ordinateur',
    busy: 'Nous cherchons ton journal.',
    done: count => `Gardé : ${lines(count)}.`,
    columns: {
      when: 'quand',
      who: 'qui',
      role: 'rôle',
      organisation: 'service',
      what: 'quoi',
      why: 'pourquoi',
    },
  },

  check: {
    title: 'Ce journal est-il juste ?',
    text: 'Chaque ligne tient à la précédente, comme une chaîne. Quelqu’un change ou efface quelque chose ? Alors la chaîne casse. Ton appareil le recalcule lui-même.',
    start: 'Recalcule',
    again: 'Recalcule encore une fois',
    busy: count => `Nous calculons : ${lines(count)} déjà justes.`,
    empty: 'Il n’y a encore rien dans ton journal. Donc rien n’a été changé.',
    whole: (count, day) =>
      counted(count, {
        one: `Tout est juste : # ligne, jusqu’au ${day}.`,
        other: `Tout est juste : toutes les # lignes, jusqu’au ${day}.`,
      }),
    erased: count =>
      counted(count, {
        one: 'Le contenu de # ligne est effacé. La chaîne y est encore entière.',
        other: 'Le contenu de # lignes est effacé. La chaîne y est encore entière.',
      }),
    altered: at => `La ligne ${at} a été changée après avoir été écrite.`,
    missing: at => `À partir de la ligne ${at}, quelque chose a disparu.`,
    goodUpTo: (count, day) => `Jusqu’à la ligne ${count} (${day}), tout est juste.`,
    goodUpToNothing: 'Aucune ligne n’est certainement juste.',
    whatNow: 'C’est grave, et ce n’est pas ta faute. Envoie une plainte. Dis ce qui est écrit ici.',
    complain: 'Envoie une plainte',
    seals: {
      fits: (day, time) => `Le sceau du ${day} à ${time} correspond.`,
      unchecked: 'Ce navigateur ne peut pas vérifier le sceau. La chaîne, si.',
      none: 'Il n’y a pas encore de sceau : il vient dans l’heure.',
      forged: 'Le sceau n’est pas vrai. Dis-le-nous : envoie une plainte.',
    },
    key: name => sentence`Clé du sceau : ${name}. Recopie-la. Alors tu verras plus tard si c’est la même.`,
  },
};
