import type { Relations } from '../../nl/dossier/relations.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('fr');

export const relations: Relations = {
  around: {
    lead: 'Ici, tu lis ce que des organisations ont noté sur toi : qui décide aussi, qui aide et qui ne peut pas t’approcher. Deux personnes vérifient chaque décision.',
    acting: name => sentence`Tu lis ceci au nom de ${name}. Ici, « tu » et « ton » veulent dire ${name}.`,
    nothing: {
      title: 'Rien n’est encore noté',
      text: 'Une organisation note quelque chose sur toi ? Tu le lis ici, le jour même.',
    },
    now: 'Ceci compte maintenant',
    notYet: 'Ceci ne compte pas maintenant',
    past: 'Ce qui est fini, ou ne s’est pas fait',
    disagree: 'Je ne suis pas d’accord',
    disagreeWith: what => sentence` avec : ${what}`,
  },
  mine: {
    capacity: {
      capable: {
        title: 'Tu décides toi-même',
        changes: 'Tu lis ton dossier et tu choisis qui voit quoi.',
      },
      notYet: {
        title: 'Une autre personne décide encore pour toi',
        changes: 'Ton parent ou ton tuteur lit et choisit pour toi. Tes propres mots restent à toi.',
      },
    },
    representative: {
      title: {
        parent: ({ name }) => sentence`${name} décide aussi, comme parent`,
        guardian: ({ name }) => sentence`${name} décide aussi, comme tuteur`,
        court: ({ name }) => sentence`${name} décide aussi, parce qu’un juge l’a dit`,
      },
      changes: ({ name }) =>
        sentence`Tu ne décides pas encore toi-même ? Alors ${name} lit aussi et choisit qui voit quoi. Tu décides toi-même ? Alors ${name} lit seulement ce qui parle de ${name}.`,
    },
    contactBan: {
      title: ({ name }) => sentence`${name} ne peut pas avoir de contact avec toi maintenant`,
      changes: ({ name }) => sentence`${name} ne voit rien de ton dossier. Même si une personne dit oui.`,
    },
    legalBasis: {
      title: {
        'court-order': ({ name }) => sentence`${name} lit aussi, parce qu’un juge l’a décidé`,
        'mandated-service': ({ name }) => sentence`${name} lit aussi, parce que la loi le demande`,
      },
      changes: ({ name, shelves }) =>
        sentence`${name} lit ces rubriques : ${shelves}. Tu ne peux pas l’arrêter ici.`,
    },
    trustedPerson: {
      title: ({ name }) => sentence`${name} est ta personne de confiance`,
      changes: ({ name }) => sentence`Tu dis oui ? Alors ${name} lit ce que tu lis.`,
      secret: ({ name }) =>
        sentence`${name} a le secret professionnel. Donc ${name} lit aussi ce qui est fermé pour toi maintenant, dans ton intérêt.`,
      exception: {
        'conflict-of-interest': ({ name }) =>
          sentence`${name} lit déjà, aussi sans ton oui. Ton parent ou ton tuteur et toi, vous ne voulez peut-être pas la même chose.`,
        'unused-parental-right': ({ name }) =>
          sentence`${name} lit déjà, aussi sans ton oui. Ton parent ou ton tuteur ne lit pas ton dossier.`,
      },
    },
    involvement: {
      title: ({ name }) => sentence`${name} t’aide`,
      changes: ({ name }) =>
        sentence`Les personnes de ${name} lisent ce que l’équipe a écrit. Cela s’arrête quand l’équipe ne t’aide plus.`,
    },
  },
  states: {
    active: 'Compte maintenant',
    waiting: 'Pas encore confirmé',
    waitingButCounts: 'Compte déjà, pas encore confirmé',
    banned: 'Pas maintenant : il y a « pas de contact »',
    refused: 'Ne s’est pas fait',
    upcoming: 'Commence plus tard',
    ending: 'Compte maintenant, va peut-être s’arrêter',
    ended: 'Fini',
  },
  facts: {
    from: day => `À partir du ${day}.`,
    fromUntil: (from, until) => `Du ${from} au ${until} compris.`,
    why: 'Pourquoi ?',
    hidden: organisation =>
      sentence`La raison n’est pas ici : c’est plus sûr pour une personne. Demande à ${organisation}.`,
    recorded: (by, day, organisation) => sentence`${by} a noté ceci le ${day}, pour ${organisation}.`,
    nobodyYet: 'Personne n’a encore vérifié.',
    confirmed: (by, day) => sentence`${by} a vérifié le ${day}.`,
    refused: (by, day) => sentence`${by} a vérifié le ${day}, et a dit non.`,
    endRefused: (by, day, other) =>
      sentence`${by} voulait arrêter ceci à partir du ${day}. ${other} a dit non.`,
    ends: (by, day) =>
      sentence`${by} veut que ceci s’arrête à partir du ${day}. Personne ne l’a encore confirmé.`,
    ended: (by, other, day) => sentence`${by} et ${other} ont arrêté ceci à partir du ${day}.`,
  },
  own: {
    lead: name => sentence`Ceci est noté sur toi, dans le dossier de ${name}.`,
    nothing: {
      title: 'Rien n’est noté sur toi',
      text: 'Une organisation note quelque chose sur toi ici ? Alors tu le lis ici.',
    },
    ask: organisation => sentence`Ce n’est pas juste ? Demande à ${organisation}.`,
    titles: {
      capacity: 'Décider soi-même',
      representative: 'Tu décides aussi',
      'contact-ban': 'Pas de contact',
      'legal-basis': 'Tu lis aussi parce qu’un juge ou la loi le demande',
      'trusted-person': 'Tu es personne de confiance',
      involvement: 'Ton équipe aide',
    },
  },
  keeping: {
    lead: 'Ici, tu notes qui entoure un jeune. Un collègue le confirme. Le jeune lit tout le jour même.',
    notYours: {
      title: 'Tu ne tiens pas de dossiers',
      text: 'Cet écran est pour les personnes qui tiennent des dossiers pour une organisation.',
    },
    noDossiers: {
      title: 'Il n’y a pas encore de dossiers',
      text: 'Ici viennent les jeunes dont ton organisation a un dossier.',
    },
    waiting: 'T’attend',
    all: 'Tous les dossiers',
    steps: count => counted(count, { one: '# étape attend', other: '# étapes attendent' }),
    back: 'Tous les dossiers',
    about: name => sentence`Autour de ${name}`,
    forOrganisation: names => sentence`Tu tiens ceci pour ${names}.`,
    nothing: { title: 'Rien n’est encore noté', text: 'Note quelque chose en premier.' },
    record: 'Noter quelque chose',
    kinds: {
      capacity: { label: 'Décider soi-même', hint: 'Le jeune le peut déjà, ou pas encore.' },
      representative: { label: 'Parent ou tuteur', hint: 'Qui décide aussi, et pourquoi ?' },
      'contact-ban': {
        label: 'Pas de contact',
        hint: 'Marche tout de suite, avant qu’un collègue confirme.',
      },
      'legal-basis': { label: 'Lire aussi, par la loi', hint: 'Un juge, ou un service avec une mission.' },
      'trusted-person': { label: 'Personne de confiance', hint: 'Qui soutient le jeune ?' },
      involvement: { label: 'Équipe qui aide', hint: 'Elle lit ce qu’elle a écrit.' },
    },
    grounds: {
      parent: 'comme parent',
      guardian: 'comme tuteur',
      court: 'par un juge',
      'court-order': 'ordre d’un juge',
      'mandated-service': 'service avec une mission de la loi',
    },
    capable: 'Peut décider seul',
    notCapable: 'Ne peut pas encore décider seul',
    secret: 'Avec secret professionnel',
    notSecret: 'Sans secret professionnel',
    exceptions: {
      none: 'Pas d’exception : le jeune dit oui lui-même',
      'conflict-of-interest': 'Le parent ou le tuteur et le jeune ne veulent peut-être pas la même chose',
      'unused-parental-right': 'Le parent ou le tuteur n’utilise pas ce droit',
    },
    shieldedReason: 'Le jeune ne lit pas cette raison.',
    shelves: shelves => `Rubriques : ${shelves}.`,
    may: {
      confirm: 'Oui, confirmer',
      refuse: 'Non, refuser',
      end: 'Arrêter',
      confirmEnd: 'Oui, ceci s’arrête',
      refuseEnd: 'Non, ceci continue',
    },
    of: (what, name) => sentence` : ${what}, ${name}`,
    theYoungster: 'le jeune',
    check: {
      trusted: 'As-tu aussi vérifié ceci ? Adulte, pas impliqué, extrait du casier judiciaire vu.',
      other: 'L’as-tu vérifié toi-même dans le dossier de ton organisation ?',
      end: 'Le jour est-il juste ? Si tu dis non, ceci continue. Un collègue peut alors choisir un autre jour.',
    },
    done: {
      recorded: 'Noté. Un collègue doit encore confirmer.',
      recordedBan: 'Noté. Cela marche déjà. Un collègue doit encore confirmer.',
      confirmed: 'Confirmé. Cela compte.',
      refused: 'Refusé. Cela ne se fait pas.',
      ended: 'Noté que ceci s’arrête. Un collègue doit encore confirmer.',
      endConfirmed: 'Confirmé. Ceci s’arrête.',
      endRefused: 'Refusé. Ceci continue.',
    },
    form: {
      title: 'Noter quelque chose',
      what: 'Que notes-tu ?',
      who: 'Sur qui ?',
      nobody:
        'Personne autour de ce jeune ne convient. Envoie d’abord cette personne ou cette équipe avec ton système.',
      forWhom: 'Pour quelle organisation ?',
      ground: 'Pourquoi ?',
      decides: 'Qu’as-tu décidé ?',
      shelves: 'Quelles rubriques ?',
      secrecy: 'Secret professionnel ?',
      exception: 'Est-ce une exception ?',
      seen: {
        legend: 'Qu’as-tu vérifié ?',
        adult: 'Cette personne est adulte.',
        notInvolved: 'Cette personne n’est pas impliquée dans l’aide.',
        extractFromCriminalRecord: 'J’ai vu un extrait du casier judiciaire.',
      },
      starts: 'À partir du',
      ends: 'Jusqu’au, compris (peut rester vide)',
      reason: 'Raison, en mots simples',
      reasonHint: 'Le jeune lit ceci. Écris court et gentiment.',
      reasonMay: 'Peut rester vide.',
      shielded: 'Cette raison est dangereuse pour une personne : le jeune ne la lit pas.',
      choose: 'Choisis d’abord.',
      chooseShelf: 'Choisis au moins une rubrique.',
      allThree: 'Seulement si tu as vérifié les trois.',
      needsDay: 'Remplis un jour.',
      needsReason: 'Écris pourquoi.',
      yes: 'Noter',
      no: 'Ne pas le faire',
    },
    end: {
      title: 'Arrêter',
      from: 'À partir de quel jour ceci ne compte-t-il plus ?',
      yes: 'Arrêter',
      no: 'Ne pas le faire',
    },
  },
};
