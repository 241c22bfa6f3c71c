import type { CalendarDate, DeadlineKind } from '#calendar';
import {
  isMet,
  type ChangedTask,
  type DueTask,
  type Progress,
  type ResolvedMandate,
  type StandingTask,
} from '#register';
import type { PaperConsequence } from './documents/paper-consequences.js';
import type { MovedDeadline } from './moved-deadline.js';
import { losesMeeting } from './news-of-tasks.js';
import type { ResolvedAgain } from './resolve-mandates-again.js';

/**
 * What a change of the calendar does to a task, the weightiest first: it loses its meeting after work had begun, must be
 * chosen for again, must be chosen for, is passed over, meets elsewhere or on other days, needs no choice any more, is new,
 * has other sessions to choose from, or only other reasons and deadlines.
 */
export const consequenceKinds = [
  'meeting-lost',
  'asked-again',
  'choice-opens',
  'passed-over',
  'moved',
  'choice-closes',
  'made',
  'candidates',
  'reasons',
] as const;
export type ConsequenceKind = (typeof consequenceKinds)[number];

/** Where a task is due, before or after. */
export type TaskMeeting = Pick<
  DueTask,
  'state' | 'session' | 'segment' | 'start' | 'end' | 'candidates' | 'chooseBy' | 'why'
>;

export interface TaskConsequence {
  readonly kind: ConsequenceKind;
  /** Null for a task that is made. */
  readonly task: string | null;
  readonly mandate: string;
  /** The body that receives it. */
  readonly body: string;
  readonly slot: string;
  readonly progress: Progress;
  readonly from: TaskMeeting | null;
  readonly to: TaskMeeting;
  /** Those that change, by kind. */
  readonly deadlines: readonly MovedDeadline[];
}

/** All that a change of the calendar does to what is owed. */
export interface Consequences {
  readonly tasks: readonly TaskConsequence[];
  readonly papers: readonly PaperConsequence[];
  readonly reminders: { readonly added: number; readonly withdrawn: number };
}

/**
 * What resolving again does, told of its preview and of the change alike: the weightiest first, then by mandate.
 * @param today the day it is for a body
 */
export function consequencesOf(
  { resolved, reminders }: ResolvedAgain,
  papers: readonly PaperConsequence[],
  today: (body: string) => CalendarDate,
): Consequences {
  const tasks = resolved.flatMap((mandate) => ofMandate(mandate, today));
  const weight = (task: TaskConsequence) => consequenceKinds.indexOf(task.kind);
  return {
    tasks: tasks.sort((a, b) => weight(a) - weight(b)),
    papers,
    reminders: { added: reminders.add.length, withdrawn: reminders.withdraw.length },
  };
}

function ofMandate(
  { mandate, changed, added }: ResolvedMandate,
  today: (body: string) => CalendarDate,
): readonly TaskConsequence[] {
  return [
    ...changed.map((change): TaskConsequence => ({
      kind: kindOf(change),
      task: change.standing.id,
      mandate: mandate.id,
      body: change.now.body,
      slot: change.now.slot,
      progress: change.standing.progress,
      from: meetingOf(change.standing),
      to: meetingOf(change.now),
      deadlines: movedDeadlines(change.standing, change.now, change.standing, today),
    })),
    ...added.map((task): TaskConsequence => ({
      kind: 'made',
      task: null,
      mandate: mandate.id,
      body: task.body,
      slot: task.slot,
      progress: 'not-started',
      from: null,
      to: meetingOf(task),
      deadlines: movedDeadlines(null, task, { progress: 'not-started', paper: null }, today),
    })),
  ];
}

function kindOf({ standing, now }: ChangedTask): ConsequenceKind {
  if (losesMeeting(standing, now)) return 'meeting-lost';
  if (now.state === 'choice' && choiceImpossible(now) && !choiceImpossible(standing)) return 'asked-again';
  if (now.state === 'choice' && standing.state !== 'choice') return 'choice-opens';
  if (now.state === 'passed-over' && standing.state !== 'passed-over') return 'passed-over';
  if (standing.state === 'choice' && now.state !== 'choice') return 'choice-closes';
  if (now.state === 'choice')
    return now.candidates.join() === standing.candidates.join() ? 'reasons' : 'candidates';
  return placeOf(standing) === placeOf(now) ? 'reasons' : 'moved';
}

function choiceImpossible({ why }: Pick<DueTask, 'why'>): boolean {
  return why.some(({ key }) => key === 'calendar.why.choiceImpossible');
}

function placeOf({ state, session, segment, start, end }: DueTask): string {
  return JSON.stringify([state, session, segment?.kind, segment?.n, start, end]);
}

function meetingOf({ state, session, segment, start, end, candidates, chooseBy, why }: DueTask): TaskMeeting {
  return { state, session, segment, start, end, candidates, chooseBy, why };
}

function movedDeadlines(
  before: DueTask | null,
  now: DueTask,
  { progress, paper }: Pick<StandingTask, 'progress' | 'paper'>,
  today: (body: string) => CalendarDate,
): readonly MovedDeadline[] {
  const dateIn = (task: DueTask | null, kind: DeadlineKind) =>
    task?.deadlines.find((deadline) => deadline.kind === kind)?.date ?? null;
  const kinds = new Set([...(before?.deadlines ?? []), ...now.deadlines].map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [from, to] = [dateIn(before, kind), dateIn(now, kind)];
    if (from === to) return [];
    const counts = now.deadlines.some((own) => own.kind === kind && !own.passedBeforeAdoption);
    const past = to !== null && to < today(now.body) && counts && !isMet(kind, progress, paper);
    return [{ kind, from, to, past }];
  });
}
