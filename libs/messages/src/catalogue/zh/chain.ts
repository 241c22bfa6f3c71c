import type { chain as en } from '../en/chain.js';
import type { SameKeys } from '../same-keys.js';

export const chain: SameKeys<typeof en> = {
  title: '前后各项决定',
  sentence: '{again, select, no {在{first}中提出。} other {在{first}中提出，又在{rest}中重申。}}',
  goesOn: '继续执行',
  here: '本授权任务',
  open: '{count, plural, =0 {没有未完成的任务} other {# 项任务未完成}}',
  carriedOn: '此项要求已成为历史，由{decision}接续。',
  link: {
    open: '关联先前的授权任务……',
    title: '本授权任务重申或合并了哪些先前的授权任务？',
    hint: '这些授权任务将成为历史，其未完成的事项在此继续。在您看到结果之前，不会有任何变动。',
    search: '按文字或决定编号查找',
    found: '{count, plural, other {找到 # 项授权任务}}',
    none: '在您负责的机构中，没有执行中的授权任务含有这些文字。',
    missing: '请至少选择一项先前的授权任务。',
    look: '查看结果',
    do: '{count, plural, other {关联 # 项授权任务}}',
  },
  what: {
    title: '将发生的变动',
    superseded: '{count, plural, other {# 项授权任务成为历史}}',
    active: '{count, plural, other {# 项授权任务恢复执行}}',
    moves: '{count, plural, other {# 项未完成的任务转入本授权任务}}',
    ends: '{count, plural, other {# 项未完成的任务结束，由其他任务接续}}',
    back: '{count, plural, other {# 项任务回到原授权任务}}',
    reopens: '{count, plural, other {# 项已结束的任务重新开启}}',
    items: '{count, plural, other {# 个分项一并转入}}',
    unit: '今后由{unit}负责。',
    noTime: '本授权任务的文本没有说明时间。其任务保留现有会议，不再生成新任务。如需继续，请先更改到期时间。',
  },
  said: {
    moves: '在此继续：{meeting}',
    ends: '结束，由另一项任务接续：{meeting}',
    back: '回到原处：{meeting}',
    reopens: '重新开启：{meeting}',
  },
  undo: {
    open: '撤销关联……',
    title: '撤销关联',
    hint: '先前的授权任务连同来自它们的任务恢复执行；其间已提交的内容随任务一并回到原处。',
    do: '撤销关联',
  },
  guess: {
    title: '推测：本项可能重复先前的要求',
    hint: '文字相似（{percent, number}%），机构、成果和到期规则类型相同。在有人操作之前不会关联。',
    look: '查看结果',
    dismissed: '已搁置：不再提示。',
    dismiss: '不是同一要求',
  },
  task: {
    carried: '在此结束：由另一项任务接续',
  },
  done: {
    link: '已关联。先前的授权任务已成为历史。',
    undo: '已撤销关联。',
  },
  filter: {
    label: '状态',
    usual: '除已被取代者外的全部',
    all: '全部',
  },
  fault: {
    self: '授权任务不能接续自身。请将其去掉。',
    notEarlier: '{earlier}的通过晚于{later}。较晚者继续执行：请在其页面上关联。',
  },
};
