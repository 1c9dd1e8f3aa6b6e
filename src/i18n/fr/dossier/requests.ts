import type { Requests } from '../../nl/dossier/requests.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

const days = (count: number) => counted(count, { one: '# jour', other: '# jours' });

export const requests: Requests = {
  toCheck: '(encore à vérifier)',
  lead: 'Ici, tu demandes quelque chose à qui garde un dossier sur toi. Tu vois qui le lit, et quand tu peux attendre une réponse.',
  leadFor: name =>
    sentence`Tu demandes ici quelque chose pour ${name}, parce que tu décides pour cet enfant.`,
  newQuestion: 'Demande quelque chose',
  none: {
    title: 'Tu n’as encore rien demandé',
    text: 'Tu veux lire, corriger ou savoir quelque chose ? Ou quelque chose ne va pas ? Demande-le ici.',
  },
  running: 'En cours',
  finished: 'Terminé',

  kinds: {
    access: { title: 'Lire quelque chose', text: 'Je veux lire quelque chose, ou recevoir une copie.' },
    correction: { title: 'Corriger quelque chose', text: 'Il y a quelque chose qui n’est pas juste.' },
    restriction: {
      title: 'Ne plus montrer quelque chose',
      text: 'Quelque chose ne peut pas être utilisé ou montré pendant un temps.',
    },
    question: { title: 'Une question', text: 'Je veux savoir quelque chose.' },
    complaint: { title: 'Une plainte', text: 'Quelque chose ne va pas.' },
    deletion: { title: 'Effacer', text: 'J’ai demandé de tout effacer.' },
  },
  about: {
    entry: 'C’est à propos d’une carte.',
    look: 'C’est à propos d’une personne qui a regardé.',
    relation: 'C’est à propos de ce qui a été noté sur toi.',
    toCard: 'Montre la carte',
  },

  form: {
    title: 'Demande quelque chose',
    what: 'Que veux-tu ?',
    whatMissing: 'Choisis d’abord ce que tu veux.',
    whom: 'À qui ?',
    whomMissing: 'Choisis d’abord à qui tu le demandes.',
    wholeFile: 'Garde un dossier sur toi.',
    words: 'Tu veux ajouter quelque chose ?',
    wordsHint: 'Ce n’est pas obligatoire. Seule la personne qui répond le lit.',
    childOnly:
      'Une autre personne décide maintenant pour ton dossier. Une question ou une plainte, tu peux toujours l’envoyer toi-même.',
    noHolder:
      'Nous ne connaissons pas encore d’organisation avec un dossier sur toi. Demande-le sur papier ou pendant un entretien.',
    whyText: 'Tu demandes pourquoi quelqu’un a regardé. Choisis quelle organisation cherche cela pour toi.',
    send: 'Envoie',
    cancel: 'Finalement non',
    sent: (organisation, day) =>
      sentence`Envoyé à ${organisation}. Une première réaction doit venir au plus tard le ${day}.`,
    ranAlready: 'Tu l’as déjà demandé. Cette question est encore en cours.',
  },

  steps: {
    label: 'Où en est-on ?',
    received: 'Reçu',
    reading: 'En lecture',
    answered: 'Répondu',
    withdrawn: 'Retiré',
  },
  askedOn: day => `Demandé le ${day}.`,
  askedBy: (name, day) => sentence`Demandé par ${name} le ${day}.`,
  to: organisation => sentence`À ${organisation}`,
  reactionBy: day => sentence`Une première réaction doit venir au plus tard le ${day}. Nous le promettons.`,
  reactionLate: day =>
    sentence`Une première réaction devait venir au plus tard le ${day}. Elle est en retard.`,
  readBy: (name, day) => sentence`${name} a lu ta question le ${day}.`,
  readBySomebody: day => `Quelqu’un a lu ta question le ${day}.`,
  answerBy: day => sentence`Une réponse doit venir au plus tard le ${day}.`,
  answerLate: day => sentence`Une réponse devait venir au plus tard le ${day}. Elle est en retard.`,
  rules: {
    'privacy-law': 'La loi sur la vie privée donne un mois.',
    'open-government': 'Un service public a 20 jours.',
    'school-guidance': 'Un CLB a 10 jours de travail pour te laisser lire.',
    'public-complaint': 'Un service public a 45 jours pour une plainte.',
    ours: 'La loi ne donne pas de date ici. Un mois, c’est ce qui nous semble juste.',
  },
  extendedTo: day =>
    `Il leur faut plus de temps ? Alors ils doivent dire pourquoi à temps. Cela peut durer jusqu’au ${day}.`,
  late: 'En retard ? Plus bas, tu vois où tu peux encore aller.',

  answer: {
    title: 'La réponse',
    outcomes: { done: 'Oui', partly: 'Une partie', refused: 'Non' },
    by: (name, day) => sentence`De ${name}, le ${day}.`,
    bySomebody: day => `Le ${day}.`,
    because: ground => `Pourquoi non : ${ground}`,
  },
  grounds: {
    confidential: 'quelqu’un l’a dit en confiance.',
    'third-party': 'c’est à propos d’une autre personne.',
    court: 'c’est fait pour le juge.',
    interest: 'pas encore maintenant, pour ton bien.',
    'rights-of-others': 'cela ferait du tort à une autre personne.',
    secrecy: 'c’est couvert par le secret professionnel.',
    'kept-by-law': 'la loi dit que cela doit être gardé.',
    'correct-as-is': 'pour eux, c’est juste ainsi.',
    'not-here': 'ils n’ont pas cela.',
  },

  disagree: {
    title: 'Je ne suis pas d’accord',
    waiting: 'Pas de réponse, ou cela se passe mal ?',
    text: 'Alors tu peux aller plus loin. Commence où tu veux. Ta personne de confiance peut aider.',
    routes: {
      talk: 'Parle avec qui t’accompagne, ou avec une personne de confiance.',
      management: 'Demande-le à la direction.',
      opgroeipunt: 'Opgroeipunt : pour les questions et les plaintes sur l’aide à la jeunesse.',
      klachtenlijn: 'La ligne des plaintes du Commissariat aux droits de l’enfant (Klachtenlijn).',
      'commissie-van-toezicht': 'Tu es dans un établissement fermé ? Le commissaire du mois vient t’écouter.',
      ombudsdienst: 'Le Médiateur flamand, après ta plainte au service lui-même.',
      vtc: 'La Commission de contrôle flamande, sur tes données dans un service flamand. Écris d’abord au service lui-même : tu l’as fait ici.',
      gba: 'L’Autorité de protection des données, sur tes données dans une organisation privée.',
    },
    more: 'Lire plus',
    askAgain: 'Envoie une plainte',
  },

  withdraw: 'Retirer ma demande',
  withdrawn: 'Ta demande est retirée.',
  withdrawnOn: day => `Tu l’as retirée le ${day}.`,
  deletionElsewhere: 'Tout sur l’effacement se trouve à « Mes 18 ans ».',
  toDeletion: 'Va à Mes 18 ans',

  work: {
    lead: 'Ceci attend votre réponse. La personne qui a demandé voit quand quelqu’un la lit et quelle est la réponse.',
    forWhom: organisations => sentence`Tu réponds pour ${organisations}.`,
    notForYou: {
      title: 'Cet écran est pour qui répond',
      text: 'Tu réponds aux questions pour une organisation ? Demande alors là-bas de te donner cette tâche.',
    },
    nothing: { title: 'Tout a reçu une réponse', text: 'Rien ne vous attend maintenant.' },
    reminders: 'Rappels',
    overdue: count =>
      counted(count, { one: '# question est en retard', other: '# questions sont en retard' }),
    today: count =>
      counted(count, { one: '# question est pour aujourd’hui', other: '# questions sont pour aujourd’hui' }),
    soon: count =>
      counted(count, {
        one: '# question est pour dans 2 jours',
        other: '# questions sont pour dans 2 jours',
      }),
    waiting: count => counted(count, { one: '# question attend', other: '# questions attendent' }),
    left: count => (count === 0 ? 'aujourd’hui' : `encore ${days(count)}`),
    late: count => `${days(count)} de retard`,
    from: name => sentence`De ${name}`,
    firstReaction: day => `Première réaction au plus tard le ${day}`,
    answerDue: day => `Réponse au plus tard le ${day}`,
    openHint: 'Tu ouvres une question ? Alors la personne qui l’a posée voit que quelqu’un la lit.',
    back: 'Retour à la liste',
    noWords: 'Sans mots.',
    aboutCard: title => sentence`À propos de la carte « ${title} ».`,
    aboutSomeCard: 'À propos d’une carte que vous n’avez pas écrite vous-mêmes.',
    aboutLook: (name, day, time) => sentence`À propos de ${name}, qui a regardé le ${day} à ${time}.`,
    aboutRelation: {
      capacity: 'À propos de la décision si ce jeune décide lui-même.',
      representative: 'À propos de qui décide pour cet enfant.',
      'contact-ban': 'À propos d’une interdiction de contact.',
      'legal-basis': 'À propos de qui peut regarder à cause de la loi ou d’un juge.',
      'trusted-person': 'À propos de la personne de confiance.',
      involvement: 'À propos d’une équipe qui accompagne.',
    },
    askedFor: (asker, child) => sentence`${asker} a demandé ceci pour ${child}.`,
    outcome: 'Quelle est la réponse ?',
    outcomes: {
      done: { label: 'Oui', hint: 'Nous avons fait ce qui était demandé.' },
      partly: { label: 'Une partie', hint: 'Nous avons fait une partie. Une autre partie, non.' },
      refused: { label: 'Non', hint: 'Nous ne le faisons pas.' },
    },
    outcomeMissing: 'Choisis d’abord une réponse.',
    ground: 'Pour quelle raison non ?',
    groundMissing: 'Choisis une raison.',
    grounds: {
      confidential: 'Dit en confiance',
      'third-party': 'À propos d’une autre personne',
      court: 'Fait pour le juge',
      interest: 'Dans l’intérêt du jeune',
      'rights-of-others': 'Ferait du tort à une autre personne',
      secrecy: 'Secret professionnel',
      'kept-by-law': 'Doit être gardé selon la loi',
      'correct-as-is': 'Est juste comme c’est écrit',
      'not-here': 'Nous n’avons pas cela',
    },
    words: 'Explique-le',
    wordsHint: 'Écris pour la personne qui a demandé : court, avec des mots simples.',
    wordsMissing: 'Ajoute une explication.',
    goesAlong: 'Ceci part avec ta réponse : où peut aller quelqu’un qui n’est pas d’accord.',
    once: 'Une réponse ne peut plus être changée après.',
    send: 'Envoie la réponse',
    sent: 'Ta réponse est envoyée.',
    answeredAlready: 'Cette question a reçu une réponse.',
  },
};
