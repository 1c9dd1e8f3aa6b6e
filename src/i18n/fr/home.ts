import type { Home } from '../nl/home.ts';

export const home: Home = {
  pageTitle: 'Open Kaart : tes droits et ton dossier dans l’aide à la jeunesse',
  description:
    'Tes droits, ton dossier et de l’aide en Flandre. Avec des mots simples, pour les jeunes, les parents et les professionnels.',
  title: 'Toutes les cartes sur la table',
  lead: 'Tu reçois de l’aide à la jeunesse ? Alors il s’agit de toi. Regarde quels sont tes droits, ce qui est écrit sur toi et qui peut t’aider.',
  people: {
    jongere: { title: 'Je suis jeune', text: 'Tes droits, ton dossier et qui peut t’aider.' },
    ouder: {
      title: 'Je suis parent ou de la famille',
      text: 'Que peux-tu savoir, et que décide ton enfant ?',
    },
    professional: {
      title: 'Je travaille dans l’aide à la jeunesse',
      text: 'Explique avec des mots simples. Travaille cartes sur table.',
    },
  },
  questionsTitle: 'Que veux-tu savoir ?',
  questions: {
    rights: {
      title: 'Quels sont mes droits ?',
      text: 'Décider avec les autres, recevoir de l’argent de poche : chaque droit a sa carte.',
    },
    dossier: {
      title: 'Qu’est-ce qui est écrit sur moi ?',
      text: 'Comment marche ton dossier, et comment le demander.',
    },
    help: { title: 'Qui peut m’aider ?', text: 'Quelques questions, et tu sais qui te convient.' },
    care: {
      title: 'Comment marche l’aide à la jeunesse ?',
      text: 'Qui décide quoi, et que se passe-t-il ensuite ?',
    },
    eighteen: {
      title: 'Et quand j’aurai 18 ans ?',
      text: 'Alors tu décides de ton dossier. Voici tes choix.',
    },
    living: { title: 'Comment vivre en autonomie ?', text: 'Un logement, de l’argent et qui t’aide.' },
    online: {
      title: 'Comment rester en sécurité en ligne ?',
      text: 'Chat, appels vidéo et tes données. Choisis ce qui te convient.',
    },
    platforms: {
      title: 'Quelle plateforme nous convient ?',
      text: 'Compare les plateformes numériques.',
    },
    words: { title: 'Que veut dire ce mot ?', text: 'Des mots difficiles, expliqués simplement.' },
  },
  here: {
    urgent: {
      title: 'Aide urgente',
      text: 'Il y a un danger, ou ça va très mal ? Appelle ou chatte tout de suite.',
    },
    dossier: {
      title: 'Mon dossier',
      text: 'Connecte-toi. Lis ce qui est écrit sur toi, et choisis qui le voit.',
    },
  },
  inDutch: {
    title: 'Pour l’instant seulement en néerlandais',
    text: 'Ces cartes ne sont pas encore traduites. Lis-les avec une personne qui connaît le néerlandais. Demande aussi ce qui est possible, par exemple un interprète.',
  },
};
