import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request to the head in one made decision of a Board whose sessions are named by year and ordinal. */
function asked(lang: 'en' | 'zh', ask: string): Request | undefined {
  const text =
    lang === 'en'
      ? `The Executive Board,\n\nRecalling the first session of 2031 of the Executive Board and the fourth session of the General Conference,\n\n1. Requests the Director-General ${ask}.\n`
      : `执行局，\n\n回顾执行局2031年第一次会议和联合国人居大会第四届会议，\n\n1. 请总干事${ask}。\n`;
  const result = read(text, { lang });
  return result.ok ? result.reading.requests[0] : undefined;
}

const BOARD = 'executive-board';
const CONFERENCE = 'general-conference';

describe('when an English request is due', () => {
  it.each<[ask: string, rule: DueRule | null]>([
    ['to publish the list of ferries', null],
    ['to report to the Executive Board on ferries', { kind: 'none', body: BOARD }],
    [
      'to report to the Executive Board at its second session of 2032',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    [
      'to present a plan to the General Conference at its fifth session of 2033',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
    ],
    [
      'to submit a note to the Board at its next session',
      { kind: 'session', at: { body: BOARD, next: true } },
    ],
    [
      'to submit it to the General Conference at its resumed fifth session',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 }, segment: { kind: 'resumed' } },
    ],
    ['to brief the Board at each session on vacancies', { kind: 'each-session', body: BOARD }],
    [
      'to update the Board at its regular sessions, starting with the first session of 2032',
      { kind: 'each-session', body: BOARD, only: 'regular', from: { body: BOARD, year: 2032, ordinal: 1 } },
    ],
    [
      'to report to the Board at its second or third session of each year',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'to report to the Board at its first session of every year',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [1], choose: 'all' },
    ],
    [
      'to submit it to the Board at its last session of 2032',
      { kind: 'last-of-year', body: BOARD, year: 2032 },
    ],
    [
      'to report to the General Conference at its fifth session and every two years thereafter',
      {
        kind: 'interval',
        every: 'P2Y',
        body: CONFERENCE,
        first: { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
      },
    ],
    [
      'to report within 15 days of the adoption of the present decision and every 60 days thereafter',
      { kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } },
    ],
    ['to report annually to the Executive Board', { kind: 'interval', every: 'P1Y', body: BOARD }],
    ['to submit a list by 30 June 2032', { kind: 'date', by: '2032-06-30' }],
    ['to submit a list by the end of 2032', { kind: 'date', by: '2032-12-31' }],
    ['to submit a list within 90 days', { kind: 'date', within: 'P90D', of: 'unstated' }],
    [
      'to submit, through the Executive Board, a report to the General Conference at its fifth session',
      {
        kind: 'hops',
        via: {
          kind: 'preceding',
          body: BOARD,
          before: { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
        },
        then: { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
      },
    ],
    [
      'to circulate the plan at least 8 weeks before the fifth session of the General Conference',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 }, relation: 'before', lead: 'P8W' },
    ],
    [
      'to describe the delays in her next report',
      { kind: 'with', text: 'in her next report', times: 'next' },
    ],
    [
      'to hold a fair on the margins of the fourth session of the General Conference',
      { kind: 'event', text: 'on the margins of the fourth session of the General Conference' },
    ],
    ['to inform the Board regularly of delays', { kind: 'regularly', text: 'regularly', body: BOARD }],
    [
      'to report to the Board until the completion of the ferry works',
      { kind: 'unparsed', text: 'until the completion of the ferry works' },
    ],
    [
      'to report at the main part of the fifth session of the General Conference',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
    ],
    [
      'to report to the General Conference at its fifth (2033) regular session',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } },
    ],
    [
      'to report to the Board at its May 2032 session',
      { kind: 'session', at: { body: BOARD, year: 2032, name: 'session' } },
    ],
    ['to report to the Board at all its sessions', { kind: 'each-session', body: BOARD }],
    [
      'to report in the context of his next proposed budget',
      { kind: 'with', text: 'in the context of his next proposed budget', times: 'next' },
    ],
    [
      'to hold a fair back to back with the fifth session of the General Conference',
      { kind: 'event', text: 'back to back with the fifth session of the General Conference' },
    ],
    ['to submit a list no later than February 2032', { kind: 'date', by: '2032-02-29' }],
    ['to submit a list at our next session', { kind: 'session', at: { body: BOARD, next: true } }],
    ['to submit a list within a year', { kind: 'date', within: 'P1Y', of: 'unstated' }],
    ['to submit biennial progress reports', { kind: 'interval', every: 'P2Y' }],
    ['to submit a list by March 2032', { kind: 'unparsed', text: 'by March 2032' }],
    [
      'to circulate a note four weeks before that session',
      { kind: 'unparsed', text: 'four weeks before that session' },
    ],
    ['to study the annual reports of the ports', null],
    ['to act on the plan adopted at the first session of 2031', null],
  ])('%s', (ask, rule) => {
    expect(asked('en', ask)?.dueRule ?? null).toEqual(rule);
  });
});

describe('when a Chinese request is due', () => {
  it.each<[ask: string, rule: DueRule | null]>([
    ['公布渡轮清单', null],
    ['向执行局报告渡轮情况', { kind: 'none', body: BOARD }],
    [
      '向执行局 2032 年第二次会议报告渡轮情况',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    ['将计划提交人居大会第五届会议审议', { kind: 'session', at: { body: 'assembly', ordinal: 5 } }],
    ['在执行局下届会议上介绍情况', { kind: 'session', at: { body: BOARD, next: true } }],
    ['在执行局每次会议上通报空缺情况', { kind: 'each-session', body: BOARD }],
    [
      '向执行局每年第二次或第三次会议报告进展情况',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [2, 3], choose: 'one' },
    ],
    ['每两年向执行局报告一次', { kind: 'interval', every: 'P2Y', body: BOARD }],
    ['至迟于2032年6月30日提交清单', { kind: 'date', by: '2032-06-30' }],
    ['在2032年年底前提交清单', { kind: 'date', by: '2032-12-31' }],
    [
      '在本决定通过15天内提交报告，其后每隔60天提交报告',
      { kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } },
    ],
    ['在执行局每届例会上通报空缺情况', { kind: 'each-session', body: BOARD }],
    ['为人居大会第五届会议编写说明', { kind: 'session', at: { body: 'assembly', ordinal: 5 } }],
    ['向人居大会第五届（2032年）常会报告', { kind: 'session', at: { body: 'assembly', ordinal: 5 } }],
    ['在2032年拟议方案预算中列入提议', { kind: 'with', text: '在2032年拟议方案预算中', times: 'next' }],
    ['落实第一届会议通过的计划', null],
  ])('%s', (ask, rule) => {
    expect(asked('zh', ask)?.dueRule ?? null).toEqual(rule);
  });
});

describe('how often something falls, where its time is kept in words', () => {
  it.each<[ask: string, recurrence: string]>([
    ['to submit a list by March 2032', 'by_date'],
    ['to submit a list in the first quarter of 2032', 'once'],
    ['to circulate a note prior to that session', 'once'],
    ['to report to COP 41', 'once'],
    ['to report to the Board in 2032, 2034 and 2036', 'unspecified'],
    ['to report as soon as possible', 'unspecified'],
  ])('%s', (ask, recurrence) => {
    expect(asked('en', ask)?.recurrence).toBe(recurrence);
  });
});
