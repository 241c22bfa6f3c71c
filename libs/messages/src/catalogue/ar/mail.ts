import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: 'متابعة الولايات',
  digest: {
    subject:
      '{product}: {count, plural, zero {# مهمة} one {مهمة واحدة} two {مهمتان} few {# مهام} many {# مهمة} other {# مهمة}}، {date}',
    title:
      '{count, plural, zero {# مهمة للنظر فيها} one {مهمة واحدة للنظر فيها} two {مهمتان للنظر فيهما} few {# مهام للنظر فيها} many {# مهمة للنظر فيها} other {# مهمة للنظر فيها}}',
    why: 'تصلك هذه الرسالة لأن هذه المهام تقع على عاتقك أو لأنك تنوب عمن تقع على عاتقه. وترسل رسالة واحدة من هذا النوع في اليوم على الأكثر، ولا ترسل أي رسالة عندما لا يوجد ما يقال.',
    subjectWithLists:
      '{product}: {count, plural, zero {# بند} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}}، {date}',
    titleOfLists: 'للاطلاع واتخاذ اللازم',
    more: '{count, plural, zero {ولا توجد مهام أخرى} one {ومهمة أخرى واحدة} two {ومهمتان أخريان} few {و# مهام أخرى} many {و# مهمة أخرى} other {و# مهمة أخرى}} ({body}).',
    openAll: 'عرضها جميعاً',
    whyMember: 'تصلك هذه الرسالة قبل كل دورة لأنك تتابع أعمال هذه الهيئة باسم أحد أعضائها: {body}.',
    whyList:
      'تصلك هذه الرسالة بحكم مهامك لدى هذه الهيئة: {body}. وترسل رسالة واحدة من هذا النوع في اليوم على الأكثر، ولا ترسل أي رسالة عندما لا يوجد ما يقال.',
    leave: 'إيقاف استلام هذه القائمة',
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
    inPlaceOf: 'يصلك هذا نيابة عن {name} لغيابه أو غيابها.',
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
  list: {
    'late-list': {
      title: 'متأخرة: {body}',
      intro:
        '{count, plural, zero {لا مهام متأخرة} one {مهمة واحدة متأخرة} two {مهمتان متأخرتان} few {# مهام متأخرة} many {# مهمة متأخرة} other {# مهمة متأخرة}} في الوحدات التي تديرها. وترسل هذه القائمة مرة في الأسبوع.',
    },
    'undated-list': {
      title: 'بلا تاريخ: {body}',
      intro:
        'لا تذكر هذه الطلبات تاريخاً. يرجى كتابة تحديث موجز لكل منها من أجل التقرير المقدم إلى {session}، التي تفتتح في {opens}. وتكفي عبارة «لا تغيير».',
    },
    'members-list': {
      title: 'المعلق قبل انعقاد {session}',
      intro:
        '{count, plural, zero {لا طلبات معلقة} one {طلب واحد معلق} two {طلبان معلقان} few {# طلبات معلقة} many {# طلباً معلقاً} other {# طلب معلق}}. وتفتتح الدورة في {opens}.',
    },
    'release-soon': {
      title: 'قائمة موجهة إلى الأعضاء تنتظر إذنك بالإرسال',
      intro:
        'من المقرر أن ترسل إلى الأعضاء في {goes} قائمة بما هو معلق قبل انعقاد {session}. وهي محتجزة إلى أن تأذن بإرسالها.',
    },
    'release-today': {
      title: 'قائمة موجهة إلى الأعضاء حان إرسالها وهي محتجزة',
      intro:
        'كان من المقرر أن ترسل إلى الأعضاء في {goes} قائمة بما هو معلق قبل انعقاد {session}. وسترسل فور إذنك.',
    },
    more: '{count, plural, zero {لا يوجد غيرها} one {يوجد طلب آخر واحد} two {يوجد طلبان آخران} few {توجد # طلبات أخرى} many {يوجد # طلباً آخر} other {يوجد # طلب آخر}} في السجل.',
    open: 'فتح السجل',
    release: 'الاطلاع عليها والإذن بإرسالها',
    cleared: 'آخر تحديث',
  },
};
