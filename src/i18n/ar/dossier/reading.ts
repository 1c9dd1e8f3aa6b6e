import type { Reading } from '../../nl/dossier/reading.ts';
import { sentence } from '../../sentence.ts';

export const reading: Reading = {
  chooseShelf: 'يرجى اختيار قسم. ثم نضع البطاقات أمامك.',
  shelves: 'الأقسام',
  allOnPaper: 'كل شيء على الورق أو كملف pdf',
  nothingOpen: {
    title: 'لا شيء مفتوح لك الآن',
    text: name => sentence`لا شيء مفتوح لك الآن من ملف ${name}. قد يتغيّر هذا.`,
  },
  readingAlong: name => sentence`هنا ما هو مفتوح لك. يظهر لـ ${name} أنك نظرت هنا.`,
  emptyShelf: {
    'about-me': 'هنا يأتي من أنت وما هو مهم لك. لا توجد بطاقة بعد.',
    reports: 'هنا تأتي تقاريرك. لا توجد بطاقة بعد.',
    plan: 'هنا تأتي أهدافك واتفاقاتك. لا توجد بطاقة بعد.',
    calendar: 'هنا تأتي مواعيدك مع اليوم والساعة. لا توجد بطاقة بعد.',
    people: 'هنا يأتي الأشخاص المهمّون لك. لا توجد بطاقة بعد.',
    documents: 'هنا تأتي أوراقك، مثل شهادة. لا توجد بطاقة بعد.',
    keepsakes: 'هنا تأتي ذكرياتك. لا توجد بطاقة بعد.',
    'my-words': 'هنا يأتي ما كتبته بنفسك. لا توجد بطاقة بعد.',
  },
  nothingShared: 'لا شيء مفتوح لك في هذا القسم.',

  chooseCard: 'يرجى اختيار بطاقة أولًا',
  toCards: 'إلى بطاقاتك',
  backTo: shelf => `العودة إلى: ${shelf}`,

  whoWrote: 'من كتب هذا؟',
  organisation: 'المنظمة',
  when: 'متى؟',
  whyHere: 'لماذا هذا هنا؟',
  madeByYourself: 'هذا ليس من منظمة، بل من صنع شخصي.',
  putHere: organisation => sentence`هذه البطاقة من ${organisation}. وهي جزء من الملف هناك.`,
  putHereBySomebody: 'هذه البطاقة من منظمة. وهي جزء من الملف هناك.',
  aboutHealth: 'عن الصحة',
  whoMaySee: 'من يمكنه رؤية هذا؟',

  whyYouSee: 'لماذا يظهر لك هذا',
  showsYou: name => sentence`هذا مفتوح لك بموافقة ${name}. وهو لهذا الغرض فقط.`,
  showsYouFor: {
    know: name => sentence`هذا مفتوح لك بموافقة ${name}، لمعرفة الأحوال. وهو لهذا الغرض فقط.`,
    help: name => sentence`هذا مفتوح لك بموافقة ${name}، للمساعدة. وهو لهذا الغرض فقط.`,
    arrange: name => sentence`هذا مفتوح لك بموافقة ${name}، لترتيب أمر ما. وهو لهذا الغرض فقط.`,
    'hand-over': name => sentence`هذا مفتوح لك بموافقة ${name}، لتسليم المتابعة. وهو لهذا الغرض فقط.`,
  },
  seesYouOpened: name => sentence`يظهر لـ ${name} أنك فتحت هذه البطاقة.`,

  cardIsClosed: 'هذه البطاقة مغلقة',
  why: {
    confidential: 'قال شخص هذا بثقة لمن يساعدك. وطلب عدم نقل كلامه.',
    'third-party': 'هذا عن شخص آخر فقط. ولهذا الشخص أيضًا حقّ في الخصوصية.',
    court: 'هذا مكتوب لقاضي الشباب. يمكنك سؤال المحامي أو المحامية: هل القراءة ممكنة في المحكمة؟',
    interest: 'يظن شخص يساعدك أن هذا ثقيل الآن على القراءة. يمكنك السؤال لماذا، وإلى متى.',
  },
  whoDecided: 'من قرّر ذلك؟',
  sinceWhen: 'منذ متى؟',
  cardIsFrom: 'تاريخ البطاقة نفسها',
  readAllTheSame: 'هل تهمّك قراءة هذا رغم ذلك؟',
  askHereToo: 'يمكنك طلب ذلك هنا أيضًا. في هذه النسخة لا يجيب أحد بعد. لذلك من الأفضل طلبه في حديث أيضًا.',
  askToRead: 'طلب قراءة هذا',
  talkAboutIt: link => sentence`يمكنك الحديث عن ذلك مع شخص موضع ثقة. ${link('من يمكنه مساعدتك؟')}`,

  copy: {
    back: 'العودة إلى كل الأقسام',
    title: 'نسخة لك',
    print: 'يمكنك الطباعة، أو اختيار «حفظ كملف pdf» في النافذة التي تظهر.',
    keepSafe: 'يرجى حفظ نسختك في مكان آمن. من يجدها يمكنه قراءة كل شيء.',
    collecting: 'نحضّر بطاقاتك',
    progress: (done, all) => `${done} من ${all}`,
    printButton: 'طباعة أو حفظ كملف pdf',
    laidOut: (name, day) => sentence`بطاقات ${name}، بتاريخ ${day}.`,
    decided: ({ day, name, since }) => sentence`${day} · القرار من ${name} بتاريخ ${since}`,
  },
};
