import type { Reading } from '../nl/reading.ts';
import { countingIn } from '../plural.ts';

const count = countingIn('ar');

export const reading: Reading = {
  minutes: minutes =>
    count(minutes, {
      zero: 'أقل من دقيقة للقراءة',
      one: 'دقيقة واحدة للقراءة',
      two: 'دقيقتان للقراءة',
      few: '# دقائق للقراءة',
      many: '# دقيقة للقراءة',
      other: '# دقيقة للقراءة',
    }),
  origin: {
    title: 'من أين جاء هذا النص؟',
    writtenBy: owner => `من كتابة ${owner}.`,
    reviewed: 'آخر مراجعة في',
    nextReview: 'سنراجعه من جديد قبل',
    late: 'نحن نراجع هذا النص. ربما لم يعد كل ما فيه صحيحًا.',
    seen: 'تاريخ الاطّلاع:',
  },
  toCheck: 'ما زال يحتاج إلى تحقّق',
  more: 'المزيد عن هذا الموضوع',
  readAlso: 'للقراءة أيضًا',
  unchecked: {
    text: 'لم يراجع هذه الترجمة بعد شخص لغته الأمّ هي العربية.',
    original: 'قراءة النص باللغة الهولندية',
  },
};
