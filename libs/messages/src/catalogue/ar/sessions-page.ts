import type { sessionsPage as en } from '../en/sessions-page.js';
import type { SameKeys } from '../same-keys.js';

export const sessionsPage: SameKeys<typeof en> = {
  title: 'الدورات',
  empty:
    'لا دورة في الجدول الزمني بعد. تأتي الدورات مع أول المقررات المستلمة، أو يدرجها هنا موظف شؤون الحوكمة.',
  earlier:
    '{count, plural, zero {# سنة سابقة} one {سنة سابقة واحدة} two {سنتان سابقتان} few {# سنوات سابقة} many {# سنة سابقة} other {# سنة سابقة}}',
  undated: 'لا يعرف التاريخ ولا السنة',
  complete: '{body}: الجدول الزمني مكتمل',
  special: 'دورة استثنائية',
  quarter: 'الربع {quarter, select, 1 {الأول} 2 {الثاني} 3 {الثالث} other {الأخير}} من عام {year}',
  look: { dated: 'تواريخ محددة', expected: 'متوقعة', 'no-documents': 'لا تنظر في وثائق', cancelled: 'ملغاة' },
  part: {
    main: 'المرحلة الأولى',
    resumed:
      '{n, select, 1 {الدورة المستأنفة} 2 {الدورة المستأنفة الثانية} 3 {الدورة المستأنفة الثالثة} other {الدورة المستأنفة {n}}}',
  },
};
