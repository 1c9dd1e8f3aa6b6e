import type { Feedback } from '../nl/feedback.ts';

export const feedback: Feedback = {
  title: 'Était-ce clair ?',
  clear: 'Oui',
  partly: 'Un peu',
  unclear: 'Non',
  why: 'Tu veux ajouter quelque chose ? Ce n’est pas obligatoire.',
  noNames: 'N’écris pas de nom, et rien qui permette de te reconnaître, toi ou quelqu’un d’autre.',
  noAnswer: 'Nous lisons ceci, mais nous ne répondons pas. Après 90 jours, nous effaçons ton texte.',
  send: 'Envoyer',
  mistake: 'Signaler une erreur',
  whatIsWrong: 'Qu’est-ce qui n’est pas correct ?',
  thanks: 'Merci. Tu nous aides à améliorer cette page.',
  incomplete: 'Rien n’est encore envoyé. Choisis d’abord un visage, ou écris ce qui n’est pas correct.',
  later: 'Cela ne fonctionne pas pour le moment. Rien n’est envoyé. Réessaie plus tard.',
};
