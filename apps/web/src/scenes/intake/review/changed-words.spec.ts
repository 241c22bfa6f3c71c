import { describe, expect, it } from '@jest/globals';
import { changedWords } from './changed-words.js';

/** "at its [-first-]{+third+} session" */
function drawn(before: string, after: string, lang = 'en'): string {
  const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] } as const;
  return changedWords(before, after, lang)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}

describe('what changed between two versions of some words', () => {
  it.each([
    ['nothing', 'on the bell', 'on the bell', 'en', 'on the bell'],
    ['nothing but where lines break', 'on the\n  bell', 'on the bell', 'en', 'on the bell'],
    ['a word', 'at its first session', 'at its third session', 'en', 'at its [-first-]{+third+} session'],
    ['words that are new', 'a report', 'a report and a plan', 'en', 'a report{+ and a plan+}'],
    ['words that are gone', 'a report, in fog', 'a report', 'en', 'a report[-, in fog-]'],
    ['a Chinese word', '在第一届会议上', '在第二届会议上', 'zh', '在[-第一-]{+第二+}届会议上'],
    ['an Arabic word', 'في دورته الأولى', 'في دورته الثالثة', 'ar', 'في دورته [-الأولى-]{+الثالثة+}'],
  ])('is %s', (_, before, after, lang, expected) => {
    expect(drawn(before, after, lang)).toBe(expected);
  });

  it('is shown whole where little is left of the earlier words', () => {
    const words = (word: string) => Array.from({ length: 900 }, (_, n) => `${word}${n}`).join(' ');
    expect(changedWords(words('bell'), words('gull'), 'en').map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
