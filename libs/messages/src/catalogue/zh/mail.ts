import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: '授权任务跟踪系统',
  digest: {
    subject: '{product}：{count, plural, other {# 项任务}}，{date}',
    title: '{count, plural, other {# 项任务请您查看}}',
    why: '您收到此邮件，是因为您负责这些任务，或代负责者接收。此类邮件每天最多一封；没有内容时不发送。',
  },
  entry: {
    new: '新任务',
    comingUp: '即将到期',
    late: '已过期',
    decision: '{body}第{number}号{type, select, resolution {决议} other {决定}}',
    decisionUnknown: '{body}（未写明决定）',
    paragraph: '{decision}第{paragraph}段',
    paragraphCounted: '{decision}第{paragraph}段（按顺序推算）',
    whatHappened: '情况',
    decide: '待决定',
    dueAt: '到期会议',
    meetingOpens: '{meeting}（{date}开幕）',
    tentative: '{meeting}（暂定）',
    undated: '未写明到期会议',
    status: '进展',
    owedBy: '负责单位',
    date: '{date}{weekday}（{relative}）',
    lateDate: '{date}{weekday}（{relative}），已过期',
    line: '{name}：{value}',
    standIn: '{unit}在本系统没有账户，收不到邮件。请您转告。',
    standInUnnamed: '尚未指定负责单位。请您确定由谁负责。',
    act: '打开任务',
  },
  news: {
    'moved-on': '无人及时选择，因此已顺延。',
    'meeting-lost': '工作开始之后，已无会议可提交。',
    because: '{said}{why}',
  },
  deadline: {
    slot: '确认文件档期的期限',
    submission: '提交文件的期限',
    issuance: '印发文件的期限',
    'oral-notice': '预告口头通报的期限',
    'in-session': '提交会期文件的期限',
    by: '交付期限',
  },
};
