import type { work as en } from '../en/work.js';
import type { SameKeys } from '../same-keys.js';

export const work: SameKeys<typeof en> = {
  history: {
    'mandate-made': '{known, select, no {已收录入册。} other {{who} 将其收录入册。}}',
    'mandate-unit-assigned':
      '{known, select, no {} other {{who}：}}{named, select, no {不再由任何单位负责。} other {自此由{unit}负责。}}',
    'task-session-chosen':
      '{known, select, no {已选定{session}。} other {{who} 选定了{session}。}}{stated, select, no {} other {理由：{reason}}}',
    'task-update-written':
      '{known, select, no {已撰写进展} other {{who} {named, select, no {} other {代表{unit}}}撰写了进展}}。',
    'task-sent-for-clearance':
      '{known, select, no {已送审} other {{who} {named, select, no {} other {代表{unit}}}送审}}。',
    'task-cleared':
      '{known, select, no {进展已获核准。} other {{who} {named, select, no {} other {代表{unit}}}核准了进展。}}',
    'task-returned':
      '{known, select, no {已退回} other {{who} {named, select, no {} other {代表{unit}}}退回}}：{reason}',
    'task-submitted':
      '{known, select, no {已提交文件部门。} other {{who} {named, select, no {} other {代表{unit}}}提交文件部门。}}',
    'task-delivered':
      '{known, select, no {已交付。} other {{who} 记录{named, select, no {} other {{unit}}}已交付。}}',
    'task-blocked':
      '{known, select, no {受阻} other {{who} {named, select, no {} other {代表{unit}}}记录为受阻}}：{reason}',
    'task-block-cleared':
      '{known, select, no {受阻原因已获核准} other {{who} {named, select, no {} other {代表{unit}}}核准了受阻原因}}。',
    'task-unblocked':
      '{known, select, no {不再受阻} other {{who} {named, select, no {} other {代表{unit}}}记录为不再受阻}}。',
    'task-document-planned':
      '{known, select, no {已计划一份文件答复此事。} other {{who}计划了一份文件答复此事。}}',
    'task-document-taken-away':
      '{known, select, no {计划文件不再答复此事。} other {{who}将其从计划文件中去掉。}}',
    'task-taken-over':
      '{known, select, no {转入后来的授权任务继续。} other {{who}关联了后来的授权任务，本任务在其下继续。}}',
    'task-carried':
      '{known, select, no {已结束：由另一项任务接续。} other {{who}关联了授权任务，本任务结束，由另一项任务接续。}}',
    'task-given-back':
      '{known, select, no {关联已撤销：重新归入原授权任务。} other {{who}撤销了关联：重新归入原授权任务。}}',
    'deadline-extended':
      '{known, select, no {一个期限改到另一天。} other {{who}将一个期限改到另一天。}}{stated, select, no {} other {理由：{reason}}}',
    'deadline-extension-taken-back':
      '{known, select, no {一个期限恢复为原先计算的日期。} other {{who}将一个期限恢复为原先计算的日期。}}',
    'deadline-extension-ended': '会议改期，因此曾改到另一天的期限重新计算。',
  },
  fault: {
    symbolTaken: '另一份计划文件已用文号 {symbol}。请更正其中之一。',
    taskDone: '任务 {task} 已完成或已不在清单上。请将其去掉。',
    otherDocument: '另一份计划文件答复任务 {task}。请先从该文件中去掉。',
    otherMeeting: '任务 {task} 应在另一次会议上提出。请为那次会议计划文件，或去掉该任务。',
    noSuchPart: '日历中没有 {session} 的这一部分。请选择日历中已有的。',
    takesNone: '{session} 不接收文件，或已取消。请选择另一届会议或另一部分。',
    otherBody: '{session} 是另一机构的会议。请在那里另行计划文件。',
    stillToCome: '{day} 尚未到来。请填写实际完成的日期。',
    afterOpening: '{day} 不是会议于 {opens} 开幕之前的日期。请填写这样的日期，如“2026-06-30”。',
  },
};
