import type { Frame } from '../nl/frame.ts';

export const frame: Frame = {
  toContent: 'انتقل إلى المحتوى',
};
