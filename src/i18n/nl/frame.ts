/** What stands around every page: header, footer, the way out. */
export const frame = {
  toContent: 'Naar de inhoud',
};

export type Frame = typeof frame;
