import type { followed as en } from '../en/followed.js';
import type { SameKeys } from '../same-keys.js';

export const followed: SameKeys<typeof en> = {
  title: '您关注的授权任务',
  intro: '{count, plural, other {您关注的 # 项授权任务有新情况。}}',
  why: '您收到此邮件，是因为您关注这些授权任务。每天最多一封；没有新情况时不发送。',
  happened: {
    cleared: '最新进展',
    delivered: '已提交',
    moved: '现应提交的会议',
    answered: '有问题已得到答复',
    proposed: '有人提议将此项移出清单',
  },
  leave: {
    ask: '您将不再通过邮件收到所关注事项的消息。您在登记册中仍会继续关注，并可在“我的提醒”中重新接收邮件。',
    done: '您将不再收到所关注事项的消息。',
  },
};
