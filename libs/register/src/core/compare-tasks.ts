import type { CalendarDate, Deadline, Occurrence } from '#calendar/core';
import { isSettled, type Progress } from './progress.js';

/** One occurrence of a mandate as the calendar resolved it, with the deadlines that lead up to it. */
export interface DueTask extends Occurrence {
  /** The body that receives it. */
  readonly body: string;
  readonly deadlines: readonly Deadline[];
}

/** A task as it stands in the register. */
export interface StandingTask extends DueTask {
  readonly id: string;
  readonly progress: Progress;
  /** Against which day "passed before adoption" is meant. */
  readonly madeOn: CalendarDate;
}

/** What resolving a mandate again makes of its tasks. */
export interface TaskChanges {
  /** Those that the calendar now says otherwise, with what it says. */
  readonly changed: readonly (DueTask & { readonly id: string })[];
  /** Those that the calendar did not have before. */
  readonly added: readonly DueTask[];
}

/**
 * Holds what the calendar says now against what stands, slot by slot. Doing it twice changes nothing. What stands and is
 * no longer asked for is passed over, not taken away: it may come back. What was delivered, and what was before the
 * register, stays as it was.
 * @param begun whether tasks no longer asked for on which work has begun stay or go
 */
export function compareTasks(
  standing: readonly StandingTask[],
  due: readonly DueTask[],
  begun: 'stay' | 'go' = 'stay',
): TaskChanges {
  const bySlot = new Map(standing.map((task) => [task.slot, task]));
  const changed = due.flatMap((now) => {
    const task = bySlot.get(now.slot);
    const same = task === undefined || isSettled(task.progress) || factsOf(task) === factsOf(now);
    return same ? [] : [{ ...now, id: task.id }];
  });
  const slots = new Set(due.map(({ slot }) => slot));
  const gone = standing
    .filter(({ slot, progress, before }) => !slots.has(slot) && !isSettled(progress) && before === null)
    .filter(({ progress }) => begun === 'go' || progress === 'not-started')
    .map((task) => ({ task, now: noLongerDue(task) }))
    .filter(({ task, now }) => factsOf(task) !== factsOf(now))
    .map(({ now }) => now);
  return { changed: [...changed, ...gone], added: due.filter(({ slot }) => !bySlot.has(slot)) };
}

function noLongerDue({ id, slot, body, session, segment, start, end }: StandingTask) {
  return {
    id,
    slot,
    state: 'passed-over' as const,
    body,
    session,
    segment,
    candidates: [],
    start,
    end,
    chooseBy: null,
    by: null,
    why: [{ key: 'calendar.why.noLongerDue' as const }],
    before: null,
    waitsFor: null,
    deadlines: [],
  };
}

/** What of a task the calendar decides, in one text that can be compared. */
function factsOf(task: DueTask): string {
  const {
    body,
    state,
    session,
    segment,
    start,
    end,
    candidates,
    chooseBy,
    by,
    why,
    before,
    waitsFor,
    deadlines,
  } = task;
  return JSON.stringify([
    [
      body,
      state,
      session,
      segment?.kind ?? null,
      segment?.n ?? null,
      start,
      end,
      chooseBy,
      by,
      before,
      waitsFor,
    ],
    candidates,
    why.map(({ key, values }) => [key, Object.entries(values ?? {}).sort(byName)]),
    deadlines.map(({ kind, date, passedBeforeAdoption }) => [kind, date, passedBeforeAdoption]).sort(),
  ]);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
