import type { Keepsakes } from '../../nl/dossier/keepsakes.ts';
import { countingIn } from '../../plural.ts';

const counted = countingIn('ar');

export const keepsakes: Keepsakes = {
  lead: 'لحظات جميلة وصور. هي لك. ما يبقى هو قرارك.',
  empty: { title: 'لا ذكريات بعد', text: 'ما الذي لا تريد نسيانه أبدًا؟ يمكن حفظ أول لحظة الآن.' },
  add: 'حفظ لحظة',
  ofOthers: 'من آخرين إليك',
  guarded: 'حصلت للتوّ على مفتاح جديد. ذكرياتك تُفتح من جديد بعد بضعة أيام.',
  form: {
    newTitle: 'لحظة جديدة',
    changeTitle: 'تعديل هذه اللحظة',
    title: 'ما اسم هذه اللحظة؟',
    text: 'ما الذي تريد أن تحكيه عنها؟ هذا ليس ضروريًا.',
    day: 'متى كانت؟',
    photos: 'صورة أو PDF معها؟ هذا ليس ضروريًا.',
    photosHint: megabytes =>
      `صورة (JPEG أو PNG أو WebP) أو PDF، حتى ${megabytes} ميغابايت لكل ملف. نزيل مكان التقاط الصورة ووقته.`,
    chosen: count =>
      counted(count, {
        zero: 'لا ملفات',
        one: 'ملف واحد مختار',
        two: 'ملفان مختاران',
        few: '# ملفات مختارة',
        many: '# ملفًا مختارًا',
        other: '# ملف مختار',
      }),
    save: 'حفظ',
    cancel: 'تراجع',
    titleFirst: 'يجب إعطاء اللحظة اسمًا أولًا.',
    dayFirst: 'يجب اختيار اليوم أو يوم مضى.',
    tooLarge: (name, megabytes) => `«${name}» كبير جدًا. الحد الأقصى للملف ${megabytes} ميغابايت.`,
    sending: (done, all) => `الملف ${done} من ${all} في الطريق.`,
    newer: 'في نافذة أخرى تغيّر هذا من قبل. هذا هو الموجود الآن:',
    newerHint: 'ما كُتب هنا ما زال موجودًا. يمكن الحفظ مرة أخرى ليحلّ محلّ الآخر.',
  },
  kept: 'تم حفظ لحظتك.',
  change: 'تعديل',
  addFile: 'إضافة صورة',
  throwAway: 'رمي',
  thrownAway: 'تم الرمي. يمكن استرجاعه خلال عشر دقائق.',
  isBack: 'عادت لحظتك.',
  what: title => `: ${title}`,
  files: {
    photoOf: title => `صورة من «${title}»`,
    failed: 'لم تصل هذه الصورة. لم تضِع. يمكن إعادة تحميل الصفحة.',
    keep: 'حفظ على هذا الجهاز',
    openPdf: 'فتح PDF',
    remove: 'إزالة',
    removeTitle: 'محو هذا الملف؟',
    removeText: 'لا يمكن التراجع عن هذا. يبقى باقي اللحظة.',
    yes: 'نعم، امحُه',
    no: 'لا، اتركه',
    removed: 'تم محو الملف.',
    added: count =>
      counted(count, {
        zero: 'لم يُضف شيء.',
        one: 'أُضيف ملف واحد.',
        two: 'أُضيف ملفان.',
        few: 'أُضيفت # ملفات.',
        many: 'أُضيف # ملفًا.',
        other: 'أُضيف # ملف.',
      }),
    notArrived: 'تم حفظ كلماتك. هذا الملف لم يصل:',
    again: 'محاولة أخرى',
    without: 'الاستغناء عنه',
  },
  bin: {
    title: 'سلّة المهملات',
    explain: 'ما يوجد هنا يختفي نهائيًا بعد عشر دقائق.',
    until: time => `يختفي الساعة ${time}`,
    takeBack: 'استرجاع',
    wipe: 'محو الآن',
    wiped: 'تم المحو نهائيًا.',
  },
};
