import { describe, expect, it } from '@jest/globals';
import { textForReader } from './text-for-reader.js';

describe('the text that a reader is shown', () => {
  const english = { lang: 'en', quote: 'requests the Executive Director to report' };
  const chinese = { lang: 'zh', quote: '请执行主任提出报告' };
  const french = { lang: 'fr', quote: 'prie la Directrice exécutive de faire rapport' };

  it('is the one in their language', () => {
    expect(textForReader([english, chinese], 'zh')).toBe(chinese);
  });

  it('is the English one when theirs is missing', () => {
    expect(textForReader([french, english], 'zh')).toBe(english);
  });

  it('is whichever there is when English is missing too', () => {
    expect(textForReader([french], 'zh')).toBe(french);
  });

  it('is none when there is none', () => {
    expect(textForReader([], 'zh')).toBeNull();
  });
});
