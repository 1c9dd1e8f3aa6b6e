import type { Plan } from '../../nl/dossier/plan.ts';
import { countingIn } from '../../plural.ts';

const counted = countingIn('ar');

export const plan: Plan = {
  lead: 'هنا ما تعملون عليه معًا. من يفعل ماذا، وإلى أين وصلتم؟',
  empty: {
    title: 'لا أهداف بعد',
    text: 'هنا تأتي أهدافك، مع الخطوات ومن يقوم بها. لم يضع أحد هدفًا بعد.',
  },
  goals: 'الأهداف',
  others: 'اتفاقات وغيرها',
  progress: 'إلى أين وصلتم؟',
  stepsDone: (done, all) =>
    counted(all, {
      zero: 'لا خطوات',
      one: `المنجز: ${done} من خطوة واحدة`,
      two: `المنجز: ${done} من خطوتين`,
      few: `المنجز: ${done} من # خطوات`,
      many: `المنجز: ${done} من # خطوة`,
      other: `المنجز: ${done} من # خطوة`,
    }),
  percent: percent => `${percent}٪`,
  steps: 'الخطوات',
  done: 'تمّت',
  toDo: 'لم تتمّ بعد',
  who: 'من يقوم بها؟',
  why: 'لماذا هذا الهدف؟',
  readCard: 'قراءة البطاقة',
  readTogether: 'قد يكون هذا الهدف مؤثّرًا. من الأفضل قراءته مع شخص آخر.',
  view: {
    title: 'رأيي',
    invite: 'ما رأيك في هذا الهدف؟',
    write: 'كتابة رأيي',
    label: 'ما رأيك في هذا الهدف؟',
    save: 'حفظ',
    cancel: 'تراجع',
    change: 'تعديل',
    throwAway: 'رمي',
    cardTitle: goal => `رأيي: ${goal}`,
    writeFirst: 'يجب كتابة شيء أولًا.',
    kept: 'تم حفظ رأيك.',
    thrownAway: 'تم الرمي. يمكن استرجاعه خلال عشر دقائق.',
    isBack: 'عاد إلى مكانه.',
    newer: 'في نافذة أخرى كُتب هذا بشكل مختلف. هذا هو الموجود الآن:',
    newerHint: 'ما كُتب هنا ما زال موجودًا. يمكن الحفظ مرة أخرى ليحلّ محلّ الآخر.',
    guarded: 'حصلت للتوّ على مفتاح جديد. كلماتك الخاصة تُفتح من جديد بعد بضعة أيام.',
  },
};
