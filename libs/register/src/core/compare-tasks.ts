import type { CalendarDate, Occurrence, SessionKey } from '#calendar/core';
import type { DueDeadline, Extension } from './extended-deadlines.js';
import type { AnsweringPaper } from './met-deadlines.js';
import { isSettled, type Progress } from './progress.js';

/** One occurrence of a mandate as the calendar resolved it, with the deadlines that lead up to it. */
export interface DueTask extends Occurrence {
  /** The body that receives it. */
  readonly body: string;
  readonly deadlines: readonly DueDeadline[];
}

/** A task as it stands in the register. */
export interface StandingTask extends DueTask {
  readonly id: string;
  readonly progress: Progress;
  /** The paper that answers it: its deadlines are counted by that one's form, and met by its steps. */
  readonly paper: AnsweringPaper | null;
  /** Those that stand, its own before its paper's. */
  readonly extensions: readonly Extension[];
  /** Where an act of the body put it, whatever its rule says; null, or absent, where none did. */
  readonly placed?: Placed | null;
  /** Against which day "passed before adoption" is meant. */
  readonly madeOn: CalendarDate;
}

/** To which session an act of the body put a task, null where it named none; and the day of that act. */
export interface Placed {
  readonly session: SessionKey | null;
  readonly on: CalendarDate;
}

/** What resolving a mandate again makes of its tasks. */
export interface TaskChanges {
  /** Those that the calendar now says otherwise: as each stood, and what it says. */
  readonly changed: readonly ChangedTask[];
  /** Those that the calendar did not have before. */
  readonly added: readonly DueTask[];
}

export interface ChangedTask {
  readonly standing: StandingTask;
  readonly now: DueTask;
}

/**
 * Holds what the calendar says now against what stands, slot by slot. What is settled stays as it was. A task of which the
 * calendar has nothing any more is passed over; one on which work has begun loses its meeting at most, and asks a person.
 * Doing it twice changes nothing.
 */
export function compareTasks(standing: readonly StandingTask[], due: readonly DueTask[]): TaskChanges {
  const dueBySlot = new Map(due.map((task) => [task.slot, task]));
  const slots = new Set(standing.map(({ slot }) => slot));
  const changed = standing.flatMap((task) => {
    if (isSettled(task.progress)) return [];
    const now = keepingWork(task, dueBySlot.get(task.slot) ?? noLonger(task));
    return factsOf(task) === factsOf(now) ? [] : [{ standing: task, now }];
  });
  return { changed, added: due.filter(({ slot }) => !slots.has(slot)) };
}

const nowhere = {
  session: null,
  segment: null,
  candidates: [],
  start: null,
  end: null,
  chooseBy: null,
  by: null,
  waitsFor: null,
  deadlines: [],
} as const;

/** What becomes of an occurrence that the calendar does not have any more: its session came before adoption, say. */
function noLonger({ slot, body, before }: StandingTask): DueTask {
  return {
    ...nowhere,
    slot,
    body,
    state: 'passed-over',
    why: [{ key: 'change.why.noLonger' }],
    before,
  };
}

/** Work that was begun is never passed over by a machine: it stays owed, without a meeting, and says why. */
function keepingWork({ progress }: StandingTask, now: DueTask): DueTask {
  if (now.state !== 'passed-over' || progress === 'not-started' || now.before !== null) return now;
  return { ...now, ...nowhere, state: 'none', why: [...now.why, { key: 'change.why.workStands' }] };
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
    deadlines
      .map(({ kind, date, passedBeforeAdoption, originally = null, reason = null }) => [
        kind,
        date,
        passedBeforeAdoption,
        originally,
        reason,
      ])
      .sort(),
  ]);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
