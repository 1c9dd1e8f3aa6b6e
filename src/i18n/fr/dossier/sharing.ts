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
  seesOtherwise: 'Voit une partie, sans ton oui',
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

  forChild: {
    doneFor: name => sentence`Ici, tu décides au nom de ${name}.`,
    their: name => ({
      'about-me': `les cartes sur ${name}`,
      reports: `les rapports de ${name}`,
      plan: `le plan de ${name}`,
      calendar: `l’agenda de ${name}`,
      people: `les cartes sur les proches de ${name}`,
      documents: `les documents de ${name}`,
      keepsakes: `les souvenirs de ${name}`,
      'my-words': `les propres mots de ${name}`,
    }),
    theirCard: title => sentence`la carte « ${title} »`,
    oneOfTheirCards: 'une des cartes',
    choosePerson:
      'Choisis une personne. Tu vois alors la table comme elle. C’est toi qui décides maintenant.',
    openOfAll: (open, all) => `Ouvertes : ${open} cartes sur ${all}.`,
    hints: {
      know: 'Savoir comment va ton enfant.',
      help: 'Mieux accompagner ton enfant.',
      arrange: 'Mettre en ordre l’école ou des papiers.',
      'hand-over': 'Une nouvelle personne apprend à connaître ton enfant.',
    },
  },
  notYet: {
    title: 'Une autre personne décide encore',
    text: 'Ton parent ou tuteur décide maintenant qui lit ton dossier. Plus tard, tu décides toi-même. C’est souvent à partir de 12 ans.',
    talk: 'Tu veux que quelqu’un ne lise pas quelque chose ? Dis-le à ton parent, ton tuteur ou la personne qui t’accompagne. Tu peux toujours dire ce que tu penses.',
  },

  asks: {
    title: 'Demande de lire avec toi',
    wants: (name, what) => sentence`${name} demande à lire ${what}.`,
    through: name => sentence`Demandé par ${name}.`,
    why: 'Pourquoi ?',
    askedOn: day => `Demandé le ${day}.`,
    free: 'Oui ou non : les deux sont bien. La personne ne voit que ta réponse.',
    yes: 'Oui, 3 mois',
    no: 'Non, pas cela',
    saidYes: (name, what, until) => sentence`${name} peut lire ${what} jusqu’au ${until} inclus.`,
    saidNo: name => sentence`Tu as dit non à ${name}. Rien ne change.`,
  },
  review: {
    title: 'À revoir',
    ending: ({ name, what, until }) =>
      sentence`${name} peut lire ${what} jusqu’au ${until} inclus. Ensuite, cela s’arrête tout seul.`,
    unused: (name, what) => sentence`${name} peut lire ${what}, mais n’a pas regardé depuis plus de 3 mois.`,
    goOn: '3 mois de plus',
    letEnd: 'Laisser s’arrêter',
    keep: 'Laisser ainsi',
    endNow: 'Arrêter maintenant',
    goesOn: ({ name, what, until }) =>
      sentence`C’est prolongé : ${name} peut lire ${what} jusqu’au ${until} inclus.`,
  },
  more: {
    title: 'Décider plus',
    templates: {
      title: 'Partager plusieurs choses',
      text: 'Un lot de cartes pour tes parents, ta personne de référence ou l’école.',
    },
    doors: { title: 'Qui regarde sans ton oui', text: 'Par une loi ou un juge. Avec la raison.' },
    trusted: { title: 'Ma personne de confiance', text: 'Laisse cette personne lire avec toi, ou arrête.' },
    moving: { title: 'Je déménage', text: 'Arrête en une fois tout ce qu’une organisation voit.' },
    block: { title: 'Bloquer quelqu’un', text: 'Cette personne ne voit plus rien grâce à ton oui.' },
  },
  back: 'Retour à tout le monde',

  sets: {
    title: 'Partager plusieurs choses',
    intro: 'Choisis un lot. Tu vois d’abord ce qu’il contient. Rien ne se passe avant ton oui.',
    none: 'Il n’y a encore personne autour de ta table pour un lot.',
    names: {
      parents: 'Mes parents : agenda et accords',
      guide: 'La personne qui m’accompagne : plan et agenda',
      trusted: 'Ma personne de confiance : rapports, plan et agenda',
      school: 'Mon école : plan et papiers',
      newcomer: 'Une nouvelle personne : qui je suis',
    },
    choose: 'Choisir ce lot',
    who: 'Qui peut lire cela ?',
    chooseWho: 'Choisis d’abord qui.',
    opens: what => sentence`Ces personnes peuvent lire : ${what}.`,
    purpose: label => `Pour quoi faire ? ${label}.`,
    given: count =>
      counted(count, {
        one: 'C’est fait. # accord compte maintenant.',
        other: 'C’est fait. # accords comptent maintenant.',
      }),
    taken: count => counted(count, { one: '# accord est arrêté.', other: '# accords sont arrêtés.' }),
  },

  bases: {
    consent: 'Tu as dit oui',
    law: 'La loi le demande',
    parental: 'Comme parent ou tuteur',
    'own-team': 'L’équipe l’a écrit elle-même',
    mandate: 'Comme personne de confiance',
  },
  doors: {
    title: 'Qui regarde sans ton oui',
    intro: 'Ces personnes voient quelque chose sans ton oui. Tu peux savoir qui, pourquoi et jusqu’à quand.',
    nobody: 'Personne. Seules les personnes à qui tu as dit oui voient quelque chose.',
    reach: {
      child:
        'Voit tout sur toi, sauf ce qui est dit en confiance, parle d’autres personnes ou est pour le juge.',
      self: 'Voit seulement ce qui parle de cette personne elle-même.',
      shelves: shelves => sentence`Voit ces rubriques : ${shelves}.`,
      team: 'Voit seulement ce que sa propre équipe a écrit.',
      subject: 'Voit ce que tu vois.',
    },
    grounds: {
      parent: 'Est ton parent.',
      guardian: 'Est ton tuteur ou ta tutrice.',
      court: 'Le juge a décidé que cette personne s’occupe de toi.',
      'court-order': 'Un juge a décidé cela.',
      'mandated-service': 'Un service chargé par les autorités suit ton dossier.',
    },
    team: 'Cette équipe t’aide maintenant.',
    exceptions: {
      'conflict-of-interest': 'Lit avec toi, parce que toi et tes parents ne voulez pas la même chose.',
      'unused-parental-right': 'Lit avec toi, parce que tes parents ne le font pas maintenant.',
    },
    why: 'Pourquoi',
    what: 'Quoi',
    since: 'Depuis',
    until: 'Jusqu’au',
    noEnd: 'Il n’y a pas encore de fin.',
    recordedBy: 'Qui l’a noté',
    shielded: 'La raison reste fermée. Elle peut mettre quelqu’un en danger.',
    fixed: 'Tu ne peux pas arrêter cela ici.',
    canClose: (moving, block) =>
      sentence`Cela s’arrête si tu ${moving('déménages')} ou ${block('bloques')} quelqu’un.`,
    complain: (organisation, link) =>
      sentence`Pas d’accord ? Dis-le d’abord à ${organisation}. Tu peux aussi ${link('porter plainte')}.`,
  },

  trusted: {
    title: 'Ma personne de confiance',
    intro: 'Si tu dis oui, cette personne lit ce que tu peux lire. Tu peux toujours arrêter, en un geste.',
    nobody:
      'Personne n’est encore noté comme ta personne de confiance. Demande à la personne qui t’accompagne.',
    learn: 'Que fait une personne de confiance ?',
    secrecy: 'A le secret professionnel. Lit donc aussi ce qui est encore fermé pour toi, dans ton intérêt.',
    noSecrecy: 'N’a pas le secret professionnel. Ne lit pas plus que toi.',
    reads: day => `Lit avec toi depuis le ${day}.`,
    readsNothing: 'Ne lit rien maintenant.',
    give: name => sentence`Laisser ${name} lire avec moi`,
    stop: name => sentence`Ne plus laisser ${name} lire avec moi`,
    ask: name => sentence`${name} peut lire tout ce que tu lis ?`,
    yes: 'Oui, d’accord',
    no: 'Non, finalement pas',
    given: name => sentence`${name} lit maintenant avec toi.`,
    stopped: name => sentence`${name} ne lit plus avec toi.`,
  },

  moving: {
    title: 'Je déménage',
    intro: 'Tu quittes une organisation ? Ici, tout ce qu’elle pouvait voir s’arrête en une fois.',
    none: 'Il n’y a pas encore d’organisation autour de ton dossier.',
    look: name => sentence`Voir ce qui s’arrête chez ${name}`,
    ask: name => sentence`Tu quittes ${name} ?`,
    stops: 'Cela s’arrête tout de suite',
    stays: 'Cela reste',
    grant: (name, what) => sentence`${name} ne lit plus ${what}.`,
    mandate: name => sentence`${name} ne lit plus avec toi comme personne de confiance.`,
    ownTeam: name => sentence`${name} ne voit plus ici ce que l’équipe a écrit.`,
    nothing: 'Il n’y a rien qu’elle puisse voir maintenant.',
    law: name => sentence`${name} : la loi le demande, ou c’est comme parent. Cela ne s’arrête pas ici.`,
    source: 'Leur propre dossier sur toi. Ils le gardent eux-mêmes.',
    yes: 'Oui, tout arrêter',
    no: 'Non, pas encore',
    left: day => `Tu es parti le ${day}.`,
    undo: 'Finalement pas parti',
    done: name => sentence`Tout ce que ${name} voyait est arrêté.`,
    undone: name =>
      sentence`Les équipes de ${name} voient de nouveau ce qu’elles ont écrit. Tes oui restent arrêtés.`,
  },

  block: {
    title: 'Bloquer quelqu’un',
    intro: 'La personne que tu bloques ne voit plus rien grâce à ton oui. Elle ne reçoit pas de message.',
    none: 'Il n’y a encore personne autour de ta table.',
    look: name => sentence`Voir ce que bloquer change pour ${name}`,
    ask: name => sentence`Bloquer ${name} ?`,
    closes: 'Cela se ferme',
    stays: 'Cela reste ouvert',
    closesWhat: {
      consent: 'Tout ce à quoi tu as dit oui.',
      mandate: 'Lire avec toi comme personne de confiance.',
      'own-team': 'Ce que sa propre équipe a écrit.',
    },
    staysWhat: {
      law: 'Ce que la loi ou un juge demande.',
      parental: 'Ce que cette personne peut voir comme parent ou tuteur.',
      'own-team': 'Ce que sa propre équipe a écrit.',
      mandate: 'Lire avec toi comme personne de confiance.',
    },
    nothing:
      'Maintenant, cette personne ne voit rien grâce à ton oui. Plus tard non plus, tant que tu bloques.',
    colleagues: 'Les collègues de la même équipe voient encore ce que tu leur as donné.',
    yes: 'Oui, bloquer',
    no: 'Non, finalement pas',
    blocked: day => `Bloqué depuis le ${day}.`,
    undo: 'Ne plus bloquer',
    done: name => sentence`Tu as bloqué ${name}.`,
    undone: name => sentence`Tu ne bloques plus ${name}.`,
  },

  throughTeam: 'Par une équipe. Choisis l’équipe pour changer cela.',
  stopForCard: 'Arrêter pour cette carte',
  closedForYouReaders:
    'Cette carte est fermée pour toi aussi. Chez chaque personne, tu vois combien de cartes fermées elle lit.',
};
