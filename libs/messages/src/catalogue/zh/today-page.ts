import type { todayPage as en } from '../en/today-page.js';
import type { SameKeys } from '../same-keys.js';

export const todayPage: SameKeys<typeof en> = {
  title: '今日',
  standsIn: '{name} 不在期间由您代为行事。',
  standsInUntil: '{name} 不在期间由您代为行事，直至 {date}。',
  owe: {
    title: '由您负责',
    count: '{total, plural, other {共 # 项}}',
    more: '共 {total} 项，此处只列最先到期的 {shown} 项。',
    empty: '目前没有由您负责的事项。要求一经确认并交给贵单位，就会按截止日期先后列在这里。',
    noDeadline: '{count, plural, other {另有 # 项尚无截止日期}}',
    undated: '无期限职责',
    instead: '负责者没有账户，因此列给您看',
  },
  waits: {
    title: '等您处理',
    empty: '目前没有等您处理的事项。待核准的最新情况、待选定的会议、待确认的提议会列在这里。',
    clear: '待核准',
    choose: '待选定会议',
    decide: '需要决定',
    proposals: '待确认的提议',
    proposalCount: '{count, plural, other {已读入的文件中有 # 项提议}}待确认。',
  },
  next: {
    deadline:
      '{relative}，{exact}{kind, select, slot {确认文件档期} submission {提交} issuance {印发} oral_notice {预告口头通报} in_session {提交会期文件} meeting {开会} by {前完成} review {复核} other {截止}}',
    chooseBy: '{relative}，{exact}前选定',
    none: '今后没有截止日期',
  },
  sessions: {
    title: '下次会议',
    none: '日历上没有今后的会议。',
    opens: '{days, plural, =0 {正在举行} =1 {明天开幕} other {# 天后开幕}}',
    nothing: '这次会议没有到期事项。',
    count: {
      ready: '{count} 项已就绪',
      inWork: '{count} 项在办',
      late: '{count} 项迟误',
    },
    label: '会议到期事项的进展',
    empty: '您所关注的各机构的下次会议及到期事项会列在这里。',
  },
};
