import type { feed as en } from '../en/feed.js';
import type { SameKeys } from '../same-keys.js';

export const feed: SameKeys<typeof en> = {
  name: '授权任务跟踪系统：{of}',
  meeting: '应提出',
  choose: '选择会议',
  deadline: {
    slot: '确认档期',
    submission: '提交',
    issuance: '印发',
    'oral-notice': '口头通报预告',
    'in-session': '会期文件',
    by: '案文规定的日期',
  },
  event: '{label}：{what}{status, select, none {} other {（{status}）}}',
  met: '已完成',
  passed: '通过时已过期',
  late: '逾期',
};
