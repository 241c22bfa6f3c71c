import { may, roleForUnit } from '#people';
import { Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actsFrom, isSettled, taskActs, type Act } from './core/index.js';
import { Mandates, type MandateRow } from './mandates.query.js';
import { ownerSql, ownSlotSql } from './store/task-sql.js';
import type { TaskView } from './store/task-view.js';
import { Tasks } from './tasks.query.js';

/** What somebody may do with a task next: an act, or choosing its session, extending its deadlines. */
export type NextAct = Act | 'choose' | 'extend-deadlines';

/** A task with the request that it answers, and what the viewer may do with it. */
export interface TaskAtWork {
  readonly task: TaskView;
  readonly mandate: MandateRow;
  readonly may: readonly NextAct[];
}

interface WorkFacts {
  readonly owner: readonly string[];
  /** There is an update that was neither cleared nor returned. */
  readonly toClear: boolean;
  /** Its session was, or is to be, chosen by a person. */
  readonly chosen: boolean;
}

/** One task, for who works on it or reads of it. */
@Injectable()
export class TaskWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: Tasks,
    private readonly mandates: Mandates,
  ) {}

  /** @throws Refused 'not-found', for a task that the viewer may not see too */
  async open(viewer: Viewer, id: string): Promise<TaskAtWork> {
    const [task] = await this.tasks.byIds(viewer, [id]);
    if (task === undefined) throw new Refused('not-found');
    const mandate = (await this.mandates.byIds(viewer, [task.mandate])).get(task.mandate)!;
    const insider = may(viewer, 'see-work', mandate.body);
    const next = insider ? nextActs(viewer, task, mandate.body, await this.factsOf(id)) : [];
    return { task, mandate, may: next };
  }

  private async factsOf(id: string): Promise<WorkFacts> {
    const [facts] = await this.dataSource.query<WorkFacts[]>(
      `SELECT ${ownerSql} AS owner,
         coalesce((SELECT NOT EXISTS (SELECT 1 FROM clearance c WHERE c.update_id = w.id AND c.outcome <> 'sent')
                   FROM task_update w WHERE w.task_id = t.id ORDER BY w.at DESC, w.id DESC LIMIT 1), false) AS "toClear",
         (t.meeting = 'choice' OR EXISTS (
           SELECT 1 FROM choice x WHERE x.mandate_id = coalesce(t.origin_id, m.id) AND x.slot = ${ownSlotSql('t')})) AS chosen
       FROM task t JOIN mandate m ON m.id = t.mandate_id WHERE t.id = $1`,
      [id],
    );
    return facts!;
  }
}

function nextActs(
  viewer: Viewer,
  { progress, meeting, beforeRegister, blocked, document, deadlines }: TaskView,
  askedBy: string,
  { owner, toClear, chosen }: WorkFacts,
): readonly NextAct[] {
  if (beforeRegister || meeting.state === 'passed-over') return [];
  const allows = (act: Act) => roleForUnit(viewer, taskActs[act].needs, askedBy, owner) !== null;
  const next: NextAct[] = actsFrom(progress)
    .filter(allows)
    // Of a task that a paper answers, the paper is submitted.
    .filter((act) => act !== 'submit' || document === null)
    .filter((act) => act !== 'send-for-clearance' || toClear)
    .filter((act) => act !== 'clear' || toClear || (blocked !== null && !blocked.cleared));
  const mayExtend = may(viewer, 'extend-deadlines', askedBy);
  const mayChoose = roleForUnit(viewer, 'choose-sessions', askedBy, owner) !== null;
  const open = !isSettled(progress);
  return [
    ...next,
    ...(open && chosen && mayChoose ? (['choose'] as const) : []),
    ...(open && meeting.start !== null && deadlines.length > 0 && mayExtend
      ? (['extend-deadlines'] as const)
      : []),
  ];
}
