import { describe, expect, it } from '@jest/globals';
import type { DueRule } from '../due-rule.js';
import { read } from '../read.js';

/** The rule of the one request to the head in a made decision of a Board that names its sessions by year. */
const DECISIONS = {
  en: (ask: string) =>
    `The Executive Board,\n\nRecalling the first session of 2031 of the Executive Board,\n\n1. Requests the Executive Director ${ask}.\n`,
  fr: (ask: string) =>
    `Le Conseil exécutif,\n\nRappelant la première session de 2031 du Conseil exécutif,\n\n1. Prie la Directrice exécutive ${ask}.\n`,
  es: (ask: string) =>
    `La Junta Ejecutiva,\n\nRecordando el primer período de sesiones de 2031 de la Junta Ejecutiva,\n\n1. Solicita a la Directora Ejecutiva que ${ask}.\n`,
  ru: (ask: string) =>
    `Исполнительный совет,\n\nссылаясь на первую сессию Исполнительного совета 2031 года,\n\n1. просит Директора-исполнителя ${ask}.\n`,
  ar: (ask: string) => `إن المجلس التنفيذي،\n\n1 - يطلب إلى المدير التنفيذي أن ${ask}.\n`,
  zh: (ask: string) => `执行局，\n\n回顾执行局2031年第一次会议，\n\n1. 请执行主任${ask}。\n`,
} as const;

function ruleOf(lang: keyof typeof DECISIONS, ask: string): DueRule | null | undefined {
  const result = read(DECISIONS[lang](ask), { lang });
  return result.ok ? result.reading.requests[0]?.dueRule : undefined;
}

const BOARD = 'executive-board';

describe('a duty that repeats', () => {
  it.each<[lang: keyof typeof DECISIONS, ask: string, until: unknown]>([
    ['en', 'to report annually until 31 December 2034', { date: '2034-12-31' }],
    [
      'en',
      'to report at each session, until the completion of the plan',
      { completionOf: 'completion of the plan' },
    ],
    [
      'en',
      'to brief the Board at each session, until its second session of 2034, on vacancies',
      { session: { body: BOARD, year: 2034, ordinal: 2 } },
    ],
    ['en', 'to give quarterly updates until the new plan is adopted', { event: 'the new plan is adopted' }],
    [
      'fr',
      "de lui faire rapport tous les ans jusqu'à ce que le plan soit exécuté",
      { event: 'le plan soit exécuté' },
    ],
    ['es', 'informe anualmente hasta que se apruebe el plan', { event: 'se apruebe el plan' }],
    ['es', 'informe anualmente hasta el 31 de diciembre de 2034', { date: '2034-12-31' }],
    [
      'ru',
      'ежегодно представлять доклад до тех пор, пока план не будет выполнен',
      { event: 'план не будет выполнен' },
    ],
    ['ar', 'يقدم تقريرا سنويا إلى أن تعتمد الخطة', { event: 'تعتمد الخطة' }],
    ['zh', '每年提交一份报告，直至新计划获得通过', { event: '新计划获得通过' }],
  ])('in %s: %s', (lang, ask, until) => {
    expect(ruleOf(lang, ask)).toMatchObject({ until });
  });
});

describe('a request that ends a duty', () => {
  it.each<[ask: string, rule: DueRule]>([
    ['to cease her annual reports on audits', { kind: 'ends' }],
    [
      'to discontinue, as from the third session of 2031, the reports on audits',
      { kind: 'ends', from: { body: BOARD, year: 2031, ordinal: 3 } },
    ],
    ['to discontinue the updates on audits starting from 1 July 2032', { kind: 'ends', from: '2032-07-01' }],
  ])('%s', (ask, rule) => {
    expect(ruleOf('en', ask)).toEqual(rule);
  });
});
