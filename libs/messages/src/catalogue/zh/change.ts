import type { change as en } from '../en/change.js';
import type { SameKeys } from '../same-keys.js';

export const change: SameKeys<typeof en> = {
  fault: {
    noSuchBody: '{path}：没有此机构。请先建立该机构，或更正其代号。',
    sessionExists: '{path}：日历上已有此届会议。请在该处更改，或使用其他名称。',
    noMainPart: '{path}：会议须先有主要部分。请给出日期或预计的季度。',
    noSuchPart: '{path}：此届会议没有这一部分。请将会议分段以增加续会。',
    datesOrExpected: '{path}：请给出首日和末日，或预计的季度，不要两者都给。',
    splitUndated: '{path}：要结束的部分尚无日期。请先确定日期，或不写这一天。',
    splitAfterEnd: '{path}：该部分在此日之前已经结束。请给出其会期中的一天，或不写。',
    whyWithDocuments: '{path}：只有不接受文件的部分才需要理由。请删去。',
    emptyWhy: '{path}：理由为空。请填写，或不写。',
    dropMain: '{path}：主要部分须保留。如不举行，请取消会议。',
    dropDated: '{path}：已有日期的部分须保留。如不举行，请先去掉日期。',
    dropNotLast: '{path}：其后还有续会。请先删去最后一次续会。',
    emptyName: '{path}：此语言的名称为空。请填写，或不写。',
    parentOfItself: '{path}：此机构直接或间接向您所更改的机构报告。请指定其他机构。',
    noYears: '{path}：此机构的会议连续编号，没有年度可标为完整。',
    missing: '{path}：此项操作需要这一内容。请补上。',
    unexpected: '{path}：此项操作不需要这一内容。请删去。',
  },
  why: {
    noLonger: '日历上已没有这次会议。',
    workStands: '工作已经开始，因此予以保留：由人决定其去向。',
  },
  said: {
    moved: '原定{from}；现改为{to}。',
    made: '新增：{to}。',
    'passed-over': '略过；原定{from}。',
    'meeting-lost': '原定{from}，现无会议；由人决定。',
    'choice-opens': '原定{from}；现须由人选择：{to}。',
    'choice-closes': '已无可选择：{to}。',
    'asked-again': '原先的选择已不可能；须重新选择：{to}。',
    candidates: '可选择的会议有变：{to}。',
    reasons: '仍为{to}；理由或截止日期有变。',
    because: '{said}{why}',
    at: '{session}（{date}）',
    atUndated: '{session}（尚无日期）',
    nowhere: '无会议',
    choice: '以下之一（{sessions}）',
  },
};
