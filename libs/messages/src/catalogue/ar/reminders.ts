import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    days: 'يكون عدد الأيام بين 0 و{most}؛ ويُرسل التذكير اللاحق للأجل في اليوم التالي على الأقرب.',
    nobody: 'حدِّد من يُذكَّر، أو احذف التذكير.',
    stepTwice: 'اليوم نفسه مذكور مرتين. أبقِ واحداً واذكر جميع المتلقين.',
    steps: 'لا يزيد عدد التذكيرات بأجل واحد على {most}.',
    alwaysQuiet: 'يجب أن يبقى يوم واحد على الأقل في الأسبوع تُرسل فيه التذكيرات.',
    shownInFull: 'اعرض كاملةً ما بين مهمة واحدة و200 مهمة.',
  },
};
