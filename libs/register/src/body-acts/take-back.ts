import { visibleBodies } from '#people';
import { Refused, type Tx, type Viewer } from '#platform';
import { isSettled, mandateStep, type BodyDeed, type MandateLife, type Progress } from '../core/index.js';
import { setTask, type SetByAct } from './set-task.js';
import type { MandateEnding } from './stated-act.js';

/** An act that somebody is about to take back, its mandates and tasks locked until the unit of work ends. */
export interface OpenAct {
  readonly id: string;
  readonly body: string;
  readonly zone: string;
  readonly effects: readonly StandingEffect[];
}

interface StandingEffect {
  readonly mandate: string;
  readonly task: string | null;
  readonly askedBy: string;
  readonly deed: BodyDeed | MandateEnding;
  readonly before: SetByAct & { readonly life?: MandateLife };
  readonly after: Readonly<Record<string, unknown>>;
  /** The task's version; null of a mandate. */
  readonly version: number | null;
  readonly life: MandateLife;
  /** What it changed stands as it left it. */
  readonly stands: boolean;
}

/**
 * Opens an act to take it back.
 * @param refuse asked of the bodies that asked for what it changed, before anything of it is told
 * @throws Refused 'not-found' for what the viewer may not see too; 'act-overtaken' when something was done since
 */
export async function openAct(
  tx: Tx,
  viewer: Viewer,
  id: string,
  refuse: (bodies: readonly string[]) => void,
): Promise<OpenAct> {
  const visible = visibleBodies(viewer, 'see-mandates');
  await tx.query(
    `SELECT 1 FROM mandate WHERE id IN (SELECT mandate_id FROM body_act_effect WHERE act_id = $1) ORDER BY id FOR UPDATE`,
    [id],
  );
  await tx.query(
    `SELECT 1 FROM task WHERE id IN (SELECT task_id FROM body_act_effect WHERE act_id = $1) ORDER BY id FOR UPDATE`,
    [id],
  );
  const [act] = await tx.query<Omit<OpenAct, 'effects'> & { takenBack: boolean }>(
    `SELECT a.id, a.body, b.zone, EXISTS (SELECT 1 FROM body_act t WHERE t.takes_back = a.id) AS "takenBack"
     FROM body_act a JOIN body b ON b.key = a.body WHERE a.id = $1 AND a.takes_back IS NULL`,
    [id],
  );
  const effects = await tx.query<StandingEffect>(
    `SELECT e.mandate_id AS mandate, e.task_id AS task, m.body AS "askedBy", e.deed, e.before, e.after, t.version, m.life,
       CASE WHEN e.task_id IS NULL THEN e.after ->> 'life' = m.life ELSE to_jsonb(t) @> e.after END AS stands
     FROM body_act_effect e JOIN mandate m ON m.id = e.mandate_id LEFT JOIN task t ON t.id = e.task_id
     WHERE e.act_id = $1 ORDER BY e.mandate_id, e.task_id NULLS FIRST`,
    [id],
  );
  const askedBy = [...new Set(effects.map((effect) => effect.askedBy))].sort();
  if (act === undefined || (visible !== 'all' && !askedBy.every((body) => visible.includes(body))))
    throw new Refused('not-found');
  refuse(askedBy);
  if (act.takenBack || effects.some(({ stands }) => !stands)) throw new Refused('act-overtaken');
  return { id: act.id, body: act.body, zone: act.zone, effects };
}

/**
 * Puts back what an act changed: that much and no more. What was delivered stays open until the caller has resolved the
 * mandates again, for what is settled no calendar moves; then `settleAgain` closes it.
 */
export async function undoEffects(tx: Tx, act: OpenAct, reason: string): Promise<void> {
  for (const { mandate, task, askedBy, deed, before, after, version, life } of act.effects) {
    const kind = task === null ? 'mandate' : 'task';
    if (task === null) await bringBack(tx, mandate, life);
    else {
      const { progress, ...placed } = before;
      const set = isReopened(before)
        ? placed
        : { ...placed, ...(progress === undefined ? {} : { progress }) };
      await setTask(tx, { id: task, version: version! }, await stillThere(tx, set));
    }
    tx.record({
      action: `${kind}.act-taken-back`,
      subject: { kind, id: task ?? mandate },
      body: askedBy,
      before: after,
      after: { ...before, deed, act: act.id, reason },
    });
  }
}

/** Closes what an act had opened anew, now that it is due where it was. */
export async function settleAgain(tx: Tx, act: OpenAct): Promise<void> {
  for (const { task, before } of act.effects) {
    if (task !== null && isReopened(before))
      await tx.query('UPDATE task SET progress = $2, version = version + 1 WHERE id = $1', [
        task,
        before.progress,
      ]);
  }
}

function isReopened({ progress }: SetByAct): boolean {
  return progress !== undefined && isSettled(progress as Progress);
}

/** @throws Refused 'act-overtaken' for a mandate that something else has ended meanwhile */
async function bringBack(tx: Tx, mandate: string, life: MandateLife): Promise<void> {
  const step = mandateStep('reinstate', life);
  if (step.tag === 'wrong-life') throw new Refused('act-overtaken');
  await tx.query('UPDATE mandate SET life = $2, version = version + 1 WHERE id = $1', [mandate, step.life]);
}

/** A paper that was withdrawn meanwhile answers nothing any more. */
async function stillThere(tx: Tx, before: SetByAct): Promise<SetByAct> {
  if (!before.document_id) return before;
  const papers = await tx.query(
    `SELECT 1 AS n FROM planned_document WHERE id = $1 AND state <> 'withdrawn'`,
    [before.document_id],
  );
  return papers.length > 0 ? before : { ...before, document_id: null };
}
