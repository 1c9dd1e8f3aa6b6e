import type { Frame } from '../nl/frame.ts';

export const frame: Frame = {
  toContent: 'الانتقال إلى المحتوى',
  start: 'البداية',
  doors: {
    label: 'الأبواب',
    rights: 'الحقوق',
    help: 'المساعدة',
    platforms: 'المنصّات',
    dossier: 'ملفّي',
  },
  search: 'بحث',
  languages: 'اختيار اللغة',
  wayBack: 'مكانك الآن',
  quickExit: { leave: 'خروج سريع', keys: 'أو بالضغط ثلاث مرّات على Shift' },
  urgent: {
    title: 'بحاجة إلى مساعدة الآن؟',
    numbers: {
      112: 'خطر على الحياة أو سيارة إسعاف',
      101: 'الشرطة',
      102: 'Awel يستمع إلى الشباب والأطفال',
      1813: 'خط المساعدة عند التفكير في الانتحار',
    },
    all: 'كل المساعدة العاجلة',
  },
  helpdesk: {
    title: 'هل هناك شيء لا يعمل؟',
    phone: 'رقم هاتفنا:',
    mail: 'بريدنا الإلكتروني:',
    hours: hours => `نحن موجودون ${hours}.`,
    notYet: 'ليس لفريق المساعدة عندنا رقم بعد. يمكنك طلب المساعدة من الشخص الذي يرافقك، أو من شخص موضع ثقة.',
    findHelp: 'أو البحث عن شخص يساعد مجّانًا',
  },
  about: {
    label: 'عن هذا الموقع',
    site: 'عن Open Kaart',
    privacy: 'الخصوصية',
    accessibility: 'سهولة الوصول',
    safety: 'تصفّح آمن',
    words: 'كلمات صعبة',
    guides: 'أدلّة المنظّمات',
    pictos: 'رموزنا المصوّرة',
  },
};
