import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    days: 'Число дней — от 0 до {most}; напоминание после срока отправляется не раньше следующего дня.',
    nobody: 'Укажите, кому направляется напоминание, или уберите его.',
    stepTwice: 'Один и тот же день указан дважды. Оставьте один и перечислите всех получателей.',
    steps: 'Не более {most} напоминаний об одном сроке.',
    alwaysQuiet: 'Должен остаться хотя бы один день недели, когда напоминания отправляются.',
    shownInFull: 'Полностью можно показывать от 1 до 200 задач.',
  },
};
