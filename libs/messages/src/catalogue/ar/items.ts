import type { items as en } from '../en/items.js';
import type { SameKeys } from '../same-keys.js';

export const items: SameKeys<typeof en> = {
  title: 'البنود الفرعية',
  empty:
    'ليس لهذه الولاية بنود فرعية مرقمة. وإذا كانت تشمل قائمة، مثل توصيات تقرير، أمكنت متابعة كل منها هنا.',
  counts: 'نفذ {implemented, number} من أصل {total, number}',
  reported: 'البنود: نفذ {implemented, number} من أصل {total, number}.',
  waiting:
    '{count, plural, zero {لا تحديث بانتظار الموافقة} one {تحديث واحد بانتظار الموافقة} two {تحديثان بانتظار الموافقة} few {# تحديثات بانتظار الموافقة} many {# تحديثا بانتظار الموافقة} other {# تحديث بانتظار الموافقة}}',
  number: 'البند {number}',
  inDocument: '{document}، البند {number}',
  acceptance: {
    label: 'القبول',
    none: 'لم يحدد بعد',
    accepted: 'مقبول',
    'partially-accepted': 'مقبول جزئيا',
    'not-accepted': 'غير مقبول',
  },
  implementation: {
    label: 'التنفيذ',
    'not-started': 'لم يبدأ',
    'in-progress': 'قيد التنفيذ',
    implemented: 'نفذ',
    closed: 'مغلق',
  },
  owner: 'الجهة المسؤولة',
  target: 'الموعد المستهدف',
  overdue: 'فات موعده',
  waits: 'بانتظار الموافقة',
  reason: 'السبب: {reason}',
  select: {
    one: 'تحديد البند {number}',
    all: 'تحديد جميع البنود',
    count:
      '{count, plural, =0 {لم يحدد أي بند.} zero {لم يحدد أي بند.} one {حدد بند واحد.} two {حدد بندان.} few {حددت # بنود.} many {حدد # بندا.} other {حدد # بند.}}',
    hint: 'تنقل الأسهم من بند إلى بند ويحدد مفتاح المسافة؛ ومع Shift تحدد الأسهم ما تمر به.',
  },
  act: {
    add: 'إضافة بند…',
    list: 'لصق قائمة…',
    answer: 'بيان القبول…',
    update: 'كتابة تحديث…',
    clear: 'موافقة',
    return: 'إعادة…',
    correct: 'تصحيح…',
    remove: 'حذف…',
  },
  for: '{count, plural, zero {لا بنود} one {لبند واحد} two {لبندين} few {لـ # بنود} many {لـ # بندا} other {لـ # بند}}',
  field: {
    number: 'الرقم كما ورد في الوثيقة',
    text: 'نص البند',
    lang: 'اللغة',
    document: 'رمز الوثيقة',
    documentHint: 'مثل JIU/REP/2022/1. يمكن تركه فارغا.',
    unit: 'الوحدة المسؤولة',
    asMandate: 'الوحدة المسؤولة عن الولاية',
    target: 'الموعد المستهدف',
    targetHint: 'يمكن تركه فارغا.',
    reason: 'السبب',
    reasonHint: 'لازم لما لا يقبل. ويقرؤه كل من يرى الولاية.',
    narrative: 'ما أنجز',
    narrativeHint: 'يقرؤه الأعضاء بعد الموافقة عليه.',
    list: 'القائمة، بند في كل سطر',
    listHint: 'تعرف الأرقام مثل 1. أو 2 (أ) أو ”التوصية 3:“. والسطر الخالي من رقم يكمل السطر السابق.',
    returned: 'ما ينبغي تصحيحه',
  },
  do: {
    add: 'إضافة',
    look: 'عرض ما عرف',
    list: '{count, plural, zero {لا إضافة} one {إضافة بند واحد} two {إضافة بندين} few {إضافة # بنود} many {إضافة # بندا} other {إضافة # بند}}',
    answer: 'حفظ',
    update: 'حفظ وإرسال للموافقة',
    return: 'إعادة مع هذا السبب',
    correct: 'حفظ',
    remove: 'حذف البند {number}',
  },
  found: {
    title:
      '{count, plural, zero {لم يعرف أي بند} one {عرف بند واحد} two {عرف بندان} few {عرفت # بنود} many {عرف # بندا} other {عرف # بند}}',
    counted: 'ليس في القائمة أرقام، فعدت البنود.',
  },
  removing: 'لم يكتب عنه شيء بعد. وسيزول نهائيا.',
  done: {
    add: 'تمت الإضافة.',
    list: '{count, plural, zero {لم يضف أي بند.} one {أضيف بند واحد.} two {أضيف بندان.} few {أضيفت # بنود.} many {أضيف # بندا.} other {أضيف # بند.}}',
    answer:
      '{count, plural, zero {لم يحفظ شيء.} one {تم الحفظ لبند واحد.} two {تم الحفظ لبندين.} few {تم الحفظ لـ # بنود.} many {تم الحفظ لـ # بندا.} other {تم الحفظ لـ # بند.}}',
    update:
      '{count, plural, zero {لم يكتب أي تحديث.} one {كتب تحديث واحد، وهو بانتظار الموافقة.} two {كتب تحديثان، وهما بانتظار الموافقة.} few {كتبت # تحديثات، وهي بانتظار الموافقة.} many {كتب # تحديثا، وهي بانتظار الموافقة.} other {كتب # تحديث، وهي بانتظار الموافقة.}}',
    clear:
      '{count, plural, zero {لم تتم الموافقة على أي تحديث.} one {تمت الموافقة على تحديث واحد.} two {تمت الموافقة على تحديثين.} few {تمت الموافقة على # تحديثات.} many {تمت الموافقة على # تحديثا.} other {تمت الموافقة على # تحديث.}}',
    return:
      '{count, plural, zero {لم يعد أي تحديث.} one {أعيد تحديث واحد.} two {أعيد تحديثان.} few {أعيدت # تحديثات.} many {أعيد # تحديثا.} other {أعيد # تحديث.}}',
    correct: 'تم التصحيح.',
    remove: 'تم الحذف.',
  },
  written: {
    open: 'ما كتب عن البند {number}',
    empty: 'لم يكتب شيء بعد.',
    emptyForReader: 'لم تتم الموافقة على شيء بعد.',
  },
  fault: {
    numberMissing: 'أدخل الرقم الوارد في الوثيقة.',
    textMissing: 'اكتب نص البند.',
    listMissing: 'الصق القائمة، بندا في كل سطر.',
    narrativeMissing: 'اكتب ما أنجز.',
    reasonMissing: 'اذكر سبب عدم القبول.',
    returnedMissing: 'اذكر ما ينبغي تصحيحه.',
    numberTaken: 'في هذه الولاية بند {number} من تلك الوثيقة. أدخل رقما أو رمزا آخر.',
    noItems: 'لم يعرف أي بند في هذه القائمة. الصق بندا في كل سطر.',
    tooMany: '{count, number} من البنود أكثر مما يضاف دفعة واحدة، والحد الأقصى {most, number}.',
    tooLong: 'يتجاوز البند {number} حد {longest, number} من الأحرف. اختصره.',
    noSuchUnit: 'لا توجد وحدة باسم ”{unit}“. اختر من القائمة.',
    noDay: '{day} ليس يوما في التقويم. اكتبه على نحو 2026-06-30.',
  },
};
