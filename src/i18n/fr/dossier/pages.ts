import type { DossierPages } from '../../nl/dossier/pages.ts';

export const dossierPages: DossierPages = {
  titles: {
    overview: 'Aperçu',
    reading: 'Cartes',
    card: 'Carte',
    plan: 'Plan',
    calendar: 'Agenda',
    people: 'Contacts',
    keepsakes: 'Album',
    sharing: 'Personnes',
    log: 'Ligne du temps',
    requests: 'Questions',
    work: 'Courrier',
    eighteen: 'Plus tard',
    shared: 'Partagé',
    around: 'Autour de moi',
    keeping: 'Tenir à jour',
    letter: 'Accès',
    settings: 'Réglages',
  },
  description: 'Un écran pour qui a ouvert une session.',
  withoutScript: {
    title: 'Cet écran a besoin de JavaScript',
    text: 'Dans ce navigateur, tu ne peux pas lire ton dossier sur cet écran. Ton dossier n’a aucun problème.',
    onPaper: link =>
      `Tu peux aussi demander ton dossier ${link('sur papier ou pendant un entretien')}. C’est ton droit.`,
    signOut: 'Ta session est ouverte ? Ferme-la. Ainsi, personne d’autre ne lit.',
    button: 'Me déconnecter',
  },
};
