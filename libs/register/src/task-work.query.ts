import { may, roleForUnit } from '#people';
import { Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stepsToTake } from './clearance/keep-clearance-list.js';
import {
  actsFrom,
  awaitedStep,
  isSettled,
  roleForStep,
  taskActs,
  type Act,
  type Clearing,
  type StepUnderWay,
} from './core/index.js';
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
  readonly clearing: Clearing | null;
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
    const acts = await this.actsOf(viewer, [{ task, askedBy: mandate.body }]);
    return { task, mandate, may: acts.get(id) ?? [] };
  }

  /** What the viewer may do next with each of some tasks, by their ids; only the secretariat of who asked may do anything. */
  async actsOf(
    viewer: Viewer,
    asked: readonly { readonly task: TaskView; readonly askedBy: string }[],
  ): Promise<ReadonlyMap<string, readonly NextAct[]>> {
    const own = asked.filter(({ askedBy }) => may(viewer, 'see-work', askedBy));
    const facts = await this.factsOf(own.map(({ task }) => task.id));
    const last = new Map<string, StepUnderWay>();
    for (const body of new Set(own.map(({ askedBy }) => askedBy)))
      last.set(body, (await stepsToTake(this.dataSource, body, 'updates')).steps.at(-1)!);
    return new Map(
      own.map(({ task, askedBy }) => [
        task.id,
        nextActs(viewer, task, askedBy, { ...facts.get(task.id)!, last: last.get(askedBy)! }),
      ]),
    );
  }

  private async factsOf(ids: readonly string[]): Promise<ReadonlyMap<string, WorkFacts>> {
    const rows = await this.dataSource.query<(WorkFacts & { readonly id: string })[]>(
      `SELECT t.id, ${ownerSql} AS owner,
         coalesce((SELECT NOT EXISTS (SELECT 1 FROM clearance c WHERE c.update_id = w.id AND c.outcome IN ('cleared', 'returned'))
                   FROM task_update w WHERE w.task_id = t.id ORDER BY w.at DESC, w.id DESC LIMIT 1), false) AS "toClear",
         (t.meeting = 'choice' OR EXISTS (
           SELECT 1 FROM choice x WHERE x.mandate_id = coalesce(t.origin_id, m.id) AND x.slot = ${ownSlotSql('t')})) AS chosen, t.clearing
       FROM task t JOIN mandate m ON m.id = t.mandate_id WHERE t.id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...facts }) => [id, facts]));
  }
}

function nextActs(
  viewer: Viewer,
  { progress, meeting, beforeRegister, blocked, document, deadlines }: TaskView,
  askedBy: string,
  { owner, toClear, chosen, clearing, last }: WorkFacts & { readonly last: StepUnderWay },
): readonly NextAct[] {
  if (beforeRegister) return [];
  const step = progress === 'blocked' ? last : awaitedStep(clearing).step;
  const allows = (act: Act) =>
    act === 'clear' || act === 'return'
      ? roleForStep(viewer, step, askedBy, owner) !== null
      : roleForUnit(viewer, taskActs[act].needs, askedBy, owner) !== null;
  // What a machine passed over, the body may still put somewhere or drop.
  const passedOver = meeting.state === 'passed-over';
  const next: NextAct[] = actsFrom(progress)
    .filter((act) => allows(act) && (!passedOver || taskActs[act].asksBody === true))
    // Of a task that a paper answers, the paper is submitted.
    .filter((act) => act !== 'submit' || document === null)
    .filter((act) => act !== 'send-for-clearance' || toClear)
    .filter((act) => act !== 'clear' || toClear || (blocked !== null && !blocked.cleared));
  if (passedOver) return next;
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
