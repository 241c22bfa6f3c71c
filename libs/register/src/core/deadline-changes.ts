import type { CalendarDate, DeadlineKind } from '#calendar/core';
import type { DueTask, StandingTask } from './compare-tasks.js';
import { isSettled } from './progress.js';

/** One deadline that would be counted to another day. */
export interface DeadlineChange {
  readonly task: string;
  readonly session: string | null;
  readonly kind: DeadlineKind;
  /** The day that is counted now; null for one that there was not. */
  readonly from: CalendarDate | null;
  /** The day that would be counted; null for one that there would not be any more. */
  readonly to: CalendarDate | null;
  /** The new day is past already. */
  readonly past: boolean;
}

/** What counting the tasks of a mandate again would change of their deadlines; done tasks and extended deadlines stay. */
export function deadlineChanges(
  standing: readonly StandingTask[],
  due: readonly DueTask[],
  today: CalendarDate,
): readonly DeadlineChange[] {
  return standing.flatMap((task) => {
    const now = due.find(({ slot }) => slot === task.slot);
    if (now === undefined || isSettled(task.progress)) return [];
    const kinds = new Set([...task.deadlines, ...now.deadlines].map(({ kind }) => kind));
    return [...kinds].flatMap((kind): readonly DeadlineChange[] => {
      const stands = task.deadlines.find((deadline) => deadline.kind === kind);
      const from = stands?.date ?? null;
      const to = now.deadlines.find((deadline) => deadline.kind === kind)?.date ?? null;
      if (from === to || stands?.extended === true) return [];
      return [{ task: task.id, session: now.session, kind, from, to, past: to !== null && to < today }];
    });
  });
}
