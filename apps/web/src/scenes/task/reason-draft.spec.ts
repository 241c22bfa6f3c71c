import { describe, expect, it } from '@jest/globals';
import { reasonDraft } from './reason-draft.js';

describe('a reason that this browser kept', () => {
  it('comes back with what was chosen beside it', () => {
    expect(reasonDraft.read({ reason: 'No money yet.', choice: 'funding' })).toEqual({
      reason: 'No money yet.',
      choice: 'funding',
    });
  });

  it('comes back alone', () => {
    expect(reasonDraft.read({ reason: 'No figures.', choice: 1 })).toEqual({
      reason: 'No figures.',
      choice: undefined,
    });
  });

  it.each([null, 'words', {}, { reason: 1 }])('is none when it is %j', (kept) => {
    expect(reasonDraft.read(kept)).toBeNull();
  });
});
