import { describe, expect, it } from '@jest/globals';
import { wordsContext } from './words-context.js';

const lines = ['first', '', 'second', 'third one', '', 'fourth', 'fifth'];

describe('the paragraphs around some words', () => {
  it.each([
    ['\n', 0, 'third one'],
    ['\n', 1, 'second\nthird one\n\nfourth'],
    ['\r\n', 1, 'second\nthird one\n\nfourth'],
    ['\n', 9, lines.join('\n')],
  ])('with %j between lines, %i on either side', (ending, around, shown) => {
    const text = lines.join(ending);
    const start = text.indexOf('one');
    expect(wordsContext(text, start, start + 3, around).shown).toBe(shown);
  });

  it.each(['\n', '\r\n'])('lead back to the same places with %j', (ending) => {
    const text = lines.join(ending);
    const start = text.indexOf('fourth');
    const { shown, inText, inField } = wordsContext(text, start, start + 6, 1);
    expect(inField(start)).toBe(shown.indexOf('fourth'));
    expect(inText(shown.indexOf('fourth'))).toBe(start);
    expect(inText(shown.indexOf('third'))).toBe(text.indexOf('third'));
    expect(inField(text.indexOf('fifth'))).toBe(shown.indexOf('fifth'));
  });
});
