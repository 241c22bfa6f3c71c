import { describe, expect, it } from '@jest/globals';
import { asking } from './asking.js';

describe('asking anew', () => {
  it('keeps what else was asked and begins at the first page', () => {
    expect(asking({ q: 'lamps', body: 'harbour-board', cursor: 'xyz' }, { unit: 'lights' })).toEqual({
      q: 'lamps',
      body: 'harbour-board',
      unit: 'lights',
    });
  });

  it('asks no longer what was taken back', () => {
    expect(asking({ q: 'lamps', body: 'harbour-board' }, { body: '' })).toEqual({ q: 'lamps' });
  });
});
