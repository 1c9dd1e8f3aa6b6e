import type { Shared } from '../../nl/dossier/shared.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';
import { shelves } from './shelves.ts';

const counted = countingIn('ar');

export const shared: Shared = {
  headings: {
    overview: 'مرحبًا',
    reading: 'قراءة البطاقات',
    card: 'بطاقة',
    plan: 'خطّتي',
    calendar: 'مواعيدي',
    people: 'الأشخاص من حولي',
    keepsakes: 'ذكرياتي',
    sharing: 'من يرى ماذا',
    log: 'من نظر',
    requests: 'أسئلتي',
    work: 'الإجابة عن الأسئلة',
    eighteen: 'بلوغي 18 عامًا',
    shared: 'فُتح لي',
    around: 'من حولي',
    keeping: 'المتابعة',
    letter: 'إعطاء طريقة دخول',
    settings: 'الإعدادات',
  },
  nav: {
    label: 'ملفّي',
    overview: 'نظرة عامة',
    reading: 'قراءة',
    sharing: 'من يرى ماذا',
    log: 'من نظر',
    requests: 'أسئلتي',
    work: 'صندوق الرسائل',
    eighteen: 'بلوغي 18 عامًا',
    shared: 'فُتح لي',
    around: 'حولي',
    keeping: 'المتابعة',
  },
  demo: { title: 'هذا عرض تجريبي.', text: 'كل الأشخاص والقصص من الخيال.' },
  signedInAs: name => sentence`تم الدخول باسم ${name}.`,
  readingAlongWith: name => sentence`هنا ما يصلك من ملف ${name}.`,
  decidingFor: name => sentence`القرار لك باسم ${name}.`,
  settings: 'الإعدادات',
  signOut: 'تسجيل الخروج',

  chooser: {
    mine: 'ملفّي أنا',
    actingFor: 'باسم طفلي',
    sharedWithMe: 'ملفات مفتوحة لي',
    decideFor: 'القرار لك الآن عن هذا الطفل',
    myDossier: 'ملفّي',
    readShared: 'قراءة ما هو مفتوح لك',
    hint: 'ما هو مفتوح لك يبقى بينكما. وصاحب الملف أو صاحبته يعرف أنك نظرت.',
    another: 'اختيار ملف آخر',
  },
  nothing: {
    title: 'لا شيء على الطاولة بعد',
    text: 'ليس لك ملف هنا بعد. ولا أحد يفتح لك شيئًا الآن.',
    onPaper: link => sentence`لكن يمكنك طلب ملفك ${link('على الورق أو في حديث')}.`,
  },
  notForYou: {
    title: 'هذه الصفحة ليست لك',
    text: name => sentence`ما هنا يظهر فقط لـ ${name}. لكن يمكنك قراءة ما هو مفتوح لك.`,
    read: 'قراءة ما هو مفتوح لي',
  },

  waiting: 'نحضر بطاقاتك.',
  more: 'إظهار المزيد',
  loadingMore: 'نحضر المزيد',
  undo: 'تراجع',
  okay: 'حسنًا',

  mishap: {
    title: 'حدث خطأ عندنا',
    text: 'هذا ليس ذنبك. لم يضع شيء.',
    reload: 'تحميل الصفحة من جديد',
  },
  signedOut: {
    title: 'يجب تسجيل الدخول أولًا',
    text: 'بعد وقت بلا استعمال نسجّل خروجك تلقائيًا. هكذا لا يقرأ أحد غيرك.',
    nothingLost: 'لم يضع شيء.',
    signIn: 'تسجيل الدخول',
    onPaper: link => sentence`الدخول لا يعمل؟ يمكنك طلب ملفك ${link('على الورق أو في حديث')}.`,
  },
  signOutFailed: {
    title: 'لم يتم تسجيل الخروج بعد',
    text: 'بطاقاتك لم تعد على الشاشة. لكن الدخول ما زال مفتوحًا.',
    again: 'محاولة الخروج من جديد',
  },
  signInAgain: {
    title: 'أولًا تسجيل الدخول من جديد.',
    text: 'هكذا نتأكد أن القرار قرارك. بعدها تكون العودة إلى هنا. واختياراتك تبقى جاهزة.',
    button: 'تسجيل الدخول من جديد',
  },

  missing: {
    title: 'لم نجد هذا',
    text: 'هذه البطاقة غير موجودة، أو ليست مفتوحة لك.',
    toOverview: 'إلى النظرة العامة',
  },
  away: {
    title: 'هذا لا يعمل الآن',
    notYou: 'السبب ليس منك.',
    busy: 'الضغط كبير الآن. يرجى الانتظار قليلًا ثم المحاولة من جديد.',
    nothingLost: 'لم يضع شيء. ملفك ما زال في مكانه.',
    again: 'محاولة من جديد',
    onPaper: link => sentence`طال الانتظار؟ يمكنك طلب ملفك ${link('على الورق أو في حديث')}.`,
  },
  trouble: {
    busy: 'الضغط كبير الآن. لم يتغيّر شيء. يرجى المحاولة بعد قليل.',
    unreachable: 'هذا لا يعمل الآن. لم يضع شيء. يرجى المحاولة من جديد.',
    gone: 'هذا لم يعد موجودًا. يرجى تحميل الصفحة من جديد.',
    conflict: 'هذا حدث من قبل، أو تغيّر الآن. يرجى تحميل الصفحة من جديد.',
    invalid: 'هذا غير ممكن هكذا. لم يتغيّر شيء.',
    refused: 'لم ينجح ذلك. لم يتغيّر شيء.',
  },

  ask: {
    promise: day => `حفظنا طلبك. من حقّك ردّ أول قبل ${day}.`,
    takenBack: 'تم سحب طلبك.',
    takeBack: 'سحب الطلب',
  },
  answer: { done: 'نعم، تم ذلك.', partly: 'جزء نعم وجزء لا.', refused: 'لا.' },
  call: 'اتصال:',

  part: {
    mine: 'هذا جزء من ملفك.',
    theirs: name => sentence`هذا جزء من ملف ${name}.`,
    connected: organisations => sentence`المتصل مع Open Kaart: ${organisations}.`,
    noneConnected: 'لا توجد منظمة متصلة بعد.',
    howToAsk: 'طريقة طلب الباقي',
  },

  shelves,
  kinds: {
    report: 'تقرير',
    goal: 'هدف',
    agreement: 'اتفاق',
    appointment: 'موعد',
    contact: 'جهة اتصال',
    document: 'وثيقة',
    keepsake: 'ذكرى',
    'own-word': 'كلمات خاصة',
  },
  closedCard: 'بطاقة مغلقة',
  closedBecause: ground => `بطاقة مغلقة: ${ground}`,
  whyClosed: 'لماذا؟',
  grounds: {
    confidential: 'كلام قيل بثقة',
    'third-party': 'عن شخص آخر',
    court: 'مكتوب للقاضي',
    interest: 'ليس الآن، لمصلحتك',
  },
  roles: {
    mother: 'ماما',
    father: 'بابا',
    guardian: 'وصيّ أو وصيّة',
    guide: 'شخص يرافقك',
    consulent: 'شخص من خدمة رعاية الشباب (consulent)',
    'school-counsellor': 'شخص من CLB',
    'trusted-person': 'شخص موضع ثقة',
    other: 'شخص من محيطك',
  },

  cards: count =>
    counted(count, {
      zero: 'لا بطاقات',
      one: 'بطاقة واحدة',
      two: 'بطاقتان',
      few: '# بطاقات',
      many: '# بطاقة',
      other: '# بطاقة',
    }),
  cardsWithClosed: (count, closed) =>
    counted(count, {
      zero: 'لا بطاقات',
      one: 'بطاقة واحدة، وهي مغلقة',
      two: `بطاقتان، المغلق منها: ${closed}`,
      few: `# بطاقات، المغلق منها: ${closed}`,
      many: `# بطاقة، المغلق منها: ${closed}`,
      other: `# بطاقة، المغلق منها: ${closed}`,
    }),
  noCardsYet: 'لا بطاقات بعد',
  sharedWithYou: 'مفتوح لك',
  daysLeft: count =>
    count <= 0
      ? 'اليوم'
      : counted(count, {
          zero: 'اليوم',
          one: 'بقي يوم واحد',
          two: 'بقي يومان',
          few: 'بقيت # أيام',
          many: 'بقي # يومًا',
          other: 'بقي # يوم',
        }),
};
