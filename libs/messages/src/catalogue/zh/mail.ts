import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: '授权任务跟踪系统',
  signInLink: {
    subject: '{product}：您的链接',
    label: '登录',
    title: '登录系统',
    what: '请打开此链接并确认登录。链接仅可使用一次，自请求起15分钟内有效。',
    act: '打开链接',
    why: '您收到此邮件是因为有人为此地址请求了链接。若非本人操作，请忽略：没有此邮件，他人无法使用该链接。',
  },
  /** To somebody whom an administrator lets in. */
  invitation: {
    subject: '{product}：您的访问权限',
    label: '邀请',
    title: '您已获得登记册的访问权限',
    what: '请打开此链接并确认登录。链接仅可使用一次，三天内有效。此后如有需要，可在登录页面请求链接。',
    act: '打开链接',
    why: '您收到此邮件是因为登记册管理员授予了您访问权限。如非您所预期，请忽略。',
  },
  digest: {
    subject: '{product}：{count, plural, other {# 项任务}}，{date}',
    title: '{count, plural, other {# 项任务请您查看}}',
    why: '您收到此邮件，是因为您负责这些任务，或代负责者接收。此类邮件每天最多一封；没有内容时不发送。',
    subjectWithLists: '{product}：{count, plural, other {# 项内容}}，{date}',
    titleOfLists: '请您关注',
    more: '另有{count, plural, other {# 项任务}}（{body}）。',
    openAll: '查看全部',
    whyMember: '您在每届会议之前收到此邮件，是因为您代表该机构的一个成员关注其工作：{body}。',
    whyList: '您收到此邮件，是因为您对该机构承担的职责：{body}。此类邮件每天最多一封；没有内容时不发送。',
    leave: '不再接收此清单',
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
    inPlaceOf: '{name}不在期间，由您代为接收。',
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
  list: {
    'late-list': {
      title: '已过期：{body}',
      intro: '您主管的单位有{count, plural, other {# 项任务和分项}}已过期。此清单每周发送一次。',
    },
    'undated-list': {
      title: '未写明日期：{body}',
      intro:
        '这些要求没有写明日期。请就每一项为提交{session}（{opens}开幕）的报告撰写简短进展；“无变化”即可。',
    },
    'members-list': {
      title: '{session}之前尚未完成的事项',
      intro: '尚有{count, plural, other {# 项要求}}未完成。会议于{opens}开幕。',
    },
    'release-soon': {
      title: '一份致成员的清单等待您放行',
      intro: '{session}之前尚未完成事项的清单定于{goes}发给各成员。在您放行之前，清单暂不发出。',
    },
    'release-today': {
      title: '一份致成员的清单应发出但仍被暂缓',
      intro: '{session}之前尚未完成事项的清单原定于{goes}发给各成员。您一放行即发出。',
    },
    item: {
      title: '有目标日期的分项：{body}',
      intro: '以下每一分项各有目标日期。请在授权任务页面写明其进展。',
    },
    more: '登记册中还有{count, plural, other {# 项}}。',
    open: '打开登记册',
    release: '查看并放行',
    cleared: '最新进展',
  },
};
