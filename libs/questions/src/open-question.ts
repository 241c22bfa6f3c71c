import { Refused, type Tx, type Viewer } from '#platform';
import { ownerSql } from '#register';
import type { Showing, Side } from './core/index.js';
import { questionsFrom, questionsGiven, versionSql } from './store/question-sql.js';

/** A question that somebody is about to do something with, locked until the unit of work ends. */
export interface OpenQuestion {
  readonly id: string;
  readonly mandate: string;
  /** The body that asked for the mandate: where one must hold a role. */
  readonly body: string;
  /** The unit that owes the mandate and those above it, nearest first, by their ids. */
  readonly owner: readonly string[];
  readonly showing: Showing;
  readonly side: Side;
  /** As the viewer is told it. */
  readonly version: number;
}

/**
 * Opens a question to do something with it.
 * @param seen the version that the person saw; null for what is only added and needs none
 * @throws Refused 'not-found' for what the viewer may not see too; 'stale' with the version that stands
 */
export async function openQuestion(
  tx: Tx,
  viewer: Viewer,
  id: string,
  seen: number | null,
): Promise<OpenQuestion> {
  // First the lock, then the reading: what the one before wrote is seen.
  await tx.query('SELECT 1 FROM question WHERE id = $1 FOR UPDATE', [id]);
  const [found] = await tx.query<Omit<OpenQuestion, 'side'> & { own: boolean; isAsker: boolean }>(
    `SELECT q.id, q.mandate_id AS mandate, m.body, ${ownerSql} AS owner, w.showing, v.own,
       q.asked_by = $3::uuid AS "isAsker", ${versionSql} AS version
     ${questionsFrom} AND q.id = $5`,
    [...questionsGiven(viewer), id],
  );
  if (found === undefined) throw new Refused('not-found');
  const { own, isAsker, ...question } = found;
  if (seen !== null && seen !== question.version) throw new Refused('stale', { version: question.version });
  return { ...question, side: own ? (isAsker ? 'asker' : 'same-state') : 'other' };
}
