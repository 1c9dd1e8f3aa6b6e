import type { DossierPages } from '../../nl/dossier/pages.ts';

export const dossierPages: DossierPages = {
  titles: {
    overview: 'نظرة عامة',
    reading: 'بطاقات',
    card: 'بطاقة',
    plan: 'الخطة',
    calendar: 'المواعيد',
    people: 'جهات الاتصال',
    keepsakes: 'الألبوم',
    sharing: 'أشخاص',
    log: 'خط زمني',
    requests: 'أسئلة',
    work: 'صندوق الرسائل',
    eighteen: 'لاحقًا',
    shared: 'فُتح لي',
    around: 'حولي',
    keeping: 'المتابعة',
    letter: 'الدخول',
    settings: 'الإعدادات',
  },
  description: 'صفحة لمن سجّل الدخول.',
  withoutScript: {
    title: 'هذه الصفحة تحتاج إلى JavaScript',
    text: 'قراءة ملفك على هذه الشاشة لا تعمل في هذا المتصفح. لا مشكلة في ملفك.',
    onPaper: link => `يمكنك أيضًا طلب ملفك ${link('على الورق أو في حديث')}. هذا حقّك.`,
    signOut: 'هل سجّلت الدخول؟ يرجى تسجيل الخروج أيضًا. هكذا لا يقرأ أحد غيرك.',
    button: 'تسجيل الخروج',
  },
};
