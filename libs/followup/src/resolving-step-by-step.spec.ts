import type { CalendarDate } from '#calendar/core';
import { anySessionChange } from '#calendar/testing';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTasks, type DueTask, type Progress, type StandingTask } from '#register/core';
import { isAhead, type StandingReminder } from '#reminders/core';
import {
  anyBeginning,
  anyChoice,
  anyDayOfChanges,
  anyExtension,
  anyHistory,
  anyProgress,
} from './testing/any-history.js';
import type { LivingRegister } from './testing/living-register.js';

/** What of a task the calendar says. */
function facts(task: StandingTask | DueTask): DueTask {
  const { slot, state, body, session, segment, candidates, start, end, chooseBy, by, why, before } = task;
  const { waitsFor, deadlines } = task;
  return {
    ...{ slot, state, body, session, segment, candidates, start, end, chooseBy, by, why, before },
    ...{ waitsFor, deadlines },
  };
}

const reasons = ({ why }: DueTask): readonly string[] => why.map(({ key }) => key);
const lapsed = (task: DueTask): boolean => reasons(task).includes('change.why.noLonger');
const isDone = ({ progress }: StandingTask): boolean => settled.includes(progress);
const settled: readonly Progress[] = ['delivered', 'considered', 'dropped'];
const runs = { numRuns: 100 };

describe('a mandate on a calendar that changes', () => {
  it('is resolved step by step to what the last calendar says by itself, save for what lapsed on the way', () => {
    fc.assert(
      fc.property(anyBeginning, anyDayOfChanges, (beginning, changes) => {
        const register = beginning.after(changes);
        const once = new Map(register.atOnce().map((task) => [task.slot, task]));
        for (const task of register.tasks) {
          const said = once.get(task.slot);
          // Told in time, before a later candidate was cancelled: it was not missed, whoever comes anew.
          if (said && reasons(said).includes('calendar.why.missed') && task.session !== null) continue;
          if (said === undefined)
            expect([task.slot, task.state, lapsed(task)]).toEqual([task.slot, 'passed-over', true]);
          else expect(facts(task)).toEqual(facts(said));
        }
        expect([...once.keys()].filter((slot) => register.tasks.every((task) => task.slot !== slot))).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  it('is resolved again, or a second time on the same day, to the same', () => {
    fc.assert(
      fc.property(anyBeginning, anyHistory, (beginning, history) => {
        const register = beginning.after(history);
        expect(compareTasks(register.tasks, register.due())).toEqual({ changed: [], added: [] });
        const { bodies, sessions } = register.calendar;
        const turned = { bodies, sessions: [...sessions].reverse() };
        expect(compareTasks(register.tasks, register.due(register.tasks, turned))).toEqual({
          changed: [],
          added: [],
        });
      }),
      runs,
    );
  });

  it('keeps each task under its name for good: none is lost, none made twice', () => {
    fc.assert(
      fc.property(anyBeginning, anyHistory, (beginning, history) => {
        const after = beginning.after(history).tasks.map(({ slot }) => slot);
        expect(after.slice(0, beginning.tasks.length)).toEqual(beginning.tasks.map(({ slot }) => slot));
        expect(new Set(after).size).toBe(after.length);
      }),
      runs,
    );
  });

  it('never touches what was delivered, considered or dropped', () => {
    const settles = anyProgress(...settled);
    fc.assert(
      fc.property(anyBeginning, anyHistory, settles, anyHistory, (beginning, before, settle, after) => {
        const done = beginning.after(before).then(settle);
        const was = done.tasks.filter(isDone);
        const is = new Map(done.after(after).tasks.map((task) => [task.id, task]));
        for (const task of was) expect(is.get(task.id)).toEqual(task);
      }),
      runs,
    );
  });

  it('passes over nothing on which work has begun', () => {
    const begins = anyProgress('in-progress', 'for-clearance', 'cleared', 'submitted', 'blocked');
    fc.assert(
      fc.property(
        anyBeginning,
        fc.array(begins, { minLength: 1 }),
        anyDayOfChanges,
        (beginning, all, changes) => {
          const working = beginning.after(all);
          const begun = working.tasks.filter(
            ({ progress, before, state }) =>
              progress !== 'not-started' && before === null && state !== 'passed-over',
          );
          const after = new Map(working.after(changes).tasks.map((task) => [task.id, task]));
          for (const { id } of begun) {
            const task = after.get(id)!;
            if (task.before === null) expect(task.state).not.toBe('passed-over');
          }
        },
      ),
      runs,
    );
  });
});

describe('a session that is cancelled and restored', () => {
  const turned = (
    register: LivingRegister,
    key: string,
    ...between: Parameters<LivingRegister['after']>[0]
  ) =>
    register
      .then({ what: 'change', change: { of: 'session', key, change: { kind: 'cancel' } } })
      .after(between)
      .then({ what: 'change', change: { of: 'session', key, change: { kind: 'restore' } } });

  it('has all its tasks again as they were, with their choices, deadlines, extensions and reminders', () => {
    fc.assert(
      fc.property(anyBeginning, anyHistory, anyChoice, fc.nat(), (beginning, history, choice, nth) => {
        const register = beginning.after(history).then(choice);
        const known = new Set(register.tasks.map(({ id }) => id));
        for (const key of [sessionOf(register, nth), ...chosenIn(register)]) {
          const again = turned(register, key);
          expect(again.tasks.filter(({ id }) => known.has(id))).toEqual(register.tasks);
          expect(again.tasks.filter((task) => !known.has(task.id) && !lapsed(task))).toEqual([]);
          expect(standing(again.reminders, known)).toEqual(standing(register.reminders, known));
        }
      }),
      runs,
    );
  });

  it('has them again as late as they are by then, when it is restored after its time', () => {
    const weeks = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyBeginning, anyDayOfChanges, fc.nat(), weeks, (beginning, changes, nth, passed) => {
        const register = beginning.after(changes);
        const wait = { what: 'hours-pass', hours: passed * 7 * 24 } as const;
        const again = turned(register, sessionOf(register, nth), wait);
        const never = register.then(wait);
        const isHistory = (task: DueTask) =>
          task.candidates.length > 0 || reasons(task).some((why) => overtaken.has(why));
        const firstIsHistory = never.tasks.some((task) => task.slot.startsWith('first:') && isHistory(task));
        for (const task of never.tasks) {
          const same = again.tasks.find(({ id }) => id === task.id);
          // Nobody chose in time while there was less to choose from: that is history, and not undone. Nor is what
          // lapsed because it was counted from there.
          if (isHistory(task) || (firstIsHistory && task.slot.startsWith('+'))) continue;
          expect(same && facts(same)).toEqual(facts(task));
          expect(same?.madeOn).toBe(task.madeOn);
        }
      }),
      runs,
    );
  });

  /** One that is held, rather where something is due or may be chosen. */
  function sessionOf({ calendar, tasks }: LivingRegister, nth: number): string {
    const held = calendar.sessions.filter(({ cancelled }) => !cancelled).map(({ key }) => key);
    fc.pre(held.length > 0);
    const due = tasks.flatMap(({ session, candidates }) => session ?? candidates);
    const keys = [...due.filter((key) => held.includes(key)), ...held.slice(0, 3)];
    return keys[nth % keys.length]!;
  }

  /** Where people chose that something should be due, and it is. */
  function chosenIn({ choices, tasks }: LivingRegister): readonly string[] {
    const due = new Set(tasks.map(({ session }) => session));
    return choices.map(({ session }) => session).filter((key) => due.has(key));
  }

  const overtaken = new Set(['calendar.why.movedOn', 'calendar.why.missed', 'calendar.why.onlyOneLeft']);

  /** The reminders that still will be said, or were. */
  function standing(reminders: readonly StandingReminder[], of: ReadonlySet<string>): readonly string[] {
    return reminders
      .filter(({ state, task }) => state !== 'withdrawn' && of.has(task))
      .map(({ id, state, onDate }) => `${state} ${onDate} ${id}`)
      .sort();
  }
});

describe('deadlines and reminders of a mandate, whatever happens', () => {
  const always = (claim: (register: LivingRegister) => void) =>
    fc.assert(
      fc.property(anyBeginning, anyHistory, (beginning, history) => {
        let register = beginning;
        claim(register);
        for (const happening of history) claim((register = register.then(happening)));
      }),
      runs,
    );

  it('a deadline had passed before adoption if its task was made later, and never because days go by', () => {
    always(({ tasks }) => {
      for (const { madeOn, deadlines } of tasks)
        for (const { date, passedBeforeAdoption } of deadlines)
          expect([madeOn, date, passedBeforeAdoption]).toEqual([madeOn, date, date < madeOn]);
    });
  });

  it('no deadline lies after the meeting it leads up to', () => {
    always(({ tasks }) => {
      for (const { start, deadlines } of tasks.filter((task) => task.start !== null))
        expect(deadlines.filter(({ date }) => date > (start as CalendarDate))).toEqual([]);
    });
  });

  it('another day that an officer has set for a deadline holds for the meeting it was set for, and no other', () => {
    fc.assert(
      fc.property(
        anyBeginning,
        anyHistory,
        anyExtension,
        anySessionChange,
        (beginning, history, extend, change) => {
          const extended = beginning.after(history).then(extend);
          for (const { tasks } of [
            extended,
            extended.then({ what: 'change-meeting', nth: extend.nth, change }),
          ])
            for (const { session, start, deadlines, extensions } of tasks)
              for (const { kind, date, originally = null } of deadlines) {
                const own = extensions.find(
                  (set) => set.kind === kind && set.session === session && set.start === start,
                );
                expect([session, start, kind, originally === null ? undefined : date]).toEqual([
                  session,
                  start,
                  kind,
                  own?.date,
                ]);
              }
        },
      ),
      runs,
    );
  });

  it('no reminder that says a deadline is coming is planned for a day after it, or for one that is no more', () => {
    always((register) => {
      const inForce = new Map(register.tasks.filter((task) => !isDone(task)).map((task) => [task.id, task]));
      for (const { task, kind, deadline, onDate } of register.reminders.filter(isPlanned)) {
        const owed = inForce.get(task);
        expect([task, kind, owed !== undefined && owed.before === null]).toEqual([task, kind, true]);
        if (deadline === null) continue;
        const now = owed!.deadlines.find((own) => own.kind === deadline.kind);
        expect([task, kind, deadline.date]).toEqual([task, kind, now?.date]);
        expect([kind, onDate, onDate <= deadline.date]).toEqual([kind, onDate, isAhead(kind)]);
      }
    });
  });

  it('nothing is said twice, and what was said stays said', () => {
    fc.assert(
      fc.property(anyBeginning, anyHistory, anyHistory, (beginning, before, after) => {
        const register = beginning.after(before);
        const later = register.after(after);
        expect(later.said.slice(0, register.said.length)).toEqual(register.said);
        expect(new Set(later.said).size).toBe(later.said.length);
      }),
      runs,
    );
  });

  const isPlanned = ({ state }: StandingReminder): boolean => state === 'planned';
});
