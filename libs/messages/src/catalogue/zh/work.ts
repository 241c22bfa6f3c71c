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
  },
};
