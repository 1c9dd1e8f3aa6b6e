import type { ReactNode } from 'react';
import type { Settings } from '../../nl/dossier/settings.ts';
import { sentence } from '../../sentence.ts';

export const settings: Settings = {
  lead: 'هنا يمكنك اختيار طريقة الدخول، ومعرفة الأجهزة التي عليها تسجيل دخولك.',

  looks: {
    title: 'المظهر',
    text: 'اختيار الألوان وأحرف أكبر.',
    button: 'اختيار المظهر',
  },

  sessions: {
    title: 'على أيّ أجهزة تسجيل دخولك؟',
    text: 'إذا ظهر جهاز لا تعرفه، فيمكنك تسجيل خروجه واختيار عبارة مرور جديدة.',
    kinds: { phone: 'هاتف', tablet: 'جهاز لوحي', computer: 'حاسوب' },
    here: 'هذا الجهاز',
    since: (day: string, time: string) => `منذ ${day}، ${time}`,
    shared: 'جهاز مشترك',
    end: 'تسجيل الخروج منه',
    endMore: (device: string) => `: ${device}`,
    ended: 'تمّ تسجيل خروج ذلك الجهاز.',
    endAll: 'تسجيل الخروج من كلّ الأجهزة',
    endAllText: 'يُسجَّل خروجك من كلّ جهاز، ومن هنا أيضًا.',
  },

  name: {
    title: 'اسم المستخدم وعبارة المرور',
    is: (userName: ReactNode) => sentence`اسم المستخدم هو ${userName}.`,
    noPassphrase: 'لا توجد عبارة مرور بعد. دخولك بمفتاح مرور.',
    guarded: (day: string) => `لديك طريقة دخول جديدة. كلماتك الخاصّة والموافقات الجديدة مغلقة حتّى ${day}.`,
    change: 'اختيار عبارة مرور جديدة',
    current: 'عبارة المرور الحالية',
    save: 'حفظ',
    changed: 'عبارة المرور الجديدة تعمل. وتمّ تسجيل خروجك من الأجهزة الأخرى.',
    none: 'دخولك الآن عن طريق الجهة الحكومية. يمكنك إضافة اسم مستخدم، لحين لا تكون بطاقتك أو تطبيقك معك.',
    make: 'إضافة اسم مستخدم',
    made: 'يمكنك الآن الدخول باسم المستخدم أيضًا.',
    cancel: 'ليس الآن',
  },

  passkeys: {
    title: 'مفاتيح المرور',
    text: 'مفتاح المرور موجود على جهازك، وتستعمل له إصبعك أو وجهك أو رمز جهازك.',
    none: 'لا يوجد مفتاح مرور بعد.',
    since: (day: string) => `منذ ${day}`,
    add: 'إضافة مفتاح مرور',
    label: 'ما اسم هذا المفتاح؟',
    labelExample: 'مثلًا: هاتفي',
    added: 'تمّت إضافة مفتاح المرور.',
    rename: 'تغيير الاسم',
    renamed: 'تمّ تغيير الاسم.',
    remove: 'حذف',
    removed: 'تمّ حذف مفتاح المرور. من الأفضل حذفه من جهازك أيضًا.',
    lastOne: 'هذه طريقة دخولك الوحيدة. الرجاء اختيار عبارة مرور أو مفتاح آخر أوّلًا.',
    noPasskeys: 'هذا المتصفّح لا يستطيع إنشاء مفاتيح مرور.',
    failed: 'لم ينجح إنشاء مفتاح المرور. لم يتغيّر شيء.',
  },

  codes: {
    title: 'رموز أُنشئت لك',
    text: 'هل بينها رمز لا تعرفه؟ يمكنك سحبه وطلب المساعدة من شخص موضع ثقة.',
    none: 'لم ينشئ أحد رمزًا لك من قبل.',
    invitation: 'رمز للدخول أوّل مرّة',
    recovery: 'رمز للدخول من جديد',
    by: (maker: ReactNode, organisation: ReactNode) => sentence`من ${maker}، ${organisation}`,
    byTwo: (maker: ReactNode, second: ReactNode, organisation: ReactNode) =>
      sentence`من ${maker} و${second}، ${organisation}`,
    used: (day: string) => `استُعمل في ${day}`,
    open: (day: string) => `يعمل حتّى ${day}`,
    over: (day: string) => `لم يُستعمل. كان يعمل حتّى ${day}`,
    takeBack: 'سحب',
    takenBack: 'لم يعد الرمز يعمل.',
  },

  sharedDevice: {
    title: 'على جهاز مشترك',
    text: 'عند تسجيل الدخول يمكنك التأشير على أنّ غيرك يستعمل هذا الجهاز. عندها يحدث ما يلي:',
    short: 'بعد 10 دقائق دون استعمال يُسجَّل خروجك، وبعد نصف ساعة في كلّ الأحوال.',
    again: 'عند فتح ملفّك نسأل بعد مدّة مرّة أخرى من أنت.',
    nothing: 'بعد تسجيل الخروج لا يبقى منك شيء على الجهاز.',
    now: 'هكذا دخولك الآن.',
  },
};
