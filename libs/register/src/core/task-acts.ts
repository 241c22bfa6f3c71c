import type { BodyAction } from '#people/core';
import type { Progress } from './progress.js';

/** What people do with a task, in the order in which it usually goes. */
export const acts = [
  'update',
  'send-for-clearance',
  'clear',
  'return',
  'submit',
  'deliver',
  'block',
  'unblock',
  'take-note',
  'approve',
  'defer',
  'ask-for-more',
  'move',
  'drop',
] as const;
export type Act = (typeof acts)[number];

/** What the body or its Bureau does with a task. */
export const bodyDeeds = [
  'take-note',
  'approve',
  'defer',
  'ask-for-more',
  'move',
  'drop',
] as const satisfies readonly Act[];
export type BodyDeed = (typeof bodyDeeds)[number];

/** One act: what the policy must allow, and to which progress it leads from each from which it is possible. */
export interface ActRule {
  readonly needs: BodyAction;
  readonly leads: Readonly<Partial<Record<Progress, Progress>>>;
  /** It is recorded with an act of the body or its Bureau; without one the task stays due. */
  readonly asksBody?: true;
}

const owed = [
  'not-started',
  'in-progress',
  'for-clearance',
  'cleared',
  'submitted',
  'blocked',
] as const satisfies readonly Progress[];
const everyOwed = <To extends Progress>(to: (from: (typeof owed)[number]) => To) =>
  Object.fromEntries(owed.map((from) => [from, to(from)]));

/**
 * How a task moves. What was sent for clearance waits for who clears: nobody writes over it. What is blocked stays so
 * until somebody says that it is not, also when its reason is cleared for members to read. That it was considered, moved to
 * another meeting or taken off the list is an act of the body, and only ever recorded with that act. What the body deferred,
 * or wants more of, is open again: a paper that answered it has answered the meeting that was.
 */
export const taskActs: Readonly<Record<Act, ActRule>> = {
  update: {
    needs: 'work-on-tasks',
    leads: {
      'not-started': 'in-progress',
      'in-progress': 'in-progress',
      cleared: 'in-progress',
      blocked: 'blocked',
    },
  },
  'send-for-clearance': { needs: 'work-on-tasks', leads: { 'in-progress': 'for-clearance' } },
  clear: { needs: 'clear-updates', leads: { 'for-clearance': 'cleared', blocked: 'blocked' } },
  return: { needs: 'clear-updates', leads: { 'for-clearance': 'in-progress' } },
  submit: { needs: 'work-on-tasks', leads: { cleared: 'submitted' } },
  // Given orally, nothing is submitted before.
  deliver: { needs: 'deliver-tasks', leads: { cleared: 'delivered', submitted: 'delivered' } },
  block: {
    needs: 'work-on-tasks',
    leads: { 'not-started': 'blocked', 'in-progress': 'blocked', cleared: 'blocked', blocked: 'blocked' },
  },
  unblock: { needs: 'work-on-tasks', leads: { blocked: 'in-progress' } },
  'take-note': { needs: 'record-body-acts', leads: { delivered: 'considered' }, asksBody: true },
  approve: { needs: 'record-body-acts', leads: { delivered: 'considered' }, asksBody: true },
  defer: { needs: 'record-body-acts', leads: { delivered: 'in-progress' }, asksBody: true },
  'ask-for-more': { needs: 'record-body-acts', leads: { delivered: 'in-progress' }, asksBody: true },
  move: { needs: 'record-body-acts', leads: everyOwed((from) => from), asksBody: true },
  drop: { needs: 'record-body-acts', leads: everyOwed(() => 'dropped'), asksBody: true },
};

/** Where an act leads from there, or what would be possible instead. */
export type Step =
  | { readonly tag: 'to'; readonly progress: Progress }
  | { readonly tag: 'wrong-progress'; readonly possible: readonly Act[] };

/** @example stepOf('clear', 'for-clearance') // { tag: 'to', progress: 'cleared' } */
export function stepOf(act: Act, from: Progress): Step {
  const progress = taskActs[act].leads[from];
  return progress === undefined
    ? { tag: 'wrong-progress', possible: actsFrom(from) }
    : { tag: 'to', progress };
}

/** The acts that are possible from a progress, whoever does them. */
export function actsFrom(progress: Progress): readonly Act[] {
  return acts.filter((act) => taskActs[act].leads[progress] !== undefined);
}
