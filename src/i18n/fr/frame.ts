import type { Frame } from '../nl/frame.ts';

export const frame: Frame = {
  toContent: 'Aller au contenu',
};
