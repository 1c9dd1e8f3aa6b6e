import type { Reading } from '../../nl/dossier/reading.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

export const reading: Reading = {
  chooseShelf: 'Choisis une rubrique. Alors nous mettons les cartes devant toi.',
  shelves: 'Rubriques',
  views: {
    label: 'Comment sont tes cartes ?',
    shelves: 'Par rubrique',
    story: 'Mon histoire',
    organisations: 'Par organisation',
  },
  find: {
    fetching: 'Nous allons chercher toutes tes cartes',
    label: 'Cherche dans tes cartes',
    onDevice: count =>
      counted(count, {
        one: 'Nous cherchons dans # carte : le titre, qui a écrit, la rubrique et l’organisation. Ce que tu écris reste sur cet appareil.',
        other:
          'Nous cherchons dans # cartes : les titres, qui a écrit, les rubriques et les organisations. Ce que tu écris reste sur cet appareil.',
      }),
    choose: 'Choisis quelles cartes tu vois',
    shelf: 'Rubrique',
    allShelves: 'Toutes les rubriques',
    organisation: 'Par qui',
    allOrganisations: 'Toutes les organisations',
    madeAlone: 'Fait par soi-même',
    kind: 'Sorte',
    allKinds: 'Toutes les sortes',
    year: 'Année',
    allYears: 'Toutes les années',
    all: count => counted(count, { one: 'Il y a # carte ici.', other: 'Il y a # cartes ici.' }),
    some: (found, count) =>
      counted(count, {
        one: `Cartes trouvées : ${found} sur #.`,
        other: `Cartes trouvées : ${found} sur #.`,
      }),
    clear: 'Montre tout à nouveau',
    nothing: 'Aucune carte ne correspond. Essaie un autre mot, ou montre tout à nouveau.',
    empty: {
      title: 'Pas encore de cartes',
      text: 'Ici vient ton histoire. Personne n’a encore mis de carte.',
    },
  },
  story: {
    toCome: 'Ce qui vient encore',
    oldestFirst: 'Commencer par le début',
    newestFirst: 'Commencer par maintenant',
  },
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
  kept: {
    title: 'Gardé combien de temps ?',
    own: 'Aussi longtemps que tu veux. Tu l’as fait toi-même.',
    notAgreed: 'Pas encore décidé.',
    until: (organisation, day) => sentence`${organisation} le garde en général jusqu’au ${day}.`,
  },
  aboutHealth: 'sur la santé',
  whoMaySee: 'Qui peut voir ceci ?',

  readers: {
    title: 'Qui lit aussi cette carte ?',
    nobody: 'Personne d’autre.',
    because: {
      consent: 'Avec un oui donné dans ce dossier.',
      law: 'Un juge ou la loi donne accès.',
      parental: 'Comme parent, ou par tutelle.',
      mandate: 'Comme personne de confiance.',
      'own-team': 'Sa propre équipe a écrit cette carte.',
    },
  },

  together: {
    chip: 'à lire plutôt à deux',
    why: 'La personne qui a écrit ceci pense que cela peut beaucoup te toucher. Lis-le plutôt avec quelqu’un à côté de toi.',
    yourChoice:
      'Tu choisis. Maintenant, plus tard, à deux ou non : tout est bien. Nous ne retenons pas ton choix.',
    open: 'Ouvre la carte',
    people: 'Qui peut lire avec toi ?',
    others: link => sentence`Plutôt quelqu’un d’autre ? ${link('Vois qui peut t’aider')}.`,
  },

  files: {
    title: 'Pièces jointes',
    photoOf: (title, name) => `Photo avec « ${title} » : ${name}`,
    photoFailed: 'Cette photo n’est pas arrivée. Elle n’est pas perdue. Recharge la page.',
    keepPhoto: 'Garde la photo',
    openPdf: 'Ouvre le PDF',
  },

  mine: {
    title: 'Mon côté',
    nothingYet: 'Et toi, comment vois-tu cela ? Écris-le à côté.',
    write: 'Écris ton côté',
    label: 'Ton côté, avec tes propres mots',
    yours: 'C’est à toi. Tu peux toujours le changer ou le jeter.',
    cardTitle: title => `Mon côté : ${title}`,
    change: 'Change',
    throwAway: 'Jette',
    save: 'Enregistre',
    cancel: 'Finalement non',
    writeFirst: 'Écris d’abord quelque chose.',
    kept: 'Enregistré.',
    thrownAway: 'C’est jeté.',
    tenMinutes: 'Pendant dix minutes, tu peux le reprendre. Ensuite, c’est parti pour toujours.',
    isBack: 'C’est de nouveau là.',
    guarded:
      'Tu viens de recevoir une nouvelle clé. Tes propres mots s’ouvrent à nouveau dans quelques jours.',
    besideCard: 'Lis la carte qui va avec ceci',
  },

  notRight: {
    title: 'Quelque chose n’est pas juste ?',
    explain: 'Demande de le corriger. L’organisation doit répondre, avec une raison.',
    button: 'Ce n’est pas juste',
    what: 'Qu’y a-t-il ?',
    options: { mistake: 'Quelque chose n’est pas juste', 'not-me': 'Cela ne parle pas de moi' },
    label: 'Qu’est-ce qui n’est pas juste ? Comment devrait-ce être ?',
    more: 'Tu veux ajouter quelque chose ? Ce n’est pas obligé.',
    chooseFirst: 'Choisis d’abord ce qu’il y a.',
    writeFirst: 'Écris d’abord ce qui n’est pas juste.',
    send: 'Envoie',
    cancel: 'Finalement non',
  },

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
  youSeeBecause: {
    law: name =>
      sentence`Un juge ou la loi te laisse voir cette carte de ${name}. Utilise-la seulement pour cela.`,
    parental: name => sentence`Tu vois cette carte de ${name} comme parent, ou par tutelle.`,
    mandate: name => sentence`Tu vois cette carte comme personne de confiance de ${name}.`,
    'own-team': name => sentence`Tu vois cette carte de ${name} parce que ta propre équipe l’a écrite.`,
  },
  closedForThem: {
    label: 'Pas ouvert pour tout le monde',
    title: name => sentence`${name} ne lit pas cette carte.`,
    ground: ground => `Pourquoi ? ${ground}.`,
    careful: name =>
      sentence`N’en parle pas tout de suite avec ${name}. Demande d’abord conseil à la personne qui a écrit la carte.`,
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
  askHereToo: 'Tu peux aussi le demander ici. L’organisation doit répondre, avec une raison.',
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
