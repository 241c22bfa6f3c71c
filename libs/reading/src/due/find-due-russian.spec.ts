import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';
import type { Request } from '../reading.js';

/** The first request to the head in one made decision of a Board whose sessions are named by year and ordinal. */
function asked(ask: string): Request | undefined {
  const text = `Исполнительный совет,\n\nссылаясь на первую сессию 2031 года Исполнительного совета и четвертую сессию Генеральной конференции,\n\n1. просит Генерального директора ${ask}.\n`;
  const result = read(text, { lang: 'ru' });
  return result.ok ? result.reading.requests[0] : undefined;
}

const BOARD = 'executive-board';
const CONFERENCE = 'general-conference';
const FIFTH: DueRule = { kind: 'session', at: { body: CONFERENCE, ordinal: 5 } };

describe('when a Russian request is due', () => {
  it.each<[ask: string, rule: DueRule | null]>([
    ['опубликовать перечень паромов', null],
    ['представить Исполнительному совету доклад о паромах', { kind: 'none', body: BOARD }],
    [
      'представить Исполнительному совету на его второй сессии 2032 года доклад о паромах',
      { kind: 'session', at: { body: BOARD, year: 2032, ordinal: 2 } },
    ],
    ['представить план Генеральной конференции на ее пятой сессии', FIFTH],
    ['представить план Генеральной конференции на ее 5-й сессии', FIFTH],
    ['доложить об этом на пятой сессии Генеральной конференции', FIFTH],
    ['представить план пятой сессии Генеральной конференции', FIFTH],
    ['доложить пятой сессии Генеральной конференции о причалах', FIFTH],
    [
      'доложить Генеральной конференции на ее сто двадцать пятой сессии',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 125 } },
    ],
    [
      'представить записку Совету на его следующей сессии',
      { kind: 'session', at: { body: BOARD, next: true } },
    ],
    [
      'представить ее Генеральной конференции на ее возобновленной пятой сессии',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 }, segment: { kind: 'resumed' } },
    ],
    ['информировать Совет на каждой сессии о вакансиях', { kind: 'each-session', body: BOARD }],
    [
      'информировать Совет на его очередных сессиях начиная с первой сессии 2032 года',
      { kind: 'each-session', body: BOARD, only: 'regular', from: { body: BOARD, year: 2032, ordinal: 1 } },
    ],
    [
      'докладывать Совету на его второй или третьей сессии каждого года',
      { kind: 'ordinals-of-year', body: BOARD, ordinals: [2, 3], choose: 'one' },
    ],
    [
      'докладывать Совету на его годовой сессии каждого года',
      { kind: 'ordinals-of-year', body: BOARD, names: ['annual'], choose: 'all' },
    ],
    [
      'представить ее Совету на его последней сессии 2032 года',
      { kind: 'last-of-year', body: BOARD, year: 2032 },
    ],
    [
      'представить доклад Генеральной конференции на ее пятой сессии, а затем раз в два года',
      { kind: 'interval', every: 'P2Y', body: CONFERENCE, first: FIFTH },
    ],
    [
      'представить доклад в 15-дневный срок с даты принятия настоящего решения, а затем каждые 60 дней',
      { kind: 'interval', every: 'P60D', first: { kind: 'date', within: 'P15D', of: 'adoption' } },
    ],
    ['ежегодно представлять доклад Исполнительному совету', { kind: 'interval', every: 'P1Y', body: BOARD }],
    ['ежеквартально публиковать перечень', { kind: 'interval', every: 'P3M' }],
    ['публиковать перечень каждые шесть месяцев', { kind: 'interval', every: 'P6M' }],
    ['представить перечень к 30 июня 2032 года', { kind: 'date', by: '2032-06-30' }],
    ['представить перечень не позднее 30 июня 2032 года', { kind: 'date', by: '2032-06-30' }],
    ['представить перечень до конца февраля 2032 года', { kind: 'date', by: '2032-02-29' }],
    ['представить перечень до конца второго квартала 2032 года', { kind: 'date', by: '2032-06-30' }],
    ['представить перечень до конца 2032 года', { kind: 'date', by: '2032-12-31' }],
    ['представить перечень в течение 90 дней', { kind: 'date', within: 'P90D', of: 'unstated' }],
    [
      'представить перечень в течение трех месяцев после закрытия сессии',
      { kind: 'date', within: 'P3M', of: 'closure' },
    ],
    [
      'представить через Исполнительный совет доклад Генеральной конференции на ее пятой сессии',
      { kind: 'hops', via: { kind: 'preceding', body: BOARD, before: FIFTH }, then: FIFTH },
    ],
    [
      'распространить план не позднее чем за 8 недель до пятой сессии Генеральной конференции',
      { kind: 'session', at: { body: CONFERENCE, ordinal: 5 }, relation: 'before', lead: 'P8W' },
    ],
    [
      'изложить причины задержек в ее следующем докладе',
      { kind: 'with', text: 'в ее следующем докладе', times: 'next' },
    ],
    [
      'отражать задержки в ее ежегодных докладах',
      { kind: 'with', text: 'в ее ежегодных докладах', times: 'each' },
    ],
    [
      'провести ярмарку в кулуарах четвертой сессии Генеральной конференции',
      { kind: 'event', text: 'в кулуарах четвертой сессии Генеральной конференции' },
    ],
    [
      'информировать Совет о достигнутых результатах на каждой его очередной сессии',
      { kind: 'each-session', body: BOARD, only: 'regular' },
    ],
    [
      'подготовить план для рассмотрения и утверждения Генеральной конференцией на ее пятой (2032 год) очередной сессии',
      FIFTH,
    ],
    [
      'доложить о достигнутом прогрессе Совету на его следующей сессии',
      { kind: 'session', at: { body: BOARD, next: true } },
    ],
    [
      'включить сведения в проект бюджета по программам на 2032 год',
      { kind: 'with', text: 'в проект бюджета по программам на 2032 год', times: 'next' },
    ],
    [
      'включить сведения в следующий годовой доклад',
      { kind: 'with', text: 'в следующий годовой доклад', times: 'next' },
    ],
    ['регулярно информировать Совет о задержках', { kind: 'regularly', text: 'регулярно', body: BOARD }],
    [
      'по мере необходимости информировать Совет о задержках',
      { kind: 'as-appropriate', text: 'по мере необходимости' },
    ],
    ['прекратить представление ежегодных докладов', { kind: 'ends' }],
    [
      'ежегодно докладывать Совету до завершения строительства паромов',
      {
        kind: 'interval',
        every: 'P1Y',
        body: BOARD,
        until: { completionOf: 'завершения строительства паромов' },
      },
    ],
    [
      'докладывать Совету до завершения строительства паромов',
      { kind: 'unparsed', text: 'до завершения строительства паромов' },
    ],
    ['доложить в кратчайшие сроки', { kind: 'unparsed', text: 'в кратчайшие сроки' }],
    ['выполнить план, принятый на первой сессии 2031 года', null],
    ['проанализировать работу второй сессии', null],
  ])('%s', (ask, rule) => {
    expect(asked(ask)?.dueRule ?? null).toEqual(rule);
  });
});
