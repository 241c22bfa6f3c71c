import { describe, expect, it } from '@jest/globals';
import { noQuestion, questionFaults, readQuestion } from './question-draft.js';

describe('a question that is being written', () => {
  it.each([
    [noQuestion, ['words', 'showing']],
    [{ words: '  ', showing: 'asker' as const }, ['words']],
    [{ words: 'When?' }, ['showing']],
    [{ words: 'x'.repeat(4_001), showing: 'named' as const }, ['words']],
    [{ words: 'When?', showing: 'unnamed' as const }, []],
  ])('%j lacks %j', (draft, fields) => {
    expect(Object.keys(questionFaults(draft))).toEqual(fields);
  });

  it.each([
    [
      { words: 'When?', showing: 'named' },
      { words: 'When?', showing: 'named' },
    ],
    [
      { words: 'When?', showing: 'everybody' },
      { words: 'When?', showing: undefined },
    ],
    [{ showing: 'named' }, null],
    [null, null],
    ['When?', null],
  ])('kept as %j is read as %j', (kept, read) => {
    expect(readQuestion(kept)).toEqual(read);
  });
});
