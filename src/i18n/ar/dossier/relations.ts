import type { Relations } from '../../nl/dossier/relations.ts';
import { countingIn } from '../../plural.ts';
import { sentence } from '../../sentence.ts';

const counted = countingIn('ar');

export const relations: Relations = {
  around: {
    lead: 'هنا تقرأ ما سجّلته المنظمات عنك: من يقرّر معك، ومن يساعدك، ومن لا يُسمح له بالاقتراب منك. شخصان يتحقّقان من كل قرار.',
    acting: name => sentence`أنت تقرأ هذا نيابةً عن ${name}. كلمة «أنت» هنا تعني ${name}.`,
    nothing: {
      title: 'لم يُسجَّل شيء بعد',
      text: 'هل تسجّل منظمة شيئًا عنك؟ تقرؤه هنا في اليوم نفسه.',
    },
    now: 'هذا سارٍ الآن',
    notYet: 'هذا غير سارٍ الآن',
    past: 'ما انتهى، أو لم يحدث',
    disagree: 'أنا لا أوافق',
    disagreeWith: what => sentence` على: ${what}`,
  },
  mine: {
    capacity: {
      capable: { title: 'أنت تقرّر بنفسك', changes: 'أنت تقرأ ملفك وتختار من يرى ماذا.' },
      notYet: {
        title: 'شخص آخر ما زال يقرّر عنك',
        changes: 'والدك أو وصيّك يقرأ ويختار عنك. كلماتك أنت تبقى لك.',
      },
    },
    representative: {
      title: {
        parent: ({ name }) => sentence`${name} يشارك في القرار، بصفة والد`,
        guardian: ({ name }) => sentence`${name} يشارك في القرار، بصفة وصيّ`,
        court: ({ name }) => sentence`${name} يشارك في القرار، لأن قاضيًا قال ذلك`,
      },
      changes: ({ name }) =>
        sentence`ألا تقرّر بنفسك بعد؟ إذن يقرأ ${name} معك ويختار من يرى ماذا. هل تقرّر بنفسك؟ إذن يقرأ ${name} فقط ما يخص ${name}.`,
    },
    contactBan: {
      title: ({ name }) => sentence`لا يُسمح الآن بتواصل ${name} معك`,
      changes: ({ name }) => sentence`لا يرى ${name} شيئًا من ملفك، حتى لو وافق شخص ما.`,
    },
    legalBasis: {
      title: {
        'court-order': ({ name }) => sentence`${name} يقرأ معك، لأن قاضيًا قرّر ذلك`,
        'mandated-service': ({ name }) => sentence`${name} يقرأ معك، لأن القانون يطلب ذلك`,
      },
      changes: ({ name, shelves }) => sentence`يقرأ ${name} هذه الأقسام: ${shelves}. لا يمكنك إيقاف ذلك هنا.`,
    },
    trustedPerson: {
      title: ({ name }) => sentence`${name} هو الشخص الذي تثق به`,
      changes: ({ name }) => sentence`هل توافق؟ إذن يقرأ ${name} ما تقرؤه أنت.`,
      secret: ({ name }) =>
        sentence`${name} ملزم بالسر المهني. لذلك يقرأ ${name} أيضًا ما هو مغلق أمامك الآن لمصلحتك.`,
      exception: {
        'conflict-of-interest': ({ name }) =>
          sentence`${name} يقرأ منذ الآن، حتى بدون موافقتك. ربما لا تريد أنت ووالدك أو وصيّك الشيء نفسه.`,
        'unused-parental-right': ({ name }) =>
          sentence`${name} يقرأ منذ الآن، حتى بدون موافقتك. والدك أو وصيّك لا يقرأ ملفك.`,
      },
    },
    involvement: {
      title: ({ name }) => sentence`${name} يساعدك`,
      changes: ({ name }) =>
        sentence`من يعمل في ${name} يقرأ ما كتبه الفريق نفسه. يتوقف ذلك عندما لا يعود الفريق يساعدك.`,
    },
  },
  states: {
    active: 'سارٍ الآن',
    waiting: 'لم يُؤكَّد بعد',
    waitingButCounts: 'سارٍ منذ الآن، ولم يُؤكَّد بعد',
    banned: 'ليس الآن: هناك «لا تواصل»',
    refused: 'لم يحدث',
    upcoming: 'يبدأ لاحقًا',
    ending: 'سارٍ الآن، وقد يتوقف',
    ended: 'انتهى',
  },
  facts: {
    from: day => `ابتداءً من ${day}.`,
    fromUntil: (from, until) => `من ${from} إلى ${until} ضمنًا.`,
    why: 'لماذا؟',
    hidden: organisation => sentence`السبب ليس مكتوبًا هنا: ذلك أكثر أمانًا لشخص ما. اسأل ${organisation}.`,
    recorded: (by, day, organisation) => sentence`سجّل ${by} هذا في ${day}، لصالح ${organisation}.`,
    nobodyYet: 'لم يتحقّق أحد من هذا بعد.',
    confirmed: (by, day) => sentence`تحقّق ${by} منه في ${day}.`,
    refused: (by, day) => sentence`تحقّق ${by} منه في ${day}، وقال لا.`,
    endRefused: (by, day, other) => sentence`أراد ${by} إيقاف هذا ابتداءً من ${day}. وقال ${other} لا.`,
    ends: (by, day) => sentence`يريد ${by} أن يتوقف هذا ابتداءً من ${day}. لم يؤكّد أحد ذلك بعد.`,
    ended: (by, other, day) => sentence`أوقف ${by} و${other} هذا ابتداءً من ${day}.`,
  },
  own: {
    lead: name => sentence`هذا مسجّل عنك، في ملف ${name}.`,
    nothing: {
      title: 'لم يُسجَّل شيء عنك',
      text: 'هل تسجّل منظمة شيئًا عنك هنا؟ إذن تقرؤه هنا.',
    },
    ask: organisation => sentence`هل هذا غير صحيح؟ اسأل ${organisation}.`,
    titles: {
      capacity: 'القرار بنفسه',
      representative: 'أنت تشارك في القرار',
      'contact-ban': 'لا تواصل',
      'legal-basis': 'أنت تقرأ لأن قاضيًا أو القانون يطلب ذلك',
      'trusted-person': 'أنت شخص موثوق به',
      involvement: 'فريقك يساعد',
    },
  },
  keeping: {
    lead: 'هنا تسجّل من يقف حول الشاب أو الشابة. زميل يؤكّد ذلك. ويُقرأ كل شيء في اليوم نفسه.',
    notYours: {
      title: 'أنت لا تتابع ملفات',
      text: 'هذه الشاشة لمن يتابع ملفات لصالح منظمة.',
    },
    noDossiers: {
      title: 'لا توجد ملفات بعد',
      text: 'هنا يأتي الشباب الذين لدى منظمتك ملف عنهم.',
    },
    waiting: 'بانتظارك',
    all: 'كل الملفات',
    steps: count =>
      counted(count, {
        zero: 'لا خطوة تنتظر',
        one: 'خطوة واحدة تنتظر',
        two: 'خطوتان تنتظران',
        few: '# خطوات تنتظر',
        many: '# خطوة تنتظر',
        other: '# خطوة تنتظر',
      }),
    back: 'كل الملفات',
    about: name => sentence`حول ${name}`,
    forOrganisation: names => sentence`أنت تتابع هذا لصالح ${names}.`,
    nothing: { title: 'لم يُسجَّل شيء بعد', text: 'سجّل شيئًا أولًا.' },
    record: 'تسجيل شيء',
    kinds: {
      capacity: { label: 'القرار بنفسه', hint: 'يستطيع الشاب ذلك منذ الآن، أو ليس بعد.' },
      representative: { label: 'والد أو وصيّ', hint: 'من يشارك في القرار، ولماذا؟' },
      'contact-ban': { label: 'لا تواصل', hint: 'يعمل فورًا، قبل أن يؤكّده زميل.' },
      'legal-basis': { label: 'القراءة بحكم القانون', hint: 'قاضٍ، أو خدمة لها تكليف.' },
      'trusted-person': { label: 'شخص موثوق به', hint: 'من يقف إلى جانب الشاب؟' },
      involvement: { label: 'فريق يساعد', hint: 'يقرأ ما كتبه بنفسه.' },
    },
    grounds: {
      parent: 'بصفة والد',
      guardian: 'بصفة وصيّ',
      court: 'بقرار من قاضٍ',
      'court-order': 'أمر من قاضٍ',
      'mandated-service': 'خدمة لها تكليف قانوني',
    },
    capable: 'يستطيع أن يقرّر بنفسه',
    notCapable: 'لا يستطيع بعد أن يقرّر بنفسه',
    secret: 'مع السر المهني',
    notSecret: 'بدون السر المهني',
    exceptions: {
      none: 'لا استثناء: الشاب يوافق بنفسه',
      'conflict-of-interest': 'ربما لا يريد الوالد أو الوصيّ والشاب الشيء نفسه',
      'unused-parental-right': 'الوالد أو الوصيّ لا يستعمل هذا الحق',
    },
    shieldedReason: 'الشاب لا يقرأ هذا السبب.',
    shelves: shelves => `الأقسام: ${shelves}.`,
    may: {
      confirm: 'نعم، تأكيد',
      refuse: 'لا، رفض',
      end: 'إيقاف',
      confirmEnd: 'نعم، هذا يتوقف',
      refuseEnd: 'لا، هذا يستمر',
    },
    of: (what, name) => sentence` (عن: ${what}، ${name})`,
    theYoungster: 'الشاب',
    check: {
      trusted: 'هل تحقّقت أنت أيضًا؟ بالغ، غير مشارك، واطّلعت على مستخرج السجل العدلي.',
      other: 'هل تحقّقت من هذا بنفسك في ملف منظمتك؟',
      end: 'هل هذا اليوم صحيح؟ عند الجواب بلا يستمر هذا. ويمكن لزميل أن يختار يومًا آخر.',
    },
    done: {
      recorded: 'تم التسجيل. يبقى أن يؤكّده زميل.',
      recordedBan: 'تم التسجيل. وهو يعمل منذ الآن. يبقى أن يؤكّده زميل.',
      confirmed: 'تم التأكيد. هو سارٍ.',
      refused: 'تم الرفض. لن يحدث.',
      ended: 'سُجّل أن هذا يتوقف. يبقى أن يؤكّده زميل.',
      endConfirmed: 'تم التأكيد. هذا يتوقف.',
      endRefused: 'تم الرفض. هذا يستمر.',
    },
    form: {
      title: 'تسجيل شيء',
      what: 'ماذا تسجّل؟',
      who: 'عن من؟',
      nobody: 'لا أحد حول هذا الشاب يناسب. أرسل أولًا ذلك الشخص أو الفريق بنظامك.',
      forWhom: 'لصالح أي منظمة؟',
      ground: 'على أي أساس؟',
      decides: 'ماذا قرّرت؟',
      shelves: 'أي أقسام؟',
      secrecy: 'السر المهني؟',
      exception: 'هل هذا استثناء؟',
      seen: {
        legend: 'من ماذا تحقّقت؟',
        adult: 'هذا الشخص بالغ.',
        notInvolved: 'هذا الشخص غير مشارك في المساعدة.',
        extractFromCriminalRecord: 'اطّلعت على مستخرج من السجل العدلي.',
      },
      starts: 'ابتداءً من',
      ends: 'إلى، ضمنًا (يمكن أن يبقى فارغًا)',
      reason: 'السبب، بكلمات بسيطة',
      reasonHint: 'الشاب يقرأ هذا. اكتب باختصار ولطف.',
      reasonMay: 'يمكن أن يبقى فارغًا.',
      shielded: 'هذا السبب خطر على شخص ما: الشاب لا يقرؤه.',
      choose: 'اختر أولًا.',
      chooseShelf: 'اختر قسمًا واحدًا على الأقل.',
      allThree: 'فقط إذا تحقّقت من الثلاثة.',
      needsDay: 'املأ اليوم.',
      needsReason: 'اكتب السبب.',
      yes: 'تسجيل',
      no: 'لا أفعل',
    },
    end: {
      title: 'إيقاف',
      from: 'ابتداءً من أي يوم لا يعود هذا ساريًا؟',
      yes: 'إيقاف',
      no: 'لا أفعل',
    },
  },
};
