import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    days: '天数为0至{most}；期限之后的提醒最早在次日发出。',
    nobody: '请说明提醒谁，否则请删除该提醒。',
    stepTwice: '同一天出现了两次。请保留一次，并列出所有收件人。',
    steps: '同一期限最多{most}次提醒。',
    alwaysQuiet: '一周中至少须保留一天可以发送提醒。',
    shownInFull: '完整显示的任务数应为1至200项。',
  },
};
