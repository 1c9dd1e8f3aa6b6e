import type { SharedWithMe } from '../../nl/dossier/shared-with-me.ts';
import { sentence } from '../../sentence.ts';

const until = (day: string | null) => (day === null ? '' : ` Jusqu’au ${day} inclus.`);

export const sharedWithMe: SharedWithMe = {
  intro: 'Ici, tu vois ce qui est partagé avec toi, et pourquoi.',
  nothing: {
    title: 'Rien n’est encore partagé avec toi',
    text: 'Tu accompagnes un jeune ? Une organisation doit d’abord le noter. Ensuite, tu vois ce jeune ici.',
  },
  choose: 'Choisis une personne.',
  back: 'Retour à tout le monde',
  backTo: name => sentence`Retour à ${name}`,
  forMyChild: name => sentence`Ici, tu décides au nom de ${name}.`,
  decideForChild: 'Décider qui lit',
  youAre: 'Tu es ici comme :',
  inTeam: (role, team) => sentence`${role}, dans ${team}`,

  talks: {
    title: 'Attend une conversation',
    why: name =>
      sentence`Ces cartes parlent de santé. Elles restent fermées jusqu’à ce que tu en parles avec ${name}.`,
    card: day => `Une carte du ${day}`,
    weTalked: 'Nous en avons parlé',
    held: 'La conversation a-t-elle eu lieu ?',
    about: day => `Il s’agit de la carte du ${day}.`,
    means: name => sentence`Tu dis oui ? Alors ${name} peut lire la carte tout de suite.`,
    forGood: 'Ici, tu ne peux plus refermer la carte.',
    yes: 'Oui, nous en avons parlé',
    no: 'Non, pas encore',
    opened: name => sentence`La carte est maintenant ouverte pour ${name}.`,
  },

  open: 'Ce qui est ouvert, et pourquoi',
  nothingOpen: name => sentence`${name} ne partage rien avec toi maintenant.`,
  read: 'Lire ce qui est ouvert',
  because: {
    consent: {
      know: ({ what, until: day }) =>
        sentence`Tu as reçu un oui pour ${what}, pour rester au courant.${until(day)}`,
      help: ({ what, until: day }) => sentence`Tu as reçu un oui pour ${what}, pour aider.${until(day)}`,
      arrange: ({ what, until: day }) =>
        sentence`Tu as reçu un oui pour ${what}, pour régler quelque chose.${until(day)}`,
      'hand-over': ({ what, until: day }) =>
        sentence`Tu as reçu un oui pour ${what}, pour passer le relais.${until(day)}`,
    },
    acting: day => `Tu es parent ou tuteur, et ton enfant ne décide pas encore.${until(day)}`,
    parental: day => `Tu es parent ou tuteur. Tu vois ce qui parle de toi.${until(day)}`,
    mandate: day => `Tu es personne de confiance et tu as reçu un oui.${until(day)}`,
    'own-team': day => `Ton équipe est présente. Tu vois ce que ton équipe a écrit.${until(day)}`,
    law: ({ what, until: day }) => sentence`La loi t’ouvre ${what}.${until(day)}`,
  },
  someCards: 'quelques cartes',
  shown: name =>
    sentence`${name} voit quand tu regardes, et quoi. Ce que ${name} fait ou lit, Open Kaart ne le montre à personne.`,

  ask: 'Demander à lire',
  askTitle: name => sentence`Demander à ${name} de pouvoir lire`,
  askIntro: 'Oui ou non : le jeune choisit librement. Un non n’a pas besoin de raison.',
  as: 'Comme qui demandes-tu ?',
  chooseAs: 'Choisis d’abord comme qui.',
  shelf: 'Quelle rubrique ?',
  chooseShelf: 'Choisis d’abord une rubrique.',
  whatFor: 'Pour quoi faire ?',
  chooseWhatFor: 'Choisis d’abord pour quoi.',
  purposes: {
    know: 'Rester au courant',
    help: 'Aider',
    arrange: 'Régler quelque chose, comme l’école ou des papiers',
    'hand-over': 'Passer le relais : apprendre à se connaître',
  },
  why: 'Pourquoi ? Écris avec des mots simples.',
  whyShort: 'Écris au moins une phrase.',
  send: 'Poser la question',
  sent: 'Ta question est posée.',
  myAsks: 'Ce que tu as demandé',
  asked: (what, day) => `${what}, demandé le ${day}.`,
  states: { open: 'Pas encore de réponse', given: 'Oui', refused: 'Non', withdrawn: 'Retiré' },
  withdraw: 'Retirer ta question',
  withdrawn: 'Ta question est retirée.',

  add: 'Ajouter une carte',
  addTitle: name => sentence`Ajouter une carte chez ${name}`,
  addIntro: name =>
    sentence`Ce que tu mets ici est tout de suite ouvert pour ${name} et pour ton équipe. Écris donc pour ${name} : court, chaleureux et juste.`,
  team: 'Pour quelle équipe ?',
  chooseTeam: 'Choisis d’abord une équipe.',
  kind: 'Qu’est-ce que c’est ?',
  chooseKind: 'Choisis d’abord ce que c’est.',
  title: 'Titre',
  text: 'Texte',
  day: 'Jour',
  reason: 'Pourquoi écris-tu cela ? Tu peux laisser vide.',
  sensitive: 'À lire plutôt ensemble',
  sensitiveHint: 'La carte demande alors d’abord si quelqu’un est là. Elle reste ouverte.',
  fillTitle: 'Donne un titre.',
  fillText: 'Écris un texte.',
  fillDay: 'Choisis un jour.',
  put: 'Mettre la carte sur la table',
  added: name => sentence`La carte est maintenant sur la table de ${name}.`,
};
