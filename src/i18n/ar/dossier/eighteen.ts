import type { Eighteen } from '../../nl/dossier/eighteen.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('ar');

const days = (count: number) =>
  counted(count, {
    zero: 'لا أيام',
    one: 'يوم واحد',
    two: 'يومان',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });

const yeses = (count: number) =>
  counted(count, {
    zero: 'لا توجد موافقة منك على القراءة معك.',
    one: 'عدد موافقاتك على القراءة معك: #.',
    two: 'عدد موافقاتك على القراءة معك: #.',
    few: 'عدد موافقاتك على القراءة معك: #.',
    many: 'عدد موافقاتك على القراءة معك: #.',
    other: 'عدد موافقاتك على القراءة معك: #.',
  });

const cards = (count: number) =>
  counted(count, {
    zero: 'لا بطاقات',
    one: 'بطاقة واحدة',
    two: 'بطاقتان',
    few: '# بطاقات',
    many: '# بطاقة',
    other: '# بطاقة',
  });

export const eighteen: Eighteen = {
  toCheck: '(لم يُراجَع بعد)',
  youAreEighteen: 'عمرك 18 عامًا. القرار في ملفك أصبح قرارك. لا داعي للعجلة.',

  before: {
    title: day => `يصبح عمرك 18 عامًا في ${day}`,
    daysToGo: (count, number) => sentence`الوقت الباقي: ${number(days(count))}`,
    nothingToDo: 'لا شيء مطلوب منك الآن. لكن يمكنك النظر والتفكير من الآن.',
    whatChanges: 'ماذا يتغيّر عندها؟',
    ofAge: mark =>
      sentence`عندها يكون عمرك عمر البالغين في القانون. لا يقرّر أهلك أو الوصيّ بدلًا منك بعد ذلك ${mark}.`,
    sharingGoesOn: 'من يقرأ معك اليوم يقرأ بموافقتك. ويستمر ذلك حتى اليوم الذي اخترته.',
    youChoose: 'عندها يمكنك الاختيار: إبقاء كل شيء كما هو، أو لك فقط، أو طلب المحو.',
    helpGoesOn: 'يمكن أن تستمر المساعدة بعد 18 عامًا، إذا كانت هذه رغبتك.',
    learnMore: 'قراءة المزيد عن بلوغ 18 عامًا',
  },

  tracks: {
    title: 'ما هو لك',
    own: 'ما صنعته بنفسك',
    shown: 'ما يظهر هنا',
    organisations: 'ما تحفظه المنظمات',
    cards: (_count, number) => sentence`عدد البطاقات: ${number}`,
    organisationCount: (_count, number) => sentence`عدد المنظمات: ${number}`,
    ownText: 'كلماتك وذكرياتك. كلها لك.',
    shownText: 'كل بطاقاتك في Open Kaart، ومنها ما صنعته بنفسك.',
    yeses,
    theyKeep: count =>
      counted(count, {
        zero: 'لا تحفظ أي منظمة ملفًا عنك.',
        one: 'لهذه المنظمة ملف خاص بها. غالبًا يجب حفظه حتى يصبح عمرك 35 عامًا.',
        two: 'لهاتين المنظمتين ملفات خاصة بهما. غالبًا يجب حفظها حتى يصبح عمرك 35 عامًا.',
        few: 'لهذه المنظمات ملفات خاصة بها. غالبًا يجب حفظها حتى يصبح عمرك 35 عامًا.',
        many: 'لهذه المنظمات ملفات خاصة بها. غالبًا يجب حفظها حتى يصبح عمرك 35 عامًا.',
        other: 'لهذه المنظمات ملفات خاصة بها. غالبًا يجب حفظها حتى يصبح عمرك 35 عامًا.',
      }),
    nobodyKeeps: 'لا نعرف منظمة لها ملف خاص بها عنك.',
    cardsHere: (organisation, count) => sentence`${organisation}: ${cards(count)} هنا.`,
    keptUntil: day => `الحفظ غالبًا حتى ${day}.`,
  },

  copyFirst: {
    title: 'نسخة لك أولًا.',
    text: 'يمكنك طباعة كل بطاقاتك أو حفظها كملف pdf. هكذا تبقى معك، مهما كان اختيارك.',
    label: 'نسخة لك أولًا',
    button: 'عمل نسخة',
  },

  choices: {
    title: 'ما هو اختيارك؟',
    keep: { title: 'إبقاء كل شيء كما هو', text: 'لا يتغيّر شيء. من حصل على موافقتك يقرأ كما كان.' },
    'only-me': { title: 'لي فقط', text: 'يمكنك القراءة كما كان. من حصل على موافقتك لا يقرأ بعد ذلك.' },
    delete: { title: 'محو', text: 'هذا طلب للمحو. ولك وقت للتفكير.' },
  },
  goBack: 'لا، عودة',

  keep: {
    title: 'إبقاء كل شيء كما هو؟',
    cardsStay: 'بطاقاتك تبقى. ويمكنك قراءتها كما كان.',
    yesesStay: count =>
      count === 0
        ? 'لا توجد موافقة منك على القراءة معك. ويبقى ذلك كما هو.'
        : `${yeses(count)} ويبقى ذلك كما هو، حتى اليوم الذي اخترته.`,
    chooseLater: 'يمكنك دائمًا اختيار شيء آخر لاحقًا.',
    yes: 'نعم، كما هو',
    done: 'لم يتغيّر شيء. كل شيء يبقى كما كان.',
  },

  onlyMe: {
    title: 'لك فقط؟',
    looking: 'ننظر من يقرأ معك الآن.',
    nobodyReads: 'لا أحد يقرأ الآن بموافقتك.',
    theyStop: 'هؤلاء يقرؤون الآن بموافقتك. عندها يتوقف ذلك فورًا:',
    cardsStay: 'بطاقاتك تبقى. ويمكنك فتحها لغيرك من جديد لاحقًا.',
    organisationsKeep: 'المنظمات تحفظ ملفها الخاص. هذا لا يغيّر ذلك.',
    staysEnded: 'ما توقف يبقى متوقفًا.',
    yes: 'نعم، لي فقط',
    done: 'من حصل على موافقتك لا يقرأ بعد الآن.',
  },

  delete: {
    title: 'طلب المحو؟',
    cards: (all, own) => `عدد البطاقات هنا: ${all}. منها من صنعك: ${own}.`,
    coolingOff: count => `وقت التفكير: ${days(count)}. ويمكنك سحب الطلب كل يوم، بضغطة واحدة.`,
    organisationsKeep: 'غالبًا يجب على المنظمة حفظ ملفها الخاص حتى يصبح عمرك 35 عامًا.',
    aMonth: mark => sentence`للمنظمة شهر واحد للجواب ${mark}.`,
    notYet: 'في هذه النسخة لا نمحو شيئًا بعد. ولا يصل طلبك إلى المنظمات بعد.',
    staysHere: 'لكن طلبك يبقى محفوظًا هنا.',
    copyFirst: link => sentence`هل لديك نسخة؟ ${link('عمل نسخة أولًا')}.`,
    yes: 'نعم، هذا طلبي',
    done: 'تم طلب المحو. ويمكنك سحبه بعد.',
  },

  running: {
    title: 'طلبك: المحو',
    askedOn: day => `تاريخ الطلب: ${day}.`,
    thinkUntil: (day, left) => sentence`وقت التفكير حتى ${day} (${left}).`,
    changedMind: 'هل تغيّر رأيك؟ لا بأس. ولا حاجة إلى ذكر السبب.',
    withdraw: 'سحب الطلب',
    withdrawn: 'تم سحب طلبك. كل شيء يبقى كما كان.',
    whereNow: 'أين وصل الأمر؟',
    ownStays: count => `${cards(count)}. كل شيء ما زال موجودًا.`,
    shownStays: count => `${cards(count)}، ومنها ما صنعته بنفسك. كل شيء ما زال موجودًا.`,
    noted: (organisation, day) => sentence`${organisation}: مسجّل، وآخر موعد للجواب ${day}`,
    takenBack: organisation => sentence`${organisation}: تم السحب`,
  },
};
