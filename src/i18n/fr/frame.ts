import type { Frame } from '../nl/frame.ts';

export const frame: Frame = {
  toContent: 'Aller au contenu',
  start: 'Accueil',
  doors: {
    label: 'Portes',
    rights: 'Droits',
    help: 'Aide',
    platforms: 'Plateformes',
    dossier: 'Mon dossier',
  },
  search: 'Chercher',
  languages: 'Choisir la langue',
  wayBack: 'Tu es ici',
  quickExit: { leave: 'Partir vite', keys: 'Ou appuie trois fois sur Maj' },
  urgent: {
    title: 'Besoin d’aide maintenant ?',
    numbers: {
      112: 'Danger de mort ou ambulance',
      101: 'Police',
      102: 'Awel écoute les jeunes',
      1813: 'Ligne d’écoute suicide',
    },
    all: 'Toute l’aide urgente',
  },
  helpdesk: {
    title: 'Quelque chose ne marche pas ?',
    phone: 'Appelle-nous :',
    mail: 'Écris-nous :',
    hours: hours => `Nous sommes là ${hours}.`,
    notYet:
      'Notre équipe d’aide n’a pas encore de numéro. Demande de l’aide à la personne qui t’accompagne, ou à quelqu’un en qui tu as confiance.',
    findHelp: 'Ou cherche quelqu’un qui t’aide gratuitement',
  },
  about: {
    label: 'À propos de ce site',
    site: 'À propos d’Open Kaart',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    safety: 'Surfer en sécurité',
    words: 'Mots difficiles',
    guides: 'Guides des organisations',
    pictos: 'Nos pictos',
    unchecked:
      'Les mots de ce site n’ont pas encore été relus par une personne de langue maternelle française.',
  },
};
