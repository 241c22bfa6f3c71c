import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request to the head in one made decision of a Council. */
function asked(ask: string): Request | undefined {
  const result = read(`港口理事会，\n\n1. 请总干事${ask}；\n\n2. 批准预算。\n`, { lang: 'zh' });
  return result.ok ? result.reading.requests[0] : undefined;
}

const COUNCIL = 'governing-council';

describe('when a Chinese request is due', () => {
  it.each<[ask: string, rule: DueRule]>([
    [
      '在下届理事会常会之前提交清单',
      { kind: 'session', at: { body: COUNCIL, next: true }, relation: 'before' },
    ],
    ['在第12次理事会会议上作口头汇报', { kind: 'session', at: { body: COUNCIL, ordinal: 12 } }],
    ['将清单报告理事会第十二届会议', { kind: 'session', at: { body: COUNCIL, ordinal: 12 } }],
    ['在提交理事会第十二届会议的报告中说明情况', { kind: 'session', at: { body: COUNCIL, ordinal: 12 } }],
    [
      '在第十二届会议开幕六周前分发文件',
      { kind: 'session', at: { body: COUNCIL, ordinal: 12 }, relation: 'before' },
    ],
    ['在理事会每届正式会议上通报情况', { kind: 'each-session', body: COUNCIL, only: 'regular' }],
    ['在今后每次会议上通报情况', { kind: 'each-session', body: COUNCIL }],
    ['按季度公布清单', { kind: 'interval', every: 'P3M' }],
    ['每月公布清单', { kind: 'interval', every: 'P1M' }],
    ['于二○三一年三月底前公布清单', { kind: 'date', by: '2031-03-31' }],
    ['在2031年第一季度末之前公布清单', { kind: 'date', by: '2031-03-31' }],
    ['在三个月内公布清单', { kind: 'date', within: 'P3M', of: 'unstated' }],
  ])('%s', (ask, rule) => {
    expect(asked(ask)?.dueRule).toEqual(rule);
  });

  it.each<[ask: string, recurrence: Request['recurrence']]>([
    ['在2031年2月中旬之前公布清单', 'by_date'],
    ['于2031年内公布清单', 'once'],
    ['在2031年上半年召开一次会议', 'once'],
    ['向2031年5月举行的渡轮会议提交清单', 'once'],
    ['会前六周分发文件', 'once'],
    ['在2032-2033两年期工作计划和预算中列入经费', 'once'],
    ['推动尽早修建码头，并每年公布清单', 'annual'],
  ])('%s: %s', (ask, recurrence) => {
    expect(asked(ask)?.recurrence).toBe(recurrence);
  });

  it.each([
    ['视可获得的资源清点浮标', '视可获得的资源'],
    ['在可动用资源范围内清点浮标', '在可动用资源范围内'],
    ['在提供预算外资源的情况下清点浮标', '在提供预算外资源的情况下'],
    ['一旦获得资金即清点浮标', '一旦获得资金'],
    ['清点浮标，但不得超出现有资源', '不得超出现有资源'],
    ['清点浮标，但以有无资金为限', '以有无资金为限'],
    ['在预算限度内清点浮标', '在预算限度内'],
    ['重视资源问题', null],
    ['根据各国的资料清点浮标', null],
  ])('%s depends on %s', (ask, condition) => {
    expect(asked(ask)?.condition).toBe(condition);
  });
});
