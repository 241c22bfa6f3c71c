import type { CalendarDate, Deadline, DeliverableForm, Occurrence } from '#calendar/core';
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
  /** The form of the planned document that answers it; null without one. Its deadlines are counted by it. */
  readonly form: DeliverableForm | null;
  /** Against which day "passed before adoption" is meant. */
  readonly madeOn: CalendarDate;
  /** As they were counted; extended: somebody has set another day. */
  readonly deadlines: readonly (Deadline & { readonly extended?: boolean })[];
}

/** What resolving a mandate again makes of its tasks. */
export interface TaskChanges {
  /** Those that the calendar now says otherwise, with what it says. */
  readonly changed: readonly (DueTask & { readonly id: string })[];
  /** Those that the calendar did not have before. */
  readonly added: readonly DueTask[];
}

/** Holds what the calendar says now against what stands, slot by slot. Doing it twice changes nothing. */
export function compareTasks(standing: readonly StandingTask[], due: readonly DueTask[]): TaskChanges {
  const bySlot = new Map(standing.map((task) => [task.slot, task]));
  const changed = due.flatMap((now) => {
    const task = bySlot.get(now.slot);
    const same = task === undefined || isSettled(task.progress) || factsOf(task) === factsOf(now);
    return same ? [] : [{ ...now, id: task.id }];
  });
  return { changed, added: due.filter(({ slot }) => !bySlot.has(slot)) };
}

/** What of a task the calendar decides, in one text that can be compared. */
function factsOf(task: DueTask): string {
  const { body, state, session, segment, start, end, candidates, chooseBy, by, why, before, deadlines } =
    task;
  return JSON.stringify([
    [body, state, session, segment?.kind ?? null, segment?.n ?? null, start, end, chooseBy, by, before],
    candidates,
    why.map(({ key, values }) => [key, Object.entries(values ?? {}).sort(byName)]),
    deadlines.map(({ kind, date, passedBeforeAdoption }) => [kind, date, passedBeforeAdoption]).sort(),
  ]);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
