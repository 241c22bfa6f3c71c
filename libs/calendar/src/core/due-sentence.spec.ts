import type { SpokenLanguage } from '#messages';
import { describe, expect, it } from '@jest/globals';
import { aCalendar, day } from '../testing/index.js';
import { voiceOf } from '../voice-of.js';
import { dueSentence } from './due-sentence.js';
import { say, sessionPhrase } from './phrase.js';
import type { DueRule } from './rules/rule-kinds.js';

const { bodies } = aCalendar().build();
const english = voiceOf('en', bodies);
const chinese = voiceOf('zh', bodies);
const board = 'executive-board';

describe('a due rule as a sentence', () => {
  it.each<[string, string, DueRule | null]>([
    ['at each session of the Executive Board', '在执行局每次会议上', { kind: 'each-session', body: board }],
    [
      'at each regular session of the Executive Board; from the first session of 2024 of the Executive Board',
      '在执行局每次常会上；自执行局 2024 年第一次会议起',
      { kind: 'each-session', body: board, only: 'regular', from: { body: board, year: 2024, ordinal: 1 } },
    ],
    [
      'at each session of the Executive Board; until the completion of “the work”',
      '在执行局每次会议上；至“the work”完成为止',
      { kind: 'each-session', body: board, until: { completionOf: 'the work' } },
    ],
    [
      'at each session of the Executive Board; from 2024; until 30 June 2026',
      '在执行局每次会议上；自 2024 年起；至2026年6月30日为止',
      { kind: 'each-session', body: board, from: { year: 2024 }, until: { date: day('2026-06-30') } },
    ],
    [
      'at the second or third session of each year of the Executive Board, one of them',
      '在执行局每年第二次或第三次会议上，择其一',
      { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'at the second or third session of each year of the Executive Board, one of them; from 2023',
      '在执行局每年第二次或第三次会议上，择其一；自 2023 年起',
      { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one', from: { year: 2023 } },
    ],
    [
      'at the first and second sessions of each year of the Executive Board',
      '在执行局每年第一次和第二次会议上',
      { kind: 'ordinals-of-year', body: board, ordinals: [1, 2], choose: 'all' },
    ],
    [
      'at the annual session of the Executive Board, every 2 years',
      '每 2 年一度，在执行局年度会议上',
      { kind: 'ordinals-of-year', body: board, names: ['annual'], choose: 'all', everyYears: 2 },
    ],
    [
      'at the second session of the Assembly',
      '在大会第二届会议上',
      { kind: 'session', at: { body: 'assembly', ordinal: 2 } },
    ],
    [
      'at the resumed second session of the Assembly',
      '在大会第二届会议续会上',
      { kind: 'session', at: { body: 'assembly', ordinal: 2 }, segment: { kind: 'resumed' } },
    ],
    [
      'at the next session of the Executive Board',
      '在执行局下一次会议上',
      { kind: 'session', at: { body: board, next: true } },
    ],
    [
      '8 weeks before the third session of the Assembly (“high-level segment”)',
      '在大会第三届会议之前 8 周（“high-level segment”）',
      {
        kind: 'session',
        at: { body: 'assembly', ordinal: 3 },
        relation: 'before',
        lead: 'P8W',
        agendaSegment: 'high-level segment',
      },
    ],
    [
      'at the last session of 2024 of the Executive Board',
      '在执行局 2024 年最后一次会议上',
      { kind: 'last-of-year', body: board, year: 2024 },
    ],
    [
      'at the last regular session of each year of the Executive Board',
      '在执行局每年最后一次常会上',
      { kind: 'last-of-year', body: board, only: 'regular' },
    ],
    [
      'at the first session of 1992 of the Executive Board; after that, every 2 years',
      '在执行局 1992 年第一次会议上；此后每 2 年一次',
      {
        kind: 'interval',
        every: 'P2Y',
        first: { kind: 'session', at: { body: board, year: 1992, ordinal: 1 } },
      },
    ],
    [
      'within 15 days of adoption; after that, every 60 days; until 30 June 2026',
      '通过后 15 天内；此后每 60 天一次；至2026年6月30日为止',
      {
        kind: 'interval',
        every: 'P60D',
        first: { kind: 'date', within: 'P15D', of: 'adoption' },
        until: { date: day('2026-06-30') },
      },
    ],
    [
      'every year; received by the Executive Board',
      '每 1 年一次；由执行局接收',
      { kind: 'interval', every: 'P1Y', body: board },
    ],
    ['by 30 June 2026', '在 2026年6月30日之前（含当日）', { kind: 'date', by: day('2026-06-30') }],
    [
      'within 90 days of the closure of the session',
      '会议闭幕后 90 天内',
      { kind: 'date', within: 'P90D', of: 'closure' },
    ],
    [
      'within 90 days of “the launch”',
      '“the launch”之后 90 天内',
      { kind: 'date', within: 'P90D', of: { event: 'the launch' } },
    ],
    [
      'within 1 month; the text does not say of what',
      '1 个月内；案文未说明从何时起算',
      { kind: 'date', within: 'P1M', of: 'unstated' },
    ],
    [
      'first: at the last session of the Executive Board that takes documents and closes before this meeting: at the third session of the Assembly; then: at the third session of the Assembly',
      '先：在下述会议开幕前闭幕、且接收文件的执行局最后一次会议上：在大会第三届会议上；再：在大会第三届会议上',
      {
        kind: 'hops',
        via: {
          kind: 'preceding',
          body: board,
          before: { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
        },
        then: { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
      },
    ],
    [
      'once, with the next reporting of another kind: “in its report”',
      '随下一次其他报告一并提交，一次：“in its report”',
      { kind: 'with', text: 'in its report', times: 'next' },
    ],
    [
      'each time with other reporting: “in its report”',
      '每次随其他报告一并提交：“in its report”',
      { kind: 'with', text: 'in its report' },
    ],
    [
      'at the next session of the Executive Board and at the third session of the Assembly',
      '在执行局下一次会议上和在大会第三届会议上',
      {
        kind: 'all',
        rules: [
          { kind: 'session', at: { body: board, next: true } },
          { kind: 'session', at: { body: 'assembly', ordinal: 3 } },
        ],
      },
    ],
    [
      'ends an earlier duty; from the third session of the Assembly',
      '终止先前的一项义务；自大会第三届会议起',
      { kind: 'ends', from: { body: 'assembly', ordinal: 3 } },
    ],
    [
      'regularly: “from time to time”; received by the Executive Board; until “the review”',
      '定期：“from time to time”；由执行局接收；至“the review”为止',
      { kind: 'regularly', text: 'from time to time', body: board, until: { event: 'the review' } },
    ],
    [
      'as appropriate: “if it sees fit”',
      '酌情：“if it sees fit”',
      { kind: 'as-appropriate', text: 'if it sees fit' },
    ],
    ['tied to an event: “COP 27”', '与一项活动相关：“COP 27”', { kind: 'event', text: 'COP 27' }],
    [
      'no due session stated; received by the Executive Board',
      '由执行局接收，未说明在哪次会议上提交',
      { kind: 'none', body: board },
    ],
    [
      'not understood, a person decides: “soon”',
      '未能识别，由人工决定：“soon”',
      { kind: 'unparsed', text: 'soon' },
    ],
    ['no due session stated', '未说明在哪次会议上提交', null],
  ])('%s', (inEnglish, inChinese, rule) => {
    expect(say(dueSentence(rule), english)).toBe(inEnglish);
    expect(say(dueSentence(rule), chinese)).toBe(inChinese);
  });
});

describe('a due rule in the languages that inflect', () => {
  const second = { kind: 'session', at: { body: board, year: 2026, ordinal: 2 } } as const;
  const secondOrThird = { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' } as const;
  const annual = { kind: 'ordinals-of-year', body: board, names: ['annual'], choose: 'all' } as const;

  it.each<[SpokenLanguage, string, DueRule]>([
    ['fr', 'à la deuxième session de 2026 (Conseil exécutif)', second],
    ['es', 'en el segundo período de sesiones de 2026 (Junta Ejecutiva)', second],
    ['ru', 'на второй сессии 2026 года (Исполнительный совет)', second],
    ['ar', 'في الدورة الثانية لعام 2026 (المجلس التنفيذي)', second],
    ['fr', 'à la deuxième ou troisième session de chaque année (Conseil exécutif), au choix', secondOrThird],
    [
      'es',
      'en el segundo o tercer período de sesiones de cada año (Junta Ejecutiva), uno de ellos',
      secondOrThird,
    ],
    [
      'ru',
      'на второй или третьей сессии каждого года (Исполнительный совет), на одной из них',
      secondOrThird,
    ],
    ['ar', 'في الدورة الثانية أو الثالثة من كل سنة (المجلس التنفيذي)، في إحداها', secondOrThird],
    ['fr', 'à la session annuelle de chaque année (Conseil exécutif)', annual],
    ['es', 'en el período de sesiones anual de cada año (Junta Ejecutiva)', annual],
    ['ru', 'на ежегодной сессии каждого года (Исполнительный совет)', annual],
    ['ar', 'في الدورة السنوية من كل سنة (المجلس التنفيذي)', annual],
    ['ru', 'на ежегодной сессии (Исполнительный совет), каждые 5 лет', { ...annual, everyYears: 5 }],
    [
      'ru',
      'за 8 недель до возобновленной второй сессии 2026 года (Исполнительный совет)',
      { ...second, segment: { kind: 'resumed' }, relation: 'before', lead: 'P8W' },
    ],
    [
      'ru',
      'на каждой сессии (Исполнительный совет); начало: вторая сессия 2026 года (Исполнительный совет)',
      { kind: 'each-session', body: board, from: second.at },
    ],
    [
      'ar',
      'قبل الدورة الثانية لعام 2026 (المجلس التنفيذي) بمدة أسبوعين',
      { ...second, relation: 'before', lead: 'P2W' },
    ],
  ])('%s: %s', (lang, sentence, rule) => {
    // Arabic isolates what it is told by marks that nobody sees.
    const said = say(dueSentence(rule), voiceOf(lang, bodies)).replaceAll(/[\u2068\u2069]/g, '');
    expect(said).toBe(sentence);
  });
});

describe('the name of a session in words', () => {
  it.each([
    ['executive-board/2023/3', 'third session of 2023 of the Executive Board', '执行局 2023 年第三次会议'],
    ['assembly/2', 'second session of the Assembly', '大会第二届会议'],
    ['assembly/21', '21st session of the Assembly', '大会第 21 届会议'],
    ['executive-board/2026/annual', 'annual session 2026 of the Executive Board', '执行局 2026 年年度会议'],
    ['council/2026/1', 'first session of 2026 of the council', 'council 2026 年第一次会议'],
    ['no such key', 'no such key', 'no such key'],
  ])('%s', (key, inEnglish, inChinese) => {
    expect(say(sessionPhrase(key), english)).toBe(inEnglish);
    expect(say(sessionPhrase(key), chinese)).toBe(inChinese);
  });
});
