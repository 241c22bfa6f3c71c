import type { CalendarDate } from '#calendar/core';
import type { StandingTask } from './compare-tasks.js';
import { isSettled } from './progress.js';

/** A mandate with the tasks it has, as far as a link concerns them. */
export interface LinkedTasks {
  readonly mandate: string;
  readonly tasks: readonly StandingTask[];
}

/** What becomes of an open task when a later mandate carries its mandate on. */
export interface CarriedTask {
  readonly task: StandingTask;
  /** The mandate that it was a task of. */
  readonly from: string;
  /** It goes on under the later mandate, or it ends because another task carries what it owed. */
  readonly how: { readonly tag: 'moves' } | { readonly tag: 'ends'; readonly into: string };
}

/**
 * What becomes of the open tasks of earlier mandates when a later one carries them on. Two that are due at the same meeting
 * become one: the one of which more is done. What is overdue, or begun, goes on with its own meeting. What is still to come
 * and untouched ends where the later text has a meeting of its own, for that text now says when; without one it goes on.
 * No open task is lost, and none is there twice.
 * @param earlier in the order in which they were adopted
 * @returns those that move or end; the other tasks of the later mandate stay as they are
 */
export function carryTasks(
  later: LinkedTasks,
  earlier: readonly LinkedTasks[],
  today: CalendarDate,
): readonly CarriedTask[] {
  let open = later.tasks.filter(isOpen).map((task): Open => ({ task, from: later.mandate, isOwn: true }));
  const carried: CarriedTask[] = [];
  const end = ({ task, from }: Open, into: string) =>
    carried.push({ task, from, how: { tag: 'ends', into } });
  for (const { mandate, tasks } of earlier) {
    for (const task of tasks.filter(isOpen)) {
      const coming: Open = { task, from: mandate, isOwn: false };
      const [twin] = open.filter((own) => isSameMeeting(own.task, task));
      if (twin !== undefined && weightOf(task) <= weightOf(twin.task)) end(coming, twin.task.id);
      else if (twin === undefined && givesWay(task, open, today)) end(coming, carrierOf(task, open));
      else {
        const replaced = open.filter((own) => own === twin || (own.isOwn && yieldsTo(own.task, task)));
        for (const own of replaced) end(own, task.id);
        open = [...open.filter((own) => !replaced.includes(own)), coming];
      }
    }
  }
  const ended = new Map(carried.map((each) => [each.task.id, each]));
  const moved = open
    .filter(({ isOwn }) => !isOwn)
    .map(({ task, from }): CarriedTask => ({ task, from, how: { tag: 'moves' } }));
  return [...moved, ...[...ended.values()].map((each) => ({ ...each, how: atLast(each.how, ended) }))];
}

interface Open {
  readonly task: StandingTask;
  readonly from: string;
  readonly isOwn: boolean;
}

/** Owed by somebody: not settled, not passed over, not before the register. */
export function isOpen({ progress, state, before }: StandingTask): boolean {
  return !isSettled(progress) && state !== 'passed-over' && before === null;
}

/** What carries a task may end itself, when a third one of the same meeting comes. */
function atLast(how: CarriedTask['how'], ended: ReadonlyMap<string, CarriedTask>): CarriedTask['how'] {
  if (how.tag === 'moves') return how;
  const next = ended.get(how.into);
  return next === undefined ? how : atLast(next.how, ended);
}

function isSameMeeting(a: StandingTask, b: StandingTask): boolean {
  return meetingOf(a) === meetingOf(b);
}

function meetingOf({ body, state, session, segment, by, candidates }: StandingTask): string {
  if (state === 'choice') return JSON.stringify([body, 'choice', [...candidates].sort()]);
  if (session !== null) return JSON.stringify([body, session, segment?.kind, segment?.n ?? null]);
  return JSON.stringify([body, by]);
}

/** A paper answers it; work has begun on it; or nobody has touched it. */
function weightOf({ paper, progress, extensions }: StandingTask): number {
  if (paper !== null) return 2;
  return progress !== 'not-started' || extensions.length > 0 ? 1 : 0;
}

const hasMeeting = ({ state }: StandingTask) => state !== 'none';

/** Untouched and not past, where the later mandate says by itself when it is due; or untouched and without a meeting. */
function givesWay(task: StandingTask, open: readonly Open[], today: CalendarDate): boolean {
  const own = open.filter(({ isOwn }) => isOwn);
  if (weightOf(task) > 0 || own.length === 0) return false;
  if (!hasMeeting(task)) return true;
  const isPast = task.end !== null && task.end < today;
  return !isPast && own.some((each) => hasMeeting(each.task));
}

/** The later text states no time: its untouched task without a meeting is the one that comes with a meeting. */
function yieldsTo(own: StandingTask, coming: StandingTask): boolean {
  return !hasMeeting(own) && weightOf(own) === 0 && hasMeeting(coming) && own.body === coming.body;
}

/** The next task of the later mandate that is due no earlier; the last one when all are earlier. */
function carrierOf(task: StandingTask, open: readonly Open[]): string {
  const own = open
    .filter(({ isOwn }) => isOwn)
    .map((each) => each.task)
    .sort((a, b) => dateOf(a).localeCompare(dateOf(b)) || a.id.localeCompare(b.id));
  const usual = own.filter(({ body }) => body === task.body);
  const among = usual.length > 0 ? usual : own;
  return (among.find((each) => dateOf(each) >= dateOf(task)) ?? among.at(-1)!).id;
}

function dateOf({ start }: StandingTask): string {
  return start ?? '9999';
}
