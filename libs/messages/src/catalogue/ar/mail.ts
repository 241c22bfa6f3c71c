import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: 'متابعة الولايات',
  signInLink: {
    subject: '{product}: رابطك',
    label: 'تسجيل الدخول',
    title: 'الدخول إلى السجل',
    what: 'افتح هذا الرابط وأكّد هناك رغبتك في الدخول. يعمل مرة واحدة خلال 15 دقيقة من طلبه.',
    act: 'افتح الرابط',
    why: 'تصلك هذه الرسالة لأن أحدهم طلب رابطا لهذا العنوان. إن لم تكن أنت فلا تفعل شيئا: لا يستطيع أحد استعماله دون هذه الرسالة.',
  },
  digest: {
    subject:
      '{product}: {count, plural, zero {# مهمة} one {مهمة واحدة} two {مهمتان} few {# مهام} many {# مهمة} other {# مهمة}}، {date}',
    title:
      '{count, plural, zero {# مهمة للنظر فيها} one {مهمة واحدة للنظر فيها} two {مهمتان للنظر فيهما} few {# مهام للنظر فيها} many {# مهمة للنظر فيها} other {# مهمة للنظر فيها}}',
    why: 'تصلك هذه الرسالة لأن هذه المهام تقع على عاتقك أو لأنك تنوب عمن تقع على عاتقه. وترسل رسالة واحدة من هذا النوع في اليوم على الأكثر، ولا ترسل أي رسالة عندما لا يوجد ما يقال.',
  },
  entry: {
    new: 'جديدة',
    comingUp: 'موعدها قريب',
    late: 'متأخرة',
    decision: '{type, select, resolution {القرار} other {المقرر}} {number} ({body})',
    decisionUnknown: '{body}، المقرر غير مذكور',
    paragraph: '{decision}، الفقرة {paragraph}',
    paragraphCounted: '{decision}، الفقرة {paragraph} (بالعد)',
    whatHappened: 'ما حدث',
    decide: 'مطلوب البت فيه',
    dueAt: 'الاستحقاق',
    meetingOpens: '{meeting}، الافتتاح في {date}',
    tentative: '{meeting} (غير نهائي)',
    undated: 'لم تذكر دورة للاستحقاق',
    status: 'الحالة',
    owedBy: 'الجهة المسؤولة',
    date: '{weekday} {date} ({relative})',
    lateDate: '{weekday} {date} ({relative})، متأخر',
    line: '{name}: {value}',
    standIn: '{unit}: لا حساب لها هنا ولا تصلها الرسائل. يرجى إبلاغها.',
    standInUnnamed: 'لم تحدد وحدة مسؤولة. يرجى تحديد من يتولى الأمر.',
    act: 'فتح المهمة',
  },
  news: {
    'moved-on': 'لم يختر أحد في الوقت المناسب، فانتقل الموعد إلى ما بعده.',
    'meeting-lost': 'فقدت المهمة اجتماعها بعد أن بدأ العمل فيها.',
    because: '{said} {why}',
  },
  deadline: {
    slot: 'تأكيد حيز الوثيقة في موعد أقصاه',
    submission: 'تقديم الوثيقة في موعد أقصاه',
    issuance: 'إصدار الوثيقة في موعد أقصاه',
    'oral-notice': 'الإعلان عن الإحاطة الشفوية في موعد أقصاه',
    'in-session': 'تسليم وثيقة الدورة في موعد أقصاه',
    by: 'الإنجاز في موعد أقصاه',
  },
};
