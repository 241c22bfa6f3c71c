import { Refused, type Tx } from '#platform';
import type { Clearing, Progress } from './core/index.js';
import { addNews } from './following/add-news.js';
import { actingAs, type OpenTask, type Standing } from './open-task.js';
import type { Blocked } from './store/task-view.js';

/** What blocks a task, as somebody states it. */
export type StatedBlock = Pick<Blocked, 'kind' | 'reason'>;

/** What was done, as the trail tells it. */
export interface Deed {
  readonly action: `task.${string}`;
  readonly after?: Readonly<Record<string, unknown>>;
  /** The steps that it waits for from now on, of what is for clearance. */
  readonly clearing?: Clearing;
}

/**
 * Takes a task to a progress, compare-and-set on its version, and writes it into the trail.
 * @param block what blocks it: the reason, 'cleared' when the standing reason may now be shown, 'as-it-is' otherwise
 * @throws Refused 'stale' when somebody was faster
 */
export async function moveTask(
  tx: Tx,
  task: OpenTask,
  progress: Progress,
  standing: Standing,
  { action, after = {}, clearing }: Deed,
  block: StatedBlock | 'cleared' | 'as-it-is' = 'as-it-is',
): Promise<void> {
  const given = typeof block === 'object' ? block : null;
  const moved = await tx.query(
    `UPDATE task SET progress = $3, version = version + 1,
       clearing = CASE WHEN $3 = 'for-clearance' THEN coalesce($8::jsonb, clearing) END,
       blocked_kind = CASE WHEN $3 = 'blocked' THEN coalesce($4, blocked_kind) END,
       blocked_reason = CASE WHEN $3 = 'blocked' THEN coalesce($5, blocked_reason) END,
       blocked_cleared_at = CASE WHEN $3 = 'blocked' AND $4 IS NULL
                                 THEN CASE WHEN $6 THEN $7::timestamptz ELSE blocked_cleared_at END END
     WHERE id = $1 AND version = $2 RETURNING version`,
    [
      task.id,
      task.version,
      progress,
      given?.kind ?? null,
      given?.reason ?? null,
      block === 'cleared',
      tx.at,
      clearing === undefined ? null : JSON.stringify(clearing),
    ],
  );
  if (moved.length === 0) throw new Refused('stale');
  if (progress === 'delivered' && task.progress !== 'delivered')
    await addNews(tx, [{ mandate: task.mandate, kind: 'delivered', task: task.id, about: task.id }]);
  actingAs(tx, standing).record({
    action,
    subject: { kind: 'task', id: task.id },
    body: task.askedBy,
    before: { progress: task.progress },
    after: { progress, as: standing.role, onBehalfOf: standing.onBehalfOf?.key ?? null, ...after },
  });
}
