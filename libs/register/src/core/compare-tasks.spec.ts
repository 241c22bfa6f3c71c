import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#calendar/core';
import { dueAt } from '../testing/builders.js';
import { compareTasks, type StandingTask } from './compare-tasks.js';

const march = dueAt('harbour-board/2023/1', '2023-03-28');
const november = dueAt('harbour-board/2023/2', '2023-11-28');

function standing(own: Partial<StandingTask> = {}): StandingTask {
  const madeOn = '2022-12-01' as CalendarDate;
  return { ...march, id: 'march', progress: 'not-started', form: null, madeOn, ...own };
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

  it('leaves a task that the calendar no longer has for a person to decide', () => {
    expect(compareTasks([standing()], [])).toEqual({ changed: [], added: [] });
  });
});
