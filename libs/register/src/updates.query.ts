import { may } from '#people';
import type { Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clearanceStateSql, lastClearanceSql } from './store/clearance-sql.js';
import type { Evidence } from './task-updates.js';

/** An update as its reader sees it. */
export interface UpdateView {
  readonly id: string;
  readonly task: string;
  readonly at: string;
  /** Who wrote it; null when the reader is not told. */
  readonly author: string | null;
  /** The names, by language, of the unit in whose place it was written. */
  readonly onBehalfOf: ByLanguage | null;
  readonly progress: 'in-progress' | 'blocked';
  readonly narrative: string;
  readonly challenges: string | null;
  readonly nextSteps: string | null;
  readonly evidence: readonly Evidence[];
  /** The last step of its clearance; null for a draft. */
  readonly clearance: ClearanceView | null;
}

export interface ClearanceView {
  readonly state: 'for-clearance' | 'cleared' | 'returned';
  readonly at: string;
  readonly by: string | null;
  readonly onBehalfOf: ByLanguage | null;
  /** Why it was returned. */
  readonly reason: string | null;
  /** The steps that were taken, in their order; the reader who is not told names is told none. */
  readonly steps: readonly TakenStepView[];
  /** The names, by language, of the step that it waits for. */
  readonly waitsFor: ByLanguage | null;
}

export interface TakenStepView {
  readonly names: ByLanguage;
  readonly state: 'passed' | 'cleared' | 'returned';
  readonly at: string;
  readonly by: string | null;
}

type ByLanguage = Readonly<Record<string, string>>;

/** The update of a task that was cleared last. */
const lastClearedSql = `
  (SELECT x.id FROM task_update x JOIN clearance c ON c.update_id = x.id AND c.outcome = 'cleared'
   WHERE x.task_id = w.task_id ORDER BY c.at DESC, x.id DESC LIMIT 1)`;

const updatesSql = `
  SELECT w.id, w.task_id AS task, to_jsonb(w.at) #>> '{}' AS at, CASE WHEN $2 THEN p.name END AS author,
    CASE WHEN $2 THEN u.names END AS "onBehalfOf", w.progress, w.narrative, w.challenges, w.next_steps AS "nextSteps",
    w.evidence,
    (SELECT jsonb_build_object(
       'state', ${clearanceStateSql}, 'at', c.at,
       'by', CASE WHEN $2 THEN cp.name END, 'onBehalfOf', CASE WHEN $2 THEN cu.names END, 'reason', c.reason,
       'steps', CASE WHEN $2 THEN coalesce((
         SELECT jsonb_agg(jsonb_build_object('names', s.step_names, 'state', s.outcome, 'at', s.at, 'by', sp.name) ORDER BY s.step)
         FROM clearance s JOIN person sp ON sp.id = s.person_id
         WHERE s.update_id = w.id AND s.step IS NOT NULL), '[]') ELSE '[]' END,
       'waitsFor', CASE WHEN $2 AND c.outcome IN ('sent', 'passed') THEN (
         SELECT t.clearing #> ARRAY['steps', t.clearing ->> 'at', 'names'] FROM task t
         WHERE t.id = w.task_id AND t.progress = 'for-clearance') END)
     FROM clearance c JOIN person cp ON cp.id = c.person_id LEFT JOIN unit cu ON cu.id = c.on_behalf_of_unit
     WHERE c.update_id = w.id ${lastClearanceSql}) AS clearance
  FROM task_update w JOIN person p ON p.id = w.author LEFT JOIN unit u ON u.id = w.on_behalf_of_unit
  WHERE w.task_id = ANY ($1::uuid[]) AND ($2::boolean OR w.id = ${lastClearedSql})
  ORDER BY w.at DESC, w.id DESC LIMIT 500`;

/** What was written of tasks. */
@Injectable()
export class Updates {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first: all for the secretariat of the body that asked, the last cleared one for everybody else. */
  ofTask(
    viewer: Viewer,
    task: { readonly id: string; readonly askedBy: string },
  ): Promise<readonly UpdateView[]> {
    return this.dataSource.query<UpdateView[]>(updatesSql, [
      [task.id],
      may(viewer, 'see-work', task.askedBy),
    ]);
  }

  /** What members may read of tasks that the caller has found visible: the last cleared update of each, by task. */
  async lastCleared(tasks: readonly string[]): Promise<ReadonlyMap<string, UpdateView>> {
    const rows = await this.dataSource.query<UpdateView[]>(updatesSql.replace('LIMIT 500', ''), [
      tasks,
      false,
    ]);
    return new Map(rows.map((update) => [update.task, update]));
  }
}
