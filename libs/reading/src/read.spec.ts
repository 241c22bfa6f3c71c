import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from './language.js';
import { read } from './read.js';

const SWAHILI =
  'Bodi ya Utendaji ilikutana mjini Nairobi mwezi Machi. Bodi ilimwomba Mkurugenzi Mtendaji kuwasilisha ripoti katika kikao chake cha pili. Nchi wanachama zilialikwa kutoa fedha kwa ajili ya kazi hiyo.';

describe('a text that cannot be read', () => {
  it.each([
    ['nothing', '', { tag: 'empty-text' }],
    ['blank lines', ' \n\n\t', { tag: 'empty-text' }],
    ['a picture', '\u0089PNG\u0000\u0000', { tag: 'binary-text' }],
    ['Swahili', SWAHILI, { tag: 'language-not-read', lang: null }],
  ])('%s says why', (_what, text, failure) => {
    expect(read(text)).toEqual({ ok: false, failure });
  });

  it('is read when the language is given, whatever it looks like', () => {
    expect(read(SWAHILI, { lang: 'en' }).ok).toBe(true);
    expect(read('The Council met.', { lang: 'sw' })).toEqual({
      ok: false,
      failure: { tag: 'language-not-read', lang: 'sw' },
    });
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'The Council requested the Director-General to report to it at the next session.'],
    ['zh', '理事会请总干事向下届会议提交报告。'],
    [
      'es',
      'El Consejo solicita al Director General que presente un informe en el próximo período de sesiones.',
    ],
    ['ar', 'يطلب المجلس إلى المدير العام أن يقدم تقريرا'],
    [null, 'これは報告書です。理事会は事務局長に要請しました。'],
  ])('is %s', (lang, text) => {
    expect(languageOf(text)).toBe(lang);
  });
});

const fragments = [
  'يطلب إلى المدير التنفيذي ',
  'وطلب المجلس إليه أن يقدم تقريرا في دورته الثانية',
  'ﺍﻷﻣﻴﻦ ﺍﻟﻌﺎﻡ ﻻ',
  'ـ\u064b\u200f؛ ',
  'The Executive Board, ',
  'Requests the Executive Director to report ',
  'to the Board at its second or third session of each year',
  ', and invites ',
  'Member States to act;',
  '\n\n',
  '\n(a) ',
  '1. ',
  'II. ',
  ' “',
  '”',
  '. ',
  ':\n',
  'Decision 2031/1: Piers, comprising:\n',
  "Prie le Directeur exécutif de lui faire rapport à sa deuxième session, et l'invite à ",
  'La Junta Ejecutiva pidió a la Directora Ejecutiva que ',
  ' par laquelle il a prié ',
  '\nexé-\ncutif ',
  '执行局',
  '请执行主任',
  '向第二届会议报告',
  '，并请秘书处',
  '。',
  '\u00a0',
  '\u00ad',
  '\u200b',
  'elected its Bureau, composed of Peru as Chair',
];

describe('any text at all', () => {
  it.each(['ar', 'en', 'zh', 'fr', 'es'] as const)(
    'is read in %s without failing, and every quote is where it says',
    (lang) => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 60 }), (parts) => {
          const text = parts.join('');
          const result = read(text, { lang });
          if (!result.ok) return expect(result.failure.tag).toBe('empty-text');
          const { requests, others } = result.reading;
          for (const { start, end, quote, confidence } of [...requests, ...others]) {
            expect(text.slice(start, end)).toBe(quote);
            expect(end).toBeGreaterThan(start);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThan(1);
          }
          return expect(requests.map(({ start }) => start)).toEqual(
            requests.map(({ start }) => start).sort((a, b) => a - b),
          );
        }),
        { seed: 20320504, numRuns: 150 },
      );
    },
  );

  it('counts offsets in the file where invisible marks and no-break spaces stand in it', () => {
    const text = 'The Board,\n\n1.\u00a0Requests the Execu\u00adtive Di\u200brector to report;\n';
    const result = read(text, { lang: 'en' });
    const request = result.ok ? result.reading.requests[0] : undefined;
    expect(request?.quote).toBe('Requests the Execu\u00adtive Di\u200brector to report');
    expect(request?.addressee).toMatchObject({ role: 'head', name: 'Executive Director' });
  });
});

const SEED = join(process.cwd(), '..', 'shared', 'seed');
const inShared = existsSync(SEED) || process.env['CI'] === 'true' ? it : it.skip;

describe('the report of ../shared/seed cut in the middle', () => {
  inShared.each(['en', 'zh'])('gives the first half of what the whole gives, in %s', (lang) => {
    const whole = readFileSync(join(SEED, `executive-board-report.${lang}.txt`), 'utf8');
    const half = read(whole.slice(0, Math.floor(whole.length / 2)));
    const all = read(whole);
    if (!half.ok || !all.ok) throw new Error('not read');
    const numbers = half.reading.decisions.map(({ number }) => number);
    expect(numbers.length).toBeGreaterThan(10);
    expect(all.reading.decisions.map(({ number }) => number).slice(0, numbers.length)).toEqual(numbers);
  });
});
