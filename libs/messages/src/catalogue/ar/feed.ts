import type { feed as en } from '../en/feed.js';
import type { SameKeys } from '../same-keys.js';

export const feed: SameKeys<typeof en> = {
  name: 'متابعة الولايات: {of}',
  meeting: 'موعد التقديم',
  choose: 'اختيار دورة',
  deadline: {
    slot: 'تأكيد الحيز الزمني',
    submission: 'التقديم',
    issuance: 'الإصدار',
    'oral-notice': 'الإشعار بالإحاطة الشفوية',
    'in-session': 'وثيقة أثناء الدورة',
    by: 'اليوم الذي يحدده النص',
  },
  event: '{label}: {what}{status, select, none {} other { ({status})}}',
  met: 'أنجز',
  passed: 'انقضى قبل الاعتماد',
  late: 'متأخر',
};
