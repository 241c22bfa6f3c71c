import { describe, expect, it } from '@jest/globals';
import { read } from '../read.js';
import type { DueRule } from '../due-rule.js';
import type { ReadLanguage } from '../reading.js';

/** When the one request of a decision is due. */
function due(lang: ReadLanguage, paragraph: string): DueRule | null {
  const result = read(`${BODIES[lang]}\n\n1. ${paragraph}\n`, { lang });
  if (!result.ok) throw new Error(result.failure.tag);
  expect(result.reading.requests).toHaveLength(1);
  return result.reading.requests[0]!.dueRule;
}

const BODIES: Readonly<Record<ReadLanguage, string>> = {
  ar: 'إن المجلس التنفيذي،',
  en: 'The Executive Board,',
  es: 'La Junta Ejecutiva,',
  fr: "Le Conseil d'administration,",
  ru: 'Исполнительный совет,',
  zh: '执行局，',
};

describe('what is to be done beside an event that is no session', () => {
  it.each<[lang: ReadLanguage, paragraph: string, text: string]>([
    [
      'en',
      'Requests the Executive Director to hold, on the margins of the World Pier Forum, a round table;',
      'on the margins of the World Pier Forum',
    ],
    [
      'fr',
      'Prie la Directrice exécutive d’organiser, en marge du Forum mondial des quais, une table ronde ;',
      'en marge du Forum mondial des quais',
    ],
    [
      'es',
      'Pide a la Directora Ejecutiva que organice, al margen del Foro Mundial de Muelles, una mesa redonda;',
      'al margen del Foro Mundial de Muelles',
    ],
    [
      'ar',
      'يطلب إلى المدير التنفيذي أن ينظم، على هامش المنتدى العالمي للأرصفة، اجتماع مائدة مستديرة؛',
      'على هامش المنتدى العالمي للأرصفة',
    ],
    ['zh', '请执行主任在世界码头论坛期间举行一次圆桌会议；', '在世界码头论坛期间'],
  ])('in %s is tied to it', (lang, paragraph, text) => {
    expect(due(lang, paragraph)).toEqual({ kind: 'event', text });
  });
});

describe('what is to be done no more', () => {
  it.each<[lang: ReadLanguage, paragraph: string]>([
    ['ar', 'يطلب إلى المدير التنفيذي أن يتوقف عن تقديم التقرير الفصلي المطلوب في المقرر 2025/3؛'],
    ['en', 'Requests the Executive Director to no longer submit the quarterly report;'],
    ['zh', '请执行主任自第十届会议起不再按照第2025/3号决定提交年度说明；'],
  ])('in %s ends a duty', (lang, paragraph) => {
    expect(due(lang, paragraph)).toMatchObject({ kind: 'ends' });
  });
});

describe('a date before a session that it serves', () => {
  it.each<[lang: ReadLanguage, paragraph: string]>([
    [
      'en',
      'Requests the Executive Director to prepare a plan by 1 July 2032, so that the Board may consider it at its next session;',
    ],
    [
      'ru',
      'поручает Генеральному секретарю не позднее 1 июля 2032 г. разработать план, с тем чтобы Совет рассмотрел его на следующей сессии;',
    ],
    ['zh', '请执行主任在二〇三二年七月一日之前拟订计划，以便执行局在下届会议上审议；'],
  ])('in %s is when it is due', (lang, paragraph) => {
    expect(due(lang, paragraph)).toEqual({ kind: 'date', by: '2032-07-01' });
  });
});
