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
  canRead: 'قراءة هذه البطاقة ممكنة',
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
};
