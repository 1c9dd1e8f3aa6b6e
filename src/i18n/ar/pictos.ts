import type { Pictos } from '../nl/pictos.ts';

export const pictos: Pictos = {
  find: 'البحث عن صورة',
  example: 'مثلاً (بالهولندية): boos أو dokter',
  clear: 'عرض كل الصور',
  topics: 'الذهاب إلى موضوع',
  shown: (some, all) => `الصور المعروضة: ${some} من ${all}.`,
  none: 'لا توجد هذه الصورة. يمكن تجربة كلمة أخرى.',
};
