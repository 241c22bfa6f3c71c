import { describe, expect, it } from '@jest/globals';
import { standingOf } from './standing-of.js';

const as = (role: string, body = 'executive-board') => ({ body, role });

describe('how somebody stands to the tasks of the Executive Board', () => {
  it.each([
    ['a focal point works for their own unit', [as('focal-point')], { works: true, forOthers: false }],
    ['a director too', [as('director')], { works: true, forOthers: false }],
    ['a governance officer works for others', [as('governance-officer')], { works: true, forOthers: true }],
    ['a member reads', [as('member')], { works: false, forOthers: true }],
    [
      'who works for another body alone reads',
      [as('director', 'assembly')],
      { works: false, forOthers: true },
    ],
    [
      'an officer who is a director too works for themselves',
      [as('governance-officer'), as('director')],
      {
        works: true,
        forOthers: false,
      },
    ],
  ])('%s', (_, roles, standing) => {
    expect(standingOf(roles, 'executive-board')).toEqual(standing);
  });
});
