import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: 'الملف {file} غير موجود. تحقق من اسمه ومن المجلد الذي أنت فيه.',
    folder: '{file} مجلد. حدد ملفا واحدا.',
    unreadable: 'يتعذر فتح {file}: {reason}',
    'too-large': 'حجم {file} يتجاوز {limit} ميغابايت. احذف ما ليس نصا، أو قسمه.',
    'unknown-language': 'لا تقرأ النصوص بهذه اللغة: {lang}. استخدم ‎--lang‎ {known}، أو لا تحدد شيئا.',
    failed: '{file}: {reason}',
  },
  audit: {
    whole:
      '{entries, plural, =0 {السجل فارغ} zero {لا قيود مختومة} one {قيد مختوم واحد} two {قيدان مختومان} few {# قيود مختومة} many {# قيدا مختوما} other {# قيد مختوم}}: سليم.{waiting, plural, =0 {} zero {} one { قيد أحدث ينتظر ختمه.} two { قيدان أحدث ينتظران ختمهما.} few { # قيود أحدث تنتظر أختامها.} many { # قيدا أحدث تنتظر أختامها.} other { # قيد أحدث تنتظر أختامها.}} الختم الأخير: {head}',
    tampered: 'جرى العبث بالسجل: {faults}',
    altered: 'القيد {seq} ({action}، {at}، {id}) لا يتفق مع الأختام: عُدّل أو حُذف هو أو ختمه أو قيد قبله',
    missing: 'القيد {seq} اختفى وختمه باق',
    unsealed: 'القيد {seq} ({action}، {at}، {id}) بلا ختم مع أن ما بعده مختوم',
    more: 'و{count, plural, zero {#} one {واحد آخر} two {اثنان آخران} few {# أخرى} many {# أخرى} other {# أخرى}}',
  },
  confirm: {
    left: '{count, plural, zero {لا مقترحات متروكة} one {مقترح واحد يغير ولاية وقد ترك} two {مقترحان يغيران ولايتين وقد تركا} few {# مقترحات تغير ولايات وقد تركت} many {# مقترحا يغير ولايات وقد ترك} other {# مقترح يغير ولايات وقد ترك}}: بت في كل منها في الاستعراض.',
  },
  labels: { unwritable: 'تتعذر الكتابة في {folder}: {reason}' },
  unusable: {
    reading: '«{reading}» ليس قراءة. اذكروا المعرف الذي أظهره الأمر mandates import.',
    head: '--head هو ما طبعه verify: رقم ثم نقطتان ثم 64 رقما ست عشريا.',
    textStatus: 'قيم ‎--status‎ هي: {known}؛ وليست {status} منها.',
    dryRun: 'لا يرسل الرسائل إلا برنامج الإرسال. أضف --dry-run لعرض رسائل يوم {date}.',
    date: '{option} تاريخ على هذا النحو: 2022-12-01.',
    format: 'لا يمكن بعد كتابة الصيغة {format}؛ استخدم ‎--format html‎.',
    naming: 'قيم ‎--naming‎ هي: {known}.',
    noAccount: 'لم يدخل {email} بأي حساب من حسابات منظمته؛ لا يوجد ما يُنسى.',
    noSuchRole: 'ليس لـ {email} الدور {role} في {body}؛ يعرض الأمر ‎mandates user list‎ أدواره.',
    whichRole: 'لـ {email} أكثر من دور {role} في {body}؛ حدِّد أيها باستخدام ‎--unit‎ أو ‎--state‎.',
    nobody: 'لا أحد له العنوان {email}؛ أضفه بالأمر ‎mandates user add‎.',
    number: '{option} عدد صحيح ابتداء من 1.',
    reportLanguage: 'لا تكتب التقارير بهذه اللغة: {lang}؛ اللغات المتاحة: {known}.',
    role: 'لا وجود للدور {role}؛ الأدوار المتاحة: {known}.',
    notOnCalendar:
      'ليس في الجدول الزمني {key}. يعرض الأمر ‎mandates sessions list‎ ما فيه، ويضيف الأمر ‎mandates sessions add‎ دورة إليه.',
    sessionKey: '{key} ليس رمز دورة. اكتبه على هذا النحو: ‎executive-board/2026/2‎ أو ‎assembly/3‎.',
    textLanguage: 'لا تقرأ النصوص بهذه اللغة: {lang}.',
  },
  sessions: {
    is: '{what}',
    wouldBe: 'لم يتغير شيء بعد؛ وستكون النتيجة: {what}',
    cancelled: '{session}، ملغاة',
    undated: 'بلا تواريخ',
    noDocuments:
      '(لا تنظر في وثائق{why, select, none {} elections {: تقتصر على انتخاب المكتب} other {: {why}}})',
    completeYears: 'السنوات المكتملة: {years}',
    summary:
      '{tasks, plural, zero {لا تتغير أي مهمة} one {تتغير مهمة واحدة} two {تتغير مهمتان} few {تتغير # مهام} many {تتغير # مهمة} other {تتغير # مهمة}}؛ {past, plural, zero {لا يقع أي موعد نهائي في الماضي} one {يقع موعد نهائي واحد في الماضي} two {يقع موعدان نهائيان في الماضي} few {تقع # مواعيد نهائية في الماضي} many {يقع # موعدا نهائيا في الماضي} other {يقع # موعد نهائي في الماضي}}؛ التذكيرات: أضيف {added} وسحب {withdrawn}.',
    more: '… وغيرها ({hidden})؛ وهي كلها في ‎--json‎.',
    kind: {
      'meeting-lost': 'فقد الاجتماع',
      'asked-again': 'اختيار من جديد',
      'choice-opens': 'اختيار',
      'passed-over': 'تجاوز',
      moved: 'نقل',
      'choice-closes': 'لا اختيار',
      made: 'جديد',
      candidates: 'دورات أخرى',
      reasons: 'أسباب',
    },
  },
  sample: {
    removed:
      'حذفت العينة: {mandates, plural, =0 {لا ولايات} zero {# ولاية} one {ولاية واحدة} two {ولايتان} few {# ولايات} many {# ولاية} other {# ولاية}}، {people, plural, =0 {لا أشخاص} zero {# شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصا} other {# شخص}}، {bodies, plural, =0 {لا هيئات} zero {# هيئة} one {هيئة واحدة} two {هيئتان} few {# هيئات} many {# هيئة} other {# هيئة}}.',
  },
};
