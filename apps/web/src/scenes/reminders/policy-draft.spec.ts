import { describe, expect, it } from '@jest/globals';
import { deadlineKinds, draftOfPolicy, policyRequest, ticked } from './policy-draft.js';
import type { ReminderPolicy } from './reminders-questions.js';

const policy: ReminderPolicy = {
  notice: ['focal-points'],
  steps: Object.fromEntries(
    deadlineKinds.map((kind) => [kind, [{ days: 14, when: 'before', to: ['focal-points', 'directors'] }]]),
  ) as unknown as ReminderPolicy['steps'],
  lateListOn: 1,
  undatedListBefore: null,
  membersList: { before: 14, hold: true },
  quiet: { weekdays: [6, 7], dates: ['2026-12-25'] },
  shownInFull: 15,
};

describe('the policy as it is typed', () => {
  it('asks for what stands when nothing is typed', () => {
    expect(policyRequest(draftOfPolicy(policy))).toEqual(policy);
  });

  it('takes an empty field for none, and dates in any order of marks', () => {
    const typed = {
      ...draftOfPolicy(policy),
      lateListOn: '',
      membersBefore: ' ',
      quietDates: '2026-12-25, 2026-12-26;2027-01-01،2027-01-02',
    };
    expect(policyRequest(typed)).toMatchObject({
      lateListOn: null,
      membersList: { before: null },
      quiet: { dates: ['2026-12-25', '2026-12-26', '2027-01-01', '2027-01-02'] },
    });
  });

  it('never takes an empty number of days for none', () => {
    const draft = draftOfPolicy(policy);
    const empty = { ...draft.steps.by[0]!, days: '' };
    expect(policyRequest({ ...draft, steps: { ...draft.steps, by: [empty] } }).steps['by']).toEqual([
      { days: -1, when: 'before', to: ['focal-points', 'directors'] },
    ]);
  });

  it('ticks one thing, or takes the tick away', () => {
    expect(ticked(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(ticked(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});
