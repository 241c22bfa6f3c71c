import { describe, expect, it } from '@jest/globals';
import { pastedName } from './pasted-name.js';

describe('the name of pasted text', () => {
  it.each([
    ['its first line', 'Decision 2022/5: A plan\nThe Board,', 'Decision 2022 5 A plan.txt'],
    ['the first that says something', '\n --- \n第2022/5号决定', '第2022 5号决定.txt'],
    ['what is otherwise said, for a text without words', ' \n', 'Pasted.txt'],
  ])('is %s', (_, text, name) => {
    expect(pastedName(text, 'Pasted')).toBe(name);
  });

  it('is cut between characters, never inside one', () => {
    expect(pastedName('𠀀'.repeat(70), 'Pasted')).toBe(`${'𠀀'.repeat(60)}.txt`);
  });
});
