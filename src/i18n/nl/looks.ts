/** The panel in which somebody chooses how the site looks. */
export const looks = {
  open: 'Uitzicht en letters',
  look: 'Uitzicht',
  device: { name: 'Mijn toestel', hint: 'licht of donker' },
  zon: { name: 'Zon', hint: 'warm en licht' },
  maan: { name: 'Maan', hint: 'donker' },
  zee: { name: 'Zee', hint: 'rustig' },
  contrast: { name: 'Contrast', hint: 'zwart en geel' },
  size: 'Hoe groot?',
  sizes: { gewoon: 'Gewoon', groot: 'Groot', grootst: 'Heel groot' },
  font: 'Duidelijke letters',
  motion: 'Minder beweging',
  reset: 'Zoals eerst',
  asBefore: 'Alles staat weer zoals eerst.',
  stays: 'Je keuze blijft op dit toestel.',
};

export type Looks = typeof looks;
