import type { reminders as en } from '../en/reminders.js';
import type { SameKeys } from '../same-keys.js';

export const reminders: SameKeys<typeof en> = {
  fault: {
    zone: '没有名为{zone}的时区。请使用类似Africa/Nairobi的名称。',
    hour: '小时应为0至23的整数。',
    pauseOrder: '最后一天不得早于第一天。',
    actsOwn: '只有不在岗者本人可让他人代其行事。请去掉此项：您指定的人仅代其接收通知。',
    delegate: '请选择为相同机构工作的人。',
    days: '天数为0至{most}；期限之后的提醒最早在次日发出。',
    nobody: '请说明提醒谁，否则请删除该提醒。',
    stepTwice: '同一天出现了两次。请保留一次，并列出所有收件人。',
    steps: '同一期限最多{most}次提醒。',
    alwaysQuiet: '一周中至少须保留一天可以发送提醒。',
    shownInFull: '完整显示的任务数应为1至200项。',
  },
  leave: {
    title: '不再接收此清单',
    ask: '您将不再收到每届会议之前尚未完成事项的清单。可在“我的提醒”中重新接收。',
    act: '不再接收',
    done: '您将不再收到此清单。',
  },
};
