import type { Overview } from '../../nl/dossier/overview.ts';
import { sentence } from '../../sentence.ts';

export const overview: Overview = {
  hello: firstName => sentence`مرحبًا ${firstName}`,
  onYourTable: 'هذا ما على طاولتك الآن.',
  youDecide: 'قرار من يقرأ معك هو قرارك.',
  readingAlong: name => sentence`هنا ما هو مفتوح لك. يظهر لـ ${name} متى نظرت وأي بطاقات فتحت.`,
  learnMore: (howItWorks, allCards) =>
    sentence`معرفة المزيد عن الملف؟ ${howItWorks('هكذا يعمل الملف')}، أو الذهاب إلى ${allCards('كل البطاقات')}.`,

  shelves: 'الأقسام',
  newest: 'أحدث البطاقات',
  noNewest: 'هنا تأتي أحدث بطاقاتك. لم يضع أحد بطاقة بعد.',

  whoReads: 'من يمكنه القراءة معك الآن؟',
  nobodyReads: 'لا أحد. لا يقرأ بطاقاتك هنا أحد غيرك.',
  readers: (_count, number) => sentence`عدد الأشخاص أو الفرق الذين يقرؤون شيئًا بموافقتك: ${number}`,
  seeWhoSees: 'من يرى ماذا؟',

  part: 'هذا جزء من ملفك',
  sources: 'كل منظمة لها ملف خاص بها أيضًا. بالضغط على اسم تظهر طريقة طلب الباقي.',
  noSources: 'لا توجد منظمة متصلة بعد.',
  connected: 'ترسل بطاقات',
  notConnected: 'غير متصلة بعد',
  connectedSince: day => `منذ ${day}. وربما يوجد شيء على الورق أيضًا.`,

  asked: 'ما طلبته',
  askedToDelete: 'طلبك: المحو',
  thinkAgain: (day, left) => sentence`يمكنك تغيير رأيك حتى ${day} (${left}).`,
  lookOrWithdraw: 'عرض الطلب أو سحبه',
  askedOn: ({ made, reaction, answer }) =>
    `تاريخ الطلب: ${made}. من حقّك ردّ أول قبل ${reaction}. وآخر موعد للجواب: ${answer}. في هذه النسخة لا يجيب أحد بعد.`,
  withdraw: 'سحب الطلب',
  withdrawn: 'تم سحب طلبك.',
  requests: {
    access: 'طلبك: قراءة شيء',
    correction: 'طلبك: تصحيح شيء',
    restriction: 'طلبك: حجب شيء',
    question: 'سؤالك',
    complaint: 'شكواك',
    deletion: 'طلبك: المحو',
  },
};
