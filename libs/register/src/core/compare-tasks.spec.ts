import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#calendar/core';
import { dueAt } from '../testing/builders.js';
import { compareTasks, type DueTask, type StandingTask } from './compare-tasks.js';
import type { Progress } from './progress.js';

const march = dueAt('harbour-board/2023/1', '2023-03-28');
const november = dueAt('harbour-board/2023/2', '2023-11-28');

function standing(own: Partial<StandingTask> = {}): StandingTask {
  const madeOn = '2022-12-01' as CalendarDate;
  return { ...march, id: 'march', progress: 'not-started', paper: null, extensions: [], madeOn, ...own };
}

describe('resolving a mandate again', () => {
  it('changes nothing where the calendar says the same', () => {
    expect(compareTasks([standing()], [march])).toEqual({ changed: [], added: [] });
  });

  it('adds what the calendar did not have', () => {
    expect(compareTasks([standing()], [march, november])).toEqual({ changed: [], added: [november] });
  });

  it('gives a task the dates that its session got', () => {
    const undated = standing({ state: 'tentative', start: null, end: null });
    expect(compareTasks([undated], [march])).toEqual({
      changed: [{ standing: undated, now: march }],
      added: [],
    });
  });

  it.each(['delivered', 'considered', 'dropped'] as const)('leaves what is %s as it was', (progress) => {
    const moved = dueAt('harbour-board/2023/1', '2023-05-02');
    expect(compareTasks([standing({ progress })], [moved])).toEqual({ changed: [], added: [] });
  });

  it('does not mind in which order a database keeps the values of a reason', () => {
    const why = (values: Record<string, string>) => [{ key: 'calendar.why.expected', values }] as const;
    const stored = standing({ why: why({ year: '2023', session: 's', quarter: '4' }) });
    const now = { ...march, why: why({ session: 's', quarter: '4', year: '2023' }) };
    expect(compareTasks([stored], [now]).changed).toEqual([]);
  });

  describe('a meeting that is gone', () => {
    const cancelled = dueAt('harbour-board/2023/1', '2023-03-28', {
      state: 'passed-over',
      why: [{ key: 'calendar.why.cancelled', values: { session: 'harbour-board/2023/1' } }],
    });
    const after = (progress: Progress, due: readonly DueTask[]) => {
      const task = standing({ progress });
      const [change] = compareTasks([task], due).changed;
      // What was written is what stands the next time, and then nothing changes.
      expect(compareTasks([{ ...task, ...change!.now }], due).changed).toEqual([]);
      return [change!.now.state, change!.now.session, change!.now.why.map(({ key }) => key)];
    };

    it('is passed over where nobody has begun, with the reason of the calendar', () => {
      expect(after('not-started', [cancelled])).toEqual([
        'passed-over',
        'harbour-board/2023/1',
        ['calendar.why.cancelled'],
      ]);
      expect(after('not-started', [])).toEqual(['passed-over', null, ['change.why.noLonger']]);
    });

    it.each(['in-progress', 'blocked', 'cleared', 'submitted'] as const)(
      'asks a person what becomes of work that is %s',
      (progress) => {
        expect(after(progress, [cancelled])).toEqual([
          'none',
          null,
          ['calendar.why.cancelled', 'change.why.workStands'],
        ]);
        expect(after(progress, [])[2]).toEqual(['change.why.noLonger', 'change.why.workStands']);
      },
    );

    it('comes back to the same task when the calendar has it again', () => {
      const lapsed = standing({ state: 'passed-over', session: null, start: null, end: null });
      expect(compareTasks([lapsed], [march])).toEqual({
        changed: [{ standing: lapsed, now: march }],
        added: [],
      });
    });
  });
});
