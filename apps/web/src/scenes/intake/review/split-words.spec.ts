import { describe, expect, it } from '@jest/globals';
import { partsAt, wordsOf } from './split-words.js';

describe('the words of a quote', () => {
  it('carry what stands behind them', () => {
    expect(wordsOf('to plan, and (b) to report', 'en', 10)).toEqual([
      { start: 10, text: 'to ' },
      { start: 13, text: 'plan, ' },
      { start: 19, text: 'and ' },
      { start: 23, text: '(b) ' },
      { start: 27, text: 'to ' },
      { start: 30, text: 'report' },
    ]);
  });

  it('are found in Chinese too', () => {
    const words = wordsOf('提交计划，并提交报告', 'zh', 0).map(({ text }) => text);
    expect(words.join('')).toBe('提交计划，并提交报告');
    expect(words.length).toBeGreaterThan(3);
  });

  it('leave out nothing at the front', () => {
    expect(wordsOf('“Plan” it', 'en', 0)[0]).toEqual({ start: 0, text: '“Plan” ' });
  });
});

describe('the parts of a split', () => {
  it('are what stands between the cuts, in the order of the text', () => {
    expect(partsAt({ start: 10, end: 36 }, [27, 19])).toEqual([
      { start: 10, end: 19 },
      { start: 19, end: 27 },
      { start: 27, end: 36 },
    ]);
  });

  it('are the whole when nothing is cut', () => {
    expect(partsAt({ start: 10, end: 36 }, [])).toEqual([{ start: 10, end: 36 }]);
  });
});
