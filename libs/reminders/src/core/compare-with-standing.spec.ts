import { describe, expect, it } from '@jest/globals';
import { aDeadline, calendarOf, day, planned } from '../testing/a-report.js';
import { compareWithStanding } from './compare-with-standing.js';
import { identityOf, type StandingReminder } from './reminder.js';

describe('comparing what is wanted with what stands', () => {
  const today = day('2022-12-01');
  const slot = planned({ deadlines: [aDeadline('slot', '2023-02-14')] });
  const standingAs = (state: StandingReminder['state'], plan = slot) =>
    plan.map((reminder) => ({ ...reminder, id: identityOf(reminder), state }));

  it('keeps everything when nothing has changed', () => {
    const { keep, withdraw, add } = compareWithStanding(slot, standingAs('planned'), today);
    expect([keep.length, withdraw, add]).toEqual([5, [], []]);
  });

  it('withdraws what is planned for the old date and adds the new, but leaves the notice', () => {
    const moved = planned({ deadlines: [aDeadline('slot', '2023-03-14')] });
    const { keep, withdraw, add } = compareWithStanding(moved, standingAs('planned'), today);
    expect(calendarOf(keep)).toEqual(['2022-12-01 notice']);
    expect(withdraw.map(({ reminder, why }) => `${reminder.onDate} ${why}`)).toEqual([
      '2023-01-03 moved',
      '2023-01-31 moved',
      '2023-02-13 moved',
      '2023-02-15 moved',
    ]);
    expect(calendarOf(add)).toEqual([
      '2023-01-31 42-days-before slot',
      '2023-02-28 14-days-before slot',
      '2023-03-13 1-days-before slot',
      '2023-03-15 1-days-after slot',
    ]);
  });

  it('never touches what was sent, wanted or not', () => {
    expect(compareWithStanding([], standingAs('sent'), today, 'dropped')).toEqual({
      keep: standingAs('sent'),
      withdraw: [],
      add: [],
      shift: [],
    });
  });

  it('adds again what was withdrawn, when the session moves back', () => {
    expect(compareWithStanding(slot, standingAs('withdrawn'), today).add).toEqual(slot);
  });

  it.each([
    ['met', planned({ deadlines: [aDeadline('slot', '2023-02-14', { met: true })] }), 'met'],
    [
      'given to another person',
      planned({ recipients: [{ person: 'Bo', insteadOfOwner: false }] }),
      'other-recipient',
    ],
  ])('says why when the deadline is %s', (_, wanted, why) => {
    const reasons = compareWithStanding(wanted, standingAs('planned'), today).withdraw.map(
      (each) => each.why,
    );
    expect(new Set(reasons)).toEqual(new Set([why]));
  });

  it('says that the task was delivered when nothing of it is wanted', () => {
    const reasons = compareWithStanding([], standingAs('planned'), today, 'delivered').withdraw.map(
      ({ why }) => why,
    );
    expect(new Set(reasons)).toEqual(new Set(['delivered']));
  });
});
