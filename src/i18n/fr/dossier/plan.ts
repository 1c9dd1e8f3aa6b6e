import type { Plan } from '../../nl/dossier/plan.ts';
import { countingIn } from '../../plural.ts';

const counted = countingIn('fr');

export const plan: Plan = {
  lead: 'Ici, tu vois à quoi vous travaillez. Qui fait quoi, et où en êtes-vous ?',
  empty: {
    title: 'Pas encore d’objectifs',
    text: 'Ici viennent tes objectifs, avec les étapes et qui les fait. Personne n’en a encore mis.',
  },
  goals: 'Objectifs',
  others: 'Accords et plus',
  progress: 'Où en êtes-vous ?',
  stepsDone: (done, all) =>
    counted(all, { one: `${done} étape faite sur #`, other: `Étapes faites : ${done} sur #` }),
  percent: percent => `${percent} %`,
  steps: 'Étapes',
  done: 'Fait',
  toDo: 'À faire',
  who: 'Qui le fait ?',
  why: 'Pourquoi cet objectif ?',
  readCard: 'Lis la carte',
  readTogether: 'Cet objectif peut remuer beaucoup de choses. Lis-le plutôt avec quelqu’un.',
  view: {
    title: 'Mon avis',
    invite: 'Que penses-tu de cet objectif ?',
    write: 'Écris ce que tu en penses',
    label: 'Que penses-tu de cet objectif ?',
    save: 'Garder',
    cancel: 'Finalement non',
    change: 'Modifier',
    throwAway: 'Jeter',
    cardTitle: goal => `Mon avis : ${goal}`,
    writeFirst: 'Écris d’abord quelque chose.',
    kept: 'Ton avis est gardé.',
    thrownAway: 'Jeté. Pendant dix minutes, tu peux le reprendre.',
    isBack: 'C’est revenu.',
    newer: 'Dans une autre fenêtre, tu l’as déjà écrit autrement. Voici ce qui est là :',
    newerHint: 'Ce que tu as tapé ici est toujours là. Garde encore une fois pour remplacer l’autre.',
    guarded:
      'Tu viens de recevoir une nouvelle clé. Tes propres mots s’ouvrent de nouveau dans quelques jours.',
  },
};
