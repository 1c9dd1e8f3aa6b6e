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

  shelves: 'Les rubriques',
  newest: 'Les cartes les plus récentes',
  noNewest: 'Tes cartes les plus récentes viennent ici. Il n’y en a pas encore.',

  whoReads: 'Qui peut lire aussi maintenant ?',
  nobodyReads: 'Personne. Il n’y a que toi qui lis tes cartes ici.',
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
  askedOn: ({ made, reaction, answer }) =>
    `Demandé le ${made}. Une première réaction doit venir avant le ${reaction}. Une réponse vient au plus tard le ${answer}. Dans cette version, personne ne répond encore.`,
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
