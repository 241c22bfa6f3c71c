import { changeCalendar, type Calendar, type CalendarDate, type Choice, type DueRule } from '#calendar/core';
import { aCalendar, aSession, day, someChange } from '#calendar/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTasks, isSettled, type DueTask, type Progress, type StandingTask } from '#register/core';
import { dueTasks } from './due-tasks.js';

const board = 'executive-board';
const today = day('2026-02-01');
const began = aCalendar(
  aSession('EB 2025/1').on('2025-11-10'),
  aSession('EB 2026/1').on('2026-03-24', '2026-03-26'),
  aSession('EB 2026/2').on('2026-11-23', '2026-11-25'),
  aSession('EB 2026/3').undated('2026-Q4'),
).build();

const rules: readonly DueRule[] = [
  { kind: 'each-session', body: board },
  { kind: 'session', at: { body: board, year: 2026, ordinal: 2 } },
  { kind: 'session', at: { body: board, next: true } },
  { kind: 'ordinals-of-year', body: board, ordinals: [2, 3], choose: 'one' },
  { kind: 'ordinals-of-year', body: board, ordinals: [1, 3], choose: 'all' },
];
const someRule = fc.constantFrom(...rules);
const someChanges = fc.array(someChange, { minLength: 1, maxLength: 10 });
const adopted = { session: `${board}/2025/1`, segment: 'main' } as const;

/** Everything that a person may do to the calendar is done; what is refused is left out. */
function changed(calendar: Calendar, change: Parameters<typeof changeCalendar>[1]): Calendar {
  const after = changeCalendar(calendar, change);
  return after.tag === 'changed' ? after.calendar : calendar;
}

class Register {
  constructor(
    private readonly rule: DueRule,
    readonly tasks: readonly StandingTask[] = [],
  ) {}

  due(calendar: Calendar, choices: readonly Choice[] = []): readonly DueTask[] {
    return dueTasks(this.rule, calendar, { body: board, adopted, choices, tasks: this.tasks }, today);
  }

  /** The tasks as they stand when the mandate is resolved again on a calendar. */
  on(calendar: Calendar, choices: readonly Choice[] = []): Register {
    const { changed: rewritten, added } = compareTasks(this.tasks, this.due(calendar, choices));
    const now = new Map(rewritten.map(({ standing, now: facts }) => [standing.id, facts]));
    return new Register(this.rule, [
      ...this.tasks.map((task) => ({ ...task, ...now.get(task.id) })),
      ...added.map((facts): StandingTask => ({
        ...facts,
        id: facts.slot,
        progress: 'not-started',
        madeOn: today,
        paper: null,
        extensions: [],
      })),
    ]);
  }

  worked(progress: Progress, slot: string): Register {
    return new Register(
      this.rule,
      this.tasks.map((task) => (task.slot === slot ? { ...task, progress } : task)),
    );
  }
}

/** A task that nobody owes because its calendar has nothing of it any more. */
const lapsed = ({ state, why }: StandingTask) =>
  state === 'passed-over' && why.some(({ key }) => key === 'change.why.noLonger');

describe('resolving after each of many changes', () => {
  it('is resolving once on the last calendar, save for what has lapsed on the way', () => {
    fc.assert(
      fc.property(someRule, someChanges, (rule, changes) => {
        let calendar: Calendar = began;
        let register = new Register(rule).on(calendar);
        for (const change of changes) {
          calendar = changed(calendar, change);
          register = register.on(calendar);
        }
        const once = new Register(rule).on(calendar);
        const facts = ({ id: _, ...task }: StandingTask) => task;
        const inOrder = (tasks: readonly StandingTask[]) =>
          tasks.map(facts).sort((a, b) => (a.slot < b.slot ? -1 : 1));
        expect(inOrder(register.tasks.filter((task) => !lapsed(task)))).toEqual(inOrder(once.tasks));
        expect(compareTasks(register.tasks, register.due(calendar))).toEqual({ changed: [], added: [] });
      }),
    );
  });

  it('never touches what was delivered, considered or dropped', () => {
    const settled = fc.constantFrom<Progress>('delivered', 'considered', 'dropped');
    fc.assert(
      fc.property(someRule, someChanges, settled, (rule, changes, progress) => {
        let calendar: Calendar = began;
        const first = new Register(rule).on(calendar);
        const slot = first.tasks[0]!.slot;
        let register = first.worked(progress, slot);
        const was = register.tasks.filter((task) => isSettled(task.progress));
        for (const change of changes) register = register.on((calendar = changed(calendar, change)));
        expect(register.tasks.filter((task) => isSettled(task.progress))).toEqual(was);
      }),
    );
  });

  it('passes over nothing on which work has begun', () => {
    fc.assert(
      fc.property(someRule, someChanges, (rule, changes) => {
        let calendar: Calendar = began;
        const first = new Register(rule).on(calendar);
        let register = first.worked('in-progress', first.tasks[0]!.slot);
        for (const change of changes) register = register.on((calendar = changed(calendar, change)));
        expect(register.tasks.find((task) => task.progress === 'in-progress')?.state).not.toBe('passed-over');
      }),
    );
  });

  it('gives a session that is cancelled and restored its tasks back, and people their choices', () => {
    const chosen: readonly Choice[] = [{ slot: '2026', session: `${board}/2026/2` }];
    const someKey = fc.constantFrom(...began.sessions.map(({ key }) => key));
    fc.assert(
      fc.property(someRule, someChanges, someKey, (rule, changes, key) => {
        const calendar = changes.reduce(changed, began);
        const cancelledBefore = calendar.sessions.find((own) => own.key === key)!.cancelled;
        fc.pre(!cancelledBefore);
        const register = new Register(rule).on(calendar, chosen);
        const cancelled = changed(calendar, { of: 'session', key, change: { kind: 'cancel' } });
        const restored = changed(cancelled, { of: 'session', key, change: { kind: 'restore' } });
        const again = register.on(cancelled, chosen).on(restored, chosen);
        expect(again.tasks.filter((task) => !lapsed(task))).toEqual(register.tasks);
      }),
    );
  });

  it('puts no deadline after the meeting it leads up to', () => {
    fc.assert(
      fc.property(someRule, someChanges, (rule, changes) => {
        const register = new Register(rule).on(changes.reduce(changed, began));
        for (const { start, deadlines } of register.tasks.filter((task) => task.start !== null))
          expect(deadlines.filter(({ date }) => date > (start as CalendarDate))).toEqual([]);
      }),
    );
  });
});
