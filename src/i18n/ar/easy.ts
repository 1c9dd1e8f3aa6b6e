import type { Easy } from '../nl/easy.ts';

export const easy: Easy = {
  open: 'نسخة سهلة',
  openHint: 'جملة واحدة وصورة واحدة في كل بطاقة',
  subtitle: 'نسخة سهلة',
  describe: title =>
    `${title}: نسخة سهلة. في كل بطاقة جملة قصيرة واحدة وصورة واحدة. يمكن طباعة البطاقات أيضًا.`,
  more: 'قراءة المزيد',
  previous: 'السابق',
  next: 'التالي',
  place: (card, count) => `البطاقة ${card} من ${count}`,
  call: number => `اتصال بالرقم ${number}`,
  toCheck: 'لم يُراجَع بعد',
  cards: 'البطاقات',
  endTitle: 'هذا كل شيء.',
  endText: 'ماذا تريد أن تفعل الآن؟',
  again: 'من البداية',
  wholePage: 'قراءة الصفحة كلها',
  others: 'بطاقات سهلة أخرى',
  allTitle: 'بطاقات سهلة',
  allDescribe: 'كل النسخ السهلة معًا: جملة قصيرة واحدة وصورة واحدة في كل بطاقة.',
  allLead: 'جملة واحدة وصورة واحدة في كل بطاقة. ما الموضوع الذي تريد أن تعرف عنه؟',
};
