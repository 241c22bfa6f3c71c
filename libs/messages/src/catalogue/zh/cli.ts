import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: '找不到 {file}。请检查文件名和当前所在的文件夹。',
    folder: '{file} 是文件夹。请指定一个文件。',
    unreadable: '无法打开 {file}：{reason}',
    'too-large': '{file} 超过 {limit} MB。请去掉非文本内容，或将其拆分。',
    'unknown-language': '目前不读取 {lang} 文本。请用 --lang {known}，或不加此选项。',
    failed: '{file}：{reason}',
  },
  audit: {
    whole:
      '{entries, plural, =0 {记录为空} other {# 条已封存记录}}：完整。{waiting, plural, =0 {} other {另有 # 条较新的记录等待封存。}}最后封印：{head}',
    tampered: '记录曾被篡改：{faults}',
    altered: '第 {seq} 条（{action}，{at}，{id}）与封印不符：该条、其封印或其前一条曾被更改或删除',
    missing: '第 {seq} 条已不存在，其封印仍在',
    unsealed: '第 {seq} 条（{action}，{at}，{id}）没有封印，而其后的记录有',
    more: '另有 {count, plural, other {# 处}}',
  },
  confirm: { left: '{count, plural, other {# 项提议}}会更改任务授权，已留下：请在审查中逐项决定。' },
  labels: { unwritable: '无法写入 {folder}：{reason}' },
  unusable: {
    reading: '“{reading}”不是读取记录。请给出 mandates import 输出的编号。',
    head: '--head 应为 verify 所显示的内容：一个数字、一个冒号和 64 位十六进制数字。',
    textStatus: '--status 须为 {known} 之一；{status} 不在其中。',
    dryRun: '邮件只由工作进程发送。加上 --dry-run 可查看{date}的邮件。',
    date: '{option} 应为日期，如 2022-12-01。',
    format: '尚不能输出 {format} 格式；请使用 --format html。',
    naming: '--naming 可取 {known}。',
    noAccount: '{email} 未曾通过所在组织的账户登录，没有可解除的关联。',
    noSuchRole: '{email} 在 {body} 没有角色 {role}；可用 mandates user list 查看其角色。',
    whichRole: '{email} 在 {body} 有多个角色 {role}；请用 --unit 或 --state 说明是哪一个。',
    nobody: '没有人使用地址 {email}；请先用 mandates user add 添加。',
    number: '{option} 须为从 1 起的整数。',
    reportLanguage: '报告没有 {lang} 语文版；可选 {known}。',
    role: '没有角色 {role}；可选 {known}。',
    notOnCalendar:
      '日历中没有 {key}。用 mandates sessions list 查看已有的会议，用 mandates sessions add 添加。',
    sessionKey: '{key} 不是会议的代号。请写成 executive-board/2026/2 或 assembly/3 的形式。',
    textLanguage: '不能读取 {lang} 语文的文本。',
  },
  sessions: {
    is: '{what}',
    wouldBe: '尚未更改；将会是：{what}',
    cancelled: '{session}，已取消',
    undated: '无日期',
    noDocuments: '（不接受文件{why, select, none {} elections {：仅选举主席团} other {：{why}}}）',
    completeYears: '完整的年度：{years}',
    summary:
      '{tasks, plural, =0 {没有任务变动} other {# 项任务变动}}；{past, plural, =0 {没有截止日期} other {# 个截止日期}}已过；提醒：新增 {added}，撤回 {withdrawn}。',
    more: '……另有 {hidden} 项；见 --json。',
    kind: {
      'meeting-lost': '失去会议',
      'asked-again': '重新选择',
      'choice-opens': '待选择',
      'passed-over': '略过',
      moved: '变动',
      'choice-closes': '无须选择',
      made: '新增',
      candidates: '可选会议',
      reasons: '理由',
    },
  },
  sample: {
    removed:
      '示例已移除：{mandates, plural, other {# 项授权任务}}、{people, plural, other {# 人}}、{bodies, plural, other {# 个机构}}。',
  },
};
