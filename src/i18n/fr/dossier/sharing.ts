import type { Sharing } from '../../nl/dossier/sharing.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

export const sharing: Sharing = {
  called: { mother: 'Maman', father: 'Papa' },
  yourShelf: {
    'about-me': 'tes cartes sur toi',
    reports: 'tes rapports',
    plan: 'ton plan',
    calendar: 'ton agenda',
    people: 'tes cartes sur tes proches',
    documents: 'tes documents',
    keepsakes: 'tes souvenirs',
    'my-words': 'tes propres mots',
  },
  yourCard: title => sentence`ta carte « ${title} »`,
  oneOfYourCards: 'une de tes cartes',

  choosePerson: 'Choisis une personne. Tu vois alors ta table comme elle. Tu décides ce qui est ouvert.',
  nobody: {
    title: 'Il n’y a encore personne autour de ta table',
    text: 'Ici viennent les personnes avec qui tu peux partager des cartes. Demande à la personne qui t’accompagne de les ajouter.',
    learn: 'Lire comment partager',
  },
  seesNothing: 'Ne voit rien maintenant',
  seesSomething: 'Voit une partie',
  teamOf: members => sentence`équipe avec ${members}`,
  backToEveryone: 'Retour à tout le monde',

  throughTheEyesOf: name => sentence`Ce que voit ${name}`,
  allClosed: 'Toutes les cartes sont fermées.',
  openOfAll: (open, all) => `Cartes ouvertes : ${open} sur ${all}.`,
  tapToTurn: 'Touche une carte pour la retourner.',
  onlyTheirs: ({ name, count, ground }) => {
    const cards = counted(count, {
      one: '# carte qui est fermée pour toi',
      other: '# cartes qui sont fermées pour toi',
    });
    return sentence`${name} peut aussi lire ${cards}. Pourquoi ? ${ground}.`;
  },

  youSaidYes: 'Tu as dit oui',
  mayRead: {
    know: ({ name, what, until }) =>
      sentence`${name} peut lire ${what}, pour rester au courant, jusqu’au ${until} inclus.`,
    help: ({ name, what, until }) =>
      sentence`${name} peut lire ${what}, pour aider, jusqu’au ${until} inclus.`,
    arrange: ({ name, what, until }) =>
      sentence`${name} peut lire ${what}, pour régler quelque chose, jusqu’au ${until} inclus.`,
    'hand-over': ({ name, what, until }) =>
      sentence`${name} peut lire ${what}, pour passer le relais, jusqu’au ${until} inclus.`,
  },
  stop: 'Arrêter',
  stopWhat: (name, what) => sentence` : ${name} ne peut plus lire ${what}`,
  canReadNow: (name, what) => sentence`${name} peut maintenant lire ${what}.`,
  canReadNoMore: (name, what) => sentence`${name} ne peut plus lire ${what}.`,
  stayOpen: count =>
    counted(count, {
      one: '# carte que tu as donnée à part reste ouverte.',
      other: '# cartes que tu as données à part restent ouvertes.',
    }),

  shelfClosed: 'Tout est fermé',
  shelfOpen: 'Tout est ouvert',
  shelfPartlyOpen: (open, all) => `Ouvert : ${open} sur ${all}`,
  openShelf: 'Ouvrir toute la rubrique',
  closeShelf: 'Fermer toute la rubrique',
  openThisShelf: shelf => `${shelf} : ouvrir toute la rubrique`,
  closeThisShelf: shelf => `${shelf} : fermer toute la rubrique`,
  emptyShelf: 'Pas encore de cartes.',
  whatComesIsOpen: name => sentence`${name} peut aussi lire ce qui vient ici plus tard.`,
  showAll: (count, shelf) =>
    counted(count, { one: `${shelf} : montrer la carte`, other: `${shelf} : montrer les # cartes` }),

  open: 'Ouverte',
  closed: 'Fermée',
  openFor: (title, name) => sentence`${title}, ouverte pour ${name}`,
  closedForYouToo: 'Cette carte est fermée pour toi aussi.',
  aboutSomebodyElse: 'Ceci parle d’une autre personne. Tu ne peux donc pas partager cette carte toi-même.',

  whoCanRead: title => sentence`Qui peut lire « ${title} » ?`,
  whoCanReadClosed: closedCard => `Qui peut lire « ${closedCard} » ?`,
  backToCard: 'Retour à la carte',
  nobodyButYou: 'Personne. Toi seulement. Touche une personne pour changer cela.',
  you: 'Toi',
  readers: youAndThem => sentence`${youAndThem}. Touche une personne pour changer cela.`,
  canRead: 'Peut lire cette carte',
  canNotRead: 'Ne peut pas lire cette carte',

  give: {
    title: (name, what) => sentence`${name} peut lire ${what} ?`,
    wholeShelf:
      'Aussi les cartes qui viennent plus tard dans cette rubrique. Les cartes fermées restent fermées. Les cartes sur d’autres personnes aussi.',
    whatFor: 'Pour quoi faire ?',
    purposes: {
      know: { label: 'Rester au courant', hint: 'Savoir comment je vais.' },
      help: { label: 'M’aider', hint: 'Mieux m’accompagner.' },
      arrange: {
        label: 'Régler quelque chose',
        hint: 'Mettre en ordre, par exemple l’école ou des papiers.',
      },
      'hand-over': { label: 'Passer le relais', hint: 'Une nouvelle personne apprend à me connaître.' },
    },
    chooseWhatFor: 'Choisis d’abord pour quoi.',
    untilWhen: 'Jusqu’à quand ?',
    months: count => (count === 12 ? '1 an' : counted(count, { one: '# mois', other: '# mois' })),
    until: day => `jusqu’au ${day} inclus`,
    chooseUntil: 'Choisis d’abord jusqu’à quand.',
    stopAnyTime: 'Tu peux toujours arrêter. Cela marche tout de suite.',
    yes: 'Oui, d’accord',
    no: 'Non, finalement pas',
  },
  closeAll: {
    title: 'Fermer toute la rubrique ?',
    text: (name, shelf) =>
      sentence`Cette carte est ouverte parce que ${name} peut lire ${shelf}. Tu ne peux donc pas fermer une carte à part.`,
    yes: 'Oui, ferme tout',
    no: 'Non, laisse ouvert',
  },
  oneMoreStep: 'Encore une étape',
  notNow: 'Pas maintenant',
};
