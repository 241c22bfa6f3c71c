import type { Tx } from '#platform';
import type { BodyDeed, Progress } from '../core/index.js';
import type { OpenTask } from '../open-task.js';
import type { RecordedAct } from './insert-act.js';
import { setTask, type SetByAct } from './set-task.js';
import type { StatedTaskDeed } from './stated-act.js';
import { writeEffects } from './write-effect.js';

const told = {
  'take-note': { action: 'task.noted' },
  approve: { action: 'task.approved' },
  defer: { action: 'task.deferred' },
  'ask-for-more': { action: 'task.asked-for-more' },
  move: { action: 'task.moved' },
  drop: { action: 'task.dropped' },
} as const satisfies Record<BodyDeed, { readonly action: string }>;

const notBlocked = { blocked_kind: null, blocked_reason: null, blocked_cleared_at: null };

/** Does with a task what an act of the body says. Where it is due from then on, resolving its mandate again says. */
export async function doWithTask(
  tx: Tx,
  act: RecordedAct,
  task: OpenTask,
  stated: StatedTaskDeed & { readonly to: Progress; readonly as: string },
): Promise<void> {
  const { deed, session, note, to, as } = stated;
  const after = columnsOf(act, stated, task);
  const before = await setTask(tx, task, after);
  const { id, mandate, session: from } = task;
  await writeEffects(tx, act, [{ mandate, task: id, deed, session, note, from, before, after }]);
  tx.record({
    ...told[deed],
    subject: { kind: 'task', id },
    body: task.askedBy,
    before: { progress: task.progress, session: task.session },
    after: { progress: to, session, note, act: act.id, reference: act.reference, as },
  });
}

function columnsOf(
  act: RecordedAct,
  { deed, session, to }: StatedTaskDeed & { readonly to: Progress },
  task: OpenTask,
): SetByAct {
  const placed = { placed_by_act: act.id, placed_at_session: session };
  if (deed === 'move') return placed;
  if (deed === 'drop') return { progress: to, ...(task.progress === 'blocked' ? notBlocked : {}) };
  const outcome = { progress: to, outcome: deed };
  // The paper that was issued has answered the meeting that was: what is owed now is owed anew.
  return to === 'considered' ? outcome : { ...outcome, ...placed, document_id: null };
}
