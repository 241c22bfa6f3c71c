import type { problem as en } from '../en/problem.js';
import type { SameKeys } from '../same-keys.js';

export const problem: SameKeys<typeof en> = {
  'not-signed-in': { title: '您尚未登录', detail: '请登录后重试。' },
  'wrong-credentials': { title: '地址或密码不正确', detail: '请核对后重试。管理员可以为您重设密码。' },
  'not-allowed': {
    title: '您的角色不能进行此操作',
    detail:
      '{who, select, none {请联系该机构的理事事务干事。} other {可由以下角色进行：{who}。}}{step, select, none {} other {待办步骤：{step}。}}',
  },
  'other-origin': {
    title: '此请求并非来自本登记册的页面',
    detail: '请使用登记册本身的地址打开后重试。程序请使用个人令牌。',
  },
  'not-found': { title: '此处没有内容', detail: '内容可能已被移除，或地址有误。' },
  'role-elsewhere': {
    title: '此操作还涉及其他机构',
    detail:
      '此操作还涉及另外{count, plural, other {#}}个机构，其人员由他人管理。请联系同时管理这些机构的管理员。',
  },
  'account-closed': {
    title: '此账户已停用',
    detail: '请先重新启用，然后方可授予角色或发送邀请。',
  },
  'last-administrator': {
    title: '必须保留最后一名管理员',
    detail: '以下机构没有其他管理员：{bodies}。请先在该机构指定另一名管理员。',
  },
  'unit-closed': {
    title: '此单位已关闭',
    detail: '为保留历史记录，其资料不再更改。请改为更改承接单位。',
  },
  'unit-owes': {
    title: '此单位仍有工作、下属单位或人员',
    detail: '请指定承接单位：未完成的任务授权、文件、下属单位和人员将转入该单位。',
  },
  'already-decided': {
    title: '此项已有人处理',
    detail:
      '{by, select, none {此项} other {{by} 已将此项}}{state, select, confirmed {确认} rejected {驳回} split {拆分} other {处理}}。请重新载入查看处理结果。',
  },
  'mandate-used': {
    title: '此授权任务已在使用',
    detail: '接受之后，已有人就其采取行动，或已有人获知。须依机构的行动将其从清单中撤下，并在其页面上记录。',
  },
  'calendar-conflict': {
    title: '与会议日历不一致',
    detail: '文本与日历在{session}上不一致。请更正其中一处，然后再次确认。',
  },
  'not-decided': {
    title: '尚未全部决定',
    detail: '还有 {count, plural, other {# 项提议}}待决定。请先在审查中决定哪些是要求、哪些不是，然后重试。',
  },
  'not-ready': { title: '文件尚未读完', detail: '请等待读取完成后重试。' },
  'wrong-progress': {
    title: '现在不能这样做',
    detail:
      '进展：{now}。{next, select, none {此后只能由该机构采取行动。} other {下一步可由以下角色进行：{next}。}}',
  },
  'nothing-to-clear': { title: '尚无可供核准的内容', detail: '请先撰写进展，再送审。' },
  'no-draft': {
    title: '没有答复草稿',
    detail: '请先写答复。可能已有他人给出或退回了该草稿。',
  },
  'not-owed': { title: '此项无人负责', detail: '该会议已被略过，或在本登记册启用之前已结束。' },
  'document-closed': {
    title: '此文件已结束',
    detail: '它已印发或撤回，保持原样。请另行计划一份文件。',
  },
  'answered-by-document': {
    title: '一份计划文件答复此事',
    detail: '请在该文件上记录；它所答复的任务随之更新。',
  },
  'item-written': {
    title: '此分项不能删除',
    detail: '第 {number} 项已有答复或进展更新。请更正该项，或写明已关闭。',
  },
  'chain-closed': {
    title: '此授权任务已不在执行',
    detail: '只有执行中的授权任务才能关联。接续它的任务或终止它的行为见其页面。',
  },
  'chain-goes-on': {
    title: '此链条已有后续',
    detail: '请先撤销后面的关联：{later}。',
  },
  'link-spent': {
    title: '此链接无法使用',
    detail: '链接仅可使用一次且有效时间很短。请重新获取。',
  },
  'no-candidate': {
    title: '不能选择此届会议',
    detail: '{count, plural, =0 {此处无可选择。} other {请选择其中之一：{candidates}。}}',
  },
  'act-overtaken': {
    title: '此项记录已无法撤回',
    detail: '它已被撤回，或其所改变的内容此后又有变动。请记录该机构随后采取的行动。',
  },
  'proposal-closed': {
    title: '此提议不再接受任何内容',
    detail: '评论截止日已过，或已作出决定，或已撤回。',
  },
  'list-past': {
    title: '此清单已不能发出',
    detail: '该届会议已开幕或不举行。下一份清单将在下届会议之前编制。',
  },
  'digest-sent': {
    title: '今天已向此人发出一封邮件',
    detail: '每人每天最多收到一封此类邮件。到期内容明天发出。',
  },
  'not-failed': {
    title: '此邮件并未发送失败',
    detail: '请重新载入页面，查看其结果。',
  },
  'nothing-due': {
    title: '没有可发送的内容',
    detail: '此人今天没有到期内容，或不在期间由他人代收。',
  },
  stale: { title: '此项已被他人更改', detail: '请载入较新版本，与您的内容比较后再保存。' },
  'request-too-large': { title: '一次发送的内容过多', detail: '一个请求最多 {limit} MB。请分几次发送。' },
  'file-too-large': { title: '文件过大', detail: '最多可收录 {limit} MB。请拆分文件后分别收录。' },
  'request-too-long': { title: '请求过长', detail: '请求的地址和标头最多 16 kB。请减少一次请求的内容。' },
  'file-unreadable': {
    title: '不接受此类内容',
    detail: '文件请以表单（multipart/form-data）发送，字段名为“file”；其他内容请以 JSON 发送。',
  },
  invalid: {
    title: '部分内容无法使用',
    detail: '{faults}',
    'not-json': '所发送的内容不是 JSON。请检查括号和引号。',
    'not-an-id': '此地址中的标识不正确。请使用原来给出的标识。',
    cursor: '此游标不属于本列表的任何一页。请使用同一排序下前一页的“next”，或不填。',
    'too-many-of': '已有 {most} 个，不能再增加。请先停用不再需要的，然后重试。',
    'no-person': '可登录的人员中没有人使用地址 {email}。请核对。',
    'repeat-key': 'Idempotency-Key：必须是 16 至 200 个 ASCII 字母、数字或符号，例如 UUID。',
    'no-object': '缺少含有本请求字段的 JSON 对象。请发送一个，空对象也可。',
    field: {
      text: '{path}：必须是文本。',
      blank: '{path}：不得为空。',
      long: '{path}：过长。最多 {most} 个字符。',
      choice: '{path}：必须是其中之一：{values}。',
      whole: '{path}：必须是整数。',
      number: '{path}：必须是数字。',
      least: '{path}：必须不小于 {least}。',
      most: '{path}：必须不大于 {most}。',
      list: '{path}：必须是列表。',
      object: '{path}：必须是含有字段的对象。',
      'too-many': '{path}：数量过多。最多 {most} 项。',
      'too-few': '{path}：数量过少。最少 {least} 项。',
      twice: '{path}：同一项出现两次。请去掉一个。',
      id: '{path}：必须是原来给出的标识（UUID）。',
      date: '{path}：必须是 1900 年至 2199 年之间的日历日期，例如“2026-06-30”。',
      'yes-or-no': '{path}：必须是 true 或 false。',
      address: '{path}：必须是以 http:// 或 https:// 开头的地址。',
      unknown: '{path}：这里没有该字段。请去掉。',
      form: '{path}：不符合要求的格式。请参阅接口说明（/api/docs）。',
      languages: '{path}：必须是按语文（{languages}）填写的文字，每种最多 {most} 个字符。',
      unkeepable: '{path}：该文本含有并非字符的内容（NUL 或半个字符）。请去掉。',
    },
  },
  'repeat-under-way': {
    title: '此请求已在处理',
    detail: '带有相同 Idempotency-Key 的请求正在处理或已中断。请稍候再试；如仍未改变，请核实是否已完成。',
  },
  'no-mail-server': {
    title: '这里不发送邮件',
    detail: '未设置邮件服务器（SMTP_URL）。请改为生成链接并当面交给对方。',
  },
  'no-secrets-key': {
    title: '无法保存机密',
    detail:
      '须由本系统管理员设置 SECRETS_KEY；在此之前不能创建网络钩子，需要其他密钥的网络钩子也不会收到通知。',
  },
  'webhook-off': {
    title: '此网络钩子已停用',
    detail: '请先启用，然后重试。',
  },
  'other-repeat': {
    title: '此密钥已用于另一请求',
    detail: '一个 Idempotency-Key 只代表一项请求。其他请求请使用新的密钥。',
  },
  'address-refused': {
    title: '此地址不能用作网络钩子',
    detail:
      '{why, select, https {须以 https:// 开头。} credentials {不得含有用户名或密码。} fragment {须在“#”之前结束。} port {只使用 443 和 8443 端口。} private {该地址指向本机或互联网以外的网络。} other {这不是网络地址。}}',
  },
  'weak-password': {
    title: '此密码不能使用',
    detail:
      '{fault, select, guessable {此密码容易被他人猜到。请选用互不相关且与您无关的词语。} other {请使用 {least} 至 {most} 个字符；一句话即可。}}',
  },
  'version-missing': {
    title: '缺少版本',
    detail: '请在 If-Match 中附上您收到的 ETag，以免覆盖他人的更改。',
  },
  'too-many-attempts': {
    title: '尝试次数过多',
    detail: '请等待 {minutes, plural, other {# 分钟}}后重试。',
  },
  'wrong-password': { title: '当前密码不正确', detail: '请核对后重试。新密码未保存。' },
  'sign-in-again': {
    title: '请重新证明身份',
    detail: '请先退出，再通过邮件链接或所在组织的账户登录，并在15分钟内重试。',
  },
  'too-many-requests': {
    title: '请求过多',
    detail: '请等待 {seconds, plural, other {# 秒}}，然后放慢速度。',
  },
  'account-unavailable': {
    title: '您组织的登录服务没有响应',
    detail: '请过几分钟再试，或以其他方式登录。',
  },
  internal: {
    title: '系统出现问题',
    detail: '没有保存任何内容。请重试；如仍出现，请将此编号告知管理员：{instance}',
  },
  unavailable: { title: '服务尚未就绪', detail: '请一分钟后重试。' },
};
