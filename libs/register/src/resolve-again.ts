import type { Tx } from '#platform';
import { compareTasks, type ChangedTask, type DueTask } from './core/index.js';
import { addNews } from './following/add-news.js';
import { insertTasks, newTasks, type KeptTask, type NewTask } from './store/insert-tasks.js';
import { updateTasks } from './store/update-tasks.js';
import type { StandingMandate } from './standing-mandates.js';

/** What resolving a mandate again makes of its tasks. Nothing is written yet. */
export interface ResolvedMandate {
  readonly mandate: StandingMandate;
  readonly changed: readonly ChangedTask[];
  readonly added: readonly NewTask[];
}

/** Holds the tasks that a mandate has against those that the calendar now says. @param madeOn the day, for new tasks */
export function resolvedMandate(
  mandate: StandingMandate,
  due: readonly DueTask[],
  madeOn: string,
): ResolvedMandate {
  const { changed, added } = compareTasks(mandate.tasks, due);
  return { mandate, changed, added: newTasks(mandate.id, madeOn, added) };
}

/** Writes what was resolved of any number of mandates, which are locked: five statements. The caller records it. */
export async function writeResolved(tx: Tx, resolved: readonly ResolvedMandate[]): Promise<void> {
  await updateTasks(
    tx,
    resolved.flatMap(({ changed }) =>
      changed.map(({ standing, now }): KeptTask => ({ ...now, id: standing.id })),
    ),
  );
  await insertTasks(
    tx,
    resolved.flatMap(({ added }) => added),
  );
  await addNews(
    tx,
    resolved.flatMap(({ mandate, changed }) =>
      changed.filter(meetsElsewhere).map(({ standing: { id } }) => ({
        mandate: mandate.id,
        kind: 'moved' as const,
        task: id,
        about: id,
      })),
    ),
  );
}

/** It meets on another day or at another session than it did, or nowhere any more. */
function meetsElsewhere({ standing, now }: ChangedTask): boolean {
  if (now.before !== null || (standing.session === null && standing.start === null)) return false;
  return standing.session !== now.session || standing.start !== now.start;
}

/** Says in the trail, mandate by mandate, what was resolved again; nothing of those that stay as they are. */
export function recordResolved(tx: Tx, resolved: readonly ResolvedMandate[]): void {
  for (const { mandate, changed, added } of resolved) {
    if (changed.length + added.length === 0) continue;
    tx.record({
      action: 'mandate.resolved-again',
      subject: { kind: 'mandate', id: mandate.id },
      body: mandate.body,
      before: changed.map(({ standing }) => told(standing)),
      after: [...changed.map(({ now }) => now), ...added].map(told),
    });
  }
}

function told({ slot, state, session, start }: DueTask) {
  return { slot, state, session, start };
}
