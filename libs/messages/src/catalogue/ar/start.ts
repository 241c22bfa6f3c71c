import type { start as en } from '../en/start.js';
import type { SameKeys } from '../same-keys.js';

export const start: SameKeys<typeof en> = {
  address: 'يعمل نظام متابعة الولايات على العنوان {address}',
  otherPort: 'المنفذ {usual} يستخدمه برنامج آخر، ولذلك يستخدم المنفذ {port}.',
  signInSample: 'لتسجيل الدخول، افتح هذا العنوان واختر أحد أشخاص العينة؛ ولا حاجة إلى كلمة سر.',
  signInPassword:
    'لتسجيل الدخول، استخدم عنوان البريد الإلكتروني وكلمة السر. ولمنح شخص إمكانية الدخول: ‎npm run -s mandates -- user add‎',
  setUp: 'لا أحد لديه صلاحية دخول بعد. افتح هذا الرابط لتصبح أول مدير (يعمل مرة واحدة خلال يوم): {address}',
  stop: 'لإيقافه اضغط Ctrl-C.',
  stopping: 'جار الإيقاف…',
  portBusy: 'المنفذ {port} يستخدمه برنامج آخر. أوقفه، أو حدد في PORT منفذا آخر.',
  portForbidden: 'لا يحق لهذا المستخدم استعمال المنفذ {port}. حدد في PORT منفذا أعلى من 1023.',
  noSuchHost: 'العنوان HOST {host} ليس من عناوين هذا الجهاز. لا تحدده، أو حدد 127.0.0.1 أو 0.0.0.0.',
  databaseUnreachable: 'يتعذر فتح قاعدة البيانات المحددة في DATABASE_URL: {reason}',
};
