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

export const accessLog: AccessLog = {
  lead: 'هل ينظر شخص آخر إلى بطاقاتك؟ يظهر ذلك هنا. أما قراءتك أنت فلا نسجّلها.',
  nobodyLooked: {
    title: 'لم ينظر أحد بعد',
    text: 'هنا يأتي كل من ينظر إلى بطاقاتك: من، ومتى، وماذا، ولماذا.',
  },
  atTime: time => `الساعة ${time}`,
  sawCard: (time, title) => sentence`${time}: البطاقة «${title}».`,
  sawSomeCard: time => sentence`${time}: بطاقة.`,
  sawShelf: ({ time, count, shelf }) => sentence`${time}: ${listOf(count)}، في قسم ${shelf}.`,
  sawOverview: ({ time, count }) => sentence`${time}: ${listOf(count)}، في نظرتك العامة.`,
  ownDossier: 'هذا ملف الشخص نفسه.',
  youAllowed: 'كان ذلك بموافقتك.',
  youAllowedFor: {
    know: 'كان ذلك بموافقتك، لمعرفة الأحوال.',
    help: 'كان ذلك بموافقتك، للمساعدة.',
    arrange: 'كان ذلك بموافقتك، لترتيب أمر ما.',
    'hand-over': 'كان ذلك بموافقتك، لتسليم المتابعة.',
  },
  why: 'لماذا؟',
  askWhom: (name, time) => sentence` سؤال إلى ${name}، عن الساعة ${time}`,
};
