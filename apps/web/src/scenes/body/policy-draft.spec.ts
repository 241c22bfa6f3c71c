import { describe, expect, it } from '@jest/globals';
import { policyDraft, policyFaults, policyRequest } from './policy-draft.js';

const usual = policyDraft({
  slotWeeks: 14,
  submissionWeeks: 10,
  issuanceWeeks: 6,
  oralNoticeWeeks: 2,
  inSessionWeeks: 3,
  nonWorking: { weekend: [7, 6], holidays: ['2023-12-25'], move: 'none' },
});

describe('the form of a deadline policy', () => {
  it('sends nothing that stands already', () => {
    expect(policyRequest(usual, usual)).toEqual({});
  });

  it('sends the weeks that were typed otherwise, and the days as a whole', () => {
    const typed = {
      ...usual,
      weeks: { ...usual.weeks, submissionWeeks: '11 ' },
      holidays: ['2023-12-25', '', '2023-01-01', '2023-01-01'],
      moves: true,
    };
    expect(policyRequest(typed, usual)).toEqual({
      submissionWeeks: 11,
      nonWorking: { weekend: [6, 7], holidays: ['2023-01-01', '2023-12-25'], move: 'earlier' },
    });
  });

  it('asks for whole weeks up to two years, and for one working day', () => {
    const weeks = { ...usual.weeks, slotWeeks: 'ten', issuanceWeeks: '105', inSessionWeeks: '0' };
    expect(Object.keys(policyFaults({ ...usual, weeks, weekend: [1, 2, 3, 4, 5, 6, 7] }))).toEqual([
      'slotWeeks',
      'issuanceWeeks',
      'weekend',
    ]);
    expect(policyFaults(usual)).toEqual({});
  });
});
