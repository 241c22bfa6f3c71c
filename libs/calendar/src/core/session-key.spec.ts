import { describe, expect, it } from '@jest/globals';
import { parseSessionKey, printSessionKey } from './session-key.js';

describe('the key of a session', () => {
  it.each([
    ['executive-board/2023/3', { body: 'executive-board', year: 2023, ordinal: 3, name: null }],
    ['executive-board/2026/annual', { body: 'executive-board', year: 2026, ordinal: null, name: 'annual' }],
    ['assembly/2', { body: 'assembly', year: null, ordinal: 2, name: null }],
  ])('%s reads as the name that the body gave, and prints back', (key, name) => {
    expect(parseSessionKey(key)).toEqual(name);
    expect(printSessionKey(name as NonNullable<ReturnType<typeof parseSessionKey>>)).toBe(key);
  });

  it.each([
    '',
    'assembly',
    'assembly/',
    'assembly/0',
    'assembly/annual',
    'executive-board/23/1',
    'executive-board/2023/0',
    'executive-board/2023/01',
    'executive-board/2023/1/2',
    'Executive Board/2023/1',
  ])('%p is none', (key) => {
    expect(parseSessionKey(key)).toBeNull();
  });
});
