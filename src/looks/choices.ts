/** What a person can choose about how the site looks, and the values of each choice. Without a choice the device decides. */
export const choices = {
  look: ['zon', 'maan', 'zee', 'contrast'],
  size: ['groot', 'grootst'],
  font: ['leesbaar'],
  motion: ['minder'],
} as const;

export type Look = (typeof choices.look)[number];

/** The ground of each look (`--table` in tokens.css): the browser colours its own bars with it. */
export const grounds: Readonly<Record<Look, string>> = {
  zon: '#f3eee6',
  maan: '#15182f',
  zee: '#eaf1f4',
  contrast: '#000000',
};

/** Where the choices stay: on the device, never in a cookie, so that no server learns them. */
export const storageKey = 'open-kaart-uitzicht';
