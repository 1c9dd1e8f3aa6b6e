import { createHash } from 'node:crypto';
import { choices, grounds, storageKey } from './choices.ts';
import { wear } from './wear.ts';

/**
 * The one inline script of the site. Before anything is drawn it puts the chosen look on `<html>`, so that a person who
 * chose dark never sees a white flash, and says there what the browser can (`data-script`, `data-speech`), so that a
 * button that needs it stands in its place from the first moment and nothing moves.
 */
export const applyLook =
  `{const d=document.documentElement.dataset;d.script="";if("speechSynthesis"in window)d.speech="";let kept=null;` +
  `try{kept=localStorage.getItem(${JSON.stringify(storageKey)})}catch{}` +
  `(${wear})({kept,choices:${JSON.stringify(choices)},grounds:${JSON.stringify(grounds)}})}`;

/** The hash under which the content security policy lets {@link applyLook} run. */
export const applyLookHash = `sha256-${createHash('sha256').update(applyLook).digest('base64')}` as const;
