import type { TryIt } from '../nl/try-it.ts';

export const tryIt: TryIt = {
  title: 'Essaie',
  description: 'Explore un dossier inventé. Sans te connecter, et il n’en reste rien.',
  mark: 'Ce dossier est inventé.',
  text: 'Clique où tu veux. Rien ne part vers un serveur. Quand tu quittes cette page, tout redevient comme avant.',
  signIn: 'Tu as un vrai dossier ? Connecte-toi',
  withoutScript: {
    title: 'JavaScript est nécessaire ici',
    text: 'Essayer ne marche pas dans ce navigateur. Tu peux lire comment fonctionne un dossier.',
    read: 'Ton dossier expliqué',
  },
};
