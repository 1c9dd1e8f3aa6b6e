import type { Calendar } from '../../nl/dossier/calendar.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('ar');

export const calendar: Calendar = {
  lead: 'هذه مواعيدك. تريد الحديث عن أحدها؟ ضغطة واحدة تكفي.',
  empty: {
    title: 'لا مواعيد بعد',
    text: 'هنا تأتي مواعيدك، مع اليوم والساعة. لم يضع أحد موعدًا بعد.',
  },
  coming: 'ما سيأتي',
  nothingComing: 'لا شيء آخر مخطّط.',
  past: count =>
    counted(count, {
      zero: 'ما مضى (لا مواعيد)',
      one: 'ما مضى (موعد واحد)',
      two: 'ما مضى (موعدان)',
      few: 'ما مضى (# مواعيد)',
      many: 'ما مضى (# موعدًا)',
      other: 'ما مضى (# موعد)',
    }),
  fromUntil: (from, until) => `من ${from} إلى ${until}`,
  at: from => `الساعة ${from}`,
  where: 'أين؟',
  withWhom: 'مع من؟',
  online: 'فتح مكالمة الفيديو',
  onlineHint: 'هذا يفتح موقعًا آخر.',
  readCard: 'قراءة البطاقة',
  discuss: 'أريد الحديث عن هذا',
  discussWhat: title => sentence`: ${title}`,
};
