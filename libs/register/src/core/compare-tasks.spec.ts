import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#calendar/core';
import { dueAt } from '../testing/builders.js';
import { compareTasks, type StandingTask } from './compare-tasks.js';

const march = dueAt('harbour-board/2023/1', '2023-03-28');
const november = dueAt('harbour-board/2023/2', '2023-11-28');

function standing(own: Partial<StandingTask> = {}): StandingTask {
  return { ...march, id: 'march', progress: 'not-started', madeOn: '2022-12-01' as CalendarDate, ...own };
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
    expect(compareTasks([undated], [march])).toEqual({ changed: [{ ...march, id: 'march' }], added: [] });
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

  it('passes over what is no longer asked for, says why, and does so once', () => {
    const { changed, added } = compareTasks([standing()], []);
    expect(added).toEqual([]);
    expect(changed).toMatchObject([
      { id: 'march', state: 'passed-over', deadlines: [], why: [{ key: 'calendar.why.noLongerDue' }] },
    ]);
    expect(compareTasks([standing(changed[0])], []).changed).toEqual([]);
    expect(compareTasks([standing(changed[0])], [march]).changed).toEqual([{ ...march, id: 'march' }]);
  });

  it('leaves a task on which work has begun for a person to decide, unless a person changed the rule', () => {
    const begun = standing({ progress: 'in-progress' });
    expect(compareTasks([begun], []).changed).toEqual([]);
    expect(compareTasks([begun], [], 'go').changed).toMatchObject([{ id: 'march', state: 'passed-over' }]);
  });

  it.each<[string, Partial<StandingTask>]>([
    ['delivered', { progress: 'delivered' }],
    ['before the register', { before: 'register' }],
  ])('leaves what is %s as it was, also when it is no longer asked for', (_, own) => {
    expect(compareTasks([standing(own)], [], 'go')).toEqual({ changed: [], added: [] });
  });
});
