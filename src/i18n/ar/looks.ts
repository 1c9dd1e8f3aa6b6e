import type { Looks } from '../nl/looks.ts';

export const looks: Looks = {
  open: 'المظهر والحروف',
  look: 'المظهر',
  device: { name: 'مثل جهازي', hint: 'فاتح أو داكن' },
  zon: { name: 'الشمس', hint: 'دافئ وفاتح' },
  maan: { name: 'القمر', hint: 'داكن' },
  zee: { name: 'البحر', hint: 'هادئ' },
  contrast: { name: 'تباين', hint: 'أسود وأصفر' },
  size: 'ما الحجم؟',
  sizes: { gewoon: 'عادي', groot: 'كبير', grootst: 'كبير جدًا' },
  font: 'حروف أوضح',
  motion: 'حركة أقل',
  reset: 'كما كان',
  asBefore: 'عاد كل شيء كما كان.',
  stays: 'يبقى اختيارك على هذا الجهاز.',
};
