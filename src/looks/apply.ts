import { createHash } from 'node:crypto';

/**
 * The one inline script of the site: it puts the chosen look on `<html>` before anything is drawn, so that a
 * person who chose dark never sees a white flash. The choice stays on the device (`localStorage`, no cookie).
 */
export const applyLook =
  "try{const c=JSON.parse(localStorage.getItem('open-kaart-uitzicht'))||{},d=document.documentElement.dataset;" +
  'for(const k of["look","letters","motion"])if(typeof c[k]==="string")d[k]=c[k]}catch{}';

/** The hash under which the content security policy lets {@link applyLook} run. */
export const applyLookHash = `sha256-${createHash('sha256').update(applyLook).digest('base64')}` as const;
