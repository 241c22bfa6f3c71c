import type { problem as en } from '../en/problem.js';
import type { SameKeys } from '../same-keys.js';

export const problem: SameKeys<typeof en> = {
  'not-signed-in': { title: 'لم تسجل الدخول', detail: 'سجل الدخول ثم أعد المحاولة.' },
  'wrong-credentials': {
    title: 'العنوان أو كلمة السر غير صحيح',
    detail: 'تحقق منهما وأعد المحاولة. ويمكن لمدير النظام أن يعطيك كلمة سر جديدة.',
  },
  'not-allowed': { title: 'دورك لا يسمح بذلك', detail: 'راجع موظف شؤون الحوكمة المعني بالهيئة.' },
  'other-origin': {
    title: 'لم يأت هذا الطلب من صفحات هذا السجل',
    detail: 'افتح السجل على عنوانه وأعد المحاولة هناك. أما البرامج فتقدم رمزا شخصيا.',
  },
  'not-found': { title: 'لا شيء هنا', detail: 'ربما حذف، أو أن العنوان كتب خطأ.' },
  'already-decided': {
    title: 'سبق أن بت أحدهم في هذا',
    detail:
      'القرار المتخذ: {state, select, confirmed {تأكيد} rejected {رفض} split {تقسيم إلى أجزاء} other {بت فيه}}{by, select, none {} other { ({by})}}. أعد التحميل لترى ما تقرر.',
  },
  'calendar-conflict': {
    title: 'الجدول الزمني يقول غير ذلك',
    detail: 'يختلف النص والجدول الزمني بشأن ما يلي: {session}. صحح أحدهما ثم أعد التأكيد.',
  },
  'not-ready': { title: 'لم يقرأ الملف بعد', detail: 'انتظر حتى تنتهي القراءة ثم أعد المحاولة.' },
  'wrong-progress': {
    title: 'لا يمكن القيام بذلك الآن',
    detail:
      'الحالة: {now}. {next, select, none {لا يغيرها الآن إلا إجراء من الهيئة.} other {من يمكنه التصرف بعد ذلك: {next}.}}',
  },
  'nothing-to-clear': { title: 'لا يوجد بعد ما يوافق عليه', detail: 'اكتب تحديثا ثم أرسله للموافقة.' },
  'not-owed': {
    title: 'لا أحد مسؤول عن هذا',
    detail: 'تم تجاوز هذا الاجتماع، أو انتهى قبل بدء العمل بهذا السجل.',
  },
  'document-closed': { title: 'هذه الوثيقة مغلقة', detail: 'صدرت أو سُحبت وتبقى على حالها. خطط وثيقة أخرى.' },
  'answered-by-document': {
    title: 'ترد وثيقة مخططة على هذا',
    detail: 'سجله في تلك الوثيقة، وستتبعها المهام التي ترد عليها.',
  },
  'link-spent': {
    title: 'لا يمكن استعمال هذا الرابط',
    detail: 'يعمل مرة واحدة ولوقت قصير. اطلب رابطا جديدا.',
  },
  'no-candidate': {
    title: 'لا يمكن اختيار هذه الدورة',
    detail: '{count, plural, =0 {لا يوجد هنا ما يختار.} other {اختر واحدة مما يلي: {candidates}.}}',
  },
  stale: {
    title: 'غير أحدهم هذا في هذه الأثناء',
    detail: 'حمل النسخة الأحدث وقارنها بنسختك ثم احفظ من جديد.',
  },
  'file-too-large': {
    title: 'الملف كبير جدا',
    detail: 'الحد الأقصى {limit} ميغابايت. قسم الملف وأرسل كل جزء على حدة.',
  },
  'file-unreadable': {
    title: 'لا يقبل هذا النوع من المحتوى',
    detail: 'أرسل الملف في استمارة (multipart/form-data) في الحقل ”file“؛ وأرسل كل ما عداه بصيغة JSON.',
  },
  invalid: {
    title: 'لا يمكن استخدام بعض هذه البيانات',
    detail: '{faults}',
    'not-json': 'ما أرسل ليس بصيغة JSON. تحقق من الأقواس وعلامات الاقتباس.',
    'not-an-id': 'أحد المعرفات في هذا العنوان غير صحيح. خذه من حيث أعطي.',
  },
  'weak-password': {
    title: 'لا يمكن استخدام كلمة السر هذه',
    detail:
      '{fault, select, guessable {يسهل تخمينها. اختر كلمات لا صلة بينها ولا صلة لها بك.} other {عدد الأحرف المسموح به: من {least} إلى {most}؛ والجملة خيار جيد.}}',
  },
  'version-missing': {
    title: 'النسخة غير مذكورة',
    detail: 'أرسل If-Match مع ETag الذي حصلت عليه، كي لا يضيع تغيير أحد.',
  },
  'too-many-attempts': {
    title: 'محاولات كثيرة جدا',
    detail:
      'انتظر {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} ثم أعد المحاولة.',
  },
  internal: {
    title: 'حدث خطأ هنا',
    detail: 'لم يحفظ شيء. أعد المحاولة؛ وإذا استمر الخطأ فأعط مدير النظام هذا الرقم: {instance}',
  },
  unavailable: { title: 'الخدمة غير جاهزة', detail: 'أعد المحاولة بعد دقيقة.' },
};
