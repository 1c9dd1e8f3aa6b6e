export { easy } from './easy.ts';
export { frame } from './frame.ts';
export { feedback } from './feedback.ts';
export { terms } from './terms.ts';
