import type { CalendarDate } from '#calendar/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { carryTasks, isOpen, type LinkedTasks } from './carry-tasks.js';
import type { StandingTask } from './compare-tasks.js';

const day = (date: string) => date as CalendarDate;
const today = day('2022-12-01');
const starts: Readonly<Record<string, string>> = {
  '2022/2': '2022-11-29',
  '2023/1': '2023-03-28',
  '2023/2': '2023-06-06',
};

/** "A 2023/1 in-progress": a task of mandate A at that session; "A undated", "A 2023/1 paper". */
function task(line: string): StandingTask {
  const [, where = '', state = 'not-started'] = line.split(' ');
  const start = starts[where] === undefined ? null : day(starts[where]);
  return {
    id: line,
    body: 'harbour-board',
    slot: where,
    state: start === null ? 'none' : 'fixed',
    session: start === null ? null : `harbour-board/${where}`,
    segment: start === null ? null : { kind: 'main', n: null },
    ...{ start, end: start, candidates: [], chooseBy: null, by: null, why: [], before: null },
    ...{ waitsFor: null, deadlines: [], extensions: [], madeOn: today },
    progress: state === 'paper' ? 'not-started' : (state as StandingTask['progress']),
    paper:
      state === 'paper'
        ? { form: 'pre-session', slotConfirmed: false, submitted: false, issued: false }
        : null,
  };
}

const of = (mandate: string, ...tasks: readonly string[]): LinkedTasks => ({
  mandate,
  tasks: tasks.map((own) => task(`${mandate} ${own}`)),
});

/** "A 2023/1 → B 2023/1": ends, carried by that one; "A 2022/2 moves". */
const carried = (later: LinkedTasks, ...earlier: readonly LinkedTasks[]) =>
  carryTasks(later, earlier, today)
    .map(({ task: own, how }) => (how.tag === 'moves' ? `${own.id} moves` : `${own.id} → ${how.into}`))
    .sort();

describe('when a later decision asks the same again', () => {
  it.each<[string, LinkedTasks, readonly LinkedTasks[], readonly string[]]>([
    [
      'one of two untouched tasks at the same session ends, the later stays',
      of('B', '2023/1'),
      [of('A', '2023/1')],
      ['A 2023/1 → B 2023/1'],
    ],
    [
      'work that was begun goes on, and the untouched one ends into it',
      of('B', '2023/1'),
      [of('A', '2023/1 in-progress')],
      ['A 2023/1 in-progress moves', 'B 2023/1 → A 2023/1 in-progress'],
    ],
    [
      'of two that were begun the one with a paper goes on',
      of('B', '2023/1 in-progress'),
      [of('A', '2023/1 paper')],
      ['A 2023/1 paper moves', 'B 2023/1 in-progress → A 2023/1 paper'],
    ],
    [
      'what is overdue goes on as it is: the later text does not undo it',
      of('B', '2023/1'),
      [of('A', '2022/2')],
      ['A 2022/2 moves'],
    ],
    [
      'what is still to come ends where the later text says when',
      of('B', '2023/2'),
      [of('A', '2023/1')],
      ['A 2023/1 → B 2023/2'],
    ],
    [
      'but goes on where work has begun',
      of('B', '2023/2'),
      [of('A', '2023/1 blocked')],
      ['A 2023/1 blocked moves'],
    ],
    [
      'a text without a time takes the meetings of the earlier one',
      of('B', 'undated'),
      [of('A', '2023/1', '2023/2')],
      ['A 2023/1 moves', 'A 2023/2 moves', 'B undated → A 2023/1'],
    ],
    [
      'an undated duty ends in a dated one',
      of('B', '2023/1'),
      [of('A', 'undated')],
      ['A undated → B 2023/1'],
    ],
    ['two undated duties become one', of('B', 'undated'), [of('A', 'undated')], ['A undated → B undated']],
    [
      'what was delivered, or is off the list, stays where it was',
      of('B', '2023/1'),
      [of('A', '2022/2 delivered', '2023/1 dropped', '2023/2 considered')],
      [],
    ],
    [
      'nothing of the later mandate is open: all goes on there',
      of('B'),
      [of('A', '2023/1')],
      ['A 2023/1 moves'],
    ],
    [
      'of several that are merged one goes on for each meeting, and all others lead to it',
      of('C', '2023/1'),
      [of('A', '2023/1 in-progress'), of('B', '2023/1 paper')],
      ['A 2023/1 in-progress → B 2023/1 paper', 'B 2023/1 paper moves', 'C 2023/1 → B 2023/1 paper'],
    ],
  ])('%s', (_, later, earlier, expected) => {
    expect(carried(later, ...earlier)).toEqual(expected);
  });

  const anyTasks = (mandate: string): fc.Arbitrary<LinkedTasks> =>
    fc
      .uniqueArray(fc.constantFrom('2022/2', '2023/1', '2023/2', 'undated'), { maxLength: 4 })
      .chain((places) =>
        fc.tuple(
          ...places.map((place) =>
            fc
              .constantFrom('not-started', 'in-progress', 'blocked', 'paper', 'delivered', 'dropped')
              .map((state) => `${place} ${state}`),
          ),
        ),
      )
      .map((tasks) => of(mandate, ...tasks));

  it('no open task is lost or there twice, whatever is merged', () => {
    fc.assert(
      fc.property(anyTasks('C'), anyTasks('A'), anyTasks('B'), (later, ...earlier) => {
        const result = carryTasks(later, earlier, today);
        const ends = new Map(
          result.flatMap(({ task: { id }, how }) => (how.tag === 'ends' ? [[id, how.into] as const] : [])),
        );
        const all = [later, ...earlier].flatMap(({ tasks }) => tasks).filter(isOpen);
        const moved = new Set(result.filter(({ how }) => how.tag === 'moves').map(({ task: { id } }) => id));
        const left = all.filter(
          ({ id }) => !ends.has(id) && (moved.has(id) || later.tasks.some((own) => own.id === id)),
        );
        // Each open task is left under the later mandate, or leads to one that is.
        const kept = new Set(left.map(({ id }) => id));
        for (const { id } of all) expect(kept.has(id) || kept.has(ends.get(id) ?? '')).toBe(true);
        const meetings = left.map(({ session, slot }) => session ?? slot);
        expect(new Set(meetings).size).toBe(meetings.length);
        // Only what is open is touched, each once.
        expect(new Set(result.map(({ task: { id } }) => id)).size).toBe(result.length);
        expect(result.every(({ task: own }) => isOpen(own))).toBe(true);
      }),
    );
  });
});
