import type { Frame } from '../nl/frame.ts';

export const frame: Frame = {
  toContent: 'Skip to content',
};
