import type { Reading } from '../../nl/dossier/reading.ts';
import { sentence } from '../../sentence.ts';

export const reading: Reading = {
  chooseShelf: 'Choisis une rubrique. Alors nous mettons les cartes devant toi.',
  shelves: 'Rubriques',
  allOnPaper: 'Tout sur papier ou en pdf',
  nothingOpen: {
    title: 'Rien n’est ouvert pour toi maintenant',
    text: name => sentence`Pour le moment, ${name} ne partage rien avec toi. Cela peut changer.`,
  },
  readingAlong: name => sentence`Tu lis ce qu’on partage avec toi. ${name} voit que tu as regardé ici.`,
  emptyShelf: {
    'about-me': 'Ici vient qui tu es, et ce qui compte pour toi. Il n’y a pas encore de carte.',
    reports: 'Ici viennent tes rapports. Il n’y a pas encore de carte.',
    plan: 'Ici viennent tes buts et tes accords. Il n’y a pas encore de carte.',
    calendar: 'Ici viennent tes rendez-vous, avec un jour et une heure. Il n’y a pas encore de carte.',
    people: 'Ici viennent les personnes qui comptent pour toi. Il n’y a pas encore de carte.',
    documents: 'Ici viennent tes papiers, par exemple une attestation. Il n’y a pas encore de carte.',
    keepsakes: 'Ici viennent tes souvenirs. Il n’y a pas encore de carte.',
    'my-words': 'Ici vient ce que tu as écrit toi-même. Il n’y a pas encore de carte.',
  },
  nothingShared: 'Dans cette rubrique, rien n’est partagé avec toi.',

  chooseCard: 'Choisis d’abord une carte',
  toCards: 'Vers tes cartes',
  backTo: shelf => `Retour : ${shelf}`,

  whoWrote: 'Qui l’a écrit ?',
  organisation: 'Organisation',
  when: 'Quand ?',
  whyHere: 'Pourquoi est-ce ici ?',
  madeByYourself: 'C’est fait par la personne elle-même, pas par une organisation.',
  putHere: organisation =>
    sentence`${organisation} a mis cette carte ici. Elle fait partie du dossier là-bas.`,
  putHereBySomebody: 'Une organisation a mis cette carte ici. Elle fait partie du dossier là-bas.',
  aboutHealth: 'sur la santé',
  whoMaySee: 'Qui peut voir ceci ?',

  whyYouSee: 'Pourquoi tu vois ceci',
  showsYou: name => sentence`${name} te montre ceci. Utilise-le seulement pour cela.`,
  showsYouFor: {
    know: name =>
      sentence`${name} te montre ceci pour que tu sois au courant. Utilise-le seulement pour cela.`,
    help: name => sentence`${name} te montre ceci pour que tu puisses aider. Utilise-le seulement pour cela.`,
    arrange: name =>
      sentence`${name} te montre ceci pour régler quelque chose. Utilise-le seulement pour cela.`,
    'hand-over': name =>
      sentence`${name} te montre ceci pour passer le relais. Utilise-le seulement pour cela.`,
  },
  seesYouOpened: name => sentence`${name} voit que tu as ouvert cette carte.`,

  cardIsClosed: 'Cette carte est fermée',
  why: {
    confidential:
      'Une personne a raconté ceci en confiance à quelqu’un qui t’aide. Elle a demandé de ne pas le répéter.',
    'third-party': 'Ceci parle seulement d’une autre personne. Elle a aussi droit à sa vie privée.',
    court: 'Ceci est écrit pour le juge de la jeunesse. Demande à ton avocat si tu peux le lire au tribunal.',
    interest:
      'Une personne qui t’aide pense que c’est trop lourd à lire maintenant. Tu peux demander pourquoi, et jusqu’à quand.',
  },
  whoDecided: 'Qui l’a décidé ?',
  sinceWhen: 'Depuis quand ?',
  cardIsFrom: 'La carte elle-même date du',
  readAllTheSame: 'Tu veux quand même lire ceci ?',
  askHereToo:
    'Tu peux aussi le demander ici. Dans cette version, personne ne répond encore. Demande-le donc aussi pendant un entretien.',
  askToRead: 'Demander à lire ceci',
  talkAboutIt: link =>
    sentence`Tu peux en parler avec une personne en qui tu as confiance. ${link('Qui peut t’aider ?')}`,

  copy: {
    back: 'Retour à toutes les rubriques',
    title: 'Une copie pour toi',
    print: 'Imprime, ou choisis « Enregistrer en pdf » dans la fenêtre qui s’ouvre.',
    keepSafe: 'Garde ta copie dans un endroit sûr. Qui la trouve peut tout lire.',
    collecting: 'Nous préparons tes cartes',
    progress: (done, all) => `${done} sur ${all}`,
    printButton: 'Imprimer ou enregistrer en pdf',
    laidOut: (name, day) => sentence`Dossier : ${name}. Cartes préparées le ${day}.`,
    decided: ({ day, name, since }) => sentence`${day} · ${name} l’a décidé le ${since}`,
  },
};
