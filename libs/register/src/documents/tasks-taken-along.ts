import type { Tx } from '#platform';
import type { Progress } from '../core/index.js';
import { openTask, type OpenTask } from '../open-task.js';
import type { OpenDocument } from './open-document.js';

const system = { kind: 'system' } as const;

/** The tasks that an act on a planned document takes along, each with the progress to which it leads them. */
export async function tasksTakenAlong(
  tx: Tx,
  { tasks }: OpenDocument,
  leads: Readonly<Partial<Record<Progress, Progress>>>,
): Promise<readonly { readonly task: OpenTask; readonly to: Progress }[]> {
  if (Object.keys(leads).length === 0) return [];
  const along = [];
  for (const id of tasks) {
    const task = await openTask(tx, system, id, null);
    const to = leads[task.progress];
    if (to !== undefined && !task.nobodys) along.push({ task, to });
  }
  return along;
}
