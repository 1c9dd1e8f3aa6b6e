import type { Shared } from '../../nl/dossier/shared.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';
import { shelves } from './shelves.ts';

const counted = countingIn('fr');

export const shared: Shared = {
  headings: {
    overview: 'Bonjour',
    reading: 'Lire tes cartes',
    card: 'Carte',
    plan: 'Mon plan',
    calendar: 'Mon agenda',
    people: 'Mes personnes',
    keepsakes: 'Mes souvenirs',
    sharing: 'Qui voit quoi',
    log: 'Qui a regardé',
    requests: 'Mes questions',
    work: 'Répondre aux questions',
    eighteen: 'Mes 18 ans',
    shared: 'Partagé avec moi',
    around: 'Qui m’entoure',
    keeping: 'Tenir à jour',
    letter: 'Donner un accès',
    settings: 'Réglages',
  },
  nav: {
    label: 'Mon dossier',
    overview: 'Aperçu',
    reading: 'Lire',
    sharing: 'Qui voit quoi',
    log: 'Qui a regardé',
    requests: 'Mes questions',
    work: 'Courrier',
    eighteen: 'Mes 18 ans',
    shared: 'Partagé',
    around: 'Autour de moi',
    keeping: 'Tenir à jour',
  },
  demo: { title: 'Ceci est une démo.', text: 'Toutes les personnes et les histoires sont inventées.' },
  signedInAs: name => sentence`Ta session : ${name}.`,
  readingAlongWith: name => sentence`Tu lis ce que ${name} partage avec toi.`,
  decidingFor: name => sentence`Tu décides pour ${name}.`,
  settings: 'Réglages',
  signOut: 'Me déconnecter',

  chooser: {
    mine: 'À moi',
    actingFor: 'Pour mon enfant',
    sharedWithMe: 'Partagé avec moi',
    decideFor: 'Tu décides maintenant pour cet enfant',
    myDossier: 'Mon dossier',
    readShared: 'Lis ce qu’on partage avec toi',
    hint: 'Ce qu’une personne partage avec toi reste entre vous. Elle voit aussi que tu as regardé.',
    another: 'Choisir un autre dossier',
  },
  nothing: {
    title: 'Il n’y a encore rien sur la table',
    text: 'Tu n’as pas encore de dossier ici. Pour le moment, personne ne partage de cartes avec toi.',
    onPaper: link =>
      sentence`Tu peux quand même demander ton dossier ${link('sur papier ou pendant un entretien')}.`,
  },
  notForYou: {
    title: 'Cet écran n’est pas pour toi',
    text: name =>
      sentence`${name} est la seule personne à voir cet écran. Tu peux lire ce qu’on partage avec toi.`,
    read: 'Lire ce qu’on partage',
  },

  waiting: 'Nous cherchons tes cartes.',
  more: 'Montrer plus',
  loadingMore: 'Nous cherchons la suite',
  undo: 'Annuler',
  okay: 'D’accord',

  mishap: {
    title: 'Quelque chose a raté chez nous',
    text: 'Ce n’est pas ta faute. Rien n’est perdu.',
    reload: 'Recharger la page',
  },
  signedOut: {
    title: 'Il faut te connecter',
    text: 'Tu étais ailleurs un moment ? Alors nous fermons ta session. Ainsi, personne d’autre ne lit.',
    nothingLost: 'Rien n’est perdu.',
    signIn: 'Me connecter',
    onPaper: link =>
      sentence`Tu n’arrives pas à te connecter ? Demande ton dossier ${link('sur papier ou pendant un entretien')}.`,
  },
  signOutFailed: {
    title: 'Ta session est encore ouverte',
    text: 'Tes cartes ne sont plus à l’écran. Mais nous n’avons pas encore pu fermer ta session.',
    again: 'Essayer encore de me déconnecter',
  },
  signInAgain: {
    title: 'Connecte-toi d’abord encore une fois.',
    text: 'Ainsi, nous savons que c’est bien toi qui décides. Après, tu reviens ici. Tes choix t’attendent.',
    button: 'Me reconnecter',
  },

  missing: {
    title: 'Nous ne trouvons pas ceci',
    text: 'Cette carte n’existe pas, ou elle n’est pas ouverte pour toi.',
    toOverview: 'Vers ton aperçu',
  },
  away: {
    title: 'Cela ne marche pas pour le moment',
    notYou: 'Ce n’est pas à cause de toi.',
    busy: 'Il y a beaucoup de monde. Attends un peu et essaie encore.',
    nothingLost: 'Rien n’est perdu. Ton dossier est toujours à sa place.',
    again: 'Essayer encore',
    onPaper: link =>
      sentence`Cela dure longtemps ? Demande ton dossier ${link('sur papier ou pendant un entretien')}.`,
  },
  trouble: {
    busy: 'Il y a beaucoup de monde. Rien n’a changé. Essaie encore tout à l’heure.',
    unreachable: 'Cela ne marche pas pour le moment. Rien n’est perdu. Essaie encore.',
    gone: 'Ceci n’existe plus. Recharge la page.',
    conflict: 'C’est déjà fait, ou cela a changé entre-temps. Recharge la page.',
    invalid: 'Ce n’est pas possible ainsi. Rien n’a changé.',
    refused: 'Cela n’a pas marché. Rien n’a changé.',
  },

  ask: {
    promise: day => `Ta demande est enregistrée. Une première réaction doit venir au plus tard le ${day}.`,
    takenBack: 'Ta demande est retirée.',
    takeBack: 'Retirer ma demande',
  },
  answer: { done: 'Oui, c’est fait.', partly: 'Une partie oui, une partie non.', refused: 'Non.' },
  call: 'Appelle',

  part: {
    mine: 'Ceci est une partie de ton dossier.',
    theirs: name => sentence`${name} : ceci est une partie du dossier.`,
    connected: organisations => sentence`Relié à Open Kaart : ${organisations}.`,
    noneConnected: 'Aucune organisation n’est encore reliée.',
    howToAsk: 'Demander le reste',
  },

  shelves,
  kinds: {
    report: 'rapport',
    goal: 'but',
    agreement: 'accord',
    appointment: 'dans l’agenda',
    contact: 'contact',
    document: 'document',
    keepsake: 'souvenir',
    'own-word': 'mes propres mots',
  },
  closedCard: 'Carte fermée',
  closedBecause: ground => `Carte fermée : ${ground.toLowerCase()}`,
  whyClosed: 'Pourquoi ?',
  grounds: {
    confidential: 'Raconté en confiance',
    'third-party': 'Parle d’une autre personne',
    court: 'Écrit pour le juge',
    interest: 'Pas encore, dans ton intérêt',
  },
  roles: {
    mother: 'maman',
    father: 'papa',
    guardian: 'tutrice ou tuteur',
    guide: 'personne qui t’accompagne',
    consulent: 'consulent',
    'school-counsellor': 'équipe du CLB',
    'trusted-person': 'personne de confiance',
    other: 'une personne autour de toi',
  },

  cards: count => counted(count, { one: '# carte', other: '# cartes' }),
  cardsWithClosed: (count, closed) =>
    counted(count, { one: `# carte, dont fermée : ${closed}`, other: `# cartes, dont fermées : ${closed}` }),
  noCardsYet: 'Pas encore de cartes',
  sharedWithYou: 'Partagé avec toi',
  daysLeft: count =>
    count <= 0 ? 'aujourd’hui' : counted(count, { one: 'encore # jour', other: 'encore # jours' }),
};
