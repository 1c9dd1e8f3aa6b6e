import type { AccessLog } from '../../nl/dossier/access-log.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('ar');

const listOf = (count: number) =>
  counted(count, {
    zero: 'قائمة فارغة',
    one: 'قائمة فيها بطاقة واحدة',
    two: 'قائمة فيها بطاقتان',
    few: 'قائمة فيها # بطاقات',
    many: 'قائمة فيها # بطاقة',
    other: 'قائمة فيها # بطاقة',
  });
const lines = (count: number) =>
  counted(count, {
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '# أسطر',
    many: '# سطرًا',
    other: '# سطر',
  });

export const accessLog: AccessLog = {
  lead: 'هل ينظر شخص آخر إلى بطاقاتك؟ يظهر ذلك هنا. أما قراءتك أنت فلا نسجّلها.',
  nobodyLooked: {
    title: 'لم ينظر أحد بعد',
    text: 'هنا يأتي كل من ينظر إلى بطاقاتك: من، ومتى، وماذا، ولماذا.',
  },
  line: ({ clock, time, what }) => sentence`${time(`الساعة ${clock}`)}: ${what}.`,
  what: {
    card: title => sentence`البطاقة «${title}»`,
    someCard: 'بطاقة',
    file: title => sentence`ملف مرفق بالبطاقة «${title}»`,
    someFile: 'ملف مرفق ببطاقة',
    cardOpened: title => sentence`فتح البطاقة «${title}» لك بعد حديث`,
    someCardOpened: 'فتح بطاقة لك بعد حديث',
    shelf: (count, shelf) => `${listOf(count)}، في قسم ${shelf}`,
    overview: count => `${listOf(count)}، في نظرتك العامة`,
    'relation-recorded': what => `تسجيل: ${what}`,
    'relation-confirmed': what => `مراجعة وموافقة: ${what}`,
    'relation-refused': what => `مراجعة ورفض: ${what}`,
    'relation-ended': what => `طلب إيقاف: ${what}`,
    'relation-end-confirmed': what => `مراجعة، وهذا يتوقف: ${what}`,
    'relation-end-refused': what => `مراجعة، وهذا يستمر: ${what}`,
    recovered: 'حصولك في مكتب على طريقة جديدة للدخول',
  },
  relations: {
    capacity: 'هل القرار في ملفك لك أنت',
    representative: 'من يقرر عنك',
    'contact-ban': 'من لا يُسمح له بالاتصال',
    'legal-basis': 'من يسمح له القانون أو القاضي بالنظر',
    'trusted-person': 'من هو الشخص الذي تثق به',
    involvement: 'أي فريق يرافقك',
  },
  someRelation: 'شيء عن الأشخاص من حولك',
  bases: {
    subject: 'هذا ملف الشخص نفسه.',
    parental: 'هذا مسموح للوالد أو الوصي.',
    mandate: 'هذا مسموح للشخص الذي تثق به. كان ذلك بموافقتك.',
    'own-team': 'كتب ذلك فريق هذا الشخص، أو يعمل معك الآن.',
    law: 'يسمح بذلك القانون أو القاضي. لا يمكن إيقافه هنا، لكن يمكنك السؤال عن السبب.',
    consent: 'كان ذلك بموافقتك.',
    'file-holder': 'هذا جزء من عمل من يحفظ ملفك.',
  },
  youAllowedFor: {
    know: 'كان ذلك بموافقتك، لمعرفة الأحوال.',
    help: 'كان ذلك بموافقتك، للمساعدة.',
    arrange: 'كان ذلك بموافقتك، لترتيب أمر ما.',
    'hand-over': 'كان ذلك بموافقتك، لتسليم المتابعة.',
  },
  unknownStep: 'شيء لا تعرفه هذه الشاشة بعد',
  why: 'لماذا؟',
  askWhom: (name, time) => sentence` سؤال إلى ${name}، عن الساعة ${time}`,

  filter: {
    label: 'نظرات مَن تريد أن ترى؟',
    everybody: 'الجميع',
  },

  gaps: {
    title: 'ما لا يظهر هنا',
    lead: 'لا يوجد سجل يرى كل شيء. هذا غير موجود فيه:',
    each: {
      'own-looks': { title: 'ما تقرأه أنت', text: 'لا أحد يسجّل ذلك. ولا نحن.' },
      'not-here': {
        title: 'القراءة خارج هذا الموقع',
        text: 'يمكن لشخص أن يقرأ ملفك على الورق أيضًا، أو يتحدث عنه بالهاتف، أو يفتحه في نظام منظمته.',
      },
      'list-without-names': {
        title: 'أي بطاقات كانت في القائمة',
        text: 'عند عرض قائمة نكتب كم بطاقة ظهرت، لا أي بطاقات.',
      },
      refused: {
        title: 'من لم يرَ شيئًا',
        text: 'هل يحاول شخص النظر دون إذن؟ لا يرى شيئًا، ولا نكتب شيئًا.',
      },
      'see-as': {
        title: 'النظر بعيني شخص آخر',
        text: 'هل تنظر إلى ما يراه شخص آخر؟ هذه نظرتك أنت، لا نظرته.',
      },
      'dossier-cover': {
        title: 'فتح ملفك دون رؤية بطاقة',
        text: 'من يقرأ معك يرى أولًا فقط في أي أقسام يوجد شيء. لا نحسب ذلك نظرًا.',
      },
      'question-read-again': {
        title: 'من يقرأ سؤالك مرة أخرى',
        text: 'يظهر لك من قرأ سؤالك أولًا. إن قرأه زميل لاحقًا فلا يُكتب ذلك في أي مكان.',
      },
      'file-holder-names': {
        title: 'من رأى الأسماء من حولك',
        text: 'من يحفظ ملفك يرى من حولك. نكتب فقط ما يغيّره ذلك الشخص.',
      },
      operator: {
        title: 'من يدير الأجهزة',
        text: 'من يدير الأجهزة ولديه كل المفاتيح قد يقرأ دون أن يظهر ذلك هنا.',
      },
      backups: {
        title: 'النسخ',
        text: 'توجد نسخ لوقت تعطل الجهاز. من يصل إليها وإلى المفاتيح لا يترك أثرًا هنا.',
      },
      'between-seals': {
        title: 'الجزء الأخير جدًا',
        text: 'كل ساعة نختم السجل. ما جاء بعد ذلك غير مختوم بعد.',
      },
    },
  },

  takeAlong: {
    title: 'خذ سجلك معك',
    text: 'يُحفظ على هذا الجهاز. أليس جهازك؟ الأفضل ألا تحفظه.',
    csv: 'حفظ كجدول',
    json: 'حفظ للحاسوب',
    busy: 'نجلب سجلك.',
    done: count => `تم الحفظ: ${lines(count)}.`,
    columns: {
      when: 'متى',
      who: 'من',
      role: 'الدور',
      organisation: 'المنظمة',
      what: 'ماذا',
      why: 'لماذا',
    },
  },

  check: {
    title: 'هل هذا السجل صحيح؟',
    text: 'كل سطر مربوط بالسطر الذي قبله، مثل سلسلة. هل غيّر أحد شيئًا أو محاه؟ عندها تنقطع السلسلة. جهازك يحسب ذلك بنفسه.',
    start: 'احسب ذلك',
    again: 'احسب مرة أخرى',
    busy: count => `نحسب الآن، صحيح حتى الآن: ${lines(count)}.`,
    empty: 'لا شيء في سجلك بعد. إذن لم يتغير شيء.',
    whole: (count, day) => `كل شيء صحيح: ${lines(count)}، حتى ${day}.`,
    erased: count => `محتوى ممحو في: ${lines(count)}. السلسلة هناك ما زالت كاملة.`,
    altered: at => `تغيّر السطر ${at} بعد كتابته.`,
    missing: at => `ابتداءً من السطر ${at} ضاع شيء.`,
    goodUpTo: (count, day) => `حتى السطر ${count} (${day}) كل شيء صحيح.`,
    goodUpToNothing: 'لا يوجد سطر صحيح بالتأكيد.',
    whatNow: 'هذا أمر خطير، وليس ذنبك. أرسل شكوى واذكر ما هو مكتوب هنا.',
    complain: 'إرسال شكوى',
    seals: {
      fits: (day, time) => `الختم بتاريخ ${day} الساعة ${time} مطابق.`,
      unchecked: 'لا يستطيع هذا المتصفح فحص الختم. أما السلسلة فيستطيع.',
      none: 'لا يوجد ختم بعد: يأتي خلال ساعة.',
      forged: 'الختم غير حقيقي. أخبرنا: أرسل شكوى.',
    },
    key: name => sentence`مفتاح الختم: ${name}. اكتبه عندك. فيما بعد يظهر لك هل هو نفسه.`,
  },
};
