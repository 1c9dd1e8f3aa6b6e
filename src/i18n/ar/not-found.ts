import type { NotFound } from '../nl/not-found.ts';

export const notFound: NotFound = {
  title: 'لم نجد هذه البطاقة',
  text: 'ربّما انتقلت الصفحة إلى مكان آخر، أو في العنوان خطأ صغير. الخطأ ليس منك.',
  description: 'الصفحة المطلوبة غير موجودة أو انتقلت إلى مكان آخر.',
  startHere: 'أو البدء من هنا',
  home: 'إلى البداية',
  urgent: 'مساعدة عاجلة',
};
