import { describe, expect, it } from '@jest/globals';
import { readSessionKey } from './session-key.js';

describe('a session key', () => {
  it('names a session by year and ordinal', () => {
    expect(readSessionKey('executive-board/2023/3')).toEqual({
      body: 'executive-board',
      year: 2023,
      ordinal: 3,
    });
  });

  it('names a session by its number', () => {
    expect(readSessionKey('assembly/2')).toEqual({ body: 'assembly', number: 2 });
  });

  it('names a session by a name of the year', () => {
    expect(readSessionKey('executive-board/2026/annual')).toEqual({
      body: 'executive-board',
      year: 2026,
      name: 'annual',
    });
  });

  it.each(['', 'executive-board', 'executive-board/', 'a/2023/3/main', 'a/next'])('"%s" is none', (key) => {
    expect(readSessionKey(key)).toBeNull();
  });
});
