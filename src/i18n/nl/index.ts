export { frame } from './frame.ts';
export { feedback } from './feedback.ts';
