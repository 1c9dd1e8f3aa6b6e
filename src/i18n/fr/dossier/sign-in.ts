import type { ReactNode } from 'react';
import type { SigningIn } from '../../nl/dossier/sign-in.ts';
import { sentence } from '../../sentence.ts';

export const signingIn: SigningIn = {
  flaws: {
    code: 'Ce code ne fonctionne pas, ou plus. Vérifie-le encore une fois. Toujours rien ? Demande un nouveau code à la personne qui te l’a donné.',
    'userName.form':
      'Un nom d’utilisateur a de 3 à 40 lettres ou chiffres. Un point ou un trait entre eux est permis.',
    'userName.taken': 'Ce nom est déjà pris. Choisis-en un autre.',
    'passphrase.too-short': 'Ta phrase de passe est trop courte. Prends au moins 15 signes.',
    'passphrase.too-long': 'Ta phrase de passe est trop longue. Prends au plus 200 signes.',
    'passphrase.common': 'Beaucoup de gens choisissent cette phrase. Prends-en une autre.',
    'passphrase.own-name': 'Ton nom d’utilisateur est dans ta phrase. Prends une autre phrase.',
    'passphrase.our-name': 'Le nom de ce site est dans ta phrase. Prends une autre phrase.',
    'passphrase.predictable': 'Cette phrase est facile à deviner. Prends-en une autre.',
    current: 'Ta phrase de passe actuelle n’est pas correcte.',
    passkey: 'Cela n’a pas marché avec la clé d’accès. Réessaie, ou prends une phrase de passe.',
    contactChecked: 'Coche d’abord que tu as regardé qui est devant toi.',
  },

  invitation: {
    title: 'Ton code sur papier',
    lead: 'Tu as reçu une feuille avec un code ? Ici, tu crées toi-même une façon d’entrer.',
    code: 'Ton code',
    codeHint: 'Seize lettres et chiffres. Majuscules ou minuscules, peu importe.',
    next: 'Continuer',
    from: (organisation: ReactNode) => sentence`Ton code est correct. Il vient de ${organisation}.`,
    recovery: (userName: ReactNode) =>
      sentence`Tu reçois une nouvelle façon d’entrer. Ton nom d’utilisateur reste ${userName}. Ce qui marchait avant ne marchera plus.`,
    guarded:
      'Tes propres mots et tes nouveaux accords restent fermés encore 7 jours. Ainsi, tout est en sécurité si quelqu’un d’autre a demandé ceci.',
    userName: 'Choisis un nom d’utilisateur',
    userNameHint: 'Ne prends pas ton vrai nom. Des lettres, des chiffres, un point ou un trait.',
    finish: 'C’est fait, laisse-moi entrer',
    busy: 'Nous préparons ton accès.',
  },

  choose: {
    how: 'Comment veux-tu entrer ?',
    words: { label: 'Quatre mots', hint: 'Nous les choisissons, en néerlandais. Difficiles à deviner.' },
    own: { label: 'Ma propre phrase', hint: 'Au moins 15 signes. Les espaces sont permis.' },
    passkey: { label: 'Une clé d’accès', hint: 'Ton doigt, ton visage ou le code de cet appareil.' },
    yourWords: 'Voici tes quatre mots',
    otherWords: 'Donne-moi d’autres mots',
    keepThem:
      'Écris-les à un endroit sûr, ou garde-les dans ton téléphone. Nous ne pourrons plus les montrer.',
    kept: 'Je les ai gardés',
    keepFirst: 'Coche d’abord que tu as gardé les mots.',
    passphrase: 'Ta phrase de passe',
    show: 'Montrer ce que je tape',
    noPasskeys: 'Ce navigateur ne peut pas créer de clé d’accès. Choisis autre chose.',
    onlyHere:
      'Cette clé d’accès marche sur cet appareil. D’autres l’utilisent aussi ? Prends alors une phrase de passe.',
    firstPasskey: 'Ma première clé d’accès',
  },
  sharedDevice: 'D’autres personnes utilisent aussi cet appareil',

  letter: {
    notYours: {
      title: 'Cet écran n’est pas pour toi',
      text: 'Ici, des personnes d’une organisation donnent un accès aux jeunes et à leur famille.',
    },
    chooseDossier: 'Choisis d’abord un dossier.',
    toKeeping: 'Vers les dossiers',
    lead: 'Tu donnes un code sur papier. Avec lui, la personne crée elle-même une façon d’entrer.',
    youngster: 'le jeune',
    none: 'Pas encore d’accès avec un nom d’utilisateur.',
    hasAccount: 'A un nom d’utilisateur.',
    open: (day: string) => `Un code a été créé. Il fonctionne jusqu’au ${day}.`,
    waits: 'Un nouvel accès attend un deuxième collègue.',
    waitsForOther: 'Tu as demandé un nouvel accès. Maintenant, un autre collègue doit confirmer.',
    make: 'Créer un code',
    makeAnother: 'Créer un nouveau code',
    recover: 'Demander un nouvel accès',
    confirm: 'Confirmer et créer le code',
    takeBack: 'Retirer le code',
    takenBack: 'Le code ne fonctionne plus.',
    asked: 'C’est demandé. Un autre collègue confirme sur cet écran.',
    before: {
      title: (name: ReactNode) => sentence`Un code pour ${name}`,
      who: 'Donne le code à la personne elle-même, en vrai. Ne l’envoie pas.',
      once: 'Le code fonctionne une fois, pendant 14 jours. Un code plus ancien ne fonctionne plus.',
      recoveryTitle: (name: ReactNode) => sentence`Un nouvel accès pour ${name}`,
      recovery:
        'Dès que le code est utilisé, tout ce qui servait à entrer ne fonctionne plus. C’est écrit dans le journal du jeune.',
      twoPeople: 'Cela se fait à deux. Regardez tous les deux si la bonne personne est devant vous.',
      day: 'Le code fonctionne une fois, pendant 24 heures.',
      sharesWith: (names: ReactNode) =>
        sentence`Attention : ${names} a le même numéro de téléphone ou la même adresse mail. C’est peut-être cette personne qui est devant toi.`,
      sharesElsewhere:
        'Attention : quelqu’un d’autre a le même numéro de téléphone ou la même adresse mail. C’est peut-être cette personne qui est devant toi.',
      checked: 'J’ai regardé qui est devant moi',
      yes: 'Oui, crée le code',
      yesRecover: 'Oui, demande-le',
      no: 'Revenir',
    },
    paper: {
      title: 'Ton code pour Open Kaart',
      hello: (name: ReactNode) => sentence`Bonjour ${name}`,
      what: 'Avec ce code, tu entres pour la première fois dans ton dossier. Il est seulement pour toi.',
      whatAgain: 'Avec ce code, tu entres à nouveau dans ton dossier. Il est seulement pour toi.',
      scan: 'Scanne ceci avec ton téléphone, ou va sur',
      thenType: 'et tape ce code :',
      until: (day: string) => `Le code fonctionne une fois, jusqu’au ${day}.`,
      steps: [
        'Choisis un nom d’utilisateur. Ne prends pas ton vrai nom.',
        'Choisis quatre mots, ta propre phrase ou une clé d’accès.',
        'Garde-les bien. Jette ensuite cette feuille.',
      ],
      qr: 'Code QR avec l’adresse et ton code',
      notYou: 'Cette feuille n’est pas pour toi ? Rends-la à la personne qui te l’a donnée.',
    },
    once: 'Tu ne vois ce code qu’une seule fois. Imprime-le maintenant, ou recopie-le.',
    print: 'Imprimer',
    done: 'C’est fait, retour à la liste',
  },
};
