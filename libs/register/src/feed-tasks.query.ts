import { visibleBodies, type FeedAbout } from '#people';
import { Clock, type Grant, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ownerSql, sortDate, taskColumns, tasksFrom, tasksGiven } from './store/task-sql.js';
import { taskView, type TaskRow, type TaskView } from './store/task-view.js';

type Person = Extract<Viewer, { kind: 'person' }>;

/** Meetings of the year past stay in a calendar; who looks further back asks the register. */
const daysBack = 366;
/** No calendar program shows more. */
const most = 5_000;

const inReach = `
  (EXISTS (SELECT 1 FROM jsonb_to_recordset($7::jsonb) AS g (body text, role text, unit text)
     WHERE g.body = m.body AND CASE g.role WHEN 'focal-point' THEN g.unit = m.unit_id::text
       ELSE g.unit IS NULL OR g.unit = ANY (${ownerSql}) END)
   OR (m.body = ANY ($8::text[]) AND NOT EXISTS (
     SELECT 1 FROM role_grant g WHERE g.role = 'focal-point' AND g.unit_id = m.unit_id AND g.body = m.body)))`;

const conditions: Readonly<Record<FeedAbout['about'], string>> = {
  body: `(t.body = $7 OR m.body = $7)`,
  unit: `m.unit_id IN (
    WITH RECURSIVE tree AS (SELECT id FROM unit WHERE key = $7
      UNION SELECT c.id FROM unit c JOIN tree ON c.parent_id = tree.id) SELECT id FROM tree)`,
  person: inReach,
};

/** The tasks that a calendar feed tells of. */
@Injectable()
export class FeedTasks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * What is due to a body or asked by it; what a unit and its parts owe; what a person owes, directs, or has as an officer
   * because nobody answers for it. In order of the meeting's date, undated ones last.
   */
  async about(viewer: Person, feed: FeedAbout): Promise<readonly TaskView[]> {
    const rows = await this.dataSource.query<TaskRow[]>(
      `SELECT ${taskColumns} ${tasksFrom}
         AND m.life = 'active' AND t.meeting <> 'passed-over' AND NOT t.before_register AND t.progress <> 'dropped'
         AND (t.starts_on >= v.today - $6::int OR t.choose_by IS NOT NULL) AND ${conditions[feed.about]}
       ORDER BY ${sortDate}, t.id LIMIT ${most}`,
      [...tasksGiven(viewer, this.clock.now()), daysBack, ...givenOf(viewer, feed)],
    );
    return rows.map(taskView);
  }
}

function givenOf(viewer: Person, feed: FeedAbout): readonly unknown[] {
  if (feed.about === 'body') return [feed.body];
  if (feed.about === 'unit') return [feed.unit];
  const held = viewer.grants.filter(({ role }: Grant) => role === 'focal-point' || role === 'director');
  const officer = visibleBodies(viewer, 'assign-units');
  return [JSON.stringify(held), officer === 'all' ? [] : officer];
}
