import type { Feedback } from '../nl/feedback.ts';

export const feedback: Feedback = {
  title: 'Was this clear?',
  clear: 'Yes',
  partly: 'A little',
  unclear: 'No',
  why: 'Do you want to add something? You don’t have to.',
  noNames: 'Please write no names, and nothing that shows who you or somebody else is.',
  noAnswer: 'We read this, but we do not answer. After 90 days we erase your text.',
  send: 'Send',
  mistake: 'Report a mistake',
  whatIsWrong: 'What is wrong?',
  thanks: 'Thank you. This helps us to make this page better.',
  incomplete: 'Nothing was sent yet. First choose a face, or write what is wrong.',
  later: 'This does not work right now. Nothing was sent. Please try again later.',
};
