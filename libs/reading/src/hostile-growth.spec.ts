import { describe, expect, it } from '@jest/globals';
import { read, type ReadLanguage, readLanguages } from './index.js';

/** What makes a careless pattern look again and again: one kind of thing, over and over, without end. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one long word': 'a',
  spaces: ' ',
  'open brackets': '(',
  'closed brackets': ')]',
  'quotation marks': 'requests “',
  commas: ', ',
  'Arabic and Chinese commas': '،，、',
  digits: '7',
  'numbers with strokes': '7/7/',
  dots: '.',
  'dots apart': ' .',
  ellipses: '…',
  dashes: ' - ',
  colons: ': ',
  capitals: 'A',
  'empty lines': '\n',
  'numbers alone on lines': '1.\n',
  'letters alone on lines': 'a)\n',
  'soft hyphens': '\u00ad',
  'marks without letters': '\u0301\u064b',
  'stretched letters': '\u0640',
  'and and': 'and ',
  'conjunctions of the others': 'et y и و和',
  'commas without a stop': 'requests, also, ',
  'capitalised words': 'Council Board of the ',
  'verbs without addressees': 'requests ',
  'heads without verbs': 'the Executive Director ',
  'ordinals without sessions': 'second or third ',
  'sessions without bodies': 'at its second session ',
  'dates in a row': '1 May 2031 ',
  'nested letters': '(a) (i) to: ',
  'French clitics': "l'a prié de lui demander, ",
  'Spanish adverbs': 'solicita también, además, que ',
  'Russian verbs': 'просит также далее Генерального секретаря ',
  'Russian adjectives': 'Исполнительный совещательный ',
  'Arabic conjunctions': 'وطلب المجلس أيضا إلى الأمين العام أن ',
  'Arabic ordinals': 'الدورة الثانية والخمسون ',
  'pieces from right to left': '\u202b\u202a - 1\u202c و\u202c\n',
  'pieces that never end': '\u202b\u202a1',
  'signs alone on lines': '\u202b\u064b\u202c\n',
  'words alone on lines': 'просит\nГенерального\n',
  'Chinese without stops': '请秘书长在大会第七十届会议上报告并请',
  'Chinese bodies': '执行局理事会大会委员会',
  'passives with agents': 'requests that it be done by, ',
  'French passives': 'demande que le rapport soit fait par ',
  'Spanish passives': 'pide que el informe de la sea hecho por ',
  'Russian passives': 'просит, чтобы доклад составлялся и ',
  'Spanish numbers in words': 'PRIMERO.- ',
};

/** A sentence is cut at 6,000 units, so the short text is already longer than all that is looked at together. */
const SHORT_UNITS = 12_000;
const GROWTH = 8;
/** Linear work grows as the text does, n√n 23 times, quadratic work 64 times. */
const MOST_GROWTH = 18;
/** Milliseconds in which growth is not told from noise. */
const NOISE = 150;
const TRIES = 3;

function text(unit: string, length: number): string {
  return `The Board requests the Executive Director ${unit.repeat(Math.ceil(length / unit.length))}`;
}

/** Milliseconds of the processor that this process takes for one reading; waiting does not count. */
function work(hostile: string, lang: string): number {
  const from = process.cpuUsage();
  read(hostile, { lang });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e3;
}

/** The least of several: other work of the process only adds. It stops as soon as it is small enough. */
function leastWork(hostile: string, lang: string, enough: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < TRIES && least > enough; attempt += 1) {
    least = Math.min(least, work(hostile, lang));
  }
  return least;
}

describe.each(readLanguages)(
  'in %s a hostile text eight times as long takes about eight times the work',
  (lang) => {
    it.each(Object.entries(HOSTILE))('of %s', (_name, unit) => {
      const short = leastWork(text(unit, SHORT_UNITS), lang, 0);
      const most = Math.max(NOISE, short * MOST_GROWTH);
      expect(leastWork(text(unit, SHORT_UNITS * GROWTH), lang, most)).toBeLessThanOrEqual(most);
    });
  },
);

/** Headings of decisions, which a page that was taken for text may fill with blanks, and the body below them. */
const HEADINGS: Readonly<Record<ReadLanguage, readonly [heading: string, body: string]>> = {
  ar: ['المقرر 2031/4 الأرصفة', 'إن المجلس التنفيذي،'],
  en: ['Decision 2031/4 Piers', 'The Executive Board,'],
  es: ['Decisión 2031/4 Muelles', 'La Junta Ejecutiva,'],
  fr: ['Décision 2031/4 Quais', "Le Conseil d'administration,"],
  ru: ['Решение 2031/4. Причалы', 'Исполнительный совет,'],
  zh: ['第2031/4号决定 码头', '执行局，'],
};
const SHORT_BLANKS = 250;

it.each(readLanguages)('in %s blanks within the heading of a decision cost what they are', (lang) => {
  const [heading, body] = HEADINGS[lang];
  const blank = (count: number): string => `${heading}${'\t'.repeat(count)}${heading}\n\n${body}\n`;
  const short = leastWork(blank(SHORT_BLANKS), lang, 0);
  const most = Math.max(NOISE, short * MOST_GROWTH);
  expect(leastWork(blank(SHORT_BLANKS * GROWTH), lang, most)).toBeLessThanOrEqual(most);
});
