import type { Sharing } from '../../nl/dossier/sharing.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('ar');

export const sharing: Sharing = {
  called: { mother: 'ماما', father: 'بابا' },
  yourShelf: {
    'about-me': 'بطاقاتك عنك',
    reports: 'تقاريرك',
    plan: 'خطّتك',
    calendar: 'مواعيدك',
    people: 'بطاقاتك عن الأشخاص',
    documents: 'وثائقك',
    keepsakes: 'ذكرياتك',
    'my-words': 'كلماتك الخاصة',
  },
  yourCard: title => sentence`بطاقتك «${title}»`,
  oneOfYourCards: 'بطاقة من بطاقاتك',

  choosePerson: 'يرجى اختيار شخص. ثم تظهر طاولتك كما يراها. والقرار قرارك: ماذا يبقى مفتوحًا.',
  nobody: {
    title: 'لا أحد حول طاولتك بعد',
    text: 'هنا يأتي من يمكنك فتح بطاقات لهم. يمكنك طلب إضافتهم من الشخص الذي يرافقك.',
    learn: 'كيف تُفتح البطاقات لغيرك',
  },
  seesNothing: 'لا شيء مفتوح الآن',
  seesOtherwise: 'جزء مفتوح دون موافقتك',
  seesSomething: 'جزء مفتوح',
  teamOf: members => sentence`فريق: ${members}`,
  backToEveryone: 'العودة إلى الجميع',

  throughTheEyesOf: name => sentence`طاولتك كما تظهر لـ ${name}`,
  allClosed: 'كل البطاقات مغلقة.',
  openOfAll: (open, all) => `البطاقات المفتوحة: ${open} من ${all}.`,
  tapToTurn: 'بالضغط على بطاقة يمكنك قلبها.',
  onlyTheirs: ({ name, count, ground }) => {
    const cards = counted(count, {
      zero: 'لا بطاقات مغلقة لك',
      one: 'بطاقة واحدة مغلقة لك',
      two: 'بطاقتين مغلقتين لك',
      few: '# بطاقات مغلقة لك',
      many: '# بطاقة مغلقة لك',
      other: '# بطاقة مغلقة لك',
    });
    return sentence`يمكن لـ ${name} أيضًا قراءة ${cards}. لماذا هي مغلقة؟ ${ground}.`;
  },

  youSaidYes: 'وافقت على هذا',
  mayRead: {
    know: ({ name, what, until }) =>
      sentence`يمكن لـ ${name} قراءة ${what}، لمعرفة الأحوال، حتى نهاية ${until}.`,
    help: ({ name, what, until }) => sentence`يمكن لـ ${name} قراءة ${what}، للمساعدة، حتى نهاية ${until}.`,
    arrange: ({ name, what, until }) =>
      sentence`يمكن لـ ${name} قراءة ${what}، لترتيب أمر ما، حتى نهاية ${until}.`,
    'hand-over': ({ name, what, until }) =>
      sentence`يمكن لـ ${name} قراءة ${what}، لتسليم المتابعة، حتى نهاية ${until}.`,
  },
  stop: 'إيقاف هذا',
  stopWhat: (name, what) => sentence`: لا يمكن لـ ${name} بعد ذلك قراءة ${what}`,
  canReadNow: (name, what) => sentence`يمكن الآن لـ ${name} قراءة ${what}.`,
  canReadNoMore: (name, what) => sentence`لم يعد ممكنًا لـ ${name} قراءة ${what}.`,
  stayOpen: count =>
    counted(count, {
      zero: 'لا تبقى بطاقات مفتوحة.',
      one: 'تبقى بطاقة واحدة مفتوحة، لأنك فتحتها وحدها.',
      two: 'تبقى بطاقتان مفتوحتين، لأنك فتحت كل واحدة وحدها.',
      few: 'تبقى # بطاقات مفتوحة، لأنك فتحت كل واحدة وحدها.',
      many: 'تبقى # بطاقة مفتوحة، لأنك فتحت كل واحدة وحدها.',
      other: 'تبقى # بطاقة مفتوحة، لأنك فتحت كل واحدة وحدها.',
    }),

  shelfClosed: 'الكل مغلق',
  shelfOpen: 'الكل مفتوح',
  shelfPartlyOpen: (open, all) => `المفتوح: ${open} من ${all}`,
  openShelf: 'فتح القسم كله',
  closeShelf: 'إغلاق القسم كله',
  openThisShelf: shelf => `${shelf}: فتح القسم كله`,
  closeThisShelf: shelf => `${shelf}: إغلاق القسم كله`,
  emptyShelf: 'لا بطاقات بعد.',
  whatComesIsOpen: name => sentence`ما يأتي هنا لاحقًا يمكن لـ ${name} قراءته أيضًا.`,
  showAll: (count, shelf) =>
    counted(count, {
      zero: `${shelf}: لا بطاقات`,
      one: `${shelf}: إظهار البطاقة`,
      two: `${shelf}: إظهار البطاقتين`,
      few: `${shelf}: إظهار كل البطاقات (#)`,
      many: `${shelf}: إظهار كل البطاقات (#)`,
      other: `${shelf}: إظهار كل البطاقات (#)`,
    }),

  open: 'مفتوحة',
  closed: 'مغلقة',
  openFor: (title, name) => sentence`${title}، مفتوحة لـ ${name}`,
  closedForYouToo: 'هذه البطاقة مغلقة لك أيضًا.',
  aboutSomebodyElse: 'هذا عن شخص آخر. لذلك لا يمكنك فتح هذه البطاقة لغيرك.',

  whoCanRead: title => sentence`من يمكنه قراءة «${title}»؟`,
  whoCanReadClosed: closedCard => `من يمكنه قراءة «${closedCard}»؟`,
  backToCard: 'العودة إلى البطاقة',
  nobodyButYou: 'لا أحد غيرك. بالضغط على شخص يمكنك تغيير ذلك.',
  you: 'أنت',
  readers: youAndThem => sentence`${youAndThem}. بالضغط على شخص يمكنك تغيير ذلك.`,
  canNotRead: 'قراءة هذه البطاقة غير ممكنة',

  give: {
    title: (name, what) => sentence`هل يمكن لـ ${name} قراءة ${what}؟`,
    wholeShelf:
      'وأيضًا البطاقات التي تأتي لاحقًا في هذا القسم. البطاقات المغلقة تبقى مغلقة. والبطاقات عن أشخاص آخرين أيضًا.',
    whatFor: 'لأي غرض؟',
    purposes: {
      know: { label: 'معرفة الأحوال', hint: 'معرفة كيف حالي.' },
      help: { label: 'مساعدتي', hint: 'لتكون مرافقتي أفضل.' },
      arrange: { label: 'ترتيب أمر ما', hint: 'مثل المدرسة أو الأوراق.' },
      'hand-over': { label: 'تسليم المتابعة', hint: 'ليتعرّف عليّ شخص جديد.' },
    },
    chooseWhatFor: 'يرجى اختيار الغرض أولًا.',
    untilWhen: 'حتى متى؟',
    months: count =>
      count === 12
        ? 'سنة واحدة'
        : counted(count, {
            zero: 'أقل من شهر',
            one: 'شهر واحد',
            two: 'شهران',
            few: '# أشهر',
            many: '# شهرًا',
            other: '# شهر',
          }),
    until: day => `حتى نهاية ${day}`,
    chooseUntil: 'يرجى اختيار المدة أولًا.',
    stopAnyTime: 'يمكنك الإيقاف في أي وقت. ويبدأ ذلك فورًا.',
    yes: 'نعم، ممكن',
    no: 'لا، لا داعي',
  },
  closeAll: {
    title: 'إغلاق القسم كله؟',
    text: (name, shelf) =>
      sentence`هذه البطاقة مفتوحة لأنه يمكن لـ ${name} قراءة ${shelf}. لذلك لا يمكن إغلاق بطاقة واحدة وحدها.`,
    yes: 'نعم، إغلاق الكل',
    no: 'لا، تبقى مفتوحة',
  },
  oneMoreStep: 'خطوة أخرى',
  notNow: 'ليس الآن',

  forChild: {
    doneFor: name => sentence`القرار هنا لك، باسم ${name}.`,
    their: name => ({
      'about-me': `البطاقات عن ${name}`,
      reports: `تقارير ${name}`,
      plan: `خطّة ${name}`,
      calendar: `مواعيد ${name}`,
      people: `البطاقات عن معارف ${name}`,
      documents: `وثائق ${name}`,
      keepsakes: `ذكريات ${name}`,
      'my-words': `كلمات ${name} الخاصة`,
    }),
    theirCard: title => sentence`البطاقة «${title}»`,
    oneOfTheirCards: 'بطاقة من البطاقات',
    choosePerson: 'يرجى اختيار شخص. ثم تظهر الطاولة كما يراها. والقرار الآن لك: ماذا يبقى مفتوحًا.',
    openOfAll: (open, all) => `بطاقات مفتوحة: ${open} من ${all}.`,
    hints: {
      know: 'معرفة حال طفلك.',
      help: 'لتكون مرافقة طفلك أفضل.',
      arrange: 'مثل المدرسة أو الأوراق الرسمية.',
      'hand-over': 'ليتعرّف شخص جديد على طفلك.',
    },
  },
  notYet: {
    title: 'القرار الآن لشخص آخر',
    text: 'أحد والديك أو الوصي يقرّر الآن من يقرأ ملفك. لاحقًا يكون القرار لك. غالبًا من عمر 12 سنة.',
    talk: 'هل هناك من لا يجب أن يقرأ شيئًا؟ يمكنك قول ذلك لأحد والديك أو الوصي أو الشخص الذي يرافقك. ويمكنك دائمًا قول رأيك.',
  },

  asks: {
    title: 'طلب القراءة معك',
    wants: (name, what) => sentence`طلب من ${name}: قراءة ${what}.`,
    through: name => sentence`أرسل الطلب ${name}.`,
    why: 'لماذا؟',
    askedOn: day => `تاريخ الطلب: ${day}.`,
    free: 'نعم أو لا: الجوابان جيدان. ومن طلب لا يرى إلا جوابك.',
    yes: 'نعم، 3 أشهر',
    no: 'لا، ليس هذا',
    saidYes: (name, what, until) => sentence`يمكن لـ ${name} قراءة ${what} حتى نهاية ${until}.`,
    saidNo: name => sentence`جوابك لـ ${name} هو لا. ولا يتغيّر شيء.`,
  },
  review: {
    title: 'للتفكير من جديد',
    ending: ({ name, what, until }) =>
      sentence`يمكن لـ ${name} قراءة ${what} حتى نهاية ${until}. ثم يتوقف ذلك وحده.`,
    unused: (name, what) => sentence`يمكن لـ ${name} قراءة ${what}، لكن لم يحدث ذلك منذ أكثر من 3 أشهر.`,
    goOn: '3 أشهر أخرى',
    letEnd: 'تركه يتوقف',
    keep: 'تركه كما هو',
    endNow: 'إيقافه الآن',
    goesOn: ({ name, what, until }) =>
      sentence`تم التمديد: يمكن لـ ${name} قراءة ${what} حتى نهاية ${until}.`,
  },
  more: {
    title: 'قرارات أخرى',
    templates: { title: 'فتح أكثر من شيء معًا', text: 'مجموعة بطاقات لوالديك أو لمن يرافقك أو للمدرسة.' },
    doors: { title: 'من ينظر دون موافقتك', text: 'بسبب قانون أو قاضٍ. ومع السبب.' },
    trusted: { title: 'الشخص الذي أثق به', text: 'السماح له بالقراءة معك، أو إيقاف ذلك.' },
    moving: { title: 'سأنتقل', text: 'إيقاف كل ما تراه منظمة واحدة، مرة واحدة.' },
    block: { title: 'منع شخص', text: 'هذا الشخص لا يرى بعد ذلك شيئًا بموافقتك.' },
  },
  back: 'رجوع إلى الجميع',

  sets: {
    title: 'فتح أكثر من شيء معًا',
    intro: 'يرجى اختيار مجموعة. يظهر أولًا ما فيها. ولا يحدث شيء قبل موافقتك.',
    none: 'لا أحد حول طاولتك بعد تناسبه مجموعة.',
    names: {
      parents: 'والداي: المواعيد والاتفاقات',
      guide: 'من يرافقني: الخطّة والمواعيد',
      trusted: 'من أثق به: التقارير والخطّة والمواعيد',
      school: 'مدرستي: الخطّة والأوراق',
      newcomer: 'شخص جديد: من أنا',
    },
    choose: 'اختيار هذه المجموعة',
    who: 'من يمكنه قراءة هذا؟',
    chooseWho: 'يرجى اختيار الأشخاص أولًا.',
    opens: what => sentence`يمكنهم قراءة: ${what}.`,
    purpose: label => `الغرض: ${label}.`,
    given: count =>
      counted(count, {
        zero: 'تم. لا موافقات جديدة.',
        one: 'تم. موافقة واحدة سارية الآن.',
        two: 'تم. موافقتان ساريتان الآن.',
        few: 'تم. # موافقات سارية الآن.',
        many: 'تم. # موافقة سارية الآن.',
        other: 'تم. # موافقة سارية الآن.',
      }),
    taken: count =>
      counted(count, {
        zero: 'لم تتوقف أي موافقة.',
        one: 'توقفت موافقة واحدة.',
        two: 'توقفت موافقتان.',
        few: 'توقفت # موافقات.',
        many: 'توقفت # موافقة.',
        other: 'توقفت # موافقة.',
      }),
  },

  bases: {
    consent: 'بموافقتك',
    law: 'بحكم القانون',
    parental: 'كوالد أو وصي',
    'own-team': 'كتبه الفريق نفسه',
    mandate: 'كشخص تثق به',
  },
  doors: {
    title: 'من ينظر دون موافقتك',
    intro: 'هؤلاء يرون شيئًا دون موافقتك. ومن حقك معرفة من ولماذا وحتى متى.',
    nobody: 'لا أحد. لا يرى شيئًا إلا من وافقت له.',
    reach: {
      child: 'كل ما هو عنك، إلا ما قيل بسرّية أو كان عن غيرك أو للقاضي.',
      self: 'فقط ما هو عن هذا الشخص نفسه.',
      shelves: shelves => sentence`هذه الأقسام: ${shelves}.`,
      team: 'فقط ما كتبه الفريق نفسه.',
      subject: 'ما يظهر لك أنت.',
    },
    grounds: {
      parent: 'أحد والديك.',
      guardian: 'الوصي عليك.',
      court: 'قرّر القاضي أن يعتني بك هذا الشخص.',
      'court-order': 'قرّر قاضٍ ذلك.',
      'mandated-service': 'خدمة مكلّفة من الدولة تتابع ملفك.',
    },
    team: 'هذا الفريق يساعدك الآن.',
    exceptions: {
      'conflict-of-interest': 'يقرأ معك، لأن ما تريده أنت غير ما يريده والداك.',
      'unused-parental-right': 'يقرأ معك، لأن والديك لا يفعلان ذلك الآن.',
    },
    why: 'لماذا',
    what: 'ماذا',
    since: 'منذ',
    until: 'حتى نهاية',
    noEnd: 'لا نهاية محددة بعد.',
    recordedBy: 'من سجّل هذا',
    shielded: 'السبب يبقى مغلقًا. قد يعرّض شخصًا للخطر.',
    fixed: 'لا يمكنك إيقاف هذا هنا.',
    canClose: (moving, block) => sentence`يتوقف هذا عند ${moving('الانتقال')} أو عند ${block('منع')} شخص.`,
    complain: (organisation, link) =>
      sentence`لا توافق على هذا؟ يمكنك قول ذلك أولًا لـ ${organisation}. ويمكنك أيضًا ${link('تقديم شكوى')}.`,
  },

  trusted: {
    title: 'الشخص الذي أثق به',
    intro: 'بموافقتك يقرأ هذا الشخص ما يمكنك قراءته. ويمكنك الإيقاف دائمًا بضغطة واحدة.',
    nobody: 'لا أحد مسجّل بعد كشخص تثق به. يمكنك طلب ذلك من الشخص الذي يرافقك.',
    learn: 'ماذا يفعل الشخص الموثوق؟',
    secrecy: 'ملزم بالسر المهني. لذلك يقرأ أيضًا ما لا يزال مغلقًا لك، لمصلحتك.',
    noSecrecy: 'غير ملزم بالسر المهني. لا يقرأ أكثر منك.',
    reads: day => `يقرأ معك منذ ${day}.`,
    readsNothing: 'لا يقرأ شيئًا الآن.',
    give: name => sentence`السماح لـ ${name} بالقراءة معي`,
    stop: name => sentence`إيقاف قراءة ${name} معي`,
    ask: name => sentence`هل يمكن لـ ${name} قراءة كل ما يمكنك قراءته؟`,
    yes: 'نعم، ممكن',
    no: 'لا، لا داعي',
    given: name => sentence`يمكن الآن لـ ${name} القراءة معك.`,
    stopped: name => sentence`توقفت قراءة ${name} معك.`,
  },

  moving: {
    title: 'سأنتقل',
    intro: 'هل ستترك منظمة؟ هنا يتوقف مرة واحدة كل ما كان يمكنها رؤيته.',
    none: 'لا منظمة حول ملفك بعد.',
    look: name => sentence`ماذا يتوقف عند ${name}`,
    ask: name => sentence`هل تترك ${name}؟`,
    stops: 'هذا يتوقف فورًا',
    stays: 'هذا يبقى',
    grant: (name, what) => sentence`لا يمكن بعد ذلك لـ ${name} قراءة ${what}.`,
    mandate: name => sentence`تتوقف قراءة ${name} معك كشخص تثق به.`,
    ownTeam: name => sentence`لا يظهر هنا بعد ذلك لـ ${name} ما كتبه الفريق نفسه.`,
    nothing: 'لا شيء يمكنهم رؤيته الآن.',
    law: name => sentence`${name}: بحكم القانون، أو كوالد. هذا لا يتوقف هنا.`,
    source: 'ملفهم الخاص عنك. يحتفظون به بأنفسهم.',
    yes: 'نعم، إيقاف الكل',
    no: 'لا، ليس بعد',
    left: day => `تاريخ الترك: ${day}.`,
    undo: 'التراجع عن الترك',
    done: name => sentence`توقف كل ما يخص ${name}.`,
    undone: name => sentence`ترى فرق ${name} من جديد ما كتبته. وتبقى موافقاتك متوقفة.`,
  },

  block: {
    title: 'منع شخص',
    intro: 'من تمنعه لا يرى بعد ذلك شيئًا بموافقتك. ولا تصله رسالة عن ذلك.',
    none: 'لا أحد حول طاولتك بعد.',
    look: name => sentence`ماذا يعني المنع لـ ${name}`,
    ask: name => sentence`هل تمنع ${name}؟`,
    closes: 'هذا يُغلق',
    stays: 'هذا يبقى مفتوحًا',
    closesWhat: {
      consent: 'كل ما وافقت عليه.',
      mandate: 'القراءة معك كشخص تثق به.',
      'own-team': 'ما كتبه فريقه.',
    },
    staysWhat: {
      law: 'ما يطلبه القانون أو القاضي.',
      parental: 'ما يمكن لهذا الشخص رؤيته كوالد أو وصي.',
      'own-team': 'ما كتبه فريقه.',
      mandate: 'القراءة معك كشخص تثق به.',
    },
    nothing: 'لا يرى هذا الشخص الآن شيئًا بموافقتك. ولا لاحقًا، ما دام المنع ساريًا.',
    colleagues: 'الزملاء في الفريق نفسه يرون ما فتحته لهم.',
    yes: 'نعم، منع',
    no: 'لا، لا داعي',
    blocked: day => `المنع سارٍ منذ ${day}.`,
    undo: 'إلغاء المنع',
    done: name => sentence`تم منع ${name}.`,
    undone: name => sentence`تم إلغاء منع ${name}.`,
  },

  throughTeam: 'عبر فريق. يرجى اختيار الفريق لتغيير ذلك.',
  stopForCard: 'إيقاف لهذه البطاقة',
  closedForYouReaders: 'هذه البطاقة مغلقة لك أيضًا. عند كل شخص يظهر عدد البطاقات المغلقة التي يقرؤها.',
};
