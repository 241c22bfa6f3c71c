import type { intakeTexts as en } from '../en/intake-texts.js';
import type { SameKeys } from '../same-keys.js';

export const intakeTexts: SameKeys<typeof en> = {
  /** What the other languages of a text say of a request. */
  parallel: {
    title: '本案文的其他语文本',
    contradicted: '各语文不一致：请比较',
    differs: '{language}本的说法不同',
    missing: '{language}本：该段中没有找到这项要求。',
    agrees: '说法一致：{languages}。',
    doubtful: '该文件的文字存疑，尚无人核对。',
    open: '在案文中查看：{language}',
    here: '本案文',
    field: '内容',
    noCondition: '未说明',
    asks: '{count, plural, other {# 项}}',
    onMandate: '各语文本不一致',
    inForce: '现行',
    settle: '现行内容保持不变，直到有人更改。如果另一语文本是正确的，请在此更改到期规则，或要求印发更正。',
  },
  /** What a later text of a decision changes. */
  later: {
    title: '本案文的改动',
    changed: '更改任务授权',
    unchanged: '与任务授权相同',
    changes: '这已是一项任务授权，而本案文说法不同。接受则更改任务授权，拒绝则保持不变。',
    same: '这已是一项任务授权，措辞相同。接受不会更改任何内容。',
    see: '查看任务授权',
    goneWords: '删去：',
    newWords: '增加：',
    moved: '原在{before}，现在{after}。',
    facts: '随之更改的内容',
    before: '现行',
    after: '接受后',
    how: '先前措辞保留在任务授权的历史中。如到期规则更改，其未完成的工作随即调整；已提交的保持不变。',
    goneTitle: '{count, plural, other {# 项任务授权}}不再见于本案文：如何处理？',
    keep: '保持不变',
    retire: '从清单中撤下',
    kept: '{name}决定保留，',
    retired: '{name}已从清单中撤下，',
  },
  correctText: {
    begin: '更正文本',
    label: '应有的文本',
    hint: '请更正从文件中误取的文字，或重新粘贴文本：系统将重新读取。文件保持原样。您输入的内容在发送前保存在此浏览器中。',
    missing: '文本不能为空。',
    save: '读取更正后的文本',
  },
  versions: {
    later: '已收录这些决定的后续案文。所作的改动在该案文中显示；请审核该案文。',
    laterWaits: '这些决定另有后续案文待审核。请先在此作出决定：后续案文随即逐段显示所作的改动。',
    reviewFirst:
      '这些决定的先前案文尚未审核。请先审核先前案文，本案文随即逐段显示所作的改动；若先在此接受，则无从比较。',
    earlier: '这些决定的先前案文',
    kindHint: '同一决定的两份案文以何者为后，据此而定。已接受的内容保持不变，其措辞标明属于此类案文。',
    sayKind: '保存案文类型',
  },
};
