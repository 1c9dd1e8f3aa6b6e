import type { Overview } from '../../nl/dossier/overview.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

export const overview: Overview = {
  hello: firstName => sentence`Bonjour, ${firstName}`,
  onYourTable: 'Voici ce qu’il y a sur ta table.',
  youDecide: 'Tu décides qui peut lire aussi.',
  readingAlong: name =>
    sentence`Tu lis ce qu’on partage avec toi. ${name} voit quand tu as regardé et quelles cartes tu as ouvertes.`,
  learnMore: (howItWorks, allCards) =>
    sentence`Tu veux en savoir plus sur un dossier ? ${howItWorks('Lis comment cela marche')}, ou va vers ${allCards('toutes les cartes')}.`,

  readCards: 'Lis tes cartes',
  acting: name =>
    sentence`Tu décides maintenant pour ${name}. Regarde seulement si c’est nécessaire : ${name} peut voir que tu as regardé.`,
  along: {
    title: 'Pourquoi lis-tu ceci ?',
    because: {
      consent: name => sentence`Il y a un oui dans le dossier de ${name}.`,
      law: name => sentence`Un juge ou la loi te donne accès au dossier de ${name}.`,
      parental: name => sentence`Tu es parent de ${name}, ou tu as la tutelle.`,
      mandate: name => sentence`Tu es personne de confiance de ${name}.`,
      'own-team': name => sentence`Ton équipe aide ${name}. Tu vois ce que ton équipe a écrit.`,
    },
    what: what => `Tu lis : ${what}.`,
    until: day => `Jusqu’au ${day} inclus.`,
  },

  soon: {
    next: 'Prochain rendez-vous',
    at: hour => ` à ${hour.replace(':', ' h ')}`,
    with: names => sentence`Avec ${names}.`,
    nothingNext: 'Il n’y a rien dans ton agenda pour le moment.',
    toCalendar: 'Vers ton agenda',
    call: 'Qui appelles-tu d’abord ?',
    nobodyToCall: 'Ici viennent les personnes que tu peux appeler quand c’est urgent.',
    toPeople: 'Vers tes personnes',
  },

  news: {
    title: 'Qu’est-ce qui demande ton attention ?',
    nothing: 'Rien maintenant. Une question, une réponse ou une décision ? Tu le liras ici.',
    asksToRead: (name, shelf) => sentence`${name} demande à lire la rubrique ${shelf}`,
    answerThem: 'Dis oui ou non',
    theShelf: shelf => `la rubrique ${shelf}`,
    oneCard: 'une carte',
    endsSoon: name => sentence`${name} ne lira bientôt plus`,
    longUnused: name => sentence`${name} n’a pas regardé depuis longtemps`,
    ending: ({ name, what, until }) =>
      sentence`${name} peut encore lire ${what} jusqu’au ${until} inclus. Ensuite, cela s’arrête tout seul.`,
    unused: ({ name, what }) => sentence`${name} peut lire ${what}, mais n’a pas regardé depuis trois mois.`,
    lookAndDecide: 'Regarde et décide',
    answered: {
      access: 'Réponse : tu as demandé à lire quelque chose',
      correction: 'Réponse : tu as demandé de corriger quelque chose',
      restriction: 'Réponse : tu as demandé de cacher quelque chose',
      question: 'Réponse à ta question',
      complaint: 'Réponse à ta plainte',
      deletion: 'Réponse : tu as demandé d’effacer',
    },
    toCard: 'Vers la carte',
    capable: 'Décider soi-même dans ce dossier : oui.',
    notCapable: 'Décider soi-même dans ce dossier : pas encore.',
    relations: {
      representative: name => sentence`${name} peut décider, comme parent ou par tutelle.`,
      'contact-ban': name => sentence`${name} ne voit rien ici.`,
      'legal-basis': name => sentence`Un juge ou la loi laisse ${name} lire quelque chose.`,
      'trusted-person': name => sentence`${name} est personne de confiance.`,
      involvement: name => sentence`${name} t’aide aussi.`,
    },
    recordedBy: (organisation, day) => sentence`Par ${organisation}, le ${day}.`,
    waiting: 'Une deuxième personne doit encore vérifier.',
    stopsOn: day => `Cela s’arrête le ${day}.`,
    shielded: 'La raison reste fermée, pour protéger quelqu’un.',
    recorded: 'Nouveau dans ce qui est noté',
    lookOrContest: 'Regarde, ou dis que ce n’est pas juste',
  },

  shelves: 'Les rubriques',
  newest: 'Les cartes les plus récentes',
  noNewest: 'Tes cartes les plus récentes viennent ici. Il n’y en a pas encore.',

  whoReads: 'Qui peut lire aussi, avec un oui ?',
  nobodyReads: 'Personne n’a reçu de oui.',
  readers: (count, number) => {
    const words = counted(count, {
      one: 'personne ou équipe peut lire quelque chose grâce à ton oui.',
      other: 'personnes ou équipes peuvent lire quelque chose grâce à ton oui.',
    });
    return sentence`${number} ${words}`;
  },
  seeWhoSees: 'Regarder qui voit quoi',

  part: 'Ceci est une partie de ton dossier',
  sources:
    'Chaque organisation garde aussi son propre dossier. Touche un nom. Tu lis alors comment demander le reste.',
  noSources: 'Aucune organisation n’est encore reliée.',
  connected: 'envoie des cartes',
  notConnected: 'pas encore reliée',
  connectedSince: day => `Depuis le ${day}. Il peut aussi y avoir quelque chose sur papier.`,

  asked: 'Ce que tu as demandé',
  askedToDelete: 'Tu as demandé d’effacer',
  thinkAgain: (day, left) => sentence`Tu peux encore changer d’avis jusqu’au ${day} (${left}).`,
  lookOrWithdraw: 'Regarder ou retirer',
  askedOf: organisation => sentence`À ${organisation}.`,
  askedOn: made => `Demandé le ${made}.`,
  isRead: who => sentence`${who} lit ta demande.`,
  reactionBy: day => `Une première réaction doit venir au plus tard le ${day}.`,
  answerBy: day => `Une réponse au plus tard le ${day}.`,
  allQuestions: 'Vers toutes tes demandes',
  withdraw: 'Retirer',
  withdrawn: 'Ta demande est retirée.',
  requests: {
    access: 'Tu as demandé de lire quelque chose',
    correction: 'Tu as demandé de corriger quelque chose',
    restriction: 'Tu as demandé de protéger quelque chose',
    question: 'Tu as posé une question',
    complaint: 'Tu as introduit une plainte',
    deletion: 'Tu as demandé d’effacer',
  },
};
