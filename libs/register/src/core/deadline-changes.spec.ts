import type { CalendarDate, Deadline } from '#calendar/core';
import { describe, expect, it } from '@jest/globals';
import { dueAt } from '../testing/builders.js';
import type { StandingTask } from './compare-tasks.js';
import { deadlineChanges } from './deadline-changes.js';

const day = (text: string) => text as CalendarDate;
const march = 'harbour-board/2023/1';

function submission(date: string, extended = false): Deadline & { readonly extended: boolean } {
  return { kind: 'submission', date: day(date), passedBeforeAdoption: false, extended };
}

function standing(deadlines: StandingTask['deadlines'], own: Partial<StandingTask> = {}): StandingTask {
  const due = dueAt(march, '2023-03-28');
  return {
    ...due,
    id: 'lamps',
    progress: 'in-progress',
    form: null,
    madeOn: day('2022-12-01'),
    ...own,
    deadlines,
  };
}

describe('counting the deadlines of a task again, on 10 January 2023,', () => {
  const changes = (task: StandingTask, ...deadlines: Deadline[]) =>
    deadlineChanges([task], [dueAt(march, '2023-03-28', { deadlines })], day('2023-01-10')).map(
      ({ task, kind, from, to, past }) => `${task} ${kind} ${from} → ${to}${past ? ', past' : ''}`,
    );

  it.each<[string, StandingTask, readonly Deadline[], readonly string[]]>([
    ['to the same day', standing([submission('2023-01-17')]), [submission('2023-01-17')], []],
    [
      'to a later day',
      standing([submission('2023-01-17')]),
      [submission('2023-01-31')],
      ['lamps submission 2023-01-17 → 2023-01-31'],
    ],
    [
      'to a day that is past',
      standing([submission('2023-01-17')]),
      [submission('2023-01-09')],
      ['lamps submission 2023-01-17 → 2023-01-09, past'],
    ],
    ['to none', standing([submission('2023-01-17')]), [], ['lamps submission 2023-01-17 → null']],
    [
      'where an officer has set another day',
      standing([submission('2023-01-17', true)]),
      [submission('2023-01-09')],
      [],
    ],
    [
      'when it is delivered',
      standing([submission('2023-01-17')], { progress: 'delivered' }),
      [submission('2023-01-09')],
      [],
    ],
  ])('%s', (_, task, deadlines, expected) => {
    expect(changes(task, ...deadlines)).toEqual(expected);
  });
});
